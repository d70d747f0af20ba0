import { sortIndices } from '../array/sort-indices.ts'
import { type Interval, reachOf } from '../inference/interval.ts'
import { checkPredictions, type Predictions } from './predictions.ts'

/** How well predictions order the rows. */
export interface AreaUnderCurve {
  readonly level: number
  /** Of a row that it happened to and one that it did not, how often the first had the larger prediction; ties count half. */
  readonly value: number | null
  /** Of `value`. */
  readonly interval: Interval | null
  /** How many rows it happened to, and to how many not. */
  readonly happened: number
  readonly not: number
}

export interface AreaUnderCurveOptions {
  /** Of the interval; default 0.95. */
  readonly level?: number | undefined
}

/**
 * **How well do predictions tell apart what happens and what does not?** (area under the ROC curve, AUC): the
 * chance that of two rows the one that it happens to had the larger prediction. 0.5 is guessing, 1 is perfect;
 * whether the chances themselves are right it does not see.
 *
 * - In: `predictions`, columns of n; `level` of the interval.
 * - Out: the area and its interval, on the logit scale, so that it stays within 0 and 1. Both are null where only
 *   one outcome occurs. The rows are taken as independent: of one deal give one row, or take the interval as
 *   too narrow. 95 % intervals hold the area in 92–98 % of samples, from five rows of an outcome on.
 * - Errors: RangeError if there are no predictions, the lengths differ, a chance is not in [0, 1], an outcome
 *   is not 0 or 1, or the level is not in (0, 1).
 * - Cost: O(n); 1,000,000 rows take some 0.5 s.
 * - Source: DeLong, DeLong and Clarke-Pearson (1988); ranks after Sun and Xu (2014); logit interval of Pepe
 *   (2003). R: `pROC::ci.auc(outcome, predicted)` for area and variance.
 *
 * @example
 * const { value, interval } = areaUnderCurve({
 *   predicted: [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2],
 *   outcome: [1, 1, 0, 1, 0, 1, 0, 0],
 * })
 * value // → 0.8125
 * interval // → [0.3293, 0.9745]
 */
export function areaUnderCurve(
  predictions: Predictions,
  { level = 0.95 }: AreaUnderCurveOptions = {},
): AreaUnderCurve {
  checkPredictions('areaUnderCurve', predictions)
  const reach = reachOf(level)
  const { happened, not, placed } = placements(predictions)
  if (happened === 0 || not === 0) {
    return { level, value: null, interval: null, happened, not }
  }
  const mine = momentsOf(placed, predictions.outcome, 1)
  const theirs = momentsOf(placed, predictions.outcome, 0)
  const variance = mine.variance / happened + theirs.variance / not
  const interval = intervalOf(mine.mean, variance, happened, not, reach)
  return { level, value: mine.mean, interval, happened, not }
}

/** For each row, the share of rows of the other outcome that it is placed rightly to. */
function placements({ predicted, outcome }: Predictions) {
  const order = sortIndices(predicted)
  let happened = 0
  for (let row = 0; row < outcome.length; row++) happened += outcome[row]
  const not = outcome.length - happened
  const placed = new Float64Array(outcome.length)
  let [ones, zeros] = [0, 0] // with smaller predictions
  for (let first = 0, end = 0; first < order.length; first = end) {
    let here = 0
    while (end < order.length && predicted[order[end]] === predicted[order[first]]) {
      here += outcome[order[end++]]
    }
    const below = (zeros + (end - first - here) / 2) / not
    const above = (happened - ones - here / 2) / happened
    for (let at = first; at < end; at++) placed[order[at]] = outcome[order[at]] ? below : above
    ones += here
    zeros += end - first - here
  }
  return { happened, not, placed }
}

function momentsOf(placed: Float64Array, outcome: ArrayLike<number>, which: number) {
  let [rows, sum, squares] = [0, 0, 0]
  for (let row = 0; row < placed.length; row++) {
    if (outcome[row] !== which) continue
    rows++
    sum += placed[row]
  }
  const mean = sum / rows
  for (let row = 0; row < placed.length; row++) {
    if (outcome[row] === which) squares += (placed[row] - mean) ** 2
  }
  return { mean, variance: rows > 1 ? squares / (rows - 1) : 0 }
}

/** On the logit scale; as if half a pair were placed otherwise, and with some spread where all are placed alike. */
function intervalOf(
  area: number,
  variance: number,
  happened: number,
  not: number,
  reach: number,
): Interval {
  const half = 0.5 / happened / not
  const inside = Math.min(1 - half, Math.max(half, area))
  const spread = inside * (1 - inside)
  const used = Math.max(variance, spread / (4 * Math.min(happened, not)))
  const centre = Math.log(inside / (1 - inside))
  const far = (reach * Math.sqrt(used)) / spread
  const back = (logit: number) => 1 / (1 + Math.exp(-logit))
  return [Math.min(area, back(centre - far)), Math.max(area, back(centre + far))]
}
