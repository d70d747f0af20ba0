import { quantileSorted } from '../array/quantile.ts'
import { type Interval, reachOf } from './interval.ts'
import { kendallTail } from './kendall-tail.ts'
import { inOrder, kendallVariance, type OrderedSeries, type Series } from './series.ts'

export interface TheilSen {
  /** Change of the value for one unit of time; null if there are no two different times. */
  readonly slope: number | null
  /** Value of the line at time 0, through the medians of time and value; null if the slope is. */
  readonly intercept: number | null
  /** Slopes not contradicted by the data; null if there are too few for any at this level. */
  readonly interval: Interval | null
}

export interface TheilSenOptions {
  /** Of the interval; default 0.95, for which five values are needed. */
  readonly level?: number | undefined
}

/** All pairs have a slope, and all slopes are kept. */
const MOST_VALUES = 5000

/**
 * **How steep is the trend?** (Theil–Sen line): the median of the slopes between all pairs. Up to 29 % of
 * wild values do not move it far.
 *
 * - In: `series`, columns `time` and `value` of n, rows in any order; `level` of the interval.
 * - Out: slope in the unit of value for one of time, intercept, interval of the slope: the slopes that
 *   `mannKendall` would not reject, so that it excludes 0 where that test finds a trend (ties aside).
 * - Errors: RangeError if there are no values or more than 5,000, lengths differ, a number is not finite
 *   or a slope too steep for one, or the level is not in (0, 1).
 * - Cost: O(n² log n) time, 4n² bytes; 2,000 values take 0.3 s. Hence the most values: 5,000 (100 MB).
 *   Of more, give it the rate or the median of each period.
 * - Source: Theil (1950), Sen (1968); intercept of Conover (1980); R: `median` of the slopes
 *   `outer(y, y, "-") / outer(t, t, "-")` over t > t', `median(y) - slope * median(t)`.
 *
 * @example
 * const line = theilSen({ time: [1, 2, 3, 4, 5, 6], value: [3, 4, 4.5, 4.2, 6, 7] })
 * line.slope // → 0.75
 * line.intercept // → 1.725
 * line.interval // → [0.1, 1.4]
 */
export function theilSen(series: Series, { level = 0.95 }: TheilSenOptions = {}): TheilSen {
  const z = reachOf(level)
  if (series.time.length > MOST_VALUES) {
    throw new RangeError(`theilSen: ${series.time.length} values; at most ${MOST_VALUES}`)
  }
  const ordered = inOrder('theilSen', series)
  const slopes = slopesOf(ordered)
  if (slopes.length === 0) return { slope: null, intercept: null, interval: null }
  if (!Number.isFinite(slopes[0]) || !Number.isFinite(slopes[slopes.length - 1])) {
    throw new RangeError('theilSen: a slope is too steep for a number')
  }
  const slope = quantileSorted(slopes, 0.5)
  const middle = quantileSorted(ordered.value.slice().sort(), 0.5)
  return {
    slope,
    intercept: middle - slope * quantileSorted(ordered.time, 0.5),
    interval: intervalOf(slopes, tooLarge(ordered, level, z)),
  }
}

/** Slopes between all pairs of different times, smallest first. */
function slopesOf({ time, value }: OrderedSeries): Float64Array {
  const n = time.length
  const slopes = new Float64Array((n * (n - 1)) / 2)
  let count = 0
  for (let j = 1; j < n; j++) {
    for (let i = 0; i < j && time[i] < time[j]; i++) {
      slopes[count++] = (value[j] - value[i]) / (time[j] - time[i])
    }
  }
  return slopes.subarray(0, count).sort()
}

/** From which size on Kendall's S contradicts the slope under which it was found. */
function tooLarge(ordered: OrderedSeries, level: number, z: number): number {
  const n = ordered.time.length
  const tail = ordered.timeTies.length > 0 ? null : kendallTail(n, [])
  if (!tail) return z * Math.sqrt(kendallVariance({ ...ordered, valueTies: [] }))
  let s = (n * (n - 1)) / 2
  while (tail(s) <= (1 - level) / 2) s -= 2
  return s + 2
}

/** Under the slope with r - 1 smaller ones, S = slopes - 2 (r - 1); the ends are the last not contradicted. */
function intervalOf(slopes: Float64Array, contradicting: number): Interval | null {
  const below = Math.floor((slopes.length - contradicting) / 2)
  return below < 0 ? null : [slopes[below], slopes[slopes.length - 1 - below]]
}
