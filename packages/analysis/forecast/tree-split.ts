import { MOST_BINS } from './binned-columns.ts'

/** Sums over the rows of a node for every code of every column. */
export interface Histogram {
  /** Gradient and hessian in turn. */
  readonly sums: Float64Array
  readonly rows: Int32Array
}

/** Sums over all rows of a node. */
export interface NodeSums {
  readonly gradient: number
  readonly hessian: number
  readonly rows: number
}

/** Rows whose code is at most `cut` go left; those without a value where `missingLeft` says. */
export interface TreeSplit {
  readonly column: number
  readonly cut: number
  readonly missingLeft: boolean
  readonly gain: number
  readonly left: NodeSums
}

export interface SplitLimits {
  readonly l2: number
  readonly leastRows: number
}

/** What one step from here would gain: twice the fall of the loss. */
export function scoreOf(gradient: number, hessian: number, l2: number): number {
  return (gradient * gradient) / (hessian + l2)
}

/** The split of a node that gains most, the first of equals; null if none gains. O(64 k). */
export function bestSplit(
  { sums, rows }: Histogram,
  all: NodeSums,
  { l2, leastRows }: SplitLimits,
  lastCode: Uint8Array,
): TreeSplit | null {
  if (all.rows < 2 * leastRows) return null
  const least = scoreOf(all.gradient, all.hessian, l2) * (1 + 1e-9) + 1e-12
  let [best, column, cut, missingLeft] = [least, -1, 0, false]
  let left: NodeSums = all
  for (let j = 0; j < lastCode.length; j++) {
    const first = j * MOST_BINS
    const missing = rows[first]
    for (let way = 0; way < (missing > 0 ? 2 : 1); way++) {
      let [gradient, hessian, count] = [0, 0, 0]
      if (way === 1) [gradient, hessian, count] = [sums[2 * first], sums[2 * first + 1], missing]
      const end = first + lastCode[j] - (missing > 0 && way === 0 ? 0 : 1)
      for (let cell = first + 1; cell <= end; cell++) {
        gradient += sums[2 * cell]
        hessian += sums[2 * cell + 1]
        count += rows[cell]
        if (rows[cell] === 0 || count < leastRows) continue
        if (all.rows - count < leastRows) break
        const gain =
          scoreOf(gradient, hessian, l2) +
          scoreOf(all.gradient - gradient, all.hessian - hessian, l2)
        if (!(gain > best)) continue
        ;[best, column, cut] = [gain, j, cell - first]
        missingLeft = missing > 0 ? way === 1 : 2 * hessian > all.hessian
        left = { gradient, hessian, rows: count }
      }
    }
  }
  return column < 0 ? null : { column, cut, missingLeft, gain: best - least, left }
}
