import { type Day, factsFor, type TrendOutcome, type Viewer } from '@closed-learned/deals'
import { segmentsAtHand } from '../find-segments.ts'
import type { House } from '../house.ts'

/** Whether the segments of a day, by default the newest, are at hand. */
export function isSearched(
  { memory }: House,
  viewer: Viewer,
  day: Day | undefined,
  outcome: TrendOutcome,
): boolean {
  const then = memory.shownTo(viewer, day)
  return (
    then !== undefined && segmentsAtHand(factsFor(viewer, then.truth), { outcome }) !== undefined
  )
}
