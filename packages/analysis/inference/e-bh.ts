import { sortIndices } from '../array/sort-indices.ts'

/** Which of many hypotheses to call found; each column has n rows, in the order given. */
export interface EBH {
  readonly alpha: number
  /** 1 where the hypothesis is found, else 0. */
  readonly found: Uint8Array
  readonly count: number
  /** The smallest alpha at which the hypothesis would be found, at most 1. */
  readonly adjusted: Float64Array
}

export interface EBHOptions {
  /** Allowed expected share of false ones among those found; default 0.05. */
  readonly alpha?: number | undefined
}

/**
 * **Many hypotheses under watch at once** (e-BH): which e-values are large enough, so that among
 * those found the expected share of false ones stays below alpha, however they depend on each other
 * and whenever each was looked at.
 *
 * - In: `eValues`, n numbers ≥ 0, Infinity allowed (`eProcess(…).eValue`); `alpha`, default 0.05.
 * - Out: which are found, and from which alpha on. No hypotheses, none found.
 * - Errors: RangeError if an e-value is negative or NaN, or alpha is not in (0, 1).
 * - Cost: O(n log n).
 * - Source: Wang and Ramdas (2022), False discovery rate control with e-values: the k largest are
 *   found for the largest k whose k-th is at least n / (alpha k).
 *
 * @example
 * const { found, adjusted } = eBH([100, 1, 35, 0.2])
 * found // → [1, 0, 0, 0]
 * adjusted // → [0.04, 1, 0.0571, 1]
 */
export function eBH(eValues: ArrayLike<number>, { alpha = 0.05 }: EBHOptions = {}): EBH {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`eBH: alpha ${alpha} is not between 0 and 1`)
  const n = eValues.length
  for (let row = 0; row < n; row++) {
    if (!(eValues[row] >= 0)) throw new RangeError(`eBH: e-value ${eValues[row]} in row ${row}`)
  }
  const order = sortIndices(eValues) // smallest first
  const adjusted = new Float64Array(n)
  let smallest = 1
  for (let at = 0; at < n; at++) {
    const rank = n - at // of the e-value among the largest
    smallest = Math.min(smallest, n / rank / eValues[order[at]])
    adjusted[order[at]] = smallest
  }
  const found = Uint8Array.from(adjusted, (value) => Number(value <= alpha))
  return { alpha, found, count: found.reduce((sum, one) => sum + one, 0), adjusted }
}
