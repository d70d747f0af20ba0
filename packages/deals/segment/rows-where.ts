import type { Cohort } from '../cohort/cohort.ts'
import { type ValuesBeforeClosing, valuesBeforeClosing } from '../finding/values-before-closing.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { oncePer } from '../shared/once-per.ts'

/** Whether a deal is in a segment; where it lacks a value that would tell, that is not known. */
export const ELSEWHERE = 0
export const HERE = 1
export const NOT_KNOWN = 2

/**
 * By row of a cohort: whether all conditions hold (HERE, ELSEWHERE, NOT_KNOWN), on the day before
 * closing and today where it is open. Undefined where there is no such attribute or value.
 */
export function rowsWhere(
  cohort: Cohort,
  where: readonly SegmentCondition[],
): Uint8Array | undefined {
  const values = valuesOf(cohort)
  const found = new Uint8Array(cohort.size).fill(HERE)
  for (const { attribute, value } of where) {
    const column = columnOf(cohort, values, attribute)
    const code = column?.values.indexOf(value) ?? -1
    if (!column || code < 0) return undefined
    const most = column.values.length
    for (let r = 0; r < found.length; r++) {
      const own = column.codes[r] ?? -1
      if (own === code || found[r] === ELSEWHERE) continue
      found[r] = own >= 0 && own < most ? ELSEWHERE : NOT_KNOWN
    }
  }
  return found
}

/** Whether all conditions hold for one row. */
export function meetsWhere(
  cohort: Cohort,
  where: readonly SegmentCondition[],
  row: number,
): boolean {
  const values = valuesBeforeClosing(cohort, Uint32Array.of(row))
  return where.every(({ attribute, value }) => {
    const column = columnOf(cohort, values, attribute)
    const code = column?.values.indexOf(value) ?? -1
    return code >= 0 && column?.codes[0] === code
  })
}

/** The values of every row. */
const valuesOf = oncePer(
  (cohort: Cohort): ValuesBeforeClosing =>
    valuesBeforeClosing(
      cohort,
      Uint32Array.from({ length: cohort.size }, (_, r) => r),
    ),
)

/** An attribute of that name, else the competitor's own column. */
export function columnOf({ history }: Cohort, values: ValuesBeforeClosing, name: string) {
  const { attributes, competitor } = history
  const at = attributes.findIndex((attribute) => attribute.name === name)
  const attribute = attributes[at]
  const isCompetitor = name === 'Competitor' && competitor.values.length > 0
  if (attribute && !(isCompetitor && attribute.leftOut !== null))
    return { values: attribute.values, codes: values.attributes[at] ?? new Int32Array() }
  return isCompetitor ? { values: competitor.values, codes: values.competitor } : undefined
}
