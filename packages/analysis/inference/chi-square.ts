import { chiSquareTail } from './chi-square-tail.ts'
import { checkedPermutations, type PermutationOptions } from './permutation-options.ts'
import { checkCount, type Table } from './table.ts'
import { tablePermutation } from './table-permutation.ts'

export interface ChiSquare {
  /** Null, as every p, if a row or a column is empty and the table can say nothing of it: leave it out. */
  readonly statistic: number | null
  readonly degrees: number
  /** `pPermuted` if there is one, else `pChiSquare`. */
  readonly p: number | null
  /** By the chi-square approximation; up to twice too small where `leastExpected` is below 5. */
  readonly pChiSquare: number | null
  /** By matching rows and columns anew; null where `leastExpected` is 5 or more. */
  readonly pPermuted: number | null
  /** With Yates's continuity correction, which errs to the careful side; null beyond 2 × 2. */
  readonly corrected: { readonly statistic: number; readonly p: number } | null
  /** Counts if rows and columns were unrelated, row by row. */
  readonly expected: readonly Float64Array[]
  /** The smallest of them. */
  readonly leastExpected: number
}

/** Cochran's rule (1954). */
const ENOUGH_EXPECTED = 5

/**
 * **Are rows and columns of a table related?** (Pearson's chi-square test): for tables with any number of
 * rows and columns. For 2 × 2 see also `fisherExact`, which gives the odds ratio.
 *
 * - In: `table`, counts, r rows of c, both at least 2; `permutations`, `seed`.
 * - Out: statistic, (r - 1)(c - 1) degrees of freedom, p-values, expected counts. Where fewer than 5
 *   are expected in a cell the p-value comes from matching rows and columns anew.
 * - Errors: RangeError if the table is smaller, ragged, empty or holds what is no count, or
 *   `permutations` is not a whole number.
 * - Cost: O(r · c); each permutation as much again, and one draw for each deal outside the largest row,
 *   or the largest column if those are fewer.
 * - Source: Pearson (1900), Yates (1934); R: `chisq.test(table, correct = FALSE)`, for `corrected`
 *   `chisq.test(table)`, for `pPermuted` `chisq.test(table, simulate.p.value = TRUE)`.
 *
 * @example
 * const { statistic, p, leastExpected } = chiSquare([[30, 10], [40, 40]])
 * statistic // → 6.8571
 * p // → 0.0088
 * leastExpected // → 16.6667
 */
export function chiSquare(
  table: Table,
  { permutations, seed = 'table' }: PermutationOptions = {},
): ChiSquare {
  const deals = checkedPermutations(permutations)
  const { counts, rows, columns, total } = readTable(table)
  const expected = counts.map((_, at) => {
    return (rows[Math.floor(at / columns.length)] / total) * columns[at % columns.length]
  })
  const shared = {
    degrees: (rows.length - 1) * (columns.length - 1),
    expected: Array.from(rows, (_, i) => {
      return expected.slice(i * columns.length, (i + 1) * columns.length)
    }),
    leastExpected: expected.reduce((a, b) => Math.min(a, b)),
  }
  const { degrees, leastExpected } = shared
  if (leastExpected === 0) {
    return {
      statistic: null,
      p: null,
      pChiSquare: null,
      pPermuted: null,
      corrected: null,
      ...shared,
    }
  }
  const statisticOf = (seen: Float64Array) => distance(seen, expected, 0)
  const statistic = statisticOf(counts)
  const pChiSquare = chiSquareTail(statistic, degrees)
  const careful = distance(counts, expected, 0.5)
  const corrected = degrees === 1 ? { statistic: careful, p: chiSquareTail(careful, 1) } : null
  const permute = deals > 0 && leastExpected < ENOUGH_EXPECTED
  const pPermuted = permute
    ? tablePermutation(counts, [rows, columns], statisticOf, deals, seed)
    : null
  return { statistic, p: pPermuted ?? pChiSquare, pChiSquare, pPermuted, corrected, ...shared }
}

/** The counts row by row, and their sums. */
function readTable(table: Table) {
  if (table.length < 2) throw new RangeError(`chiSquare: ${table.length} rows`)
  if (table[0].length < 2) throw new RangeError(`chiSquare: ${table[0].length} columns`)
  const rows = new Float64Array(table.length)
  const columns = new Float64Array(table[0].length)
  const counts = new Float64Array(rows.length * columns.length)
  for (let i = 0; i < rows.length; i++) {
    if (table[i].length !== columns.length) {
      throw new RangeError(`chiSquare: row ${i} has ${table[i].length} of ${columns.length} counts`)
    }
    for (let j = 0; j < columns.length; j++) {
      const count = table[i][j]
      checkCount('chiSquare', count)
      counts[i * columns.length + j] = count
      rows[i] += count
      columns[j] += count
    }
  }
  const total = rows.reduce((sum, row) => sum + row, 0)
  if (total === 0) throw new RangeError('chiSquare: the table is empty')
  return { counts, rows, columns, total }
}

/** Each difference is first brought nearer to zero by `towards`. */
function distance(seen: Float64Array, expected: Float64Array, towards: number): number {
  let sum = 0
  for (let at = 0; at < seen.length; at++) {
    const away = Math.max(0, Math.abs(seen[at] - expected[at]) - towards)
    sum += (away * away) / expected[at]
  }
  return sum
}
