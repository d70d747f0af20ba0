import type { Mapping, Section, StageMeaning } from '@closed-learned/deals'
import type { Plan } from './plan/plan-import.ts'

/** The mapping that was used, complete, in the form of the mapping file: it can be saved and given again. */
export function describeMapping(
  plan: Plan,
  given: Mapping | null,
  nameOf: (file: number) => string,
  stages: readonly { readonly name: string; readonly meaning: StageMeaning }[],
): Mapping {
  const sections: Partial<Record<Section['kind'], object[]>> = {}
  const seen = new Set<string>()
  for (const { section, attributes, file } of plan.jobs) {
    const key = `${section.kind} ${file}`
    if (seen.has(key)) continue
    seen.add(key)
    const described = {
      from: nameOf(file),
      ...section.columns,
      ...(attributes.length > 0 ? { attributes } : {}),
      ...currencyOf(plan, section),
    }
    sections[section.kind] ??= []
    sections[section.kind]?.push(described)
  }
  const one = Object.entries(sections).map(([kind, list]) => [
    kind,
    list.length === 1 ? list[0] : list,
  ])
  return {
    dates: { ...given?.dates, timezone: plan.setting.timezone },
    ...Object.fromEntries(one),
    ...(given?.wholeExport === undefined ? {} : { wholeExport: given.wholeExport }),
    stages: Object.fromEntries(stages.map(({ name, meaning }) => [name, meaning])),
    // Only what a person said: a guess that is written down would hold against a better one.
    ...(given?.attributeMeanings === undefined
      ? {}
      : { attributeMeanings: given.attributeMeanings }),
  }
}

function currencyOf(plan: Plan, { columns }: Section): { currency?: string } {
  const hasAmount = 'amount' in columns && columns.amount
  const { currency } = plan.setting
  return hasAmount && !columns.currency && currency !== '' ? { currency } : {}
}
