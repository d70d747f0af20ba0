import { OPEN, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/**
 * The first day on which the loss could have been known: of an open deal that of the signs that make
 * its state, of a lost one that of the signs of burial that stood when it ended; NO_DAY where none
 * stood before that day, or where it was won.
 */
export function knowableOn(truth: Truth, row: number): Day {
  const { cohort } = truth
  if (cohort.ending[row] === OPEN) return truth.since[row] ?? NO_DAY
  if (cohort.ending[row] === WON) return NO_DAY
  const first = truth.firstSign[row] ?? NO_DAY
  return first < (cohort.closedOn[row] ?? NO_DAY) ? first : NO_DAY
}
