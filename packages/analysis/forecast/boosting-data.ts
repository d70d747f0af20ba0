/** Outcomes and what might tell them beforehand, a row a subject. */
export interface BoostingData {
  /** k columns of n numbers, any units; NaN where a value is missing. */
  readonly columns: readonly ArrayLike<number>[]
  /** 1 if it happened, else 0; n rows. */
  readonly outcome: ArrayLike<number>
  /** How many subjects a row stands for, ≥ 0; default 1 each. */
  readonly weight?: ArrayLike<number> | undefined
}

/** The rows that count. */
export interface BoostingRows {
  /** Which rows of the data they are. */
  readonly rows: Uint32Array
  readonly outcome: Uint8Array
  /** As shares of the heaviest, rounded so that their sums are exact. */
  readonly weight: Float64Array
  readonly heaviest: number
  /** Log odds of the base rate, half a row of each outcome added. */
  readonly start: number
}

/** Added and taken away again, this leaves a number in [-1, 1] so rounded that n of them add up exactly. */
export function roundTo(n: number): number {
  return 1.5 * 2 ** (52 - Math.min(44, 52 - Math.ceil(Math.log2(n + 1))))
}

/** RangeError says which row or column cannot be used and why. O(n k). */
export function boostingRows({ columns, outcome, weight }: BoostingData): BoostingRows {
  const n = outcome.length
  if (n === 0) throw new RangeError('boostedTrees: no rows')
  for (const [j, column] of columns.entries()) checkColumn(j, column, n)
  const heaviest = heaviestOf(weight, n)
  let rows = Uint32Array.from({ length: n }, (_, row) => row)
  if (weight) rows = rows.filter((row) => weight[row] > 0)
  const round = roundTo(n)
  const share = (row: number) => (weight ? weight[row] / heaviest + round - round : 1)
  const shares = Float64Array.from(rows, share)
  const outcomes = Uint8Array.from(rows, (row) => outcomeIn(outcome, row))
  const all = shares.reduce((sum, w) => sum + w, 0)
  const happened = shares.reduce((sum, w, i) => sum + w * outcomes[i], 0)
  const half = Math.min(0.5 / heaviest, 1e300)
  const start = Math.log((happened + half) / (all - happened + half))
  return { rows, outcome: outcomes, weight: shares, heaviest, start }
}

function checkColumn(j: number, column: ArrayLike<number>, n: number): void {
  if (column.length !== n) {
    throw new RangeError(`boostedTrees: ${n} outcomes, ${column.length} rows of column ${j + 1}`)
  }
  for (let row = 0; row < n; row++) {
    if (Math.abs(column[row]) === Infinity) {
      throw new RangeError(`boostedTrees: column ${j + 1} is ${column[row]} in row ${row}`)
    }
  }
}

function outcomeIn(outcome: ArrayLike<number>, row: number): number {
  if (outcome[row] === 0 || outcome[row] === 1) return outcome[row]
  throw new RangeError(`boostedTrees: outcome ${outcome[row]} in row ${row} is not 0 or 1`)
}

function heaviestOf(weight: ArrayLike<number> | undefined, n: number): number {
  if (!weight) return 1
  if (weight.length !== n) {
    throw new RangeError(`boostedTrees: ${n} outcomes, ${weight.length} rows of weight`)
  }
  let heaviest = 0
  for (let row = 0; row < n; row++) {
    if (!(weight[row] >= 0 && weight[row] < Infinity)) {
      throw new RangeError(`boostedTrees: weight ${weight[row]} in row ${row}`)
    }
    heaviest = Math.max(heaviest, weight[row])
  }
  if (heaviest === 0) throw new RangeError('boostedTrees: all weights are 0')
  return heaviest
}
