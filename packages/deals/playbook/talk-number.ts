import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { valuesBeforeClosing } from '../finding/values-before-closing.ts'
import { FEWEST_DEALS } from '../publication/floor.ts'
import { NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { ComparableDeals, ComparedDeal, Untold } from './comparable-deals.ts'

/** The numbers that a track may name: a closed menu, each a query over closed deals. */
export const TALK_NUMBERS = [
  'deals',
  'lostCompanies',
  'lostShare',
  'monthsToLose',
  'monthsToWin',
  'lateShare',
  'priceLow',
  'priceHigh',
] as const
export type TalkNumberName = (typeof TALK_NUMBERS)[number]

/** What each is, in words; all of deals that closed in the last two years. */
export const TALK_NUMBER_MEANS: Readonly<Record<TalkNumberName, string>> = {
  deals: 'deals that closed',
  lostCompanies: 'companies of which a deal was lost',
  lostShare: 'share of the closed deals that were lost',
  monthsToLose: 'months from creation to the end of the lost deal in the middle',
  monthsToWin: 'months from creation to the end of the won deal in the middle',
  lateShare: 'share of the lost deals that took longer than the won deal in the middle',
  priceLow: 'a quarter of the won deals came to less, rounded',
  priceHigh: 'a quarter of the won deals came to more, rounded',
}

/** A number as it is true now. */
export interface TalkNumber {
  readonly name: TalkNumberName
  /** Counts, shares from 0 to 1, whole months, or major units of a currency. */
  readonly value: number
  /** As it stands in the words, with its unit. */
  readonly text: string
  /** Deals that it rests on. */
  readonly deals: number
}

/** One number of deals that are told of; untold where those that make it are below the floor. */
export function talkNumber(
  truth: Truth,
  compared: ComparableDeals,
  name: TalkNumberName,
): TalkNumber | Untold {
  const { here } = compared
  const won = here.filter(({ isWon }) => isWon)
  const lost = here.filter(({ isWon }) => !isWon)
  const of = (deals: readonly ComparedDeal[], kind: string, make: () => Made | Untold) => {
    if (compared.isBelowFloor(deals)) return { whyNot: `Too few of them were ${kind} to tell.` }
    const made = make()
    return 'whyNot' in made ? made : { name, deals: deals.length, ...made }
  }
  switch (name) {
    case 'deals':
      return of(here, 'closed', () => counted(here.length, 'deal', 'deals'))
    case 'lostCompanies':
      return of(lost, 'lost', () => companiesOf(truth.cohort, lost))
    case 'lostShare':
      return of(here, 'closed', () => share(lost.length, here.length))
    case 'monthsToLose':
      return of(lost, 'lost', () => monthsOf(truth.cohort, lost))
    case 'monthsToWin':
      return of(won, 'won', () => monthsOf(truth.cohort, won))
    case 'lateShare':
      if (compared.isBelowFloor(won)) return { whyNot: 'Too few of them were won to tell.' }
      return of(lost, 'lost', () => lateShare(truth.cohort, lost, won))
    default:
      return of(won, 'won', () => price(truth.cohort, compared, won, name))
  }
}

type Made = Pick<TalkNumber, 'value' | 'text'> & { readonly deals?: number }

const counted = (value: number, one: string, many: string): Made => ({
  value,
  text: sayCount(value, one, many),
})

const share = (some: number, all: number): Made => ({
  value: some / all,
  text: sayRate(some / all),
})

function companiesOf({ account }: Cohort, lost: readonly ComparedDeal[]): Made | Untold {
  const known = new Set(lost.map(({ row }) => account[row] ?? -1).filter((code) => code >= 0))
  if (known.size < FEWEST_DEALS) return { whyNot: 'Too few companies are known of them to tell.' }
  return counted(known.size, 'company', 'companies')
}

/** Days of a month, in the middle of many years. */
const DAYS_A_MONTH = 30.4375

function monthsOf(cohort: Cohort, deals: readonly ComparedDeal[]): Made | Untold {
  const days = daysOf(cohort, deals)
  if (days.length < FEWEST_DEALS) return { whyNot: 'It is not known how long enough of them took.' }
  const months = Math.max(1, Math.round(quantile(days, 0.5) / DAYS_A_MONTH))
  return counted(months, 'month', 'months')
}

/** Days from creation to the end, where both are known. */
function daysOf({ createdOn, closedOn }: Cohort, deals: readonly ComparedDeal[]): number[] {
  return deals.flatMap(({ row }) => {
    const [from, to] = [createdOn[row] ?? NO_DAY, closedOn[row] ?? NO_DAY]
    return from === NO_DAY || to < from ? [] : [to - from]
  })
}

function lateShare(
  cohort: Cohort,
  lost: readonly ComparedDeal[],
  won: readonly ComparedDeal[],
): Made | Untold {
  const [toLose, toWin] = [daysOf(cohort, lost), daysOf(cohort, won)]
  if (Math.min(toLose.length, toWin.length) < FEWEST_DEALS)
    return { whyNot: 'It is not known how long enough of them took.' }
  const usual = quantile(toWin, 0.5)
  return share(toLose.filter((days) => days > usual).length, toLose.length)
}

function price(
  cohort: Cohort,
  compared: ComparableDeals,
  won: readonly ComparedDeal[],
  name: 'priceLow' | 'priceHigh',
): Made | Untold {
  const range = priceRange(cohort, compared, won)
  if ('whyNot' in range) return range
  const value = name === 'priceLow' ? range.low : range.high
  return { value, text: sayMoney(value, range.currency), deals: range.deals }
}

/** The middle half of what deals came to, in major units, each end rounded to two figures. */
export interface PriceRange {
  readonly low: number
  readonly high: number
  readonly currency: string
  readonly deals: number
}

/** Of the won deals in one currency: by default the one that most of them have. */
export function priceRange(
  cohort: Cohort,
  compared: ComparableDeals,
  won: readonly ComparedDeal[],
  wanted?: number,
): PriceRange | Untold {
  const { currency: currencies } = cohort.history
  const amount = amountsOf(cohort, won)
  const priced = won.flatMap((deal, n) => {
    const minor = amount[n] ?? Number.NaN
    return minor > 0 ? [{ deal, minor, currency: cohort.currency[deal.row] ?? -1 }] : []
  })
  const code = wanted ?? commonest(priced.map(({ currency }) => currency))
  const own = priced.filter(({ currency }) => currency === code)
  if (compared.isBelowFloor(own.map(({ deal }) => deal)))
    return { whyNot: 'Too few of them were won at a known price to tell.' }
  const currency = currencies.values[code] ?? NO_CURRENCY
  const at = (share: number) =>
    rounded(
      quantile(
        own.map(({ minor }) => majorOf(minor, currency)),
        share,
      ),
    )
  return { low: at(0.25), high: at(0.75), currency, deals: own.length }
}

function amountsOf(cohort: Cohort, deals: readonly ComparedDeal[]): Float64Array {
  return valuesBeforeClosing(
    cohort,
    Uint32Array.from(deals, ({ row }) => row),
  ).amount
}

function commonest(codes: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? -1
}

/** To two figures: no single deal shows. */
export const rounded = (amount: number) => Number(amount.toPrecision(2))
