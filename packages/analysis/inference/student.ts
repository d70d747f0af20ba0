import { betaQuantile } from './beta.ts'
import { normalQuantile } from './normal.ts'

/**
 * **Student-t quantile**: the normal quantile for a mean whose spread was itself estimated from few
 * values.
 *
 * - In: `probability` from 0 to 1; `degrees` of freedom > 0, Infinity for the normal.
 * - Out: a number of standard errors; -Infinity at 0, Infinity at 1.
 * - Errors: RangeError if the probability is not in [0, 1] or the degrees are not positive.
 * - Cost: that of `betaQuantile`; O(1) above a million degrees, where it is the normal quantile.
 *   Error below 1e-10.
 * - Source: Abramowitz and Stegun 26.7.1; R's `qt`.
 *
 * @example
 * studentQuantile(0.975, 4) // → 2.7764
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`studentQuantile: ${degrees} degrees of freedom`)
  if (degrees > 1e6) return normalQuantile(probability)
  const upper = probability > 0.5
  const tail = upper ? 1 - probability : probability + 0 // not -0
  const share = betaQuantile(2 * tail, degrees / 2, 0.5) // RangeError if not a probability
  const size = Math.sqrt((degrees * (1 - share)) / share)
  return upper ? size : -size
}
