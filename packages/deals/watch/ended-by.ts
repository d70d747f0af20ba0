import type { Cohort } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/**
 * How a deal stood at the end of a past day (code into ENDINGS), so that what was counted then counts
 * the same on every later day. A deal that ended on a day that is not known has ended on none.
 */
export function endedBy(
  { history, index, ending, endings, closedOn }: Cohort,
  row: number,
  day: Day,
) {
  const closed = closedOn[row] ?? NO_DAY
  const now = ending[row] ?? OPEN
  if (now !== OPEN) {
    if (closed === NO_DAY) return OPEN
    if (closed <= day) return now
  }
  const i = index[row] ?? 0
  // Closed with no change that closed it: open until the day that is stated.
  if (endings.first[i] !== OPEN) return OPEN
  const { start, day: on } = history.changes
  let then: number = OPEN
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0) && (on[k] ?? NO_DAY) <= day; k++)
    then = endings.after[k] ?? OPEN
  return then
}
