import { sayCount } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { likenesses } from './budget-fit.ts'
import type { ComparableDeals } from './comparable-deals.ts'
import { comparableDeals, recentFrom } from './comparable-deals.ts'
import type { DealAtHand, PlaybookFacts } from './playbook-facts.ts'
import { priceRange } from './price-range.ts'
import type { WhatToExpect } from './schemas.ts'
import { dealsOfPart, talkNumber } from './talk-number.ts'

/**
 * A page for a buyer: the steps, how long such purchases take, and what they come to; of the deals most
 * like theirs that can be told of, their own company among them. It names nobody.
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
    doubts: said.length === 0 ? [] : DOUBTS,
  }
}

const NOTHING = 'There is nothing yet that can be told truthfully of how a purchase goes here.'
const DOUBTS = [
  'These are numbers of purchases of the last two years; yours may take less, or more, or not be one.',
  'If you were one of our customers in that time, your own purchases are among them.',
] as const

/** A sentence a number, of the closest deals of which it can be told. */
function saidOf(facts: Truth, today: number, deal: DealAtHand | null): string[] {
  const likes = deal === null ? [[]] : likenesses(deal.truth, deal.row)
  const all = likes.flatMap((where) => {
    const compared = comparableDeals(facts, where, recentFrom(today))
    return 'whyNot' in compared ? [] : [compared]
  })
  return [monthsToGo, monthsToEnd, price].flatMap((say) => {
    for (const compared of all) {
      const text = say(facts, compared)
      if (text !== null) return [text]
    }
    return []
  })
}

function monthsToGo(facts: Truth, compared: ComparableDeals): string | null {
  const number = talkNumber(facts, compared, 'monthsToWin')
  if ('whyNot' in number) return null
  const of = number.deals === null ? '' : `, in ${sayCount(number.deals, 'purchase', 'purchases')}`
  return `From the first conversation to a yes it took ${number.text} in the middle${of}.`
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
  const { low, high, currency } = range
  const deals = dealsOfPart(compared, range.priced, won)
  const of = deals === null ? 'our purchases' : sayCount(deals, 'purchase', 'purchases')
  return `Half of ${of} came to between ${sayMoney(low, currency)} and ${sayMoney(high, currency)}.`
}
