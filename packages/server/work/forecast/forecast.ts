import {
  type Day,
  type ForecastAsked,
  type ForecastModel,
  type ForecastPage,
  forecastOfTeams,
  forecastReport,
  forecastSeen,
  integrity,
  isoOfDay,
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
    const key = `${period.name} ${model === undefined} ${published?.period}`
    return pageFor(truth, key, () => pageOf({ truth, facts, viewer, published }, period, model))
  })
}

interface Made {
  readonly truth: Truth
  readonly facts: Truth
  readonly viewer: Viewer
  readonly published: PublicationTold | null
}

function pageOf(made: Made, period: Period, model: ForecastModel | undefined): ForecastPage {
  const { facts, viewer } = made
  const { day } = facts.cohort
  const seen = model === undefined ? [] : viewsOf(facts, model, viewer)
  const [first] = seen
  return {
    asOf: isoOfDay(day),
    answer: first?.report.answer ?? (model === undefined ? LEARNING : NOTHING_YOURS),
    period: period.name,
    periods: periodsFrom(day + 1),
    isLearning: model === undefined,
    views: seen.map(({ report, ...each }) => ({ ...each, report: shownOf(report) })),
    teams: model === undefined ? [] : teamsOf(facts, model, viewer),
    integrity: integrity(made),
    doubts: [...new Set(seen.flatMap(({ report }) => report.doubts))],
  }
}

const LEARNING = 'What past deals tell of it is being learned; one moment.'
const NOTHING_YOURS = 'None of the deals is known to be yours, so there is nothing to foresee.'

const NAMES: Readonly<Record<ForecastAsked, string>> = {
  own: 'Your own deals',
  team: 'Your team, as one',
  all: 'All deals',
}

/** The widest that the reader may know comes first. */
function viewsOf({ cohort }: Truth, model: ForecastModel, viewer: Viewer) {
  return (['all', 'team', 'own'] as const).flatMap((of) => {
    if (viewer.kind === 'operator' && of !== 'all') return []
    const seen = forecastSeen(cohort, model, viewer, of)
    if (seen === null) return []
    return [{ of, name: NAMES[of], report: forecastReport(seen.forecast, cohort, seen.told) }]
  })
}

/** Of those who see sums of all, and the operator, each team that may be told of. */
function teamsOf({ cohort }: Truth, model: ForecastModel, viewer: Viewer): ForecastPage['teams'] {
  if (viewer.kind === 'operator' || forecastSeen(cohort, model, viewer, 'all') === null) return []
  return forecastOfTeams(cohort, model, viewer.organisation).map(({ name, forecast, told }) => ({
    team: name,
    text: forecastReport(forecast, cohort, told).answer,
  }))
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
