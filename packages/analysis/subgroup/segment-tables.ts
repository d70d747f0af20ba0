import { sortIndices } from '../array/sort-indices.ts'
import { bookOf } from './book.ts'
import type { SegmentTest } from './found-segment.ts'
import type { SegmentData } from './segment-data.ts'
import { testRows } from './test-rows.ts'

export interface SegmentTablesOptions {
  /** The p that matters, such as a threshold of `findSegments`; 1. */
  readonly exactBelow?: number | undefined
}

/**
 * **Every combination of the values of some attributes, tested** (a cross table with honest tests): what
 * an explorer shows. Hold each p against the `thresholds` of `findSegments` for as many conditions.
 *
 * - In: `data` as of `findSegments`; `attributes`, one to three different positions; `exactBelow`, the
 *   p that matters: one above 0.05 and above 20 times that is by the normal approximation. By default all
 *   are exact.
 * - Out: one test a combination that any row has, in order of the values of the first, second, third.
 *   A row that lacks one of the attributes is in no combination and counts in the rest.
 * - Errors: RangeError as `findSegments`, or for positions that are repeated, missing or too many.
 * - Cost: O(n + combinations); 10 to 50 ms for 100,000 rows, exact p of all cells up to ten times that.
 * - Source: as `testSegment`.
 *
 * @example
 * const codes = Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1)
 * const data = { attributes: [{ codes, values: 2 }], outcome: Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 1) }
 * segmentTables(data, [0]).map(({ rate }) => rate) // → [0.75, 0.25]
 */
export function segmentTables(
  data: SegmentData,
  attributes: readonly number[],
  { exactBelow = 1 }: SegmentTablesOptions = {},
): SegmentTest[] {
  const { length } = attributes
  if (length < 1 || length > 3 || new Set(attributes).size < length) {
    throw new RangeError(`segmentTables: ${attributes.join()} are not one to three attributes`)
  }
  const columns = attributes.map((attribute) => {
    const column = data.attributes[attribute]
    if (!column) throw new RangeError(`segmentTables: no attribute ${attribute}`)
    return column
  })
  const book = bookOf(data)
  return cellsOf(columns, book.rows).map(({ codes, rows }) => {
    const where = attributes.map((attribute, at) => ({ attribute, value: codes[at] }))
    const inOrder = where.toSorted((a, b) => a.attribute - b.attribute)
    return testRows(book, inOrder, rows, exactBelow)
  })
}

/** The rows of each combination, combinations in order. */
function cellsOf(columns: SegmentData['attributes'], rows: number) {
  const keys = keysOf(columns, rows)
  const order = sortIndices(keys)
  const cells: { codes: number[]; rows: Uint32Array }[] = []
  for (let from = 0; from < rows; ) {
    const key = keys[order[from]]
    let to = from + 1
    while (to < rows && keys[order[to]] === key) to++
    if (key >= 0) cells.push({ codes: codesIn(key, columns), rows: order.subarray(from, to) })
    from = to
  }
  return cells
}

/** The combination of each row as one number, -1 where it lacks one of the attributes. */
function keysOf(columns: SegmentData['attributes'], rows: number): Float64Array {
  const keys = new Float64Array(rows)
  for (const { codes, values } of columns) {
    for (let r = 0; r < rows; r++) {
      const known = keys[r] >= 0 && codes[r] >= 0 && codes[r] < values
      keys[r] = known ? keys[r] * values + codes[r] : -1
    }
  }
  return keys
}

function codesIn(key: number, columns: SegmentData['attributes']): number[] {
  let rest = key
  return columns
    .toReversed()
    .map(({ values }) => {
      const code = rest % values
      rest = (rest - code) / values
      return code
    })
    .reverse()
}
