/**
 * **Chance of the outcome for new rows** by the coefficients of a logistic regression.
 *
 * - In: `coefficients` of `logisticRegression`, intercept first; `columns` of m numbers each, in the order
 *   and the units of those that were fitted.
 * - Out: m chances from 0 to 1.
 * - Errors: RangeError if there is not one column less than coefficients, lengths differ, or a number is
 *   not finite or too large.
 * - Cost: O(m k).
 * - Source: McCullagh and Nelder (1989); R: `predict(fit, new, type = "response")`.
 *
 * @example
 * predictLogistic([-1.9494, 0.4332], [[1, 4.5, 9]]) // → [0.18, 0.5, 0.8754]
 */
export function predictLogistic(
  coefficients: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
): Float64Array {
  if (coefficients.length !== columns.length + 1) {
    throw new RangeError(
      `predictLogistic: ${coefficients.length} coefficients for ${columns.length} columns and the intercept`,
    )
  }
  const logOdds = new Float64Array(columns[0]?.length ?? 0).fill(coefficients[0])
  for (const [j, column] of columns.entries()) {
    if (column.length !== logOdds.length) {
      throw new RangeError(
        `predictLogistic: ${logOdds.length} rows, ${column.length} rows of column ${j + 1}`,
      )
    }
    for (let row = 0; row < logOdds.length; row++) {
      logOdds[row] += coefficients[j + 1] * column[row]
      if (!Number.isFinite(logOdds[row])) {
        throw new RangeError(
          `predictLogistic: column ${j + 1} is ${column[row]} in row ${row}, coefficient ${coefficients[j + 1]}`,
        )
      }
    }
  }
  return logOdds.map((value) => 1 / (1 + Math.exp(-value)))
}
