import { binColumns, MOST_BINS } from './binned-columns.ts'
import { type BoostingData, boostingRows, roundTo } from './boosting-data.ts'
import { emptyForest, plant, raiseLeaves, raiseRows, toGrain } from './forest.ts'
import { growTree, type Nursery, nursery, type TreeLimits } from './grow-tree.ts'

/** A sum of trees, as columns: a structured clone or a file of its numbers predicts alike. */
export interface BoostedTrees {
  /** How many columns a row has. */
  readonly columns: number
  /** Log odds before the first tree. */
  readonly start: number
  /** Of each tree, its first node. */
  readonly root: Uint32Array
  /** Of each node, what it asks: the column, -1 for a leaf. */
  readonly column: Int32Array
  /** Values up to here go left, larger ones right. */
  readonly cut: Float64Array
  /** 1 if a row without a value goes left. */
  readonly missingLeft: Uint8Array
  /** Its left child; the right one follows. 0 for a leaf. */
  readonly left: Uint32Array
  /** What it adds to the log odds: of a leaf for good, of others on the mean of their rows. */
  readonly value: Float64Array
}

export interface BoostedTreesOptions {
  /** Most trees, 1 to 1,000; fewer if nothing is left to gain. Default 100. */
  readonly rounds?: number | undefined
  /** Most leaves of a tree, 2 to 256; default 15. */
  readonly leaves?: number | undefined
  /** Most questions on the way to a leaf, 1 to 64; default 6. */
  readonly depth?: number | undefined
  /** How far a tree goes towards its best, above 0 up to 1; default 0.1. */
  readonly rate?: number | undefined
  /** Pulls each leaf to 0 as so many rows of chance 0.5 do, four a unit; ≥ 0, default 1. */
  readonly l2?: number | undefined
  /** Fewest rows of a leaf, ≥ 1; default 40. */
  readonly leastRows?: number | undefined
  /** Most steps of a column, one of them for missing values: 2 to 64, default 64. */
  readonly bins?: number | undefined
}

const ROWS_OF_PART = 131_072
const MOST_PARTS = 8

/**
 * **Chance of an outcome from many columns, learnt** (gradient boosting of decision trees by
 * histograms): finds bends, thresholds and what only two or three columns together tell.
 *
 * - In: `data`: `columns` of n numbers in any units, NaN where missing; `outcome` of n values 0 or 1;
 *   `weight` of n numbers ≥ 0, default 1. Options as described there.
 * - Out: a plain record of typed arrays for `predictBoosted` and `boostedReasons`. No chance is in it: same
 *   data, same model; below 262,144 rows in any order. More come in up to eight parts, each for some of the
 *   trees in turn, and steps are cut by a sample. Without anything to learn (one row, one outcome,
 *   constant columns) there is no tree, and all get the base rate ((happened + ½) / (n + 1)).
 * - Errors: RangeError if there are no rows, lengths differ, a value is infinite, an outcome is not 0 or 1, a
 *   weight is negative or infinite, all are 0, or an option is out of its range.
 * - Cost: O(n k) a tree: 100 trees of 500,000 rows and 16 columns take some 6 s; n (k + 40) bytes.
 * - Source: Friedman (2001); Chen and Guestrin (2016), XGBoost, on gains and missing values; Ke et al. (2017),
 *   LightGBM, on histograms and growing leaf by leaf; rows in turn after Friedman (2002).
 *
 * @example
 * const both = [0, 1, 0, 1, 0, 1, 0, 1]
 * const either = [0, 0, 1, 1, 0, 0, 1, 1]
 * const outcome = [0, 0, 0, 1, 0, 0, 0, 1] // where both are 1
 * const model = boostedTrees({ columns: [both, either], outcome }, { leastRows: 1 })
 * predictBoosted(model, [[1, 1], [0, 1]]) // → [0.0424, 0.9262]
 */
export function boostedTrees(data: BoostingData, options: BoostedTreesOptions = {}): BoostedTrees {
  const { rounds = 100, rate = 0.1, bins = MOST_BINS } = options
  const limits = limitsOf(options)
  inRange('rounds', rounds, Number.isInteger(rounds) && rounds >= 1 && rounds <= 1000)
  inRange('rate', rate, rate > 0 && rate <= 1)
  inRange('bins', bins, Number.isInteger(bins) && bins >= 2 && bins <= MOST_BINS)
  const { rows, weight, outcome, heaviest, start } = boostingRows(data)
  const forest = emptyForest()
  const place = nursery(binColumns(data.columns, rows, bins), {
    ...limits,
    l2: limits.l2 / heaviest,
  })
  const odds = new Float64Array(rows.length).fill(Math.exp(start))
  const parts = partsOf(rows.length, rounds)
  for (let round = 0; round < rounds && data.columns.length > 0; round++) {
    const part = Math.floor((round * parts.length) / rounds)
    const isNew = part !== Math.floor(((round - 1) * parts.length) / rounds)
    if (isNew) raiseRows(forest, place.binned, parts[part], odds)
    learnFrom(place, parts[part], { odds, weight, outcome })
    const nodes = growTree(place, parts[part])
    if (nodes.length === 1) break
    plant(forest, nodes, place.binned.cuts, { rate, l2: place.limits.l2 })
    raiseLeaves(forest, nodes, parts[part], odds)
  }
  return {
    columns: data.columns.length,
    start: toGrain(start),
    root: Uint32Array.from(forest.root),
    column: Int32Array.from(forest.column),
    cut: Float64Array.from(forest.cut),
    missingLeft: Uint8Array.from(forest.missingLeft),
    left: Uint32Array.from(forest.left),
    value: Float64Array.from(forest.value),
  }
}

function limitsOf({
  leaves = 15,
  depth = 6,
  l2 = 1,
  leastRows = 40,
}: BoostedTreesOptions): TreeLimits {
  inRange('leaves', leaves, Number.isInteger(leaves) && leaves >= 2 && leaves <= 256)
  inRange('depth', depth, Number.isInteger(depth) && depth >= 1 && depth <= 64)
  inRange('l2', l2, l2 >= 0 && l2 < Infinity)
  inRange('leastRows', leastRows, leastRows >= 1)
  return { leaves, depth, l2, leastRows }
}

function inRange(name: string, value: number, holds: boolean): void {
  if (!holds) throw new RangeError(`boostedTrees: ${name} ${value} is out of range`)
}

/** Rows in up to eight parts, spread so that nothing that repeats row by row falls into one. */
function partsOf(n: number, rounds: number): Uint32Array[] {
  const many = Math.max(1, Math.min(MOST_PARTS, rounds, Math.floor(n / ROWS_OF_PART)))
  const all = Uint32Array.from({ length: n }, (_, row) => row)
  if (many === 1) return [all]
  const partOf = (row: number) => Math.floor(((row * 0.6180339887498949) % 1) * many)
  return Array.from({ length: many }, (_, part) => all.filter((row) => partOf(row) === part))
}

/** Slope and curvature of the loss of each row, rounded so that sums are exact in any order. */
function learnFrom(
  { slopes }: Nursery,
  rows: Uint32Array,
  at: { odds: Float64Array; weight: Float64Array; outcome: Uint8Array },
): void {
  const { odds, weight, outcome } = at
  const round = roundTo(weight.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    const not = 1 / (1 + odds[row])
    slopes[2 * row] = weight[row] * (1 - not - outcome[row]) + round - round
    slopes[2 * row + 1] = weight[row] * not * (1 - not) + round - round
  }
}
