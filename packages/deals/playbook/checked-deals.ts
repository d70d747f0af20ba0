import { OPEN, WON } from '../cohort/endings.ts'
import { ELSEWHERE, HERE, rowsWhere } from '../segment/rows-where.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { endedBy } from '../watch/ended-by.ts'
import { HORIZON } from '../watch/horizon.ts'
import type { QualificationCheck } from './check.ts'
import type { CheckedDeals } from './check-verdict.ts'

/** What was answered of a deal, by its row: true where it does not fit; undefined: nothing. */
export type AnsweredFit = (row: number) => boolean | undefined

/**
 * The deals created after a day that test a check, as they stood 180 days after their creation: what was
 * answered of each, else what its attributes say. Deals of which neither is known test nothing.
 */
export function checkedDeals(
  { cohort }: Truth,
  { content }: Pick<QualificationCheck, 'content'>,
  since: Day,
  answered: AnsweredFit,
): CheckedDeals {
  const here = content.where.length === 0 ? undefined : rowsWhere(cohort, content.where)
  const told: { on: Day; row: number; lost: number; flagged: number }[] = []
  for (let row = 0; row < cohort.size; row++) {
    const created = cohort.createdOn[row] ?? NO_DAY
    if (created <= since || created + HORIZON > cohort.day) continue
    const doesNot = answered(row) ?? byAttributes(here?.[row])
    if (doesNot === undefined) continue
    const ending = endedBy(cohort, row, created + HORIZON)
    const lost = ending === OPEN || ending === WON ? 0 : 1
    told.push({ on: created, row, lost, flagged: doesNot ? 1 : 0 })
  }
  told.sort((a, b) => a.on - b.on || a.row - b.row)
  return {
    lost: Uint8Array.from(told, ({ lost }) => lost),
    flagged: Uint8Array.from(told, ({ flagged }) => flagged),
  }
}

function byAttributes(code: number | undefined): boolean | undefined {
  if (code === HERE) return true
  return code === ELSEWHERE ? false : undefined
}
