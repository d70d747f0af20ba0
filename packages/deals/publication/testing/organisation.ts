import { type Chance, chanceOf } from '../../sample/chance.ts'
import { dayOfCivil } from '../../shared/day.ts'
import { type ClosedMeasure, ofEachMeasure } from '../closed-measures.ts'
import type { ClosedFacts, DealFact, PeriodFacts, RequestFact } from '../publication.ts'

/** How an organisation is made up; rates are chances a month. */
export interface Shape {
  /** Representatives in each team. */
  readonly teams: readonly number[]
  readonly months: number
  /** Open deals of a representative, from and to. */
  readonly open: readonly [number, number]
  /** Of open deals, how many close. */
  readonly closing: number
  /** Of deals that closed, how many are reopened. */
  readonly reopening: number
  /** Of open deals, how many have the flag, and how often it is drawn anew. */
  readonly flagged: number
  readonly redrawn: number
  /** Of deals that close, how many are lost; of those, how many told first. */
  readonly lost: number
  readonly told: number
  /** Of representatives: who leave (their deals go to others) and who change team. */
  readonly leaving: number
  readonly moving: number
  /** Requests for help for each representative. */
  readonly requests: number
}

interface Deal {
  readonly deal: number
  owner: number
  flag: boolean
  told: boolean
  state: 'open' | 'closed'
}

/** A sales organisation of 6 teams of 5, 20 open deals each, a fifth of them flagged. */
export const NORMAL: Shape = {
  teams: [5, 5, 5, 5, 5, 5],
  months: 8,
  open: [20, 20],
  closing: 0.2,
  reopening: 0.02,
  flagged: 0.2,
  redrawn: 0.1,
  lost: 0.7,
  told: 0.6,
  leaving: 0.01,
  moving: 0.01,
  requests: 0.5,
}

/** Any organisation: 5 to 60 representatives in teams of 1 to 12, skewed, with comings and goings. */
export function anyShape(seed: number): Shape {
  const chance = chanceOf(seed, 'shape')
  const teams: number[] = []
  let left = chance.whole(5, 60)
  while (left > 0) {
    const size = Math.min(left, chance.yes(0.3) ? chance.whole(1, 2) : chance.whole(3, 12))
    teams.push(size)
    left -= size
  }
  const few = chance.whole(1, 6)
  return {
    teams,
    months: 8,
    open: [few, few + chance.whole(0, 20)],
    closing: chance.pick([0.02, 0.1, 0.2, 0.4]),
    reopening: chance.pick([0, 0.05, 0.2]),
    flagged: chance.between(0.05, 0.95),
    redrawn: chance.pick([0, 0, 0.1, 0.5]),
    lost: chance.between(0.3, 0.9),
    told: chance.between(0.05, 0.95),
    leaving: chance.pick([0, 0.02, 0.1]),
    moving: chance.pick([0, 0.02, 0.1]),
    requests: chance.between(0, 1),
  }
}

/** What each month of an organisation brings; the same seed brings the same. */
export function organisation(shape: Shape, seed: number): PeriodFacts[] {
  const chance = chanceOf(seed, 'organisation')
  const teamOf = new Map<number, number | null>()
  shape.teams.forEach((size, team) => {
    for (let n = 0; n < size; n++) teamOf.set(teamOf.size, chance.yes(0.02) ? null : team)
  })
  const deals: Deal[] = []
  const wanted = new Map([...teamOf.keys()].map((rep) => [rep, chance.whole(...shape.open)]))
  const months: PeriodFacts[] = []
  let closed = NONE
  for (let month = 0; month < shape.months; month++) {
    const before = closed
    closed = month === 0 ? NONE : closeSome(deals, shape, chance)
    if (month > 0) comeAndGo(deals, teamOf, wanted, shape, chance)
    openSome(deals, wanted, shape, chance)
    for (const deal of deals) if (chance.yes(shape.redrawn)) deal.flag = chance.yes(shape.flagged)
    const fact = (deal: Deal, bit: boolean): DealFact => {
      return { deal: deal.deal, owner: deal.owner, team: teamOf.get(deal.owner) ?? null, bit }
    }
    months.push({
      ...monthAfter(month),
      looksLost: deals.filter((d) => d.state === 'open').map((d) => fact(d, d.flag)),
      ...closedFacts({ ...closed, before: before.lost }, fact, shape, seed),
      requests: [...wanted.keys()].flatMap((rep) => request(rep, teamOf, shape, chance)),
    })
  }
  return months
}

/** The same where nobody came to read in the third and fourth month: the fifth tells of all three. */
export function withGap(months: readonly PeriodFacts[]): PeriodFacts[] {
  const [third, , last] = months.slice(2, 5)
  if (!third || !last) return [...months]
  const joined = months.slice(2, 5)
  const once = (measure: ClosedMeasure) => {
    const facts = joined.flatMap(({ [measure]: of }) => of)
    return [...new Map(facts.map((one) => [one.deal, one])).values()]
  }
  const requests = joined.flatMap((month) => month.requests)
  const all = { ...last, since: third.period, ...ofEachMeasure(once), requests }
  return [...months.slice(0, 2), all, ...months.slice(5)]
}

function monthAfter(months: number): { period: string; until: number } {
  const [year, month] = [2026 + Math.floor(months / 12), (months % 12) + 1]
  const period = `${year}-${String(month).padStart(2, '0')}`
  return { period, until: dayOfCivil(year, month, 28) ?? 0 }
}

/** Deals that closed in a month. */
interface Closed {
  readonly lost: readonly Deal[]
  readonly won: readonly Deal[]
}

const NONE: Closed = { lost: [], won: [] }

/**
 * The same lost deals in several measures, some of them a month later, some only in part; each bit is
 * drawn for itself, and stays.
 */
function closedFacts(
  { lost, won, before }: Closed & { readonly before: readonly Deal[] },
  fact: (deal: Deal, bit: boolean) => DealFact,
  shape: Shape,
  seed: number,
): ClosedFacts {
  const drawn = (measure: ClosedMeasure, of: readonly Deal[], rate: number) =>
    of.map((d) => fact(d, chanceOf(seed, `${measure} ${d.deal}`).yes(rate)))
  const isMet = ({ deal }: Deal) => chanceOf(seed, `met ${deal}`).yes(0.5)
  /** Those that follow from another are drawn among the deals that have that one. */
  const among = (of: readonly DealFact[], measure: ClosedMeasure, rate: number) =>
    of.map((d) => ({ ...d, bit: d.bit && chanceOf(seed, `${measure} ${d.deal}`).yes(rate) }))
  const withLesson = drawn('withLesson', before, 1 - shape.told)
  const warnedInTime = drawn('warnedInTime', lost.filter(isMet), shape.flagged)
  const knownSooner = drawn('knownSooner', before, shape.lost)
  const knownTwoMonths = among(knownSooner, 'knownTwoMonths', shape.told)
  return {
    toldFirst: lost.map((d) => fact(d, d.told)),
    debriefed: drawn('debriefed', lost, shape.told),
    ...{ withLesson, lessonSoon: among(withLesson, 'lessonSoon', shape.lost) },
    ...{ warnedInTime, usedInTime: among(warnedInTime, 'usedInTime', shape.told) },
    ...{ knownSooner, knownTwoMonths },
    knownThreeMonths: among(knownTwoMonths, 'knownThreeMonths', shape.flagged),
    wonDebriefed: drawn('wonDebriefed', won, shape.told),
    wonAfterUse: drawn('wonAfterUse', won.filter(isMet), shape.flagged),
  }
}

function closeSome(deals: Deal[], shape: Shape, chance: Chance): Closed {
  const lost: Deal[] = []
  const won: Deal[] = []
  for (const deal of deals) {
    if (deal.state === 'closed') {
      if (chance.yes(shape.reopening)) deal.state = 'open'
    } else if (chance.yes(shape.closing)) {
      deal.state = 'closed'
      if (chance.yes(shape.lost)) lost.push(deal)
      else won.push(deal)
    }
  }
  return { lost, won }
}

function comeAndGo(
  deals: Deal[],
  teamOf: Map<number, number | null>,
  wanted: Map<number, number>,
  shape: Shape,
  chance: Chance,
): void {
  for (const [rep, many] of [...wanted]) {
    if (chance.yes(shape.moving)) teamOf.set(rep, chance.whole(0, shape.teams.length - 1))
    if (!chance.yes(shape.leaving)) continue
    wanted.delete(rep)
    const next = teamOf.size
    teamOf.set(next, teamOf.get(rep) ?? null)
    wanted.set(next, many)
    const heirs = [...wanted.keys()]
    for (const deal of deals)
      if (deal.owner === rep && deal.state === 'open') deal.owner = chance.pick(heirs)
  }
}

function openSome(
  deals: Deal[],
  wanted: ReadonlyMap<number, number>,
  shape: Shape,
  chance: Chance,
): void {
  const has = new Map<number, number>()
  for (const { owner, state } of deals)
    if (state === 'open') has.set(owner, (has.get(owner) ?? 0) + 1)
  for (const [owner, many] of wanted)
    for (let n = has.get(owner) ?? 0; n < many; n++)
      deals.push({
        deal: deals.length,
        owner,
        flag: chance.yes(shape.flagged),
        told: chance.yes(shape.told),
        state: 'open',
      })
}

function request(
  owner: number,
  teamOf: ReadonlyMap<number, number | null>,
  shape: Shape,
  chance: Chance,
): RequestFact[] {
  if (!chance.yes(shape.requests)) return []
  const manager = 10_000 + (teamOf.get(owner) ?? 0)
  return [{ owner, manager, answeredInTime: chance.yes(shape.told) }]
}
