import type { Random } from '@closed-learned/analysis'
import { type Day, NO_DAY } from '../shared/day.ts'
import { BURYING_WAYS, type BuryingWay, FAR_PUSHES } from './book-habits.ts'
import { between, chanceOfLogOdds, happens, logNormal, logOddsOf, weighted } from './chance.ts'
import type { Company } from './company.ts'
import { CLOSED_CATEGORY, type DealLog, OMITTED } from './deal-log.ts'
import { type Fate, TRULY_NO_DECISION, TRULY_WON } from './fate.ts'
import { move, nextLook, type Standing } from './live.ts'

/** What was done with a deal that was lost: a code into BURYING_WAYS, since when, and its closing. */
export interface Burial {
  readonly way: number
  readonly on: Day
  readonly closed: Day
  /** Whether it is closed and created anew, dead as it is. */
  readonly recreates?: boolean
}

/** Days for which a passed close date is left standing, and by which it is moved then, on average. */
const DRAG: Readonly<Record<BuryingWay, { readonly rests: number; readonly steps: number }>> = {
  none: { rests: 20, steps: 25 },
  farPush: { rests: 30, steps: 110 },
  parked: { rests: 60, steps: 120 },
  lingering: { rests: 110, steps: 60 },
  smallPushes: { rests: 8, steps: 30 },
  relabelled: { rests: 110, steps: 60 },
  recreated: { rests: 20, steps: 40 },
}

/** Whether a deal is buried, how, and when the CRM says that it is closed. */
export function drawBurial(random: Random, company: Company, fate: Fate): Burial {
  const { habits } = company
  if (fate.outcome === TRULY_WON) return { way: 0, on: NO_DAY, closed: fate.decided }
  const buries = logOddsOf(habits.buriedShare) + (company.owners[fate.owner]?.buries ?? 0)
  if (!happens(random, chanceOfLogOdds(buries))) {
    const lag = logNormal(random, fate.outcome === TRULY_NO_DECISION ? 28 : 11, 0.8)
    return { way: 0, on: NO_DAY, closed: fate.decided + Math.ceil(lag) }
  }
  const weights = BURYING_WAYS.map((way) => (way === 'none' ? 0 : habits.ways[way]))
  const way = weighted(random, weights)
  const on = fate.decided + random.below(30)
  if (BURYING_WAYS[way] === 'recreated')
    return { way: 0, on: NO_DAY, closed: fate.decided + 5 + random.below(40), recreates: true }
  return { way, on, closed: lateClosing(random, company, fate.decided) }
}

/** The day on which a dead deal is closed at last, of itself or in a clean-up. */
export function lateClosing(random: Random, company: Company, from: Day): Day {
  const closed = from + Math.ceil(40 + logNormal(random, company.habits.buriedDays - 40, 0.6))
  return purgedOn(random, company, from + 90, closed)
}

/** The day of closing, or that of an earlier clean-up that catches it. */
function purgedOn(random: Random, { habits }: Company, from: Day, closed: Day): Day {
  if (!habits.purges) return closed
  const year = new Date(from * 86_400_000).getUTCFullYear()
  for (let next = year; ; next++) {
    const day = Date.UTC(next, 0, 1) / 86_400_000 + habits.purgeDay
    if (day >= closed) return closed
    if (day >= from && happens(random, 0.6)) return day
  }
}

/** What is written between the decision and the closing of a deal that was not won. */
export function lieDead(
  random: Random,
  company: Company,
  fate: Fate,
  burial: Burial,
  log: DealLog,
  now: Standing,
): void {
  fade(random, company, fate, burial, log)
  const way = BURYING_WAYS[burial.way] ?? 'none'
  if (way !== 'none' && happens(random, 0.35) && now.probability > 0.2) {
    now.probability = 0.1
    log.write(burial.on, 'probability', 0.1)
  }
  if (way === 'farPush' || way === 'parked') hide(random, company, way, burial, log, now)
  const { rests, steps } = DRAG[way]
  let day = Math.max(fate.decided, fate.created)
  for (;;) {
    day = nextLook(random, now.expected, day) + Math.floor(random.exponential(rests))
    if (day >= burial.closed) return
    const to = Math.max(day, now.expected) + 10 + Math.ceil(random.exponential(steps))
    move(random, log, now, day, to)
  }
}

/** Out of sight: pushed far at once, or into the parking stage. */
function hide(
  random: Random,
  { habits, stages }: Company,
  way: 'farPush' | 'parked',
  { on, closed }: Burial,
  log: DealLog,
  now: Standing,
): void {
  if (on >= closed) return
  if (way === 'parked') log.write(on, 'stage', stages.parked)
  if (way === 'parked' && !happens(random, 0.5)) return
  const days =
    way === 'parked'
      ? between(random, 30, 180)
      : (FAR_PUSHES[weighted(random, habits.pushes)] ?? 365) + between(random, -8, 8)
  move(random, log, now, on, Math.max(now.expected, on) + Math.round(days))
}

/** Hardly anybody answers any more. */
function fade(random: Random, company: Company, fate: Fate, { closed }: Burial, log: DealLog) {
  const usual = company.owners[fate.owner]?.contactDays ?? company.habits.contactDays
  for (let day = Math.max(fate.decided, fate.created); ; ) {
    const since = day - fate.decided
    day += Math.ceil(random.exponential(usual * (1.5 + Math.min(9, since / 12))))
    if (day >= closed) return
    log.touch(day, happens(random, 0.1))
  }
}

/** A closing as the CRM writes it: stage, close date, and what goes with them. */
export function close(
  random: Random,
  { stages }: Company,
  fate: Fate,
  day: Day,
  burial: Burial,
  log: DealLog,
): void {
  const isWon = fate.outcome === TRULY_WON
  const misfit = BURYING_WAYS[burial.way] === 'relabelled' || happens(random, 0.04)
  const lost = fate.outcome === TRULY_NO_DECISION ? stages.noDecision : stages.lost
  log.write(day, 'stage', isWon ? stages.won : misfit ? stages.unqualified : lost)
  log.write(day, 'closeDate', day)
  log.write(day, 'probability', isWon ? 1 : 0)
  log.write(day, 'forecastCategory', isWon ? CLOSED_CATEGORY : OMITTED)
}
