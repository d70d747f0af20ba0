/** Deals below which a quarter cannot tell whether anything still holds. */
const FEWEST = 30

/** Share of all deals that may be held back. */
const MOST = 1 / 3

/** Quarters that tell how many deals a quarter usually has. */
const USUAL = 8

/**
 * The quarter from which on deals are held back from a search: the newest with at least half as many
 * deals as usual. -1 where that would take more than a third of all, or none is big enough.
 * `counts`: deals by quarter of closing.
 */
export function heldOutQuarter(counts: Uint32Array, all: number): number {
  const usual = median(counts.filter((deals) => deals > 0).slice(-USUAL))
  const quarter = counts.findLastIndex((deals) => deals >= Math.max(FEWEST, usual / 2))
  if (quarter < 0) return -1
  const held = counts.subarray(quarter).reduce((sum, deals) => sum + deals, 0)
  return held > MOST * all ? -1 : quarter
}

function median(counts: Uint32Array): number {
  return counts.toSorted()[counts.length >> 1] ?? 0
}
