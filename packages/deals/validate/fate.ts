import type { Random } from '@closed-learned/analysis'
import type { Day } from '../shared/day.ts'
import { between, chanceOfLogOdds, happens, logNormal, logOddsOf, weighted } from './chance.ts'
import type { Company, Owner } from './company.ts'

/** How a deal truly ends; the codes are those of `ENDINGS`. */
export const TRULY_WON = 1
export const TRULY_LOST = 2
export const TRULY_NO_DECISION = 3

/** A wait for a good reason, in which the deal lives. */
export interface Pause {
  readonly from: Day
  readonly until: Day
  readonly buyerDate: boolean
  readonly parks: boolean
}

/** What is settled about a deal before anybody writes anything down. */
export interface Fate {
  readonly created: Day
  readonly outcome: number
  /** The day on which it is decided in truth, whatever the CRM says. */
  readonly decided: Day
  readonly pause: Pause | null
  /** How good it is for its kind, in deviations; those who own it sense it dimly. */
  readonly worth: number
  readonly owner: number
  readonly account: number
  readonly band: number
  readonly source: number
  readonly industry: number
  /** Minor units. */
  readonly amount: number
  /** The open stage in which it is decided. */
  readonly reach: number
  /** Days that a won deal of its kind usually takes. */
  readonly usualDays: number
}

export const SOURCES = ['Inbound', 'Outbound', 'Partner', 'Event', 'Referral']
const SOURCE_EFFECT = [0.1, -0.25, 0.15, -0.1, 0.35]
const SOURCE_WEIGHT = [3, 4, 1.5, 1, 1]
export const INDUSTRIES = ['Manufacturing', 'Retail', 'Finance', 'Health', 'Software', 'Transport']
const BANDS = [
  { weight: 4, median: 600_000, effect: 0.15, pace: 0.8 },
  { weight: 4, median: 2_000_000, effect: 0.05, pace: 1 },
  { weight: 2.5, median: 6_000_000, effect: -0.1, pace: 1.2 },
  { weight: 1, median: 20_000_000, effect: -0.3, pace: 1.5 },
]
const WORTH_EFFECT = 0.8
/** Deviation of the log odds over all deals, by which the middle lies further from a half than the mean. */
const SPREAD = Math.sqrt(WORTH_EFFECT ** 2 + 0.25 ** 2 + 0.25 ** 2)
const CYCLE_SPREAD = 0.62

/** Draws what becomes of a deal that is created on a day. */
export function drawFate(random: Random, company: Company, created: Day): Fate {
  const { habits, stages, accounts } = company
  const owner = weighted(
    random,
    company.owners.map(({ weight }) => weight),
  )
  const who = company.owners[owner]
  const band = weighted(
    random,
    BANDS.map(({ weight }) => weight),
  )
  const source = weighted(random, SOURCE_WEIGHT)
  const worth = random.normal()
  const kind = BANDS[band] ?? { median: 1, effect: 0, pace: 1 }
  const middle = logOddsOf(habits.wonShare) * Math.sqrt(1 + 0.346 * SPREAD ** 2)
  const years = (created - company.from) / 365 - 2.5
  const logOdds =
    middle +
    WORTH_EFFECT * worth +
    (who?.skill ?? 0) +
    kind.effect +
    (SOURCE_EFFECT[source] ?? 0) +
    habits.drift * years
  const outcome = drawOutcome(random, company, logOdds)
  const usualDays = habits.wonDays * kind.pace
  const active = activeDays(random, company, outcome, usualDays, who)
  const pause = drawPause(random, company, created, active)
  const waited = pause ? pause.until - pause.from : 0
  const decided = rushed(random, company, created + active + waited, outcome)
  return {
    created,
    outcome,
    decided,
    pause,
    worth,
    owner,
    account: random.below(accounts),
    band,
    source,
    industry: random.below(INDUSTRIES.length),
    amount: 100 * Math.round(logNormal(random, kind.median, 0.55) / 100),
    reach: outcome === TRULY_WON ? stages.open - 1 : drawReach(random, stages.open, worth),
    usualDays,
  }
}

function drawOutcome(random: Random, { habits }: Company, logOdds: number): number {
  if (happens(random, chanceOfLogOdds(logOdds))) return TRULY_WON
  return happens(random, habits.noDecisionShare) ? TRULY_NO_DECISION : TRULY_LOST
}

function activeDays(
  random: Random,
  { habits }: Company,
  outcome: number,
  usualDays: number,
  owner: Owner | undefined,
): number {
  const pace = [1, 1, habits.lostPace, habits.noDecisionPace][outcome] ?? 1
  const median = usualDays * pace * (owner?.pace ?? 1)
  return Math.max(3, Math.round(logNormal(random, median, CYCLE_SPREAD)))
}

function drawPause(
  random: Random,
  { habits }: Company,
  created: Day,
  active: number,
): Pause | null {
  if (!happens(random, habits.pausedShare) || active < 20) return null
  const from = created + Math.round(active * between(random, 0.25, 0.8))
  const until = from + Math.round(between(random, 90, 380))
  const buyerDate = happens(random, habits.buyerDateShare)
  return { from, until, buyerDate, parks: happens(random, 0.2) }
}

/** Wins that come near the end of a quarter are often booked on its last days. */
function rushed(random: Random, { habits }: Company, day: Day, outcome: number): Day {
  if (outcome !== TRULY_WON || !happens(random, habits.rush)) return day
  const left = lastDayOfQuarter(day) - day
  return left > 4 && left < 25 ? day + left - random.below(4) : day
}

/** The open stage in which a deal that is not won ends; better ones come further. */
function drawReach(random: Random, open: number, worth: number): number {
  const share = chanceOfLogOdds(0.5 * worth + 1.3 * random.normal() - 0.5)
  return Math.min(open - 1, Math.floor(share * open))
}

export function lastDayOfQuarter(day: Day): Day {
  const at = new Date(day * 86_400_000)
  const month = 3 * (Math.floor(at.getUTCMonth() / 3) + 1)
  return Date.UTC(at.getUTCFullYear(), month, 0) / 86_400_000
}
