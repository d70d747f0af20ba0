/** The cells of a table that have deals, numbered as they come. */
export interface NumberedCells {
  /** By deal: the number of its cell. */
  readonly of: Int32Array
  /** By number: the cell. */
  readonly cells: readonly number[]
  /** -1 for a cell without deals. */
  numberOf(cell: number): number
}

/** Above so many cells most are empty: they are looked up by name then. */
const MOST_DENSE = 1 << 20

/** Numbers the cells (whole numbers below `size`) that deals are in. */
export function numberCells(cellOf: ArrayLike<number>, size: number): NumberedCells {
  const numbers = size <= MOST_DENSE ? denseNumbers(size) : sparseNumbers()
  const of = new Int32Array(cellOf.length)
  const cells: number[] = []
  for (let d = 0; d < of.length; d++) {
    const cell = cellOf[d] ?? 0
    let number = numbers.get(cell)
    if (number < 0) {
      number = cells.push(cell) - 1
      numbers.set(cell, number)
    }
    of[d] = number
  }
  return { of, cells, numberOf: numbers.get }
}

function denseNumbers(size: number) {
  const numbers = new Int32Array(size).fill(-1)
  return {
    get: (cell: number) => numbers[cell] ?? -1,
    set(cell: number, number: number) {
      numbers[cell] = number
    },
  }
}

function sparseNumbers() {
  const numbers = new Map<number, number>()
  return {
    get: (cell: number) => numbers.get(cell) ?? -1,
    set(cell: number, number: number) {
      numbers.set(cell, number)
    },
  }
}
