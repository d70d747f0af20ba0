import { sortIndices } from '../array/sort-indices.ts'
import { checkPredictions, type Predictions } from './predictions.ts'

/** A score and its parts: score = reliability - resolution + uncertainty + variance - covariance. */
export interface BrierScore {
  readonly predictions: number
  /** Mean squared distance of prediction and outcome: 0 is perfect, 0.25 is a coin. */
  readonly score: number
  /** How far predictions are from what happened to their group: 0 is calibrated. */
  readonly reliability: number
  /** How far apart the groups' outcomes are: more is better. */
  readonly resolution: number
  /** What predicting the base rate every time would score. */
  readonly uncertainty: number
  /** Spread of the predictions within their groups; 0 if groups hold equal predictions. */
  readonly withinGroupVariance: number
  /** What that spread knew of the outcomes; 0 if groups hold equal predictions. */
  readonly withinGroupCovariance: number
  /** 1 - score / uncertainty: 1 is perfect, 0 is the base rate; null if all ended alike. */
  readonly skill: number | null
  /** How many groups the parts rest on. */
  readonly groups: number
}

export interface BrierScoreOptions {
  /** Groups of equal width, closed above: (0.1, 0.2] …; 0 joins the first. Default: equal predictions. */
  readonly bins?: number | undefined
  /**
   * How much each prediction counts, such as the share of time for which it stood: positive, of any
   * sum. Default: all alike.
   */
  readonly weight?: ArrayLike<number> | undefined
}

const MOST_BINS = 1e6

/**
 * **How good predictions were** (Brier score, decomposed): the mean squared distance of stated
 * chances and outcomes, and how much of it is bad calibration, how much knowing too little.
 *
 * - In: `predictions`, columns of n; `bins` to group by, default one group for each distinct chance;
 *   `weight` of each, default 1. Whole weights are as good as repeating the row.
 * - Out: the score and its parts, pure numbers. The identity of the parts holds to 1e-12.
 * - Errors: RangeError if there are no predictions, the lengths differ, a chance is not in [0, 1],
 *   an outcome is not 0 or 1, `bins` is not a whole number from 1 to a million, or a weight is not
 *   positive and finite.
 * - Cost: O(n).
 * - Source: Brier (1950); Murphy (1973); Stephenson, Coelho and Jolliffe (2008) for the two terms
 *   within groups. R: `mean((p - o)^2)`; groups are those of `cut(p, 0:m / m, include.lowest = TRUE)`.
 *
 * @example
 * const { score, reliability, resolution, uncertainty } = brierScore({
 *   predicted: [0.9, 0.9, 0.9, 0.2, 0.2],
 *   outcome: [1, 1, 0, 0, 0],
 * })
 * score // → 0.182
 * reliability - resolution + uncertainty // → 0.182
 */
export function brierScore(
  predictions: Predictions,
  { bins, weight }: BrierScoreOptions = {},
): BrierScore {
  checkPredictions('brierScore', predictions)
  const { predicted, outcome } = predictions
  const weights = weightsOf(predicted.length, weight)
  const group = bins === undefined ? byValue(predicted) : byBin(predicted, bins)
  const found = means(predictions, weights, group)
  const { n, count, meanPredicted, meanOutcome, baseRate, groups } = found
  let [squares, variance, covariance, reliability, resolution] = [0, 0, 0, 0, 0]
  for (let row = 0; row < predicted.length; row++) {
    const off = predicted[row] - meanPredicted[group[row]]
    squares += weights[row] * (predicted[row] - outcome[row]) ** 2
    variance += weights[row] * off * off
    covariance += weights[row] * 2 * off * (outcome[row] - meanOutcome[group[row]])
  }
  for (let g = 0; g < count.length; g++) {
    reliability += count[g] * (meanPredicted[g] - meanOutcome[g]) ** 2
    resolution += count[g] * (meanOutcome[g] - baseRate) ** 2
  }
  const uncertainty = baseRate * (1 - baseRate)
  return {
    predictions: predicted.length,
    score: squares / n,
    reliability: reliability / n,
    resolution: resolution / n,
    uncertainty,
    withinGroupVariance: variance / n,
    withinGroupCovariance: covariance / n,
    skill: uncertainty > 0 ? 1 - squares / n / uncertainty : null,
    groups,
  }
}

function weightsOf(rows: number, weight: ArrayLike<number> | undefined): Float64Array {
  if (weight === undefined) return new Float64Array(rows).fill(1)
  if (weight.length !== rows) {
    throw new RangeError(`brierScore: ${rows} predictions, ${weight.length} weights`)
  }
  return Float64Array.from(weight, (each, row) => {
    if (each > 0 && each < Number.POSITIVE_INFINITY) return each
    throw new RangeError(`brierScore: weight ${each} in row ${row} is not positive and finite`)
  })
}

/** The group of each row: rows of equal predictions share one. */
function byValue(predicted: ArrayLike<number>): Uint32Array {
  const group = new Uint32Array(predicted.length)
  let [current, last] = [-1, Number.NaN]
  for (const row of sortIndices(predicted)) {
    if (predicted[row] !== last) current++
    last = predicted[row]
    group[row] = current
  }
  return group
}

function byBin(predicted: ArrayLike<number>, bins: number): Uint32Array {
  if (!(Number.isInteger(bins) && bins >= 1 && bins <= MOST_BINS)) {
    throw new RangeError(`brierScore: ${bins} bins; 1 to ${MOST_BINS} are possible`)
  }
  return Uint32Array.from(predicted, (chance) => {
    const bin = Math.max(0, Math.ceil(chance * bins) - 1)
    return bin > 0 && chance <= bin / bins ? bin - 1 : bin // 0.7 · 10 is a little more than 7
  })
}

function means({ predicted, outcome }: Predictions, weight: Float64Array, group: Uint32Array) {
  const groups = group.reduce((most, g) => Math.max(most, g), 0) + 1
  const count = new Float64Array(groups)
  const meanPredicted = new Float64Array(groups)
  const meanOutcome = new Float64Array(groups)
  let [n, happened] = [0, 0]
  for (let row = 0; row < group.length; row++) {
    n += weight[row]
    count[group[row]] += weight[row]
    meanPredicted[group[row]] += weight[row] * predicted[row]
    meanOutcome[group[row]] += weight[row] * outcome[row]
    happened += weight[row] * outcome[row]
  }
  let filled = 0
  for (let g = 0; g < groups; g++) {
    if (count[g] === 0) continue
    filled++
    meanPredicted[g] /= count[g]
    meanOutcome[g] /= count[g]
  }
  return { n, count, meanPredicted, meanOutcome, baseRate: happened / n, groups: filled }
}
