import { type Random, seededRandom } from '@closed-learned/analysis'
import type { History } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { type Booked, bookColumns } from './book-columns.ts'
import { type BookHabits, BURYING_WAYS } from './book-habits.ts'
import { happens, logNormal, weighted } from './chance.ts'
import { type Company, foundCompany } from './company.ts'
import { categoryOf, DealLog } from './deal-log.ts'
import { type Burial, close, drawBurial, lateClosing, lieDead } from './end.ts'
import { drawFate, type Fate } from './fate.ts'
import { advance, keepInTouch, type Standing, sensed, slide } from './live.ts'
import { reopen } from './reopen.ts'

export interface BookOptions {
  readonly seed: number | string
  /** Deals created within the years; those that are created anew come on top. */
  readonly deals: number
  readonly years?: number
  readonly habits?: Partial<BookHabits>
}

/** What is true of each deal of a book, also where it lies after the book's last day. */
export interface BookTruth {
  /** Code into TRUE_OUTCOMES, and the day on which it was decided in truth. */
  readonly outcome: Uint8Array
  readonly decidedOn: Int32Array
  /** The day on which the CRM says that it closed, the last one where it was opened again. */
  readonly closedOn: Int32Array
  /** Code into BURYING_WAYS, and the day on which it began; NO_DAY where it is not buried. */
  readonly way: Uint8Array
  readonly buriedOn: Int32Array
  /** A wait for a good reason; NO_DAY where there is none. */
  readonly pausedFrom: Int32Array
  readonly pausedUntil: Int32Array
  /** 1 where the buyer gave the day until which it waits. */
  readonly buyerDate: Uint8Array
}

/** A made-up company's CRM as of its last day, with the truth beside it. */
export interface Book {
  readonly history: History
  readonly truth: BookTruth
  readonly company: Company
  /** First and last day. */
  readonly from: Day
  readonly until: Day
}

const LAST_DAY = Date.UTC(2025, 11, 31) / 86_400_000

interface Made extends Booked {
  readonly fate: Fate
  readonly burial: Burial
  readonly closed: Day
}

/**
 * Simulates what a B2B CRM keeps of its deals over some years, until the end of 2025: stages, close
 * dates, amounts, chances, contacts; some losses are kept open in ways that differ by company. The
 * same seed gives the same book.
 */
export function simulateBook({ seed, deals, years = 5, habits }: BookOptions): Book {
  const random = seededRandom(`book ${seed}`)
  const from = Date.UTC(2026 - years, 0, 1) / 86_400_000
  const accounts = Math.ceil(0.55 * deals)
  const company = foundCompany(random, {
    accounts,
    from,
    until: LAST_DAY,
    ...(habits && { habits }),
  })
  const made: Made[] = []
  const creations = random.fork('creations')
  const lives = random.fork('lives')
  for (let n = 0; n < deals; n++) {
    const deal = live(lives, company, drawFate(lives, company, drawCreation(creations, company)), n)
    made.push(deal)
    if (deal.burial.recreates && deal.closed < LAST_DAY) made.push(again(lives, company, deal))
  }
  const kept = made.filter(({ log }) => log.created <= LAST_DAY)
  kept.sort((a, b) => a.log.created - b.log.created)
  const history = bookColumns(company, kept)
  return { history, truth: truthOf(kept), company, from, until: LAST_DAY }
}

/** A day of creation: more deals from year to year, and more in some quarters than in others. */
function drawCreation(random: Random, { habits, from, until }: Company): Day {
  const rate = Math.log1p(habits.growth)
  const years = (until - from + 1) / 365.25
  for (;;) {
    const share = random.uniform()
    const at = rate < 1e-9 ? share * years : Math.log1p(share * Math.expm1(rate * years)) / rate
    const day = Math.min(until, from + Math.floor(at * 365.25))
    const quarter = weightOfQuarter(habits.season, day)
    if (happens(random, quarter / Math.max(...habits.season))) return day
  }
}

function weightOfQuarter(season: readonly number[], day: Day): number {
  return season[Math.floor(new Date(day * 86_400_000).getUTCMonth() / 3)] ?? 1
}

function live(random: Random, company: Company, fate: Fate, n: number): Made {
  const { log, now } = begin(random, company, fate)
  advance(random, company, fate, log, now)
  slide(random, company, fate, log, now)
  const recorded = !happens(random, company.habits.unrecorded)
  if (recorded) keepInTouch(random, company, fate, log)
  const burial = drawBurial(random, company, fate)
  lieDead(random, company, fate, burial, log, now)
  if (!recorded) log.touches.length = 0
  close(random, company, fate, burial.closed, burial, log)
  const closed = reopen(random, company, fate, burial, log)
  if (closed > burial.closed) close(random, company, fate, closed, burial, log)
  if (happens(random, 0.04)) reassign(random, company, fate, log)
  return done(fate, burial, closed, log, `Deal ${n}`)
}

/** A dead deal that was closed and created anew under the same account. */
function again(random: Random, company: Company, before: Made): Made {
  const created = before.closed + random.below(20)
  const fate = { ...before.fate, created, pause: null }
  const closed = lateClosing(random, company, created)
  const burial = { way: BURYING_WAYS.indexOf('recreated'), on: created, closed }
  const { log, now } = begin(random, company, fate)
  if (fate.reach > 0 && happens(random, 0.7)) log.write(created + random.below(5), 'stage', 1)
  lieDead(random, company, fate, burial, log, now)
  close(random, company, fate, closed, burial, log)
  return done(fate, burial, closed, log, before.name)
}

function begin(random: Random, { habits, stages }: Company, fate: Fate) {
  const log = new DealLog(fate.created, new Map())
  const planned = logNormal(random, fate.usualDays * habits.optimism, 0.35)
  const now: Standing = {
    stage: 0,
    expected: fate.created + Math.max(7, Math.round(planned)),
    amount: fate.amount,
    probability: sensed(random, 1 / (stages.open + 1), fate.worth),
  }
  log.begin('stage', 0)
  log.begin('closeDate', now.expected)
  log.begin('amount', now.amount)
  log.begin('probability', now.probability)
  log.begin('forecastCategory', categoryOf(now.probability))
  log.begin('owner', fate.owner)
  return { log, now }
}

function reassign(random: Random, { owners }: Company, fate: Fate, log: DealLog): void {
  const days = Math.max(1, fate.decided - fate.created)
  const to = weighted(
    random,
    owners.map(({ weight }) => weight),
  )
  log.write(fate.created + random.below(days), 'owner', to)
}

function done(fate: Fate, burial: Burial, closed: Day, log: DealLog, name: string): Made {
  log.inOrder()
  const { account, source, industry, outcome } = fate
  return { fate, burial, closed, log, name, account, source, industry, outcome }
}

function truthOf(made: readonly Made[]): BookTruth {
  const days = (of: (deal: Made) => Day) => Int32Array.from(made, of)
  return {
    outcome: Uint8Array.from(made, ({ outcome }) => outcome),
    decidedOn: days(({ fate }) => fate.decided),
    closedOn: days(({ closed }) => closed),
    way: Uint8Array.from(made, ({ burial }) => burial.way),
    buriedOn: days(({ burial }) => burial.on),
    pausedFrom: days(({ fate }) => fate.pause?.from ?? NO_DAY),
    pausedUntil: days(({ fate }) => fate.pause?.until ?? NO_DAY),
    buyerDate: Uint8Array.from(made, ({ fate }) => (fate.pause?.buyerDate ? 1 : 0)),
  }
}
