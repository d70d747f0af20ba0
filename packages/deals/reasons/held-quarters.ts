import type { Closings } from './closings.ts'
import { groupsOf } from './groups-of.ts'
import { type Cell, heldCells } from './held-cells.ts'

/**
 * By group of deals: 1 for each quarter (by position) of which no rate is told, since it is of fewer
 * than three owners or gives one away that is. Taken as known: all of each group, and all of each
 * quarter. `hidden`: the other deals, of which quarters are never told.
 */
export function heldQuarters(
  closings: Closings,
  groups: readonly Uint32Array[],
  hidden: readonly Uint32Array[] = [],
): Uint8Array[] {
  const { closed, shown } = closings
  const columns = 1 + shown.until - shown.from
  // What closed before the quarters that are shown, or nobody knows when, is one column.
  const columnOf = (n: number) => Math.max(0, 1 + (closed.quarter[n] ?? -1) - shown.from)
  const rows = [...groups, ...hidden].filter(({ length }) => length > 0)
  const cells = [...groups, ...hidden].flatMap((deals, row) =>
    groupsOf(deals, columnOf, columns).map(
      (some, column): Cell => ({
        cell: row * columns + column,
        deals: some,
        isApart: column === 0 || row >= groups.length,
      }),
    ),
  )
  const all = groups.length + hidden.length
  const isHeld = heldCells(closings, {
    sizes: rows.length > 1 ? [all, columns] : [all * columns],
    cells,
  })
  return groups.map((_, row) =>
    Uint8Array.from(closed.quarters, (_, q) =>
      q < shown.from || isHeld(row * columns + 1 + q - shown.from) ? 1 : 0,
    ),
  )
}
