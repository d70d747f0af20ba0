import {
  type Day,
  type Refusal,
  type Truth,
  type Viewer,
  type WatchPage,
  watchPage,
} from '@closed-learned/deals'
import { readWatches } from '../../store/watches.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { tell } from '../tell.ts'

/** A watch never changes, so their numbers say which page it is. */
const pageOf = lastFew<Truth, WatchPage>(1)

/** What is watched, and what the deals created since say; on a past day, what was frozen by then. */
export function watches(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
): Promise<WatchPage | Refusal> {
  return tell(house, viewer, day, async (_truth, facts) => {
    const watched = await house.store.inWorkspace(readWatches)
    return pageOf(facts, watched.map(({ id }) => id).join(), () => watchPage(facts, watched))
  })
}
