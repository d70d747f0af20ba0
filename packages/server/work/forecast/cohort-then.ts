import { type Cohort, cohortAsOf, type Day, type History } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'

const cohortOf = lastFew<History, Cohort>(6)

/** The deals as they were knowable on a day, without a judgement of them: that of the truth if it is at hand. */
export function cohortThen({ memory }: House, history: History, day: Day): Cohort {
  const known = memory.known(day)?.truth.cohort
  if (known?.history === history) return known
  return cohortOf(history, String(day), () => cohortAsOf(history, day))
}
