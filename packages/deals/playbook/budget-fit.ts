import { saySegment } from '../finding/say-where.ts'
import { soughtIn } from '../finding/sought-attributes.ts'
import { valuesBeforeClosing } from '../finding/values-before-closing.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { columnOf } from '../segment/rows-where.ts'
import type { Day } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { sayCount } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { comparableDeals, recentFrom } from './comparable-deals.ts'
import type { DealAtHand } from './playbook-facts.ts'
import { priceRange } from './price-range.ts'
import { dealsOfPart } from './talk-number.ts'

/** An open deal's amount beside the middle half of what comparable won deals came to. */
export interface BudgetFit {
  readonly position: 'below' | 'within' | 'above' | null
  readonly text: string
}

/** What makes deals comparable, the closest likeness first. */
const LIKENESS: readonly (readonly AttributeMeaning[])[] = [
  ['vertical', 'sizeBand'],
  ['sizeBand'],
  ['vertical'],
  [],
]

/** `facts`: what everybody may know; `truth` and `row`: the deal. Null where it has no amount. */
export function budgetFit(facts: Truth, { truth, row }: DealAtHand, today: Day): BudgetFit | null {
  const { cohort } = truth
  const minor = cohort.amount[row] ?? Number.NaN
  if (!(minor > 0)) return null
  const currency = cohort.currency[row] ?? -1
  const code = cohort.history.currency.values[currency] ?? NO_CURRENCY
  for (const where of likenesses(truth, row)) {
    const compared = comparableDeals(facts, where, recentFrom(today))
    if ('whyNot' in compared) continue
    const won = compared.here.filter(({ isWon }) => isWon)
    const range = priceRange(facts.cohort, compared, won, currency)
    if ('whyNot' in range) continue
    const amount = majorOf(minor, code)
    const position = amount < range.low ? 'below' : amount > range.high ? 'above' : 'within'
    const deals = dealsOfPart(compared, range.priced, won)
    const like = deals === null ? 'the won deals' : sayCount(deals, 'won deal', 'won deals')
    const many = `half of ${like} like it came to ${sayMoney(range.low, code)} to ${sayMoney(range.high, code)}`
    const base = `(${saySegment(where)} of the last two years)`
    const said = `${sayMoney(amount, code)} ${SAID[position]}`
    return { position, text: `${said}: ${many} ${base}.` }
  }
  return {
    position: null,
    text: 'Not enough comparable won deals to tell what such deals come to.',
  }
}

const SAID = {
  below: 'does not fit what such deals come to; it lies below',
  within: 'fits what such deals come to',
  above: 'does not fit what such deals come to; it lies above',
} as const

/** Segments that a deal is in by what makes deals comparable, the closest first; the last is all of them. */
export function likenesses(truth: Truth, row: number): SegmentCondition[][] {
  const { cohort } = truth
  const values = valuesBeforeClosing(cohort, Uint32Array.of(row))
  const conditionOf = (wanted: AttributeMeaning): SegmentCondition | null => {
    const attribute = soughtIn(truth).attributes.find(({ meaning }) => meaning === wanted)
    const column = attribute && columnOf(cohort, values, attribute.name)
    const value = column?.values[column.codes[0] ?? -1]
    return attribute === undefined || value === undefined
      ? null
      : { attribute: attribute.name, value }
  }
  return LIKENESS.flatMap((meanings) => {
    const where = meanings.map(conditionOf)
    const known = where.flatMap((condition) => condition ?? [])
    return known.length === where.length ? [known] : []
  })
}
