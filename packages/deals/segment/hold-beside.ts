import { bridgesOf } from './bridges.ts'
import type { FewOwners } from './few-owners.ts'
import type { Lines } from './lines.ts'

/** The filled cells of a table, and which of them are held back; columns by cell. */
export interface Holding {
  readonly isHeld: Uint8Array
  readonly deals: Uint32Array
  /** The owners of each cell. */
  readonly few: FewOwners
  /** Cells that are held back last. */
  readonly told: ReadonlySet<number>
  readonly lines: Lines
}

/**
 * Holds back more cells until nothing of fewer than three owners can be worked out from the others,
 * the sums of all lines known: along no line is the sum of what is held back of so few, no cell of so
 * few is the only one that joins its two lines, and no told cell leaves so few of the whole.
 */
export function holdBeside(holding: Holding): void {
  let changed = true
  while (changed) {
    changed = holdTheRest(holding)
    for (const line of holding.lines.cells) while (holdInLine(holding, line)) changed = true
    if (!changed) changed = holdAcross(holding)
  }
}

/** Where all other cells together are of few, they could be taken from the whole. */
function holdTheRest({ isHeld, few }: Holding): boolean {
  const cells = Array.from(isHeld.keys())
  const [only, ...others] = cells.filter((cell) => !few.areFew(cell))
  if (only === undefined || others.length > 0 || isHeld[only] || cells.length === 1) return false
  if (!few.areFewIn(cells.filter((cell) => cell !== only))) return false
  isHeld[only] = 1
  return true
}

/** Holds back one more cell of a line if what is held back in it is of few. */
function holdInLine(holding: Holding, line: readonly number[]): boolean {
  const { isHeld, few } = holding
  const hidden = line.filter((cell) => isHeld[cell])
  if (hidden.length === 0 || hidden.length === line.length || !few.areFewIn(hidden)) return false
  return holdSmallest(
    holding,
    line.filter((cell) => !isHeld[cell]),
  )
}

function holdSmallest({ isHeld, deals, told }: Holding, cells: readonly number[]): boolean {
  const order = (a: number, b: number) =>
    Number(told.has(a)) - Number(told.has(b)) || (deals[a] ?? 0) - (deals[b] ?? 0) || a - b
  let smallest = cells[0]
  if (smallest === undefined) return false
  for (const cell of cells) if (order(cell, smallest) < 0) smallest = cell
  isHeld[smallest] = 1
  return true
}

/**
 * The lines of two axes as nodes, what is held back as connections: a cell can be worked out exactly if
 * it is a bridge. Another cell is held back that joins the same two sides.
 */
function holdAcross(holding: Holding): boolean {
  const { isHeld, few, lines } = holding
  const cells = Array.from(isHeld.keys())
  const held = cells.filter((cell) => isHeld[cell])
  let changed = false
  for (const [from, to] of pairs(lines.of)) {
    const graph = {
      nodes: lines.cells.length,
      from: Int32Array.from(held, (cell) => from[cell] ?? 0),
      to: Int32Array.from(held, (cell) => to[cell] ?? 0),
    }
    for (const bridge of bridgesOf(graph)) {
      if (!few.areFew(held[bridge.connection] ?? 0)) continue
      const isAcross = (cell: number) =>
        bridge.sideOf(from[cell] ?? 0) * bridge.sideOf(to[cell] ?? 0) < 0
      const others = cells.filter((cell) => !isHeld[cell] && isAcross(cell))
      if (holdSmallest(holding, others)) changed = true
    }
  }
  return changed
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, n) => items.slice(n + 1).map((b): [T, T] => [a, b]))
}
