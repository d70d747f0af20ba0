import { bookOf } from './book.ts'
import type { SegmentTest } from './found-segment.ts'
import type { Condition, SegmentData } from './segment-data.ts'
import { testRows } from './test-rows.ts'

/**
 * **Does it happen more often in this segment?** (exact stratified test of one segment): compares its rows
 * with the others of their strata. For a segment that was picked by looking, hold its p against the
 * `thresholds` of `findSegments` for as many conditions: then every look is paid for.
 *
 * - In: `data` as of `findSegments`; `where`, one to any number of conditions on different attributes.
 * - Out: rows, events, rate with 95 % Wilson interval, the rest, odds ratio within strata, two-sided
 *   exact p. Without rows the rate is null and p is 1; likewise where no stratum compares.
 * - Errors: RangeError as `findSegments`, or for an attribute or a value that there is not.
 * - Cost: O(n + strata), and the exact p up to 0.1 s for many thousand rows.
 * - Source: Cochran-Mantel-Haenszel; Mantel and Haenszel (1959) for the odds ratio; beyond 3,000 possible
 *   sums Lugannani and Rice (1980) for the tail. R: `mantelhaen.test(exact = TRUE)`.
 *
 * @example
 * const codes = Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1)
 * const data = { attributes: [{ codes, values: 2 }], outcome: Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 1) }
 * const { rate, restRows, pValue } = testSegment(data, [{ attribute: 0, value: 0 }])
 * rate // → 0.75
 * restRows // → 4
 * pValue // → 0.4857
 */
export function testSegment(data: SegmentData, where: readonly Condition[]): SegmentTest {
  const columns = where.map(({ attribute, value }) => {
    const column = data.attributes[attribute]
    if (!column) throw new RangeError(`testSegment: no attribute ${attribute}`)
    if (!(Number.isInteger(value) && value >= 0 && value < column.values)) {
      throw new RangeError(`testSegment: attribute ${attribute} has no value ${value}`)
    }
    return { codes: column.codes, value }
  })
  const book = bookOf(data)
  const rows = new Uint32Array(book.rows)
  let size = 0
  for (let r = 0; r < book.rows; r++) {
    if (columns.every(({ codes, value }) => codes[r] === value)) rows[size++] = r
  }
  const inOrder = where.toSorted((a, b) => a.attribute - b.attribute)
  return testRows(book, inOrder, rows.slice(0, size))
}
