import type { SegmentSearch, SegmentTest } from '@closed-learned/analysis'

/** Deals that a segment has that the search looks at; what is smaller was never paid for. */
const FEWEST_LOOKED_AT = 26

/** The p at or below which any segment of so many conditions stands out; null where none was looked at. */
export function thresholdAt(search: SegmentSearch, depth: number): number | null {
  return search.thresholds[depth - 1] ?? null
}

/** Whether a segment has enough deals that it could stand out at all. */
export function couldStandOut(search: SegmentSearch, { where, rows }: SegmentTest): boolean {
  return thresholdAt(search, where.length) !== null && rows >= FEWEST_LOOKED_AT
}
