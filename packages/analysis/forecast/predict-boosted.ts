import type { BoostedTrees } from './boosted-trees.ts'

/** Rows that go through all trees together, so that their values stay near. */
const BLOCK = 2048

/**
 * **Chance of the outcome for new rows** by boosted trees.
 *
 * - In: `model` of `boostedTrees`; `columns` of m numbers in the order and the units that it learnt
 *   from, NaN where a value is missing.
 * - Out: m chances, each between 0 and 1.
 * - Errors: RangeError if there are not as many columns as the model has or their lengths differ.
 * - Cost: O(m · trees · depth): 100,000 rows through 100 trees take some 0.2 s.
 * - Source: Friedman (2001), Greedy function approximation.
 *
 * @example
 * const model = boostedTrees({ columns: [[1, 2, 3, 4]], outcome: [0, 0, 1, 1] }, { leastRows: 2 })
 * predictBoosted(model, [[0, 2.4, 2.6, 9]]) // → [0.0648, 0.0648, 0.9352, 0.9352]
 */
export function predictBoosted(
  model: BoostedTrees,
  columns: readonly ArrayLike<number>[],
): Float64Array {
  const m = columns[0]?.length ?? 0
  checkColumns(model, columns, m)
  const logOdds = new Float64Array(m).fill(model.start)
  for (let from = 0; from < m; from += BLOCK) {
    const to = Math.min(m, from + BLOCK)
    for (const root of model.root) addTree(model, root, columns, logOdds, from, to)
  }
  return logOdds.map((value) => 1 / (1 + Math.exp(-value)))
}

function checkColumns(
  model: BoostedTrees,
  columns: readonly ArrayLike<number>[],
  rows: number,
): void {
  if (columns.length !== model.columns) {
    throw new RangeError(
      `predictBoosted: ${columns.length} columns, the model has ${model.columns}`,
    )
  }
  const odd = columns.findIndex((column) => column.length !== rows)
  if (odd >= 0) {
    throw new RangeError(
      `predictBoosted: ${rows} rows, ${columns[odd].length} rows of column ${odd + 1}`,
    )
  }
}

function addTree(
  { column, cut, missingLeft, left, value }: BoostedTrees,
  root: number,
  columns: readonly ArrayLike<number>[],
  logOdds: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    let at = root
    while (left[at] > 0) {
      const has = columns[column[at]][row]
      const goesLeft = has <= cut[at] || (missingLeft[at] === 1 && Number.isNaN(has))
      at = left[at] + (goesLeft ? 0 : 1)
    }
    logOdds[row] += value[at]
  }
}
