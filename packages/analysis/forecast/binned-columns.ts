import { sortIndices } from '../array/sort-indices.ts'

/** Columns in at most 63 steps of rising values: what a tree looks at. */
export interface BinnedColumns {
  readonly rows: number
  readonly columns: number
  /** How many codes a row takes, a multiple of four: 0 for what is no column. */
  readonly width: number
  /** Row by row: 0 where the value is missing, else 1 + how many cuts of its column are below it. */
  readonly code: Uint8Array
  /** Of each column, ascending: a value is at most the cut that ends its step. */
  readonly cuts: readonly Float64Array[]
}

/** Codes of a column are below this. */
export const MOST_BINS = 64

/** From here on cuts are taken from so many of the rows. */
const ENOUGH_ROWS = 131_072

/** Sorts the values of each column into `bins` - 1 steps of about equal numbers of rows. O(n k). */
export function binColumns(
  columns: readonly ArrayLike<number>[],
  rows: Uint32Array,
  bins: number,
): BinnedColumns {
  const width = 4 * Math.ceil(columns.length / 4)
  const code = new Uint8Array(rows.length * width)
  const cuts = columns.map((column) => cutsOf(column, rows, bins - 1))
  for (const [j, column] of columns.entries()) {
    const padded = new Float64Array(MOST_BINS).fill(Infinity)
    padded.set(cuts[j])
    for (let i = 0, at = j; i < rows.length; i++, at += width) {
      code[at] = codeOf(column[rows[i]], padded)
    }
  }
  return { rows: rows.length, columns: columns.length, width, code, cuts }
}

/** How many of 63 cuts are below the value, and 1; 0 if it is missing. */
function codeOf(value: number, cuts: Float64Array): number {
  if (Number.isNaN(value)) return 0
  let below = 0
  for (let half = MOST_BINS / 2; half > 0; half >>= 1) {
    if (value > cuts[below + half - 1]) below += half
  }
  return below + 1
}

/** Between distinct values while they have steps to themselves, else by rank. */
function cutsOf(column: ArrayLike<number>, rows: Uint32Array, steps: number): Float64Array {
  const { value, count, total } = distinctValues(column, rows)
  const cuts: number[] = []
  let [left, inStep] = [total, 0]
  for (let i = 0; i + 1 < value.length && cuts.length + 1 < steps; i++) {
    inStep += count[i]
    const share = left / (steps - cuts.length)
    const spare = value.length - i <= steps - cuts.length
    if (!spare && inStep < share && inStep + count[i + 1] <= 1.5 * share) continue
    cuts.push(between(value[i], value[i + 1]))
    left -= inStep
    inStep = 0
  }
  return Float64Array.from(cuts)
}

/** The values that occur, ascending, and how often each does; of many rows in a sample spread over all. */
function distinctValues(column: ArrayLike<number>, rows: Uint32Array) {
  const n = rows.length
  const sample = Float64Array.from({ length: Math.min(n, ENOUGH_ROWS) }, (_, i) => {
    return column[rows[n <= ENOUGH_ROWS ? i : Math.floor(((i * 0.6180339887498949) % 1) * n)]]
  })
  const order = sortIndices(sample)
  const value: number[] = []
  const count: number[] = []
  let total = 0
  for (const row of order) {
    if (Number.isNaN(sample[row])) break // they are last
    if (value.length > 0 && sample[row] === value[value.length - 1]) count[count.length - 1]++
    else count[value.push(sample[row]) - 1] = 1
    total++
  }
  return { value, count, total }
}

/** From `low` on and below `high`, in the middle if numbers are that fine. */
function between(low: number, high: number): number {
  const middle = low / 2 + high / 2
  return middle > low && middle < high ? middle : low
}
