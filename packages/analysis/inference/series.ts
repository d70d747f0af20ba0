import { sortIndices } from '../array/sort-indices.ts'

/** A value for each of n moments, such as a rate a quarter. Rows in any order. */
export interface Series {
  /** One unit for all; the trend is in the unit of `value` for each of these. */
  readonly time: ArrayLike<number>
  readonly value: ArrayLike<number>
}

/** The series in the order of time, and what each pair of it says. */
export interface OrderedSeries {
  readonly time: Float64Array
  readonly value: Float64Array
  /** How many moments, and how many values, there are of each that occur more than once. */
  readonly timeTies: readonly number[]
  readonly valueTies: readonly number[]
}

/** The series by time. RangeError if it is empty, its columns differ in length or a number is not finite. */
export function inOrder(what: string, { time, value }: Series): OrderedSeries {
  if (time.length === 0) throw new RangeError(`${what}: no values`)
  if (time.length !== value.length) {
    throw new RangeError(`${what}: ${time.length} times, ${value.length} values`)
  }
  for (let row = 0; row < time.length; row++) {
    if (!Number.isFinite(time[row]) || !Number.isFinite(value[row])) {
      throw new RangeError(`${what}: time ${time[row]}, value ${value[row]} in row ${row}`)
    }
  }
  const order = sortIndices(Float64Array.from(time))
  const ordered = Float64Array.from(order, (row) => time[row])
  const values = Float64Array.from(order, (row) => value[row])
  const timeTies = tiesOf(ordered)
  return { time: ordered, value: values, timeTies, valueTies: tiesOf(values.slice().sort()) }
}

function tiesOf(sorted: Float64Array): number[] {
  const ties: number[] = []
  for (let first = 0, end = 0; first < sorted.length; first = end) {
    while (end < sorted.length && sorted[end] === sorted[first]) end++
    if (end - first > 1) ties.push(end - first)
  }
  return ties
}

/** Variance of Kendall's S if time and value were unrelated (Kendall 1970, Rank correlation methods, 5). */
export function kendallVariance({ time, timeTies, valueTies }: OrderedSeries): number {
  const n = time.length
  const over = (ties: readonly number[], term: (t: number) => number) =>
    ties.reduce((sum, t) => sum + term(t), 0)
  const both = (term: (t: number) => number) => over(timeTies, term) * over(valueTies, term)
  const spread = (t: number) => t * (t - 1) * (2 * t + 5)
  const triples = both((t) => t * (t - 1) * (t - 2))
  const pairs = both((t) => t * (t - 1))
  return (
    (spread(n) - over(timeTies, spread) - over(valueTies, spread)) / 18 +
    (triples > 0 ? triples / (9 * n * (n - 1) * (n - 2)) : 0) +
    (pairs > 0 ? pairs / (2 * n * (n - 1)) : 0)
  )
}
