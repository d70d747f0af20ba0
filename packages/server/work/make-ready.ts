import { setTimeout as patience, setImmediate } from 'node:timers/promises'
import { type Day, factsOf, lastMonthEndUpTo, type Viewer } from '@closed-learned/deals'
import { hasPeople, readPulse } from '../store/organisation.ts'
import { asOf, letTimeRun } from './as-of.ts'
import type { House } from './house.ts'
import { housesOf } from './houses.ts'
import { learnOddsFor } from './odds.ts'
import { companyOf, overview } from './overview.ts'
import { isRefusal } from './refusals.ts'
import { timeOf } from './time.ts'
import { reasonsOf } from './trends/reasons.ts'

/** How long a start waits for the odds of open deals; where there are many deals they come later. */
const ODDS_MS = 3_000

/** Makes every workspace ready that has deals here, so that no page waits for what all pages need. */
export async function makeReady(first: House, viewer: Viewer): Promise<void> {
  for (const house of housesOf(first).all()) await makeHouseReady(house, viewer)
}

/**
 * Makes the columns, the truth and what the documents of all people share, raises the flags where due
 * and lets the time of their owners run; where nobody is yet, the operator's first page.
 */
export async function makeHouseReady(house: House, viewer: Viewer): Promise<void> {
  const learned = learnOddsFor(house, viewer).catch(() => undefined)
  await Promise.race([learned, patience(ODDS_MS, undefined, { ref: false })])
  if (!(await house.store.inWorkspace(hasPeople))) {
    await overview(house, viewer, undefined)
    return
  }
  const then = await asOf(house, viewer)
  if (isRefusal(then)) return
  await letTimeRun(house, await readPulse(house.store))
  await shareFacts(house, viewer, then.newest)
  // Above the teams, a day is that of the last whole month.
  await shareFacts(house, viewer, lastMonthEndUpTo(then.newest))
}

/** One part after the other, so that whoever asks meanwhile is answered between them. */
async function shareFacts(house: House, viewer: Viewer, day: Day): Promise<void> {
  const then = await asOf(house, viewer, day)
  if (isRefusal(then)) return
  const facts = factsOf(then.whole)
  for (const make of [timeOf, companyOf, reasonsOf]) {
    make(facts)
    await setImmediate()
  }
}
