import type { Truth } from '@closed-learned/deals'

/** The rows in which some deals stand. */
export function rowsOf(
  { cohort: { history, index, size } }: Truth,
  wanted: Iterable<{ readonly opportunity: number }>,
): ReadonlyMap<number, number> {
  const numbers = new Set([...wanted].map(({ opportunity }) => opportunity))
  const rows = new Map<number, number>()
  for (let row = 0; row < size && rows.size < numbers.size; row++) {
    const number = history.key[index[row] ?? 0] ?? -1
    if (numbers.has(number)) rows.set(number, row)
  }
  return rows
}
