import type { ShareTold } from './publication.ts'
import { countsOf } from './tenths.ts'

/** Counts that a range leaves possible at the least: in a small cell, a tenth would be the count. */
const FEWEST_COUNTS = 3

/**
 * The ranges in which a share may be told: as fine as tenths and as many as stay safe, none or all
 * never apart from few or most. They are chosen without looking at the count, so that the choice
 * tells nothing; whichever holds the count is then told. Fewer than `fewest` ranges: none.
 */
export function shareRanges(
  of: number,
  fewest: 2 | 3,
  isSafe: (least: number, most: number) => boolean,
): readonly ShareTold[] {
  const ranges: { from: number; to: number }[] = []
  let from = 0
  for (let to = 0; to <= 10; to++) {
    const [least, most] = countsOf({ from, to }, of)
    if (most - least + 1 < FEWEST_COUNTS || !isSafe(least, most)) continue
    ranges.push({ from, to })
    from = to + 1
  }
  const last = ranges.at(-1)
  if (last) last.to = 10
  return ranges.length < fewest ? [] : ranges
}

/** The range in which a count falls. */
export function rangeOf(
  ranges: readonly ShareTold[],
  count: number,
  of: number,
): ShareTold | undefined {
  return ranges.find((range) => {
    const [least, most] = countsOf(range, of)
    return least <= count && count <= most
  })
}
