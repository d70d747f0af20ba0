import { quantileSorted } from '@closed-learned/analysis'
import { saySegment } from '../finding/say-where.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { rateOf } from '../segment/rate-of.ts'
import { NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import { sayCount, sayDays, sayRate, sayRates } from '../shared/say.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { CheckContent } from './check.ts'
import { type ComparedDeal, comparableDeals } from './comparable-deals.ts'
import { type RiskRatio, type RiskStratum, riskRatio } from './risk-ratio.ts'
import { stageEntered } from './stage-entered.ts'

/** Days in the middle of some deals, with the 95 % interval of that middle. */
export interface MiddleDays {
  readonly days: number
  readonly interval: readonly [number, number]
  readonly deals: number
}

/** What a check would have said of past deals. */
export interface CheckBackTest {
  readonly here: ReturnType<typeof rateOf> | null
  readonly rest: ReturnType<typeof rateOf> | null
  /** How many times as often they were lost, among deals that closed in the same quarter. */
  readonly lift: RiskRatio | null
  /** How long before its end a lost deal could have been asked. */
  readonly lead: MiddleDays | null
  readonly text: string
}

/**
 * Tries a check on all deals that closed before, by the segment that it would say no to. It says nothing
 * of deals to come: the check may have been made from these.
 */
export function checkBackTest(
  truth: Truth,
  { where, fromStage }: Pick<CheckContent, 'where' | 'fromStage'>,
): CheckBackTest {
  const made = madeOf(truth)
  const key = JSON.stringify([where, fromStage])
  const test = made.get(key) ?? tested(truth, where, fromStage)
  made.set(key, test)
  return test
}

const madeOf = oncePer((_truth: Truth) => new Map<string, CheckBackTest>())

const untold = (text: string): CheckBackTest => ({
  here: null,
  rest: null,
  lift: null,
  lead: null,
  text,
})

function tested(
  truth: Truth,
  where: readonly SegmentCondition[],
  fromStage: string | null,
): CheckBackTest {
  if (where.length === 0)
    return untold('It names no kind of deal, so past deals say nothing of it; answers will.')
  const compared = comparableDeals(truth, where, NO_DAY)
  if ('whyNot' in compared) return untold(compared.whyNot)
  const { here, rest } = compared
  if (compared.isBelowFloor(rest)) return untold('Too few other deals closed to compare with.')
  const lost = here.filter(({ isWon }) => !isWon)
  const rates = { here: rateIn(here), rest: rateIn(rest) }
  const lift = riskRatio(strataIn(here, rest))
  const lead = compared.isBelowFloor(lost) ? null : leadOf(truth, lost, fromStage)
  const text = [sayRatesOf(where, rates.here, rates.rest), sayLift(lift), sayLead(lead)].join(' ')
  return { ...rates, lift, lead, text: text.trim() }
}

function rateIn(deals: readonly ComparedDeal[]) {
  return rateOf(deals.filter(({ isWon }) => !isWon).length, deals.length)
}

/** One a quarter of closing. */
function strataIn(here: readonly ComparedDeal[], rest: readonly ComparedDeal[]): RiskStratum[] {
  const quarters = new Set([...here, ...rest].map(({ quarter }) => quarter))
  return [...quarters].map((quarter) => {
    const inIt = (deals: readonly ComparedDeal[]) => deals.filter((d) => d.quarter === quarter)
    const lostIn = (deals: readonly ComparedDeal[]) => inIt(deals).filter((d) => !d.isWon).length
    return {
      events: lostIn(here),
      deals: inIt(here).length,
      restEvents: lostIn(rest),
      restDeals: inIt(rest).length,
    }
  })
}

function leadOf(
  { cohort }: Truth,
  lost: readonly ComparedDeal[],
  fromStage: string | null,
): MiddleDays | null {
  const days = lost.flatMap(({ row }) => {
    const asked = stageEntered(cohort, row, fromStage)
    const ended = cohort.closedOn[row] ?? NO_DAY
    return asked === NO_DAY || ended < asked ? [] : [ended - asked]
  })
  return middleOf(days)
}

const FEWEST = 5
const Z = 1.959963984540054

/** The median and the values between which it lies with 95 %, by their ranks; null of fewer than five. */
export function middleOf(days: readonly number[]): MiddleDays | null {
  const n = days.length
  if (n < FEWEST) return null
  const sorted = Float64Array.from(days).sort()
  const reach = (Z * Math.sqrt(n)) / 2
  const low = Math.max(0, Math.floor(n / 2 - reach) - 1)
  const high = Math.min(n - 1, Math.ceil(n / 2 + reach))
  return {
    days: quantileSorted(sorted, 0.5),
    interval: [sorted[low] ?? 0, sorted[high] ?? 0],
    deals: n,
  }
}

type Rate = ReturnType<typeof rateOf>

function sayRatesOf(where: readonly SegmentCondition[], here: Rate, rest: Rate): string {
  if (here.value === null || here.interval === null || rest.value === null) return ''
  const base = `${sayRates(here.interval)}, ${sayCount(here.deals, 'deal', 'deals')}`
  return `${sayRate(here.value)} of ${saySegment(where)} were lost (${base}); of others ${sayRate(rest.value)}.`
}

function sayLift(lift: RiskRatio | null): string {
  if (lift === null) return 'How many times as often cannot be told.'
  const [low, high] = lift.interval
  const said = `${lift.value.toFixed(2)} times as often (${low.toFixed(2)}–${high.toFixed(2)})`
  if (low > 1) return `Among deals of the same quarter that is ${said}.`
  if (high < 1) return `Among deals of the same quarter that is ${said}: less often, not more.`
  return `Among deals of the same quarter that is ${said}: no difference can be told.`
}

function sayLead(lead: MiddleDays | null): string {
  if (lead === null) return ''
  const [low, high] = lead.interval
  return `Asked then, it would have come ${sayDays(lead.days)} before the end in the middle (${low}–${high}).`
}
