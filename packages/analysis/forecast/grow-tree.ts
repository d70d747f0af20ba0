import { type BinnedColumns, MOST_BINS } from './binned-columns.ts'
import {
  bestSplit,
  type Histogram,
  type NodeSums,
  type SplitLimits,
  type TreeSplit,
} from './tree-split.ts'

/** A node of a tree that grows, and where its rows stand. */
export interface GrownNode {
  readonly sums: NodeSums
  readonly depth: number
  /** Its rows are `order[from]` to `order[to - 1]`. */
  readonly from: number
  readonly to: number
  readonly split: TreeSplit | null
  /** Of its children, the right one follows the left one; 0 for a leaf. */
  left: number
}

export interface TreeLimits extends SplitLimits {
  readonly leaves: number
  readonly depth: number
}

/** What trees need while they grow, made once for all of them. */
export interface Nursery {
  readonly binned: BinnedColumns
  readonly limits: TreeLimits
  /** The codes, four of a row in one. */
  readonly words: Uint32Array
  /** By row: slope and curvature of the loss in turn. */
  readonly slopes: Float64Array
  readonly lastCode: Uint8Array
  readonly histograms: readonly Histogram[]
  readonly spare: Uint32Array
}

/** Columns of n for slopes and curvatures, and a histogram for each leaf. */
export function nursery(binned: BinnedColumns, limits: TreeLimits): Nursery {
  const cells = binned.width * MOST_BINS
  return {
    binned,
    limits,
    words: new Uint32Array(binned.code.buffer),
    slopes: new Float64Array(2 * binned.rows),
    lastCode: Uint8Array.from(binned.cuts, (cuts) => cuts.length + 1),
    histograms: Array.from({ length: limits.leaves }, () => {
      return { sums: new Float64Array(2 * cells), rows: new Int32Array(cells) }
    }),
    spare: new Uint32Array(binned.rows),
  }
}

/**
 * A tree of the rows in `order`, which come to stand leaf by leaf: always splits the leaf that gains most.
 * Only the smaller child is counted; the other is the rest of its parent. O(rows · columns · depth / 2).
 */
export function growTree(place: Nursery, order: Uint32Array): GrownNode[] {
  const { limits, histograms } = place
  const slot = [0] // by node, which histogram is its own
  fill(place, histograms[0], order, 0, order.length)
  const nodes = [nodeOf(place, sumsOf(histograms[0]), 0, 0, order.length, histograms[0])]
  for (let leaves = 1; leaves < limits.leaves; leaves++) {
    const at = mostGain(nodes)
    if (at < 0) break
    const { split, sums, from, to, depth } = nodes[at]
    if (!split) break
    const middle = partition(place, order, from, to, split)
    const right = rest(sums, split.left)
    const [own, fresh] = [histograms[slot[at]], histograms[leaves]]
    const leftIsSmall = middle - from <= to - middle
    if (leftIsSmall) fill(place, fresh, order, from, middle)
    else fill(place, fresh, order, middle, to)
    takeAway(own, fresh)
    nodes[at].left = nodes.length
    slot.push(leftIsSmall ? leaves : slot[at], leftIsSmall ? slot[at] : leaves)
    const [ofLeft, ofRight] = leftIsSmall ? [fresh, own] : [own, fresh]
    nodes.push(nodeOf(place, split.left, depth + 1, from, middle, ofLeft))
    nodes.push(nodeOf(place, right, depth + 1, middle, to, ofRight))
  }
  return nodes
}

function nodeOf(
  { limits, lastCode }: Nursery,
  sums: NodeSums,
  depth: number,
  from: number,
  to: number,
  histogram: Histogram,
): GrownNode {
  const split = depth < limits.depth ? bestSplit(histogram, sums, limits, lastCode) : null
  return { sums, depth, from, to, split, left: 0 }
}

/** The leaf that gains most, the first of equals; -1 if none gains. */
function mostGain(nodes: readonly GrownNode[]): number {
  let [best, at] = [0, -1]
  for (const [i, { left, split }] of nodes.entries()) {
    if (left === 0 && split && split.gain > best) [best, at] = [split.gain, i]
  }
  return at
}

/** Counts the rows, four codes at a time. */
function fill(
  { words, slopes }: Nursery,
  { sums, rows }: Histogram,
  order: Uint32Array,
  from: number,
  to: number,
): void {
  sums.fill(0)
  rows.fill(0)
  const wide = rows.length / (4 * MOST_BINS)
  for (let i = from; i < to; i++) {
    const row = order[i]
    const slope = slopes[2 * row]
    const curve = slopes[2 * row + 1]
    let first = 0
    for (let at = row * wide, end = at + wide; at < end; at++) {
      const four = words[at]
      const a = first + (four & 63)
      const b = first + 64 + ((four >>> 8) & 63)
      const c = first + 128 + ((four >>> 16) & 63)
      const d = first + 192 + (four >>> 24)
      sums[2 * a] += slope
      sums[2 * a + 1] += curve
      rows[a]++
      sums[2 * b] += slope
      sums[2 * b + 1] += curve
      rows[b]++
      sums[2 * c] += slope
      sums[2 * c + 1] += curve
      rows[c]++
      sums[2 * d] += slope
      sums[2 * d + 1] += curve
      rows[d]++
      first += 256
    }
  }
}

/** By the codes of one column: each row has one. */
function sumsOf({ sums, rows }: Histogram): NodeSums {
  let [gradient, hessian, count] = [0, 0, 0]
  for (let cell = 0; cell < MOST_BINS; cell++) {
    gradient += sums[2 * cell]
    hessian += sums[2 * cell + 1]
    count += rows[cell]
  }
  return { gradient, hessian, rows: count }
}

function rest(all: NodeSums, part: NodeSums): NodeSums {
  return {
    gradient: all.gradient - part.gradient,
    hessian: all.hessian - part.hessian,
    rows: all.rows - part.rows,
  }
}

function takeAway(from: Histogram, part: Histogram): void {
  for (let i = 0; i < from.sums.length; i++) from.sums[i] -= part.sums[i]
  for (let i = 0; i < from.rows.length; i++) from.rows[i] -= part.rows[i]
}

/** Rows that go left first, both in their old order; where the others begin. */
function partition(
  { binned, spare }: Nursery,
  order: Uint32Array,
  from: number,
  to: number,
  { column, cut, missingLeft }: TreeSplit,
): number {
  const { code, width } = binned
  const least = missingLeft ? 0 : 1
  let [left, right] = [from, 0]
  for (let i = from; i < to; i++) {
    const row = order[i]
    const value = code[row * width + column]
    if (value >= least && value <= cut) order[left++] = row
    else spare[right++] = row
  }
  order.set(spare.subarray(0, right), left)
  return left
}
