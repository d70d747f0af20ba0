import { normalQuantile } from '../inference/normal.ts'

export interface RowsNeededOptions {
  /** How often it happens among the other rows. */
  readonly rate: number
  /** Odds in the segment, as a multiple of the odds elsewhere; not 1. */
  readonly oddsRatio: number
  /** Two-sided p that the test has to come to, such as a threshold of `findSegments`. */
  readonly pValue: number
  /** Chance that it does; 0.8. */
  readonly power?: number | undefined
}

/**
 * **How many rows would a segment need to be told apart?** (sample size of a test of one proportion
 * against the large rest).
 *
 * - In: the rate elsewhere, the odds ratio, the two-sided p to come to and the power; fractions.
 * - Out: rows of the segment, rounded up.
 * - Errors: RangeError unless rate, p and power are in (0, 1) and the odds ratio is above 0 and not 1.
 * - Cost: O(1). Normal approximation; strata that compare little need more.
 * - Source: Fleiss, Statistical Methods for Rates and Proportions, 3rd ed., 4.2, with a large second group.
 *
 * @example
 * rowsNeeded({ rate: 0.68, oddsRatio: 2, pValue: 0.1 }) // → 72
 * rowsNeeded({ rate: 0.68, oddsRatio: 3, pValue: 0.0001 }) // → 131
 */
export function rowsNeeded({ rate, oddsRatio, pValue, power = 0.8 }: RowsNeededOptions): number {
  for (const share of [rate, pValue, power]) {
    if (!(share > 0 && share < 1))
      throw new RangeError(`rowsNeeded: ${share} is not between 0 and 1`)
  }
  if (!(oddsRatio > 0 && oddsRatio !== 1 && oddsRatio < Infinity)) {
    throw new RangeError(`rowsNeeded: odds ratio ${oddsRatio} tells nothing apart`)
  }
  const odds = (oddsRatio * rate) / (1 - rate)
  const there = odds / (1 + odds)
  const reach = -normalQuantile(pValue / 2) * Math.sqrt(rate * (1 - rate))
  const slack = normalQuantile(power) * Math.sqrt(there * (1 - there))
  return Math.ceil(((reach + slack) / (there - rate)) ** 2)
}
