import {
  type Day,
  oncePer,
  type ReasonsPage,
  type Refusal,
  reasonsPage,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { tell } from '../tell.ts'

/** The page of a truth. */
export const reasonsOf = oncePer(reasonsPage)

/** What is said to be the reason, how it ends, to whom it goes: over time. */
export function reasons(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
): Promise<ReasonsPage | Refusal> {
  return tell(house, viewer, day, (_truth, facts) => reasonsOf(facts))
}
