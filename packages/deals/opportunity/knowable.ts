import { OPEN } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/**
 * The first day on which the loss could have been known: of an open deal the first of the signs that
 * make its state, of a lost one the first sign of burial it ever showed; NO_DAY where none did before
 * it ended.
 */
export function knowableOn(truth: Truth, row: number): Day {
  const { cohort } = truth
  if (cohort.ending[row] === OPEN) return truth.since[row] ?? NO_DAY
  const first = truth.firstSign[row] ?? NO_DAY
  return first < (cohort.closedOn[row] ?? NO_DAY) ? first : NO_DAY
}
