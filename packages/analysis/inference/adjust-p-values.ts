import { sortIndices } from '../array/sort-indices.ts'

/** What the adjusted values keep under control: any false finding at all, or the share of false ones. */
export type Adjustment = 'bonferroni' | 'holm' | 'bh' | 'by'

export interface AdjustPValuesOptions {
  /** How many tests were made, if more than are listed: those left out are taken as larger. */
  readonly tests?: number | undefined
}

/**
 * **p-values when one looked many times** (adjustment for multiple tests). Read an adjusted value as
 * one reads a p-value of a single look.
 *
 * `holm`: at most 5 % chance of any false finding among those ≤ 0.05, however the tests are related; `bonferroni`
 * the same, simpler and weaker. `bh` (Benjamini–Hochberg): at most 5 % of the findings false, on average,
 * if the tests are independent or rise together; `by` (Benjamini–Yekutieli) the same however they are related.
 *
 * - In: `p`, n numbers from 0 to 1; `method`; `tests` ≥ n if some are not listed.
 * - Out: n numbers from 0 to 1 in the order of `p`.
 * - Errors: RangeError if a p-value is not in [0, 1], or `tests` is not a whole number from n. An
 *   empty column gives an empty one.
 * - Cost: O(n), a sort included.
 * - Source: Holm (1979); Benjamini and Hochberg (1995); Benjamini and Yekutieli (2001); R:
 *   `p.adjust(p, method, n = tests)`.
 *
 * @example
 * adjustPValues([0.04, 0.01, 0.03], 'bh') // → [0.04, 0.03, 0.04]
 * adjustPValues([0.04, 0.01, 0.03], 'holm') // → [0.06, 0.03, 0.06]
 */
export function adjustPValues(
  p: ArrayLike<number>,
  method: Adjustment,
  { tests = p.length }: AdjustPValuesOptions = {},
): Float64Array {
  for (let i = 0; i < p.length; i++) {
    if (!(p[i] >= 0 && p[i] <= 1))
      throw new RangeError(`adjustPValues: p-value ${p[i]} in row ${i}`)
  }
  if (!(Number.isInteger(tests) && tests >= p.length)) {
    throw new RangeError(`adjustPValues: ${tests} tests, ${p.length} p-values`)
  }
  if (method === 'bonferroni') return Float64Array.from(p, (value) => Math.min(1, tests * value))
  if (method === 'holm') return stepDown(p, tests)
  if (method === 'bh') return stepUp(p, tests, 1)
  if (method === 'by') return stepUp(p, tests, harmonic(tests))
  throw new RangeError(`adjustPValues: method ${method}`)
}

/** From the smallest on: the i-th (from 0) times what is left of the tests, never below one before it. */
function stepDown(p: ArrayLike<number>, tests: number): Float64Array {
  const adjusted = new Float64Array(p.length)
  let floor = 0
  sortIndices(p).forEach((row, i) => {
    floor = Math.max(floor, (tests - i) * p[row])
    adjusted[row] = Math.min(1, floor)
  })
  return adjusted
}

/** From the largest on: the i-th smallest (from 1) times tests / i, never above one after it. */
function stepUp(p: ArrayLike<number>, tests: number, factor: number): Float64Array {
  const adjusted = new Float64Array(p.length)
  const order = sortIndices(p)
  let ceiling = 1
  for (let i = order.length; i >= 1; i--) {
    ceiling = Math.min(ceiling, ((factor * tests) / i) * p[order[i - 1]])
    adjusted[order[i - 1]] = ceiling
  }
  return adjusted
}

/** 1 + 1/2 + … + 1/n, the small terms first. */
function harmonic(n: number): number {
  let sum = 0
  for (let i = n; i >= 1; i--) sum += 1 / i
  return sum
}
