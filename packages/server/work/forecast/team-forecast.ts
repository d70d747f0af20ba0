import {
  type Cohort,
  type Day,
  type ForecastReport,
  forecastReport,
  forecastSeen,
  isTooFarForTeam,
  lastWeekEndUpTo,
  MANAGED,
  type Period,
  sayDay,
  sightOf,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { cohortThen } from './cohort-then.ts'
import { forecastModelSoon } from './forecast-model.ts'

/** What is told of the team of somebody who manages one. */
export type TeamForecast =
  | { readonly of: 'told'; readonly report: ForecastReport }
  | { readonly of: 'declined'; readonly text: string }
  | { readonly of: 'learning' }

/** Why no team is told of a period that begins late. */
export const TOO_FAR =
  'Of a team nothing is told of what comes after the next quarter: so few deals bring it that a sum would tell of single ones.'

/**
 * A team as one, as it was at the end of the last whole week: what is told once a week cannot be taken
 * apart day by day. Null where the reader manages nobody who owns deals.
 */
export async function teamForecast(
  house: House,
  viewer: Viewer,
  { history, day }: Cohort,
  period: Period,
): Promise<TeamForecast | null> {
  const isManaged = (owner: string) => sightOf(viewer, owner).sight === MANAGED
  if (viewer.kind === 'operator' || !history.owner.values.some(isManaged)) return null
  const sunday = lastWeekEndUpTo(day)
  if (isTooFarForTeam(period, sunday)) return { of: 'declined', text: TOO_FAR }
  const cohort = cohortThen(house, history, sunday)
  const model = await forecastModelSoon(house, history, sunday, period)
  if (model === undefined) return { of: 'learning' }
  const seen = forecastSeen(cohort, model, viewer, 'team')
  if (seen === null) return null
  const report = forecastReport(seen.forecast, cohort, seen.told)
  return { of: 'told', report: { ...report, doubts: [weekly(sunday), ...report.doubts] } }
}

const weekly = (sunday: Day) =>
  `What a team will bring is told once a week, as of Sunday: here as of ${sayDay(sunday)}.`
