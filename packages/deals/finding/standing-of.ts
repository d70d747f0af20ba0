import type { SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import { isSame } from './name-where.ts'

/**
 * How sure a difference is. `confirmed`, `exploratory`: as the search lists it; `alone`: beyond the
 * threshold by itself, but not among what the search confirms; `none`: it may well be chance.
 */
export type Standing = 'confirmed' | 'exploratory' | 'alone' | 'none'

/** Deals below which no segment was looked at. */
const FEWEST_DEALS = 26

/** Where a segment, found or picked by hand, stands by the whole search. */
export function standingOf(search: SegmentSearch, { where, rows, pValue }: SegmentTest): Standing {
  const isIt = (other: SegmentTest) => isSame(other.where, where)
  if (search.confirmed.some(isIt)) return 'confirmed'
  if (search.exploratory.some(isIt)) return 'exploratory'
  const threshold = search.thresholds[where.length - 1] ?? 0
  return rows >= FEWEST_DEALS && pValue <= threshold ? 'alone' : 'none'
}
