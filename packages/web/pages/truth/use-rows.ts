import type { TruthList, TruthRow } from '@closed-learned/deals'
import { useQueries } from '@tanstack/react-query'
import type { Asked } from './filters.ts'
import { WINDOW, windowQuery } from './query.ts'

/** A window is fetched before one scrolls to it: so many rows ahead, either way. */
const AHEAD = 40

/** Gives the row at a place of the list; undefined while its window is on its way. */
export function useRows(
  asked: Asked,
  first: TruthList,
  drawn: readonly number[],
): (index: number) => TruthRow | undefined {
  const offsets = windowsAround(drawn, first.found.deals)
  const windows = useQueries({
    queries: offsets.map((offset) => ({ ...windowQuery(asked, offset), throwOnError: true })),
  })
  return (index) => {
    if (index < first.rows.length) return first.rows[index]
    const offset = index - (index % WINDOW)
    return windows[offsets.indexOf(offset)]?.data?.rows[index - offset]
  }
}

/** Offsets of the windows that rows lie in or come near to; the first is there already. */
function windowsAround(rows: readonly number[], count: number): number[] {
  const near = rows.flatMap((row) => [row - AHEAD, row, row + AHEAD])
  const within = near.filter((row) => row >= WINDOW && row < count)
  return [...new Set(within.map((row) => row - (row % WINDOW)))].sort((a, b) => a - b)
}
