import {
  type Day,
  type ForecastAsked,
  type ForecastModel,
  type ForecastPage,
  type ForecastReport,
  forecastOfTeams,
  forecastReport,
  forecastSeen,
  integrity,
  isoOfDay,
  isTooFarForTeam,
  type Period,
  type PublicationTold,
  periodAfter,
  periodsOf,
  type Refusal,
  sayPeriod,
  shownOf,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readTold } from '../../store/publications.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { tell } from '../tell.ts'
import { forecastModelSoon } from './forecast-model.ts'
import { type TeamForecast, TOO_FAR, teamForecast } from './team-forecast.ts'

/** A truth is made for one viewer; it is another one whenever what they may know is. */
const pageFor = lastFew<Truth, ForecastPage>(4)

/** What will close in a period, by default this quarter, as somebody may know it. */
export function forecast(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  asked: Period | undefined,
): Promise<ForecastPage | Refusal> {
  return tell(house, viewer, day, async (truth, facts) => {
    const { cohort } = facts
    // What is still to come: on the last day of a quarter, the next one.
    const period = asked ?? periodsOf(cohort.day + 1).quarter
    const model = await forecastModelSoon(house, cohort.history, cohort.day, period)
    const [published = null] = await house.store.inWorkspace((session) =>
      readTold(session, isoOfDay(cohort.day)),
    )
    const team = await teamForecast(house, viewer, cohort, period)
    const key = `${period.name} ${model === undefined} ${team?.of === 'learning'} ${published?.period}`
    return pageFor(truth, key, () =>
      pageOf({ truth, facts, viewer, published, team }, period, model),
    )
  })
}

interface Made {
  readonly truth: Truth
  readonly facts: Truth
  readonly viewer: Viewer
  readonly published: PublicationTold | null
  /** Null where they manage no team. */
  readonly team: TeamForecast | null
}

function pageOf(made: Made, period: Period, model: ForecastModel | undefined): ForecastPage {
  const { facts, viewer, team } = made
  const { day } = facts.cohort
  const isLearning = model === undefined || team?.of === 'learning'
  const seen = model === undefined ? [] : viewsOf(made, model)
  const [first] = seen
  const teams = model === undefined ? NO_TEAMS : teamsOf(facts, model, viewer)
  const declined = team?.of === 'declined' ? [team.text] : []
  return {
    asOf: isoOfDay(day),
    answer: first?.report.answer ?? (isLearning ? LEARNING : (declined[0] ?? NOTHING_YOURS)),
    period: period.name,
    periods: periodsFrom(day + 1),
    isLearning,
    views: seen.map(({ report, ...each }) => ({ ...each, report: shownOf(report) })),
    ...teams,
    integrity: integrity(made),
    doubts: [...new Set([...declined, ...seen.flatMap(({ report }) => report.doubts)])],
  }
}

const LEARNING = 'What past deals tell of it is being learned; one moment.'
const NOTHING_YOURS = 'None of the deals is known to be yours, so there is nothing to foresee.'

const NAMES: Readonly<Record<ForecastAsked, string>> = {
  own: 'Your own deals',
  team: 'Your team, as one',
  all: 'All deals',
}

interface ViewSeen {
  readonly of: ForecastAsked
  readonly name: string
  readonly report: ForecastReport
}

/** The widest that the reader may know comes first. */
function viewsOf({ facts: { cohort }, viewer, team }: Made, model: ForecastModel): ViewSeen[] {
  return (['all', 'team', 'own'] as const).flatMap((of): ViewSeen[] => {
    if (viewer.kind === 'operator' && of !== 'all') return []
    if (of === 'team')
      return team?.of === 'told' ? [{ of, name: NAMES[of], report: team.report }] : []
    const seen = forecastSeen(cohort, model, viewer, of)
    if (seen === null) return []
    return [{ of, name: NAMES[of], report: forecastReport(seen.forecast, cohort, seen.told) }]
  })
}

type Teams = Pick<ForecastPage, 'teams' | 'otherTeams'>

const NO_TEAMS: Teams = { teams: [], otherTeams: null }
const OTHERS =
  'The other teams are told within all: too few deals, or too few owners, in one of them.'

/** Of those who see sums of all, each team that may be told of. */
function teamsOf({ cohort }: Truth, model: ForecastModel, viewer: Viewer): Teams {
  if (viewer.kind === 'operator' || forecastSeen(cohort, model, viewer, 'all') === null)
    return NO_TEAMS
  if (isTooFarForTeam(model.period, cohort.day)) return { teams: [], otherTeams: TOO_FAR }
  const { organisation } = viewer
  const told = forecastOfTeams(cohort, model, organisation)
  const owning = new Set(
    [...organisation.owners.values()].map((id) => organisation.members.get(id)?.team ?? null),
  )
  owning.delete(null)
  return {
    teams: told.map(({ name, forecast, told }) => ({
      team: name,
      text: forecastReport(forecast, cohort, told).answer,
    })),
    otherTeams: told.length < owning.size ? OTHERS : null,
  }
}

function periodsFrom(day: Day): ForecastPage['periods'] {
  const { week, month, quarter } = periodsOf(day)
  return [week, month, quarter, periodAfter(quarter)].map((period) => ({
    period: period.name,
    name: nameOf(period, day),
  }))
}

function nameOf(period: Period, day: Day): string {
  const said = sayPeriod(period, day).replace(/^in /, '')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`
}
