import {
  dayOfInstant,
  type Filing,
  type KeptRow,
  type KeptTelling,
  keepsGoing,
  keptTellings,
  lastMonthEndUpTo,
  monthOfDay,
  type Organisation,
  type Truth,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import { readKeptGoingTold, writeKeptGoingTold } from '../../store/kept-going-told.ts'
import type { House } from '../house.ts'
import { monthAfter, monthsBetween } from '../looking-back/months-between.ts'
import { fatesIn } from '../predictions/fates.ts'
import { rowsOf } from '../predictions/rows-of.ts'

/** What a team was told, by its number. */
export type KeptToldToTeam = KeptTelling & { readonly team: number }

/**
 * Tells the teams what is due of the deals that they kept going, and gives all that they were ever told,
 * the newest first. It runs as the program: single deals go into sums here, and nowhere else.
 */
export function tellKeptGoing(
  house: House,
  organisation: Organisation,
  truth: Truth,
): Promise<KeptToldToTeam[]> {
  return house.store.inWorkspace(async (session) => {
    // Two that tell at once take turns, so that nothing is told twice.
    await session.run('SELECT pg_advisory_xact_lock(7201, 10)')
    const known = await readKeptGoingTold(session)
    const kept = (await readFilings(session)).filter(keepsGoing)
    const made = dueOf(rowsByTeam(kept, organisation, truth), known, truth)
    for (const each of made) await writeKeptGoingTold(session, each.team, each, house.now())
    return made.length === 0 ? known : readKeptGoingTold(session)
  })
}

type Rows = ReadonlyMap<number, readonly KeptRow[]>

/**
 * The deals that ended in the CRM after their owner kept them going, each once, by the owner's team. What
 * was let go here is an end only once the CRM tells it: how many let go again, nobody could count.
 */
function rowsByTeam(kept: readonly Filing[], organisation: Organisation, truth: Truth): Rows {
  const fates = fatesIn(truth, organisation, rowsOf(truth, kept), () => undefined)
  const teams = new Map<number, KeptRow[]>()
  const seen = new Set<number>()
  for (const { member, opportunity, filedAt } of [...kept].reverse()) {
    const team = organisation.members.get(member)?.team ?? null
    const fate = fates(member, opportunity)
    if (team === null || seen.has(opportunity) || fate.is !== 'ended') continue
    if (fate.on < dayOfInstant(filedAt)) continue
    seen.add(opportunity)
    const row = { month: monthOfDay(fate.on), author: member, opportunity, won: fate.how === 'won' }
    teams.set(team, [...(teams.get(team) ?? []), row])
  }
  return teams
}

function dueOf(teams: Rows, known: readonly KeptToldToTeam[], truth: Truth): KeptToldToTeam[] {
  const last = monthOfDay(lastMonthEndUpTo(truth.cohort.day))
  const counted = new Set(known.flatMap((each) => each.counted))
  return [...teams].flatMap(([team, all]) => {
    const rows = all.filter(({ opportunity, month }) => month <= last && !counted.has(opportunity))
    const until = known.find((each) => each.team === team)?.told.months[1]
    const first = rows.map(({ month }) => month).sort()[0]
    const from = until === undefined ? first : monthAfter(until)
    if (from === undefined) return []
    return keptTellings(rows, monthsBetween(from, last)).map((telling) => ({ ...telling, team }))
  })
}
