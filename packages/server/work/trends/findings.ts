import {
  type Day,
  type FindingsPage,
  findingsCsv,
  findingsPage,
  oncePer,
  profileRules,
  type Refusal,
  type TrendOutcome,
  type Viewer,
} from '@closed-learned/deals'
import { findSegments, type Searched } from '../find-segments.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { tell } from '../tell.ts'

const pageOf = oncePer(({ question, search }: Searched) => findingsPage(question, search))

/** Where and why do we lose? */
export function findings(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  outcome: TrendOutcome,
): Promise<FindingsPage | Refusal> {
  return tell(house, viewer, day, async (_truth, facts) =>
    pageOf(await findSegments(house, facts, { outcome })),
  )
}

/** The same as the lines of a table to keep. */
export async function findingsTable(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  outcome: TrendOutcome,
): Promise<{ readonly lines: Iterable<string> } | Refusal> {
  const page = await findings(house, viewer, day, outcome)
  return isRefusal(page) ? page : { lines: findingsCsv(page) }
}

/** Which deals are not our match, as plain rules for targeting. */
export async function profileText(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  outcome: TrendOutcome,
): Promise<{ readonly lines: Iterable<string> } | Refusal> {
  const page = await findings(house, viewer, day, outcome)
  return isRefusal(page) ? page : { lines: [profileRules(page)] }
}
