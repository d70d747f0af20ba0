import { checkPredictions, type Predictions } from './predictions.ts'

export interface LogScore {
  readonly predictions: number
  /** Mean of -log of the chance that was given to what happened: 0 is perfect, 0.693 is a coin. */
  readonly score: number
  /** Chances nearer to 0 and 1 than this counted as this. */
  readonly clip: number
  /** How many predictions were clipped. */
  readonly clipped: number
}

export interface LogScoreOptions {
  /** Default 1e-15, so that one certainty that failed costs 34.5. */
  readonly clip?: number | undefined
}

/**
 * **How surprised predictions were** (logarithmic score): as `brierScore`, but hard on those who
 * were sure and wrong. A chance of exactly 0 or 1 that failed would cost infinity, therefore the
 * clip, which is told with the score.
 *
 * - In: `predictions`, columns of n; `clip` from 0 (excluded) to 0.5.
 * - Out: the mean in nats and how many predictions were clipped.
 * - Errors: RangeError if there are no predictions, the lengths differ, a chance is not in [0, 1],
 *   an outcome is not 0 or 1, or the clip is not in (0, 0.5).
 * - Cost: O(n).
 * - Source: Good (1952), Rational decisions. R: `p <- pmin(pmax(p, clip), 1 - clip)`;
 *   `-mean(o * log(p) + (1 - o) * log(1 - p))`.
 *
 * @example
 * logScore({ predicted: [0.8, 0.1], outcome: [1, 0] }).score // → 0.1643
 * logScore({ predicted: [0, 1], outcome: [1, 1] }, { clip: 0.01 }).score // → 2.3076
 */
export function logScore(
  predictions: Predictions,
  { clip = 1e-15 }: LogScoreOptions = {},
): LogScore {
  checkPredictions('logScore', predictions)
  if (!(clip > 0 && clip < 0.5)) throw new RangeError(`logScore: clip ${clip} is not in (0, 0.5)`)
  const { predicted, outcome } = predictions
  let [sum, clipped] = [0, 0]
  for (let row = 0; row < predicted.length; row++) {
    const chance = Math.min(1 - clip, Math.max(clip, predicted[row]))
    if (chance !== predicted[row]) clipped++
    sum -= outcome[row] === 1 ? Math.log(chance) : Math.log1p(-chance)
  }
  return { predictions: predicted.length, score: sum / predicted.length, clip, clipped }
}
