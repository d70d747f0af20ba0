import { fewOwners } from './few-owners.ts'
import { holdBeside } from './hold-beside.ts'
import { linesOf } from './lines.ts'
import { numberCells } from './numbered-cells.ts'

/** Deals counted into the cells of a table of one to three axes, the first axis the slowest. */
export interface CellTable {
  /** Places of each axis. */
  readonly sizes: readonly number[]
  /** By deal: its cell. */
  readonly cellOf: ArrayLike<number>
  /** Columns by deal: its owner, below 0 where unknown. Without any nothing is held back. */
  readonly owners: readonly ArrayLike<number>[]
  /** Cells that are never shown (deals without a value), but can be worked out from the others. */
  isApart(cell: number): boolean
  /** Cells that are told if at all possible: others are held back first. */
  readonly told: ReadonlySet<number>
}

export const TOLD = 0
/** Of fewer than three owners. */
export const OF_FEW = 1
/** Held back because another cell could be worked out with it. */
export const BESIDE_FEW = 2

/**
 * Tells of a cell whether it may be told. Cells with deals of fewer than three owners are held back,
 * and so many others that none of those can be worked out from the cells that are told and the sums
 * of lines, which are known from elsewhere (of three axes: by the sums along any two of them).
 */
export function withheldCells(table: CellTable): (cell: number) => number {
  const { sizes, cellOf, owners } = table
  if (owners.length === 0) return () => TOLD
  const all = sizes.reduce((cells, size) => cells * size, 1)
  const { of, cells, numberOf } = numberCells(cellOf, all)
  const held = new Uint8Array(cells.length)
  const deals = new Uint32Array(cells.length)
  for (const cell of of) deals[cell] = (deals[cell] ?? 0) + 1
  const few = fewOwners(of, cells.length, owners)
  for (let cell = 0; cell < held.length; cell++)
    if (few.areFew(cell) || table.isApart(cells[cell] ?? 0)) held[cell] = OF_FEW
  const isHeld = held.map((code) => (code === TOLD ? 0 : 1))
  if (!isHeld.includes(1)) return () => TOLD
  const told = new Set(Array.from(table.told, numberOf))
  holdBeside({ isHeld, deals, few, told, lines: linesOf(cells, sizes) })
  return (cell) => {
    const number = numberOf(cell)
    return held[number] || !isHeld[number] ? (held[number] ?? TOLD) : BESIDE_FEW
  }
}
