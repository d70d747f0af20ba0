import { COMPANY, SMALLER_TEAMS, teamKey } from './cell-key.ts'
import { belowFloor, isFewBesideTeam, type Owned } from './floor.ts'
import type { DealFact, Memory, PeriodFacts } from './publication.ts'
import type { Remembered } from './remember.ts'

/** Which deals are told together. */
export interface Cut {
  readonly kind: Memory['cut']
  /** Teams that are placed now. */
  readonly placed: Memory['placed']
  /** The cell of a deal that is counted for the first time; null as long as nothing is cut. */
  readonly cellFor: (team: number | null) => string | null
}

/**
 * Places teams for good: alone where their deals are enough to be told of, else with the smaller
 * ones. The first cut waits until something can be told of at all; where it would make fewer than
 * two cells, the company is one cell for good.
 */
export function cutOf(before: Remembered, facts: PeriodFacts): Cut {
  const deals = [...facts.looksLost, ...facts.toldFirst]
  if (before.cut === 'company') return company
  if (before.cut === 'teams') {
    const unplaced = [...byTeam(deals)].filter(([team]) => !before.alone.has(team))
    return asTeams(
      before.alone,
      unplaced.map(([team, its]) => ({ team, alone: isEnough(its) })),
    )
  }
  if (!isEnough(deals)) return uncut
  const placed = firstPlaces(deals)
  if (placed) return asTeams(new Map(), placed)
  return isEnoughOfTeams(deals) ? company : uncut
}

const company: Cut = { kind: 'company', placed: [], cellFor: () => COMPANY }
const uncut: Cut = { kind: null, placed: [], cellFor: () => null }

function asTeams(known: ReadonlyMap<number, boolean>, placed: Memory['placed']): Cut {
  const alone = new Map([...known, ...placed.map((p) => [p.team, p.alone] as const)])
  const cellFor = (team: number | null) =>
    team !== null && alone.get(team) ? teamKey(team) : SMALLER_TEAMS
  return { kind: 'teams', placed, cellFor }
}

/** Null where fewer than two cells could be told of, and the company could be. */
function firstPlaces(deals: readonly DealFact[]): Memory['placed'] | null {
  const teams = [...byTeam(deals)].sort(([, a], [, b]) => b.length - a.length)
  const large = teams.filter(([, its]) => isEnough(its)).map(([team]) => team)
  const rest = (alone: readonly number[]) =>
    deals.filter((d) => d.team === null || !alone.includes(d.team))
  // Small teams that are too few together are joined by the smallest large one, where that mends it.
  const fewer = large.slice(0, -1)
  const mends = rest(large).length > 0 && !isEnoughOfTeams(rest(large))
  const alone = mends && isEnoughOfTeams(rest(fewer)) ? fewer : large
  const cells = alone.length + (isEnoughOfTeams(rest(alone)) ? 1 : 0)
  if (cells < 2 && (cells === 0 || isEnoughOfTeams(deals))) return null
  return teams
    .map(([team]) => ({ team, alone: alone.includes(team) }))
    .sort((a, b) => a.team - b.team)
}

function byTeam(deals: readonly DealFact[]): Map<number, DealFact[]> {
  const teams = new Map<number, DealFact[]>()
  for (const deal of deals) {
    if (deal.team === null) continue
    const its = teams.get(deal.team)
    if (its) its.push(deal)
    else teams.set(deal.team, [deal])
  }
  return new Map([...teams].sort(([a], [b]) => a - b))
}

function isEnough(deals: readonly DealFact[]): boolean {
  return belowFloor(owned(deals)) === null
}

/** Whether deals of several teams are enough, also for the manager of one of them. */
function isEnoughOfTeams(deals: readonly DealFact[]): boolean {
  const teams = new Map(deals.map((d) => [d.deal, d.team]))
  return isEnough(deals) && !isFewBesideTeam(owned(deals), (deal) => teams.get(deal) ?? null)
}

function owned(deals: readonly DealFact[]): Owned[] {
  return deals.map(({ deal, owner }) => ({ deal, owners: [owner] }))
}
