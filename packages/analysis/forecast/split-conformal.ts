export interface ConformalThresholdOptions {
  /** Most of the new scores that may be above, between 0 and 1. */
  readonly share: number
}

/**
 * **From where on is a score out of the ordinary?** (split-conformal threshold): at most `share` of new scores
 * are above it, whatever their distribution, if new ones come about as these did (exchangeable).
 *
 * - In: `scores`, n numbers of any unit that no fitting has seen; `share`.
 * - Out: one of the scores: the smallest that holds the promise, on average over all sets of n. Null where n is
 *   too small for one: 1 / share - 1 are needed, 19 for 5 %.
 * - Errors: RangeError if a score is NaN or `share` is not between 0 and 1.
 * - Cost: O(n log n).
 * - Source: Vovk, Gammerman and Shafer (2005); Papadopoulos et al. (2002); Lei et al. (2018), lemma 2.
 *
 * @example
 * conformalThreshold([3, 1, 4, 1, 5, 9, 2, 6, 5], { share: 0.2 }) // → 6
 * conformalThreshold([3, 1, 4], { share: 0.2 }) // → null
 */
export function conformalThreshold(
  scores: ArrayLike<number>,
  { share }: ConformalThresholdOptions,
): number | null {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`conformalThreshold: share ${share} is not between 0 and 1`)
  }
  const sorted = Float64Array.from(scores).sort()
  if (Number.isNaN(sorted[sorted.length - 1])) {
    throw new RangeError('conformalThreshold: a score is NaN')
  }
  const rank = Math.ceil((1 - share) * (sorted.length + 1) - 1e-9)
  return rank > sorted.length ? null : sorted[Math.max(0, rank - 1)]
}

/**
 * **How much wider must intervals be?** (split-conformal factor): by how much to multiply half widths, so that
 * at least `level` of the next outcomes fall inside, learnt from how far past ones fell outside.
 *
 * - In: `misses`, of each past forecast |outcome - forecast| / half width of its interval, in any order; `level`
 *   of the interval, which need not be the one that the half widths were made for.
 * - Out: the factor, below 1 where intervals were too wide. Null where there are too few: level / (1 - level)
 *   are needed, 4 for 80 %; with so few it is the largest of them, so ask for more before leaning on it.
 * - Errors: RangeError if a miss is negative, infinite or NaN or the level is not between 0 and 1.
 * - Cost: O(n log n).
 * - Source: Lei et al. (2018), Distribution-free predictive inference, 5.2 (locally weighted).
 *
 * @example
 * conformalFactor([0.4, 1.2, 0.7, 1.9, 0.1, 0.8, 1.1, 0.3], 0.8) // → 1.9
 * conformalFactor([0.4, 1.2, 0.7], 0.8) // → null
 */
export function conformalFactor(misses: ArrayLike<number>, level: number): number | null {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`conformalFactor: level ${level} is not between 0 and 1`)
  }
  for (let i = 0; i < misses.length; i++) {
    if (!(misses[i] >= 0 && misses[i] < Infinity)) {
      throw new RangeError(`conformalFactor: miss ${misses[i]} in row ${i}`)
    }
  }
  const share = 1 - level
  return share < 1 ? conformalThreshold(misses, { share }) : null
}
