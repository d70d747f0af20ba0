import { type Cohort, STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { DAYS_A_WEEK } from '../gains/owner-weeks.ts'
import { NO_DAY } from '../shared/day.ts'

/**
 * Weeks of its owner that went into an open deal since its creation: each of their days is divided evenly
 * among the deals that they had open on it. Null where owner or creation are not known.
 */
export function weeksBehind(cohort: Cohort, row: number): number | null {
  const from = cohort.createdOn[row] ?? NO_DAY
  const owner = cohort.owner[row] ?? -1
  const width = cohort.day - from + 1
  if (owner < 0 || from === NO_DAY || width <= 0) return null
  const change = new Int32Array(width + 1)
  for (let other = 0; other < cohort.size; other++) {
    if (cohort.owner[other] !== owner) continue
    const [first, last] = staysOf(cohort, other)
    if (first === NO_DAY || last < from) continue
    const begins = Math.max(first, from) - from
    const ends = Math.min(last, cohort.day) - from + 1
    if (ends <= begins) continue
    change[begins] = (change[begins] ?? 0) + 1
    change[ends] = (change[ends] ?? 0) - 1
  }
  let [open, days] = [0, 0]
  for (let n = 0; n < width; n++) {
    open += change[n] ?? 0
    days += 1 / Math.max(1, open)
  }
  return days / DAYS_A_WEEK
}

function staysOf(cohort: Cohort, row: number): readonly [first: number, last: number] {
  const standing = cohort.standing[row]
  const first = cohort.createdOn[row] ?? NO_DAY
  if (standing === STANDING_OPEN) return [first, cohort.day]
  if (standing !== STANDING_CLOSED) return [NO_DAY, NO_DAY]
  const last = cohort.closedOn[row] ?? NO_DAY
  return last === NO_DAY ? [NO_DAY, NO_DAY] : [first, last]
}
