import { sayCount } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { likenesses } from './budget-fit.ts'
import type { ComparableDeals } from './comparable-deals.ts'
import { comparableDeals, recentFrom, withoutCompany } from './comparable-deals.ts'
import type { DealAtHand, PlaybookFacts } from './playbook-facts.ts'
import { priceRange } from './price-range.ts'
import type { WhatToExpect } from './schemas.ts'
import { talkNumber } from './talk-number.ts'

/**
 * A page for a buyer: the steps, how long such purchases take, and what they come to; of the deals most
 * like theirs that can be told of, their own company left out. It names nobody.
 */
export function whatToExpect(
  { facts, today }: Pick<PlaybookFacts, 'facts' | 'today'>,
  steps: readonly string[],
  deal: DealAtHand | null,
): WhatToExpect {
  const said = facts === null ? [] : saidOf(facts, today, deal)
  const isEmpty = steps.length === 0 && said.length === 0
  return {
    answer: isEmpty ? NOTHING : 'What to expect when you look at this with us.',
    steps,
    said,
    doubts: said.length === 0 ? [] : [OF_OTHERS],
  }
}

const NOTHING = 'There is nothing yet that can be told truthfully of how a purchase goes here.'
const OF_OTHERS =
  'These are numbers of purchases of the last two years; yours may take less, or more, or not be one.'

/** A sentence a number, of the closest deals of which it can be told. */
function saidOf(facts: Truth, today: number, deal: DealAtHand | null): string[] {
  const likes = deal === null ? [[]] : likenesses(deal.truth, deal.row)
  const all = likes.flatMap((where) => {
    const compared = comparableDeals(facts, where, recentFrom(today))
    return 'whyNot' in compared ? [] : [othersThan(facts, compared, deal)]
  })
  return [monthsToGo, monthsToEnd, price].flatMap((say) => {
    for (const compared of all) {
      const text = say(facts, compared)
      if (text !== null) return [text]
    }
    return []
  })
}

function othersThan(facts: Truth, compared: ComparableDeals, deal: DealAtHand | null) {
  if (deal === null) return compared
  const { account, history } = deal.truth.cohort
  return withoutCompany(compared, facts.cohort, history.account.values[account[deal.row] ?? -1])
}

function monthsToGo(facts: Truth, compared: ComparableDeals): string | null {
  const number = talkNumber(facts, compared, 'monthsToWin')
  if ('whyNot' in number) return null
  return `From the first conversation to a yes it took ${number.text} in the middle, in ${sayCount(number.deals, 'purchase', 'purchases')}.`
}

function monthsToEnd(facts: Truth, compared: ComparableDeals): string | null {
  const number = talkNumber(facts, compared, 'monthsToLose')
  if ('whyNot' in number) return null
  return `Where it did not go ahead, that was clear after ${number.text} in the middle. We would rather know it sooner, with you.`
}

function price(facts: Truth, compared: ComparableDeals): string | null {
  const won = compared.here.filter(({ isWon }) => isWon)
  const range = priceRange(facts.cohort, compared, won)
  if ('whyNot' in range) return null
  const { low, high, currency, deals } = range
  return `Half of ${sayCount(deals, 'purchase', 'purchases')} came to between ${sayMoney(low, currency)} and ${sayMoney(high, currency)}.`
}
