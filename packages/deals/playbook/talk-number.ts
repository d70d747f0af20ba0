import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { FEWEST_DEALS } from '../publication/floor.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { ComparableDeals, ComparedDeal, Untold } from './comparable-deals.ts'
import { priceRange } from './price-range.ts'

/** The numbers of comparable deals that a track may name: a closed menu, each a query over closed deals. */
export const COMPARED_NUMBERS = [
  'deals',
  'lostCompanies',
  'lostShare',
  'monthsToLose',
  'monthsToWin',
  'lateShare',
  'priceLow',
  'priceHigh',
] as const
export type ComparedNumberName = (typeof COMPARED_NUMBERS)[number]

/** The numbers of the deal beside which a track is said: of its own data. */
export const DEAL_NUMBERS = ['dealMonths', 'dealAmount', 'dealSlides', 'wonByNow'] as const
export type DealNumberName = (typeof DEAL_NUMBERS)[number]

/** All that a track may name. */
export const TALK_NUMBERS = [...COMPARED_NUMBERS, 'neededCompanies', ...DEAL_NUMBERS] as const
export type TalkNumberName = (typeof TALK_NUMBERS)[number]

/** What each is, in words; those of closed deals are of deals that closed in the last two years. */
export const TALK_NUMBER_MEANS: Readonly<Record<TalkNumberName, string>> = {
  deals: 'deals that closed',
  lostCompanies: 'companies that did not buy; it does not say why',
  lostShare: 'share of the closed deals that did not go ahead',
  monthsToLose: 'months from creation to the end of the lost deal in the middle',
  monthsToWin: 'months from creation to the end of the won deal in the middle',
  lateShare: 'share of the lost deals that took longer than the won deal in the middle',
  priceLow: 'a quarter of the won deals came to less, rounded',
  priceHigh: 'a quarter of the won deals came to more, rounded',
  neededCompanies:
    'companies that did not buy and of which what was missing was noted in a debrief, of all deals',
  dealMonths: 'months since this deal was created',
  dealAmount: 'the amount of this deal',
  dealSlides: 'how many times the day on which this deal was to close was put off',
  wonByNow: 'share of the won deals that had been won by the age of this one',
}

/** A number as it is true now. */
export interface TalkNumber {
  readonly name: TalkNumberName
  /** As exact as it is said: counts, shares from 0 to 1, whole months, or major units of a currency. */
  readonly value: number
  /** As it stands in the words, with its unit and what it counts. */
  readonly text: string
  /** Deals that it rests on; null where the count would tell of the few that it leaves out. */
  readonly deals: number | null
}

/** What a number is made of. */
export type NumberMade = Pick<TalkNumber, 'value' | 'text'> & { readonly deals?: number | null }

/** One number of deals that are told of; untold where those that make it are below the floor. */
export function talkNumber(
  truth: Truth,
  compared: ComparableDeals,
  name: ComparedNumberName,
): TalkNumber | Untold {
  const { here } = compared
  const won = here.filter(({ isWon }) => isWon)
  const lost = here.filter(({ isWon }) => !isWon)
  const of = (deals: readonly ComparedDeal[], kind: string, make: () => NumberMade | Untold) => {
    if (compared.isBelowFloor(deals)) return { whyNot: `Too few of them were ${kind} to tell.` }
    const made = make()
    return 'whyNot' in made ? made : { name, deals: dealsOfPart(compared, deals), ...made }
  }
  switch (name) {
    case 'deals':
      return of(here, 'closed', () => counted(here.length, 'deal', 'deals'))
    case 'lostCompanies':
      return of(lost, 'lost', () => companiesOf(truth.cohort, compared, lost))
    case 'lostShare':
      return of(here, 'closed', () => shareOf(compared, lost, won))
    case 'monthsToLose':
      return of(lost, 'lost', () => monthsOf(truth.cohort, lost))
    case 'monthsToWin':
      return of(won, 'won', () => monthsOf(truth.cohort, won))
    case 'lateShare':
      if (compared.isBelowFloor(won)) return { whyNot: 'Too few of them were won to tell.' }
      return of(lost, 'lost', () => lateShare(truth.cohort, compared, lost, won))
    default:
      return of(won, 'won', () => price(truth.cohort, compared, won, name))
  }
}

/**
 * How many deals a number rests on. Null where what it leaves out, of all that are compared or of the
 * lost or won ones among them, is of few: the count of the whole stands beside it.
 */
export function dealsOfPart(
  compared: ComparableDeals,
  part: readonly ComparedDeal[],
  of: readonly ComparedDeal[] = part,
): number | null {
  const isTold = (some: readonly ComparedDeal[], whole: readonly ComparedDeal[]) => {
    const kept = new Set(some)
    return !compared.isBelowFloor(whole.filter((deal) => !kept.has(deal)))
  }
  const isWhole = part.length === of.length
  const isOfAll = of === compared.here
  return (isWhole || isTold(part, of)) && (isOfAll || isTold(of, compared.here))
    ? part.length
    : null
}

export const counted = (value: number, one: string, many: string): NumberMade => ({
  value,
  text: sayCount(value, one, many),
})

/**
 * How large a part some of the deals are. Where they, or the others, are below the floor it would be
 * nearly none or all, and is not told.
 */
export function shareOf(
  compared: ComparableDeals,
  some: readonly ComparedDeal[],
  others: readonly ComparedDeal[],
): NumberMade | Untold {
  if (compared.isBelowFloor(some) || compared.isBelowFloor(others))
    return { whyNot: 'It would be of nearly none of them, or of nearly all.' }
  const share = some.length / (some.length + others.length)
  return { value: asSaid(share), text: sayRate(share), deals: some.length + others.length }
}

/** As exact as `sayRate` says it: no count comes out of it. */
function asSaid(share: number): number {
  const isFine = share < 0.01 || share > 0.99
  return isFine ? Math.round(share * 1000) / 1000 : Math.round(share * 100) / 100
}

/** Companies that did not buy: none of their deals was won in that time. */
function companiesOf(
  { account }: Cohort,
  compared: ComparableDeals,
  lost: readonly ComparedDeal[],
): NumberMade | Untold {
  const { here, rest } = compared
  const codeOf = ({ row }: ComparedDeal) => account[row] ?? -1
  const bought = new Set([...here, ...rest].filter(({ isWon }) => isWon).map(codeOf))
  const theirs = lost.filter((deal) => codeOf(deal) >= 0 && !bought.has(codeOf(deal)))
  const companies = new Set(theirs.map(codeOf)).size
  if (companies < FEWEST_DEALS || compared.isBelowFloor(theirs))
    return { whyNot: 'Too few companies are known of them to tell.' }
  const made = counted(companies, 'company that did not buy', 'companies that did not buy')
  return { ...made, deals: dealsOfPart(compared, theirs, lost) }
}

/** Days of a month, in the middle of many years. */
const DAYS_A_MONTH = 30.4375

/** Whole months, at least one. */
export const monthsOfDays = (days: number): number => Math.max(1, Math.round(days / DAYS_A_MONTH))

function monthsOf(cohort: Cohort, deals: readonly ComparedDeal[]): NumberMade | Untold {
  const days = deals.flatMap((deal) => daysOf(cohort, deal) ?? [])
  if (days.length < FEWEST_DEALS) return { whyNot: TIMES_UNKNOWN }
  return counted(monthsOfDays(quantile(days, 0.5)), 'month', 'months')
}

export const TIMES_UNKNOWN = 'It is not known how long enough of them took.'

/** Days from creation to the end; null where not both are known. */
export function daysOf({ createdOn, closedOn }: Cohort, { row }: ComparedDeal): number | null {
  const [from, to] = [createdOn[row] ?? NO_DAY, closedOn[row] ?? NO_DAY]
  return from === NO_DAY || to < from ? null : to - from
}

function lateShare(
  cohort: Cohort,
  compared: ComparableDeals,
  lost: readonly ComparedDeal[],
  won: readonly ComparedDeal[],
): NumberMade | Untold {
  const timed = lost.filter((deal) => daysOf(cohort, deal) !== null)
  const toWin = won.flatMap((deal) => daysOf(cohort, deal) ?? [])
  if (Math.min(timed.length, toWin.length) < FEWEST_DEALS) return { whyNot: TIMES_UNKNOWN }
  const usual = quantile(toWin, 0.5)
  const isLate = (deal: ComparedDeal) => (daysOf(cohort, deal) ?? 0) > usual
  const share = shareOf(
    compared,
    timed.filter(isLate),
    timed.filter((deal) => !isLate(deal)),
  )
  return 'whyNot' in share ? share : { ...share, deals: dealsOfPart(compared, timed, lost) }
}

function price(
  cohort: Cohort,
  compared: ComparableDeals,
  won: readonly ComparedDeal[],
  name: 'priceLow' | 'priceHigh',
): NumberMade | Untold {
  const range = priceRange(cohort, compared, won)
  if ('whyNot' in range) return range
  const value = name === 'priceLow' ? range.low : range.high
  return {
    value,
    text: sayMoney(value, range.currency),
    deals: dealsOfPart(compared, range.priced, won),
  }
}
