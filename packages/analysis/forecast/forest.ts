import type { BinnedColumns } from './binned-columns.ts'
import type { GrownNode } from './grow-tree.ts'

/** Log odds are whole multiples of this, so that sums of them are exact in any order. */
const GRAIN = 2 ** -32
/** Most of a leaf in log odds, before `rate`. */
const MOST_STEP = 8

/** Trees while they are planted: the columns of the model. */
export interface Forest {
  readonly root: number[]
  readonly column: number[]
  readonly cut: number[]
  /** The cut as a code. */
  readonly step: number[]
  readonly missingLeft: number[]
  readonly left: number[]
  readonly value: number[]
}

export function emptyForest(): Forest {
  return { root: [], column: [], cut: [], step: [], missingLeft: [], left: [], value: [] }
}

export function toGrain(value: number): number {
  return Math.round(value / GRAIN) * GRAIN + 0
}

/** Adds a grown tree: a leaf goes `rate` of the way to the best of its rows. */
export function plant(
  forest: Forest,
  nodes: readonly GrownNode[],
  cuts: readonly Float64Array[],
  { rate, l2 }: { rate: number; l2: number },
): void {
  const first = forest.column.length
  forest.root.push(first)
  for (const { split, left } of nodes) {
    const asks = left > 0 ? split : null
    forest.column.push(asks ? asks.column : -1)
    forest.step.push(asks ? asks.cut : 0)
    forest.cut.push(asks ? (cuts[asks.column][asks.cut - 1] ?? Infinity) : 0)
    forest.missingLeft.push(asks?.missingLeft ? 1 : 0)
    forest.left.push(asks ? first + left : 0)
  }
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { sums, left } = nodes[i]
    const step = -sums.gradient / Math.max(sums.hessian + l2, 1e-12)
    const leaf = rate * Math.max(-MOST_STEP, Math.min(MOST_STEP, step))
    forest.value[first + i] = toGrain(left > 0 ? meanOf(forest, nodes, first, left) : leaf)
  }
}

/** Of two children, by the curvature of their rows. */
function meanOf(
  { value }: Forest,
  nodes: readonly GrownNode[],
  first: number,
  left: number,
): number {
  const [a, b] = [nodes[left].sums.hessian, nodes[left + 1].sums.hessian]
  const share = a + b > 0 ? a / (a + b) : 0.5
  return share * value[first + left] + (1 - share) * value[first + left + 1]
}

/** The newest tree raises the odds of the rows that it grew from: they stand leaf by leaf. */
export function raiseLeaves(
  { root, value }: Forest,
  nodes: readonly GrownNode[],
  order: Uint32Array,
  odds: Float64Array,
): void {
  const first = root[root.length - 1]
  for (const [i, { left, from, to }] of nodes.entries()) {
    if (left > 0) continue
    const times = Math.exp(value[first + i])
    for (let at = from; at < to; at++) odds[order[at]] *= times
  }
}

/** All trees so far raise the odds of rows that saw none: each walks down. */
export function raiseRows(
  forest: Forest,
  { code, width }: BinnedColumns,
  rows: Uint32Array,
  odds: Float64Array,
): void {
  const column = Int32Array.from(forest.column)
  const most = Int32Array.from(forest.step)
  const least = Int32Array.from(forest.missingLeft, (goesLeft) => 1 - goesLeft)
  const left = Int32Array.from(forest.left)
  const value = Float64Array.from(forest.value)
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i] * width
    let logOdds = 0
    for (const root of forest.root) {
      let at = root
      while (left[at] > 0) {
        const has = code[from + column[at]]
        at = has >= least[at] && has <= most[at] ? left[at] : left[at] + 1
      }
      logOdds += value[at]
    }
    odds[rows[i]] *= Math.exp(logOdds)
  }
}
