import type { Mapping } from '@closed-learned/deals'

/**
 * The mapping to look again with: what was only assumed is left out (guessed meanings of stages, the
 * time zone), so that the next look still says that it was.
 */
export function toSend(
  mapping: Mapping,
  before: Mapping | null,
  assumed: { readonly stages: readonly string[]; readonly zone: boolean },
): Mapping {
  const { stages, dates, ...rest } = mapping
  const said = Object.entries(stages ?? {}).filter(
    ([name, meaning]) => !assumed.stages.includes(name) || before?.stages?.[name] !== meaning,
  )
  const { timezone, ...order } = dates ?? {}
  const isAssumed = assumed.zone && timezone === before?.dates?.timezone
  const saidDates = timezone === undefined || isAssumed ? order : { ...order, timezone }
  return {
    ...rest,
    ...(Object.keys(saidDates).length > 0 && { dates: saidDates }),
    ...(said.length > 0 && { stages: Object.fromEntries(said) }),
  }
}
