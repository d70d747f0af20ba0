/**
 * **Quantile** (R's type 7, the default of R, NumPy and spreadsheets): the value below which a
 * given share of the column lies, interpolated between the two neighbours.
 *
 * - In: `values`, n numbers of any unit, in any order; `probability` from 0 to 1.
 * - Out: a number in the unit of the column.
 * - Errors: RangeError if the column is empty or holds NaN, the probability is not in [0, 1], or the
 *   quantile would lie between -Infinity and Infinity.
 * - Cost: O(n log n), for a sorted copy; for many quantiles of one column sort it once and call
 *   `quantileSorted`.
 * - Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, definition 7.
 *
 * @example
 * quantile([40, 10, 20, 30], 0.5) // → 25
 * quantile([40, 10, 20, 30], 0.9) // → 37
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) throw new RangeError(`quantile: value ${i} is NaN`)
  }
  return quantileSorted(Float64Array.from(values).sort(), probability)
}

/**
 * **Quantile of a sorted column** (R's type 7): as `quantile`, without sorting.
 *
 * - In: `sorted`, n ascending numbers without NaN (not checked); `probability` from 0 to 1.
 * - Out: a number in the unit of the column.
 * - Errors: RangeError if the column is empty, the probability is not in [0, 1], or the quantile would lie
 *   between -Infinity and Infinity.
 * - Cost: O(1).
 * - Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, definition 7.
 *
 * @example
 * quantileSorted([10, 20, 30, 40], 0.25) // → 17.5
 */
export function quantileSorted(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) throw new RangeError('quantile: no values')
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile: probability ${probability} is not between 0 and 1`)
  }
  const position = (sorted.length - 1) * probability
  const below = Math.floor(position)
  const low = sorted[below]
  const share = position - below
  if (share === 0) return low
  const high = sorted[below + 1]
  if (low === high) return low
  const step = high - low
  if (step < Infinity) return low + share * step
  const between = (1 - share) * low + share * high
  if (Number.isNaN(between)) {
    throw new RangeError(`quantile: between ${low} and ${high} at probability ${probability}`)
  }
  return between
}
