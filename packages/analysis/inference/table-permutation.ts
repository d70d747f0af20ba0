import { type Random, seededRandom } from '../array/random.ts'

const TIE = 1 - 1e-9
const MOST_DEALS = 1e7

/**
 * How often a statistic of a table is at least as large as it was seen to be if rows and columns are
 * matched blindly, their sums kept; what was seen counts as one of the tables, so that the p-value is
 * never too small. Null above ten million counts. The statistic gets the counts row by row.
 */
export function tablePermutation(
  counts: Float64Array,
  [rows, columns]: readonly [Float64Array, Float64Array],
  statistic: (counts: Float64Array) => number,
  permutations: number,
  seed: number | string,
): number | null {
  if (counts.reduce((sum, count) => sum + count, 0) > MOST_DEALS) return null
  const drawn = new Float64Array(counts.length)
  const seen = statistic(counts)
  const random = seededRandom(seed)
  // Only what is not in the largest row, or else column, has to be drawn.
  const byRow = beyondLargest(rows) <= beyondLargest(columns)
  const deal = byRow
    ? dealer(rows, columns, random, (row, column) => row * columns.length + column)
    : dealer(columns, rows, random, (column, row) => row * columns.length + column)
  let asLarge = 1
  for (let i = 0; i < permutations; i++) {
    deal(drawn)
    if (statistic(drawn) >= seen * TIE) asLarge++
  }
  return asLarge / (permutations + 1)
}

function beyondLargest(sums: Float64Array): number {
  return sums.reduce((a, b) => a + b, 0) - sums.reduce((a, b) => Math.max(a, b), 0)
}

/** Fills a table: the members of each line are drawn from all deals, the largest line gets the rest. */
function dealer(
  lines: Float64Array,
  others: Float64Array,
  random: Random,
  at: (line: number, other: number) => number,
): (counts: Float64Array) => void {
  const labels = new Uint32Array(others.reduce((sum, count) => sum + count, 0))
  let end = 0
  others.forEach((count, label) => {
    labels.fill(label, end, end + count)
    end += count
  })
  const largest = lines.indexOf(lines.reduce((a, b) => Math.max(a, b)))
  return (counts) => {
    counts.fill(0)
    others.forEach((count, label) => {
      counts[at(largest, label)] = count
    })
    let next = 0
    for (let line = 0; line < lines.length; line++) {
      if (line === largest) continue
      for (const until = next + lines[line]; next < until; next++) {
        const drawn = next + random.below(labels.length - next)
        const label = labels[drawn]
        labels[drawn] = labels[next]
        labels[next] = label
        counts[at(line, label)]++
        counts[at(largest, label)]--
      }
    }
  }
}
