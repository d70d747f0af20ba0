import {
  type Day,
  dayOfInstant,
  type History,
  type OddsLearned,
  publishedDay,
  type Viewer,
} from '@closed-learned/deals'
import { historyNow } from './history-now.ts'
import type { House } from './house.ts'
import { learned, learnedAtHand } from './learned.ts'

const ODDS = { what: 'odds' } as const

/** What past deals tell of the odds of those open on a day, if it was learned already. */
export function oddsAtHand(house: House, history: History, day: Day): OddsLearned | undefined {
  return learnedAtHand(house, history, day, ODDS) as OddsLearned | undefined
}

/** Learns the odds of the day that a viewer is shown, by default the newest; the next truth of it is told with them. */
export async function learnOddsFor(house: House, viewer: Viewer, asked?: Day): Promise<void> {
  const history = await historyNow(house)
  if (history.size === 0) return
  const day = publishedDay(viewer, asked, dayOfInstant(history.reportedUntil))
  await learned(house, history, day, ODDS)
}
