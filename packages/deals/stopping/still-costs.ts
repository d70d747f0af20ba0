import { freedTime } from '../filing/freed-time.ts'
import { DAYS_A_WEEK } from '../gains/owner-weeks.ts'
import { roughly } from '../gains/time-told.ts'
import type { WeekCost } from '../gains/weeks-after.ts'
import { sayDays, sayNumber } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { LONG_DATED } from '../truth/judge.ts'
import { expectedTold } from '../truth/odds-told.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { sayWeeks } from './say-weeks.ts'
import type { StopOrContinue } from './schemas.ts'

/**
 * What going on with an open deal is likely to take from here on, by past deals like it that went on.
 * `open`: how many deals its owner has open, this one among them; `cost`: what a week of an owner costs.
 */
export function stillCosts(
  truth: Truth,
  row: number,
  open: number,
  cost: WeekCost | null,
): StopOrContinue['still'] {
  const { days, interval, deals, text, intervalOf } = furtherDays(truth, row)
  const of = { deals, intervalOf, how: HOW[intervalOf] }
  if (days === null || interval === null)
    return { ...of, text, days: null, interval: null, weeks: null, money: null }
  const among = Math.max(1, open)
  const weeksOf = (of: number) => of / among / DAYS_A_WEEK
  const ends = [weeksOf(interval[0]), weeksOf(interval[1])] as const
  const weeks = { value: weeksOf(days), interval: ends }
  const money = cost && moneyOf(weeks, cost)
  const between = `${sayNumber(interval[0])}–${sayNumber(interval[1])}`
  const range = intervalOf === 'eightInTen' ? `${between} for eight in ten` : between
  const paid = money === null ? '' : `, or ${money.text}`
  return {
    ...{ ...of, days, interval, weeks, money },
    text: `A further ${sayDays(days)} or so (${range}): about ${sayWeeks(weeks.value)} of yours${paid}.`,
  }
}

type Further = Pick<StopOrContinue['still'], 'text' | 'days' | 'interval' | 'deals' | 'intervalOf'>

/** By the odds of the deal, where they were learned and can tell it; else by past deals with its sign, or stage and age. */
function furtherDays(truth: Truth, row: number): Further {
  const expected = truth.state[row] === LONG_DATED ? null : expectedTold(truth, row)
  const [low, high] = expected?.range80 ?? [null, null]
  if (!expected?.median || low === null || high === null)
    return { ...freedTime(truth, [row]), intervalOf: 'middle' }
  const days = Math.round(expected.median)
  const interval = [Math.round(low), Math.round(high)] as const
  return { text: '', days, interval, deals: expected.deals, intervalOf: 'eightInTen' }
}

const SHARED = 'Each of your days counts evenly for all deals that you have open, as many as now.'
const HOW = {
  middle: `The days that past deals like it took from here on, the middle of those that went on and where it lies (95 %). ${SHARED}`,
  eightInTen: `The days that were left to past deals with such odds at about its age: the middle, and the days within which eight of ten ended. ${SHARED}`,
} as const

function moneyOf(
  { value, interval }: { readonly value: number; readonly interval: readonly [number, number] },
  { amount, currency }: WeekCost,
) {
  const of = (weeks: number) => roughly(weeks * amount)
  return {
    ...{ amount: of(value), currency, interval: [of(interval[0]), of(interval[1])] as const },
    text: `about ${sayMoney(of(value), currency)}`,
  }
}
