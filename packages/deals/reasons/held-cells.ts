import { TOLD, withheldCells } from '../segment/withheld-cells.ts'
import { type Closings, ownersBy } from './closings.ts'

/** One cell of a table of closed deals. */
export interface Cell {
  /** Its number, the first axis the slowest. */
  readonly cell: number
  readonly deals: Uint32Array
  /** Never shown; can be worked out from the others all the same. */
  readonly isApart: boolean
}

/** Cells of deals, of which none may be given away by the others. */
export interface Cells {
  /** Places of each axis. */
  readonly sizes: readonly number[]
  /** The smallest ones are held back beside others; of two as small, the first. */
  readonly cells: readonly Cell[]
  /** Cells that are told if at all possible. */
  readonly told?: readonly number[]
}

/** Whether a cell is held back: of fewer than three owners, or because another one could be worked out with it. */
export function heldCells(closings: Closings, { sizes, cells, told }: Cells) {
  const filled = cells.filter(({ deals }) => deals.length > 0)
  const deals = Uint32Array.from(filled.flatMap((one) => [...one.deals]))
  const apart = new Set(filled.flatMap(({ cell, isApart }) => (isApart ? [cell] : [])))
  const held = withheldCells({
    sizes,
    cellOf: filled.flatMap((one) => Array.from(one.deals, () => one.cell)),
    owners: ownersBy(closings).map((owners) => Int32Array.from(deals, (n) => owners[n] ?? -1)),
    isApart: (cell) => apart.has(cell),
    told: new Set(told),
  })
  return (cell: number): boolean => held(cell) !== TOLD
}
