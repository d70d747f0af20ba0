import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** How many deals make a time one that could be watched. */
const ENOUGH = 10

/**
 * The longest time, in days, for which at least ten of these rows could be watched had they not
 * ended: the age of the tenth oldest. Null where fewer have a day of creation.
 */
export function watchedFor(cohort: Cohort, rows: Uint32Array): number | null {
  const oldest: Day[] = []
  for (const row of rows) {
    const created = cohort.createdOn[row] ?? NO_DAY
    if (created === NO_DAY) continue
    if (oldest.length === ENOUGH && created >= (oldest.at(-1) ?? created)) continue
    oldest.push(created)
    oldest.sort((a, b) => a - b)
    oldest.length = Math.min(ENOUGH, oldest.length)
  }
  const tenth = oldest[ENOUGH - 1]
  return tenth === undefined ? null : cohort.day - tenth
}
