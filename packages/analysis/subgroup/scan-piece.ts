import { marginsOf } from './margins.ts'
import {
  FIELDS,
  MOST_COUNTED,
  type ScanColumns,
  type ScanPart,
  type ScanPiece,
  type ScanTable,
} from './scan.ts'

/** Kept of one piece: more are never looked at. */
const MOST_CANDIDATES = 1500

/** Share of a significant ½ z² from which on a segment is worth a closer look: the variance is rough here. */
const NEAR = 0.6

/**
 * **One piece of a search for segments**: counts the tables of the piece over all rows and keeps the
 * segments that are far from what their strata let expect.
 *
 * - In: `columns` and one of the `pieces` of a round of `planSegmentSearch`.
 * - Out: what that generator wants back for the piece; plain columns, fit to be sent between threads.
 * - Errors: none.
 * - Cost: about 2 ns a row and table.
 * - Source: dense cubes over integer codes.
 *
 * @example
 * const data = { attributes: [{ codes: Uint8Array.of(0, 0, 1, 1), values: 2 }], outcome: Uint8Array.of(1, 1, 0, 0) }
 * const search = planSegmentSearch(data, { fewestRows: 1 })
 * const { columns, pieces } = search.next().value
 * scanPiece(columns, pieces[0]).sizes.reduce((sum, count) => sum + count) // → 2
 */
export function scanPiece(columns: ScanColumns, piece: ScanPiece): ScanPart {
  const kept = new Candidates()
  const sizes = new Float64Array(4 * MOST_COUNTED)
  const keys = new PairKeys(columns)
  let cube = new Float64Array(0)
  for (const table of piece.tables) {
    const cells = table.bundles.reduce((size, b) => size * (columns.bundles[b]?.size ?? 1), 1)
    if (cube.length < cells) cube = new Float64Array(cells)
    else cube.fill(0, 0, cells)
    count(columns, table, keys, cube)
    for (const { set, margin } of marginsOf(columns, table, cube)) {
      read(columns, set, margin, sizes, kept)
    }
  }
  return { sizes, candidates: kept.strongest() }
}

/** Adds up the weights of every cell. */
function count(
  { rows, bundles, weights }: ScanColumns,
  { bundles: [a, b, c] }: ScanTable,
  keys: PairKeys,
  cube: Float64Array,
): void {
  const pairs = b < 0 ? bundles[a].codes : keys.of(a, b)
  if (c < 0) {
    for (let r = 0; r < rows; r++) cube[pairs[r]] += weights[r]
    return
  }
  const third = bundles[c].codes
  const narrow = bundles[c].size
  for (let r = 0; r < rows; r++) cube[pairs[r] * narrow + third[r]] += weights[r]
}

/** The codes of two bundles as one; tables of a piece that share their first two follow each other. */
class PairKeys {
  readonly #keys: Uint16Array
  #first = -1
  #second = -1

  constructor(private readonly columns: ScanColumns) {
    this.#keys = new Uint16Array(columns.rows)
  }

  of(a: number, b: number): Uint16Array {
    if (a === this.#first && b === this.#second) return this.#keys
    this.#first = a
    this.#second = b
    const { rows, bundles } = this.columns
    const first = bundles[a].codes
    const second = bundles[b].codes
    const wide = bundles[b].size
    const keys = this.#keys
    for (let r = 0; r < rows; r++) keys[r] = first[r] * wide + second[r]
    return keys
  }
}

/** Counts the segments of a table by size and keeps those that stand out. */
function read(
  columns: ScanColumns,
  set: readonly number[],
  margin: Float64Array,
  sizes: Float64Array,
  kept: Candidates,
) {
  const { rows, attributes, unit, scale, variance, fewestRows, looks } = columns
  const depth = set.length
  const bar = NEAR * (looks[depth] + 3)
  const codes = [0, 0, 0]
  for (let cell = 0; cell < margin.length; cell++) {
    const n = Math.round(margin[cell] / unit)
    if (n < fewestRows || n === rows) continue
    let rest = cell
    let named = true
    for (let at = depth - 1; at >= 0; at--) {
      const { size, values } = attributes[set[at]]
      codes[at] = rest % size
      rest = (rest - codes[at]) / size
      named &&= codes[at] < values
    }
    if (!named) continue
    sizes[depth * MOST_COUNTED + Math.min(n, MOST_COUNTED - 1)]++
    const excess = (margin[cell] - n * unit) / scale
    const strength = (excess * excess) / (2 * n * variance * (1 - n / rows))
    if (strength > bar) kept.add(set, codes, n, strength - looks[depth])
  }
}

/** The strongest segments met. */
class Candidates {
  #numbers = new Float64Array(1024 * FIELDS)
  #size = 0

  add(set: readonly number[], codes: readonly number[], rows: number, strength: number): void {
    const at = this.#size++ * FIELDS
    if (at === this.#numbers.length) {
      const larger = new Float64Array(at * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    for (let i = 0; i < 3; i++) {
      this.#numbers[at + i] = i < set.length ? set[i] : -1
      this.#numbers[at + 3 + i] = i < set.length ? codes[i] : -1
    }
    this.#numbers[at + 6] = rows
    this.#numbers[at + 7] = strength
  }

  strongest(): Float64Array {
    const order = Uint32Array.from({ length: this.#size }, (_, i) => i)
    const strength = (i: number) => this.#numbers[i * FIELDS + 7]
    if (this.#size > MOST_CANDIDATES) order.sort((a, b) => strength(b) - strength(a))
    const best = order.subarray(0, MOST_CANDIDATES)
    const found = new Float64Array(best.length * FIELDS)
    best.forEach((i, at) => {
      found.set(this.#numbers.subarray(i * FIELDS, (i + 1) * FIELDS), at * FIELDS)
    })
    return found
  }
}
