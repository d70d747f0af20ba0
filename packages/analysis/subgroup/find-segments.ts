import type { SegmentSearch } from './found-segment.ts'
import { planSegmentSearch } from './plan-segment-search.ts'
import { scanPiece } from './scan-piece.ts'
import type { SegmentData, SegmentOptions } from './segment-data.ts'

/**
 * **Where does it happen more often than elsewhere, or less often?** (honest subgroup search): looks at
 * every combination of up to three conditions and shows only those that neither chance nor another
 * segment explains. If, within strata, the outcome has nothing to do with the attributes, the chance of
 * showing any confirmed segment is at most `alpha`. It says where, not why.
 *
 * - In: `data`, n rows as codes, an outcome of 0 and 1, and strata such as owner × quarter; options as
 *   in `SegmentOptions`.
 * - Out: confirmed segments, the strongest first, each with rate, 95 % interval, odds ratio within strata,
 *   exact p and what it explains; exploratory ones; how much was looked at. Without rows, or where the
 *   outcome is always the same, nothing. At most 120 values an attribute, the most frequent, are looked at (fewer
 *   where many attributes have as many); of columns that part the rows alike only the first.
 * - Errors: RangeError if columns differ in length, an outcome is not 0 or 1, an attribute has over 10 million values, or an option is
 *   out of range.
 * - Cost: each pass counts all combinations of three in some 2 ns a row and table (165 tables for 25
 *   attributes); a pass a confirmed segment, and one more to describe it.
 * - Source: Cochran-Mantel-Haenszel score; Tarone (1990) A modified Bonferroni method for discrete data;
 *   Benjamini and Yekutieli (2001); Terada et al. (2013) for testability in pattern search.
 *
 * @example
 * const codes = Uint8Array.from({ length: 400 }, (_, row) => row % 4)
 * const outcome = Uint8Array.from({ length: 400 }, (_, row) => Number(row % 4 === 1 || row % 8 === 2))
 * const { confirmed } = findSegments({ attributes: [{ codes, values: 4 }], outcome })
 * confirmed[0].where // → [{ attribute: 0, value: 1 }]
 * confirmed[0].rate // → 1
 */
export function findSegments(data: SegmentData, options: SegmentOptions = {}): SegmentSearch {
  const search = planSegmentSearch(data, options)
  let step = search.next()
  while (!step.done) {
    const { columns, pieces } = step.value
    step = search.next(pieces.map((piece) => scanPiece(columns, piece)))
  }
  return step.value
}
