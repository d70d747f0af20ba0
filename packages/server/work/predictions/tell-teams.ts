import {
  knownWinRate,
  lastMonthEndUpTo,
  type MemberId,
  monthOfDay,
  type Organisation,
  type Prediction,
  resolvedDeals,
  type TeamRow,
  type TeamTelling,
  type Truth,
  teamTellings,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import {
  readPredictions,
  readPredictionsTold,
  writePredictionsTold,
} from '../../store/predictions.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { fatesIn } from './fates.ts'
import { letGoSince } from './let-go-since.ts'
import { rowsOf } from './rows-of.ts'

/** What a team was told, by its number. */
export type ToldToTeam = TeamTelling & { readonly team: number }

/**
 * Tells the teams what is due of their predictions, and gives all that they were ever told, the newest
 * first. It runs as the program: single predictions go into sums here, and nowhere else.
 */
export function tellTeams(
  house: House,
  organisation: Organisation,
  truth: Truth,
): Promise<ToldToTeam[]> {
  return house.store.inWorkspace(async (session) => {
    // Two that tell at once take turns, so that nothing is told twice.
    await session.run('SELECT pg_advisory_xact_lock(7201, 4)')
    const known = await readPredictionsTold(session)
    const made = dueOf(await rowsByTeam(session, organisation, truth), known, truth)
    for (const each of made) await writePredictionsTold(session, each.team, each, house.now())
    return made.length === 0 ? known : readPredictionsTold(session)
  })
}

type Rows = ReadonlyMap<number, readonly TeamRow[]>

/** The resolved deals of each team: that of their author when they said it first. */
async function rowsByTeam(
  session: Session,
  organisation: Organisation,
  truth: Truth,
): Promise<Rows> {
  const predictions = await readPredictions(session)
  if (predictions.length === 0) return new Map()
  const letGo = letGoSince(await readFilings(session), truth)
  const fates = fatesIn(truth, organisation, rowsOf(truth, predictions), letGo)
  const winRateOn = knownWinRate(truth.cohort)
  const teams = new Map<number, TeamRow[]>()
  for (const [member, own] of byMember(predictions))
    for (const deal of resolvedDeals(own, (opportunity) => fates(member, opportunity)).resolved) {
      const { gut, won, endedOn, saidOn, opportunity } = deal
      if (gut.team === null) continue
      const base = winRateOn(saidOn)
      const month = monthOfDay(endedOn)
      const row = { month, author: member, opportunity, chance: gut.chance / 100, base, won }
      teams.set(gut.team, [...(teams.get(gut.team) ?? []), row])
    }
  return teams
}

function byMember(predictions: readonly Prediction[]): Map<MemberId, Prediction[]> {
  const members = new Map<MemberId, Prediction[]>()
  for (const each of predictions)
    members.set(each.member, [...(members.get(each.member) ?? []), each])
  return members
}

function dueOf(teams: Rows, known: readonly ToldToTeam[], truth: Truth): ToldToTeam[] {
  const last = monthOfDay(lastMonthEndUpTo(truth.cohort.day))
  // A deal that somebody else had when it was told of is not told of again.
  const counted = new Set(known.flatMap((each) => each.counted))
  return [...teams].flatMap(([team, all]) => {
    const rows = all.filter(({ opportunity, month }) => month <= last && !counted.has(opportunity))
    const until = known.find((each) => each.team === team)?.told.months[1]
    const first = rows.map(({ month }) => month).sort()[0]
    const from = until === undefined ? first : monthAfter(until)
    if (from === undefined) return []
    return teamTellings(rows, monthsFrom(from, last)).map((telling) => ({ ...telling, team }))
  })
}

const monthAfter = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

function monthsFrom(from: string, last: string): string[] {
  const months: string[] = []
  for (let month = from; month <= last; month = monthAfter(month)) months.push(month)
  return months
}
