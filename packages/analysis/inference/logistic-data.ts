/** Outcomes and what might go with them, a row a subject. */
export interface LogisticData {
  /** 1 if it happened, else 0; n rows. */
  readonly outcome: ArrayLike<number>
  /** k columns of n numbers, any units; categories as columns of 0 and 1, one fewer than categories. */
  readonly columns: readonly ArrayLike<number>[]
  /** How many subjects a row stands for, ≥ 0; default 1 each. */
  readonly weight?: ArrayLike<number> | undefined
}

/** The same, checked and in typed arrays; rows without weight are gone. */
export interface CheckedLogisticData {
  readonly outcome: Uint8Array
  readonly columns: readonly Float64Array[]
  readonly weight: Float64Array
}

/** RangeError says which row or column cannot be used and why. O(n k). */
export function checkLogisticData({ outcome, columns, weight }: LogisticData): CheckedLogisticData {
  const n = outcome.length
  if (n === 0) throw new RangeError('logisticRegression: no rows')
  checkOutcome(outcome)
  for (const [j, column] of columns.entries()) checkColumn(`column ${j + 1}`, column, n)
  if (weight) checkWeight(weight, n)
  const rows = Uint32Array.from({ length: n }, (_, row) => row)
  if (weight && !(rows.reduce((sum, row) => sum + weight[row], 0) < Infinity)) {
    throw new RangeError('logisticRegression: the weights are too large')
  }
  const kept = weight ? rows.filter((row) => weight[row] > 0) : rows
  if (kept.length === 0) throw new RangeError('logisticRegression: all weights are 0')
  const happened = kept.reduce((sum, row) => sum + outcome[row], 0)
  if (happened === 0 || happened === kept.length) {
    throw new RangeError(`logisticRegression: all outcomes are ${happened === 0 ? 0 : 1}`)
  }
  return {
    outcome: Uint8Array.from(kept, (row) => outcome[row]),
    columns: columns.map((column) => Float64Array.from(kept, (row) => column[row])),
    weight: Float64Array.from(kept, (row) => (weight ? weight[row] : 1)),
  }
}

function checkOutcome(outcome: ArrayLike<number>): void {
  for (let row = 0; row < outcome.length; row++) {
    if (outcome[row] !== 0 && outcome[row] !== 1) {
      throw new RangeError(
        `logisticRegression: outcome ${outcome[row]} in row ${row} is not 0 or 1`,
      )
    }
  }
}

function checkWeight(weight: ArrayLike<number>, n: number): void {
  checkColumn('weight', weight, n)
  for (let row = 0; row < n; row++) {
    if (weight[row] < 0)
      throw new RangeError(`logisticRegression: weight ${weight[row]} in row ${row}`)
  }
}

function checkColumn(name: string, column: ArrayLike<number>, n: number): void {
  if (column.length !== n) {
    throw new RangeError(`logisticRegression: ${n} outcomes, ${column.length} rows of ${name}`)
  }
  for (let row = 0; row < n; row++) {
    if (!Number.isFinite(column[row])) {
      throw new RangeError(`logisticRegression: ${name} is ${column[row]} in row ${row}`)
    }
  }
}
