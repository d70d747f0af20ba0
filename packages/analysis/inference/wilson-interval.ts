import { type Interval, reachOf } from './interval.ts'

/**
 * **Interval of a rate** (Wilson's score interval): which true rates are not contradicted by
 * `successes` out of `trials`. Honest with few trials and near 0 and 1, unlike ± 2 standard errors.
 *
 * - In: `successes` and `trials`, counts, 0 ≤ successes ≤ trials, trials > 0; `level`, default 0.95.
 * - Out: `[low, high]`, rates from 0 to 1.
 * - Errors: RangeError if there is no trial, the counts are not so, or the level is not in (0, 1).
 * - Cost: O(1).
 * - Source: Wilson (1927); R: `prop.test(x, n, conf.level = level, correct = FALSE)$conf.int`.
 *
 * @example
 * wilsonInterval(6, 214) // → [0.0129, 0.0598]
 * wilsonInterval(0, 10) // → [0, 0.2775]
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval {
  checkCounts('wilsonInterval', successes, trials)
  const z = reachOf(level)
  const rate = successes / trials
  const spread = z * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials))
  const centre = rate + (z * z) / (2 * trials)
  const scale = 1 + (z * z) / trials
  // At none and at all the end is exact; the formula would miss it by a rounding error.
  const low = successes === 0 ? 0 : (centre - spread) / scale
  const high = successes === trials ? 1 : (centre + spread) / scale
  return [low, high]
}

/** RangeError unless 0 ≤ successes ≤ trials and there is a trial. */
export function checkCounts(what: string, successes: number, trials: number): void {
  if (!(trials > 0 && trials < Infinity)) throw new RangeError(`${what}: ${trials} trials`)
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`${what}: ${successes} successes of ${trials} trials`)
  }
}
