import { betaQuantile } from './beta.ts'
import { type Interval, reachOf } from './interval.ts'
import { checkCounts } from './wilson-interval.ts'

/**
 * **Exact interval of a rate** (Clopper and Pearson): as `wilsonInterval`, but never covers less
 * than its level, at the price of being wider. For claims that must hold in every case.
 *
 * - In: `successes` and `trials`, counts, 0 ≤ successes ≤ trials ≤ a billion, trials > 0; `level`, default 0.95.
 * - Out: `[low, high]`, rates from 0 to 1.
 * - Errors: RangeError if there is no trial, the counts are not so, or the level is not in (0, 1).
 * - Cost: two calls of `betaQuantile`.
 * - Source: Clopper and Pearson (1934); R: `binom.test(x, n, conf.level = level)$conf.int`.
 *
 * @example
 * clopperPearson(6, 214) // → [0.0104, 0.06]
 */
export function clopperPearson(successes: number, trials: number, level = 0.95): Interval {
  checkCounts('clopperPearson', successes, trials)
  reachOf(level) // its check of the level
  const tail = (1 - level) / 2
  const failures = trials - successes
  const low = successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1)
  const high = failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1)
  return [low, high]
}
