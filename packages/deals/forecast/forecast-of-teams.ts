import type { Cohort } from '../cohort/cohort.ts'
import type { Organisation } from '../visibility/organisation.ts'
import { ownerOf } from '../visibility/owner-of.ts'
import { groupsTold } from './above-floor.ts'
import type { ForecastModel } from './forecast-model.ts'
import { forecastOf } from './forecast-of.ts'
import type { ForecastTold } from './forecast-report.ts'
import type { ForecastSeen } from './forecast-seen.ts'
import { EXACT } from './rounding.ts'
import { teamTold } from './team-told.ts'

/** The forecast of one team. */
export interface TeamForecast extends ForecastSeen {
  readonly team: number
  readonly name: string
}

/**
 * The forecast of each team that may be told beside the one of all, to two digits; by name. A team counts
 * its members' own deals. `exact` is for the operator alone.
 */
export function forecastOfTeams(
  cohort: Cohort,
  model: ForecastModel,
  { owners, members, teams }: Organisation,
  { exact = false }: { readonly exact?: boolean } = {},
): TeamForecast[] {
  const byCode = cohort.history.owner.values.map((value) => {
    const member = owners.get(value)
    return member === undefined ? null : (members.get(member)?.team ?? null)
  })
  const teamOf = (row: number) =>
    ownerOf(cohort, row) === null ? null : (byCode[cohort.owner[row] ?? -1] ?? null)
  const shown = groupsTold(cohort, teamOf)
  return [...teams.values()]
    .filter(({ id }) => shown.has(id))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => {
      const of = (row: number) => teamOf(row) === id
      const forecast = forecastOf(cohort, model, of)
      const told: ForecastTold = exact
        ? { of: 'all', oneByOne: false, rounding: EXACT, isEnough: true }
        : { ...teamTold(cohort, forecast, of), of: 'published' }
      return { team: id, name, forecast, told }
    })
}
