import {
  type CallOf,
  type Came,
  type Cohort,
  type ForecastCall,
  type MemberId,
  type Organisation,
  ownersOf,
  type Period,
  parsePeriod,
  pooledCalls,
  whatCame,
} from '@closed-learned/deals'
import {
  type CallsToldToTeam,
  readForecastCalls,
  readForecastCallsTold,
  writeForecastCallsTold,
} from '../../store/forecast-calls.ts'
import type { House } from '../house.ts'
import { currencyIn } from './currency-in.ts'

/**
 * Tells the teams what is due of their calls of periods that are over, and gives all that they were ever
 * told. It runs as the program: single calls go into sums here, and nowhere else.
 */
export function tellCalled(
  house: House,
  organisation: Organisation,
  cohort: Cohort,
): Promise<CallsToldToTeam[]> {
  return house.store.inWorkspace(async (session) => {
    // Two that tell at once take turns, so that nothing is told twice.
    await session.run('SELECT pg_advisory_xact_lock(7201, 14)')
    const known = await readForecastCallsTold(session)
    const calls = await readForecastCalls(session)
    const made = dueOf(calls, known, organisation, cohort)
    for (const each of made) await writeForecastCallsTold(session, each, house.now())
    return [...made, ...known]
  })
}

const OWN_DEALS: CallOf = 'own'

function dueOf(
  calls: readonly ForecastCall[],
  known: readonly CallsToldToTeam[],
  organisation: Organisation,
  cohort: Cohort,
): CallsToldToTeam[] {
  const told = new Set(known.map(({ team, period }) => `${team} ${period}`))
  const due = new Map<string, ForecastCall[]>()
  for (const call of calls) {
    const period = parsePeriod(call.period)
    const name = `${call.team} ${call.period}`
    const isDue = period !== null && period.until < cohort.day && !told.has(name)
    if (!isDue || call.team === null || call.said.of !== OWN_DEALS) continue
    due.set(name, [...(due.get(name) ?? []), call])
  }
  return [...due.values()].flatMap((calls) => tellingOf(calls, organisation, cohort))
}

function tellingOf(
  calls: readonly ForecastCall[],
  organisation: Organisation,
  cohort: Cohort,
): CallsToldToTeam[] {
  const [first] = calls
  const period = first && parsePeriod(first.period)
  const currency = currencyIn(cohort)
  if (!first || first.team === null || !period || currency === undefined) return []
  const told = pooledCalls(calls, currency, (member) =>
    cameTo(member, organisation, cohort, period, currency),
  )
  return told === null ? [] : [{ team: first.team, period: first.period, told }]
}

function cameTo(
  member: MemberId,
  organisation: Organisation,
  cohort: Cohort,
  period: Period,
  currency: string,
): Came {
  const owners = ownersOf(organisation, member)
  const { values } = cohort.history.owner
  return whatCame(cohort, period, currency, (row) =>
    owners.has(values[cohort.owner[row] ?? -1] ?? ''),
  )
}
