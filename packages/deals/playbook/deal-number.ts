import { lifeOf } from '../opportunity/life.ts'
import { NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { ComparableDeals, Untold } from './comparable-deals.ts'
import type { DealAtHand } from './playbook-facts.ts'
import {
  counted,
  type DealNumberName,
  daysOf,
  dealsOfPart,
  monthsOfDays,
  type NumberMade,
  shareOf,
  type TalkNumber,
  TIMES_UNKNOWN,
} from './talk-number.ts'

/** A number of the deal at hand, as its owner sees it; untold where its data do not tell it. */
export function dealNumber(deal: DealAtHand, name: Exclude<DealNumberName, 'wonByNow'>) {
  return numbered(name, made(deal, name))
}

function made(
  { truth: { cohort }, row }: DealAtHand,
  name: Exclude<DealNumberName, 'wonByNow'>,
): NumberMade | Untold {
  const created = cohort.createdOn[row] ?? NO_DAY
  switch (name) {
    case 'dealMonths':
      if (created === NO_DAY) return { whyNot: CREATION_UNKNOWN }
      return counted(monthsOfDays(cohort.day - created), 'month', 'months')
    case 'dealSlides': {
      const slides = lifeOf(cohort, row)?.moves.filter(({ from, to }) => to > from).length ?? 0
      if (slides === 0) return { whyNot: 'The day on which this deal is to close was not put off.' }
      return counted(slides, 'time', 'times')
    }
    case 'dealAmount': {
      const minor = cohort.amount[row] ?? Number.NaN
      if (!(minor > 0)) return { whyNot: 'This deal has no amount yet.' }
      const code = cohort.history.currency.values[cohort.currency[row] ?? -1] ?? NO_CURRENCY
      const value = majorOf(minor, code)
      return { value, text: sayMoney(value, code) }
    }
  }
}

const CREATION_UNKNOWN = 'It is not known when this deal was created.'
const HALF = 0.5

/** How many of the comparable won deals had been won by the age of this one; told from half of them on. */
export function wonByNow(
  facts: Truth,
  compared: ComparableDeals,
  { truth: { cohort }, row }: DealAtHand,
): TalkNumber | Untold {
  const created = cohort.createdOn[row] ?? NO_DAY
  if (created === NO_DAY) return { whyNot: CREATION_UNKNOWN }
  const age = cohort.day - created
  const timed = compared.here.filter((deal) => deal.isWon && daysOf(facts.cohort, deal) !== null)
  if (compared.isBelowFloor(timed)) return { whyNot: TIMES_UNKNOWN }
  const won = timed.filter((deal) => (daysOf(facts.cohort, deal) ?? 0) <= age)
  if (won.length < HALF * timed.length)
    return { whyNot: 'Most won deals took longer than this one has so far.' }
  const share = shareOf(
    compared,
    won,
    timed.filter((deal) => !won.includes(deal)),
  )
  if ('whyNot' in share) return share
  const all = compared.here.filter(({ isWon }) => isWon)
  return numbered('wonByNow', { ...share, deals: dealsOfPart(compared, timed, all) })
}

function numbered(name: DealNumberName, made: NumberMade | Untold): TalkNumber | Untold {
  return 'whyNot' in made ? made : { name, deals: 1, ...made }
}
