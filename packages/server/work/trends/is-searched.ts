import type { Day, TrendOutcome, Viewer } from '@closed-learned/deals'
import { segmentsAtHand } from '../find-segments.ts'
import type { House } from '../house.ts'

/** Whether the segments of a day, by default the newest, are at hand. */
export function isSearched(
  { memory }: House,
  _viewer: Viewer,
  day: Day | undefined,
  outcome: TrendOutcome,
): boolean {
  const then = day === undefined ? memory.newest() : memory.known(day)
  return then !== undefined && segmentsAtHand(then.truth, { outcome }) !== undefined
}
