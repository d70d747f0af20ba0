import { pickInto } from '../finding/picked.ts'
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
  const { deals, cellOf } = inOne(filled)
  const apart = new Set(filled.flatMap(({ cell, isApart }) => (isApart ? [cell] : [])))
  const held = withheldCells({
    sizes,
    cellOf,
    owners: ownersBy(closings).map((owners) =>
      pickInto(owners, deals, new Int32Array(deals.length)),
    ),
    isApart: (cell) => apart.has(cell),
    told: new Set(told),
  })
  return (cell: number): boolean => held(cell) !== TOLD
}

/** The deals of all cells one after the other, and the cell of each. */
function inOne(cells: readonly Cell[]) {
  const size = cells.reduce((sum, { deals }) => sum + deals.length, 0)
  const [deals, cellOf] = [new Uint32Array(size), new Int32Array(size)]
  let from = 0
  for (const one of cells) {
    deals.set(one.deals, from)
    cellOf.fill(one.cell, from, from + one.deals.length)
    from += one.deals.length
  }
  return { deals, cellOf }
}
