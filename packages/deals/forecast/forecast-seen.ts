import type { Cohort } from '../cohort/cohort.ts'
import { ownerOf } from '../visibility/owner-of.ts'
import { lastMonthEndUpTo } from '../visibility/published-day.ts'
import { MANAGED, OWN, sightOf } from '../visibility/sight.ts'
import { seesSumsOnly, type Viewer } from '../visibility/viewer.ts'
import { isAboveFloor } from './above-floor.ts'
import type { ForecastModel } from './forecast-model.ts'
import { type Forecast, forecastOf } from './forecast-of.ts'
import type { ForecastTold } from './forecast-report.ts'
import { isTeamTold } from './period.ts'
import { EXACT, ROUNDED } from './rounding.ts'
import { teamTold } from './team-told.ts'

/** Whose deals a reader asks about: their own, those of the team they manage directly, or all. */
export type ForecastAsked = 'own' | 'team' | 'all'

export interface ForecastSeen {
  readonly forecast: Forecast
  readonly told: ForecastTold
}

/**
 * The forecast as a viewer may know it, of the whole cohort of the model's day. The operator has all, an
 * owner their own deals one by one and no new business, a direct manager the team's sum of a day on which
 * a week ended, as far as the next quarter, to two digits, those who see sums only all of a published day
 * to two digits. Null where it is not theirs to ask.
 */
export function forecastSeen(
  cohort: Cohort,
  model: ForecastModel,
  viewer: Viewer,
  asked: ForecastAsked,
): ForecastSeen | null {
  if (viewer.kind === 'operator') {
    const told = { of: 'all', oneByOne: true, rounding: EXACT, isEnough: true } as const
    return { forecast: forecastOf(cohort, model), told }
  }
  if (asked === 'own') return ownForecast(cohort, model, viewer)
  if (asked === 'team') return teamForecast(cohort, model, viewer)
  return seesSumsOnly(viewer) && lastMonthEndUpTo(model.day) === model.day
    ? publishedForecast(cohort, model)
    : null
}

/** All deals as they are told above the teams; of a day on which a month ended. */
function publishedForecast(cohort: Cohort, model: ForecastModel): ForecastSeen {
  const isEnough = isAboveFloor(cohort, () => true)
  const told = { of: 'published', oneByOne: false, rounding: ROUNDED, isEnough } as const
  return { forecast: forecastOf(cohort, model), told }
}

function ownForecast(cohort: Cohort, model: ForecastModel, viewer: Viewer): ForecastSeen | null {
  const sight = sightsOf(cohort, viewer)
  const of = (row: number) => sight[row] === OWN
  if (!sight.includes(OWN)) return null
  const told = { of: 'yours', oneByOne: true, rounding: EXACT, isEnough: true } as const
  return { forecast: forecastOf(cohort, model, of, { newBusiness: false }), told }
}

/** A manager knows their own deals: the floor holds for those of the others, and so does the sum. */
function teamForecast(cohort: Cohort, model: ForecastModel, viewer: Viewer): ForecastSeen | null {
  const sight = sightsOf(cohort, viewer)
  if (!sight.includes(MANAGED) || !isTeamTold(model.period, model.day)) return null
  const of = (row: number) => sight[row] === MANAGED
  const forecast = forecastOf(cohort, model, of)
  return { forecast, told: { ...teamTold(cohort, forecast, of), of: 'yourTeam' } }
}

function sightsOf(cohort: Cohort, viewer: Viewer): Uint8Array {
  const byOwner = new Map<string | null, number>()
  return Uint8Array.from({ length: cohort.size }, (_, row) => {
    const owner = ownerOf(cohort, row)
    const known = byOwner.get(owner) ?? sightOf(viewer, owner).sight
    byOwner.set(owner, known)
    return known
  })
}
