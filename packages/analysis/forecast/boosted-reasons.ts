import type { BoostedTrees } from './boosted-trees.ts'

/** Where the log odds of a row come from. */
export interface BoostedReasons {
  /** Log odds of a row of which nothing is known. */
  readonly base: number
  /** What each column added, in the order of the columns; base and parts add up to the log odds. */
  readonly parts: Float64Array
}

/**
 * **Which columns moved the chance of this row** by boosted trees: at each question of each tree the mean of
 * those who answer alike moves, and that is put down to the column that was asked.
 *
 * - In: `model` of `boostedTrees`; `values` of one row, a number a column, NaN where missing.
 * - Out: `base` and `parts` in log odds. Their sum is the log odds of the row to the last bit, in any
 *   order: 1 / (1 + exp(-sum)) is what `predictBoosted` says.
 * - Errors: RangeError if there are not as many values as the model has columns.
 * - Cost: O(trees · depth): some 10 µs.
 * - Source: Saabas (2014), Interpreting random forests; Palczewska et al. (2013).
 *
 * @example
 * const model = boostedTrees({ columns: [[1, 2, 3, 4]], outcome: [0, 0, 1, 1] }, { leastRows: 2 })
 * const { base, parts } = boostedReasons(model, [4])
 * base // → 0
 * parts // → [2.6688]
 */
export function boostedReasons(model: BoostedTrees, values: ArrayLike<number>): BoostedReasons {
  if (values.length !== model.columns) {
    throw new RangeError(`boostedReasons: ${values.length} values, the model has ${model.columns}`)
  }
  const { column, cut, missingLeft, left, value } = model
  const parts = new Float64Array(model.columns)
  let base = model.start
  for (const root of model.root) {
    base += value[root]
    let at = root
    while (left[at] > 0) {
      const has = values[column[at]]
      const goesLeft = has <= cut[at] || (missingLeft[at] === 1 && Number.isNaN(has))
      const next = left[at] + (goesLeft ? 0 : 1)
      parts[column[at]] += value[next] - value[at]
      at = next
    }
  }
  return { base, parts }
}
