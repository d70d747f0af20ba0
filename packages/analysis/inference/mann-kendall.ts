import { sortIndices } from '../array/sort-indices.ts'
import { chiSquareTail } from './chi-square-tail.ts'
import { kendallTail } from './kendall-tail.ts'
import { inOrder, kendallVariance, type OrderedSeries, type Series } from './series.ts'

export interface MannKendall {
  /** Pairs in which the later value is larger, less those in which it is smaller. */
  readonly s: number
  /** Of s, if there were no trend. */
  readonly variance: number
  /** s in standard deviations, with continuity correction; 0 if all values are equal. */
  readonly z: number
  /** Two-sided; exact if there is an exact one, else `pNormal`. */
  readonly p: number
  /** By counting all orders of the values, ties included; null above 50 values or with equal times. */
  readonly pExact: number | null
  /** By the normal approximation. */
  readonly pNormal: number
}

/**
 * **Is there a trend?** (Mann–Kendall test): whether later values tend to be larger, or smaller, whatever
 * the shape of the rise. Only signs count, so one wild quarter does not make a trend. Takes the values
 * as independent of each other: values that carry over from one quarter to the next raise false alarms.
 *
 * - In: `series`, columns `time` and `value` of n, rows in any order.
 * - Out: S, its variance, z and two-sided p-values. Below four values p is never under 0.3.
 * - Errors: RangeError if there are no values, lengths differ or a number is not finite.
 * - Cost: O(n log n); 100,000 values take some 0.2 s.
 * - Source: Mann (1945), Kendall (1970); R: `Kendall::MannKendall(value)` for S and its variance;
 *   exact without ties: `cor.test(time, value, method = "kendall", exact = TRUE)`.
 *
 * @example
 * const { s, z, p } = mannKendall({ time: [1, 2, 3, 4, 5, 6], value: [3, 4, 4.5, 4.2, 6, 7] })
 * s // → 13
 * z // → 2.2544
 * p // → 0.0167
 */
export function mannKendall(series: Series): MannKendall {
  const ordered = inOrder('mannKendall', series)
  const s = concordance(ordered)
  const variance = kendallVariance(ordered)
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance)
  const pNormal = chiSquareTail(z * z, 1)
  const { time, timeTies, valueTies } = ordered
  const tail = timeTies.length > 0 ? null : kendallTail(time.length, valueTies)
  const pExact = tail && Math.min(1, 2 * tail(Math.abs(s)))
  return { s, variance, z, p: pExact ?? pNormal, pExact, pNormal }
}

/** Pairs that rise less pairs that fall; those of equal times do not count. O(n log n). */
function concordance({ time, value }: OrderedSeries): number {
  const rank = ranksOf(value)
  const seen = new Uint32Array(value.length + 1) // how many of each rank so far, as a Fenwick tree
  let s = 0
  for (let first = 0, end = 0; first < time.length; first = end) {
    while (end < time.length && time[end] === time[first]) end++
    for (let j = first; j < end; j++) {
      const below = countTo(seen, rank[j] - 1)
      const above = first - countTo(seen, rank[j])
      s += below - above
    }
    for (let j = first; j < end; j++) add(seen, rank[j])
  }
  return s
}

/** Rank of each value, from 1; equal values share one. */
function ranksOf(value: Float64Array): Uint32Array {
  const rank = new Uint32Array(value.length)
  const order = sortIndices(value)
  let current = 0
  for (let at = 0; at < order.length; at++) {
    if (at === 0 || value[order[at]] !== value[order[at - 1]]) current++
    rank[order[at]] = current
  }
  return rank
}

function add(tree: Uint32Array, rank: number): void {
  for (let at = rank; at < tree.length; at += at & -at) tree[at]++
}

function countTo(tree: Uint32Array, rank: number): number {
  let count = 0
  for (let at = rank; at > 0; at -= at & -at) count += tree[at]
  return count
}
