/**
 * **Where a step function stands** (binary search): the last position in a sorted column whose
 * value is at or before `at`; a curve's value on a day is `curve.survival[lastAtOrBefore(curve.time, day)]`.
 *
 * - In: `sorted`, ascending numbers; `at`, in the same unit.
 * - Out: a position, or -1 if everything comes later.
 * - Errors: none; an unsorted column gives a meaningless position.
 * - Cost: O(log n).
 * - Source: Knuth, The Art of Computer Programming 3, 6.2.1.
 *
 * @example
 * lastAtOrBefore([10, 20, 20, 30], 20) // → 2
 * lastAtOrBefore([10, 20, 20, 30], 5) // → -1
 */
export function lastAtOrBefore(sorted: ArrayLike<number>, at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle] <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
