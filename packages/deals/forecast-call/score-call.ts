import { NO_CURRENCY } from '../shared/money.ts'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { CallSaid } from './forecast-call.ts'
import type { Came } from './what-came.ts'

/** One figure that was said beside what came of it. */
export interface Missed {
  readonly said: number
  readonly came: number
  /** What came less what was said, as a share of what was said; null where nothing was said to come. */
  readonly off: number | null
  /** Where what came lay in what was given as least and most; null where neither was given. */
  readonly lay: 'within' | 'below' | 'above' | null
}

/** How far off a call was, and which way; null for what was not said. */
export interface CallScore {
  readonly amount: Missed | null
  readonly deals: Missed | null
}

/** A call beside what came. */
export function scoreCall(said: CallSaid, came: Came): CallScore {
  const { amount, low, high, deals, dealsLow, dealsHigh } = said
  return {
    amount: amount === null ? null : missed(amount, low, high, came.amount),
    deals: deals === null ? null : missed(deals, dealsLow, dealsHigh, came.deals),
  }
}

function missed(said: number, low: number | null, high: number | null, came: number): Missed {
  const off = said === 0 ? null : (came - said) / said
  if (low === null && high === null) return { said, came, off, lay: null }
  const lay =
    came < (low ?? 0) ? 'below' : came > (high ?? Number.POSITIVE_INFINITY) ? 'above' : 'within'
  return { said, came, off, lay }
}

/** `250,000 EUR (200,000 to 300,000) from 5 deals`. */
export function sayCall(said: CallSaid): string {
  const { amount, low, high, currency, deals, dealsLow, dealsHigh } = said
  const bare = (value: number) => sayMoney(value, NO_CURRENCY)
  const money = amount === null ? null : sayMoney(amount, currency) + sayRange(low, high, bare)
  const many =
    deals === null
      ? null
      : sayCount(deals, 'deal', 'deals') + sayRange(dealsLow, dealsHigh, sayNumber)
  return [money, many].filter((part) => part !== null).join(' from ')
}

function sayRange(low: number | null, high: number | null, say: (value: number) => string): string {
  if (low === null && high === null) return ''
  if (low === null) return ` (at most ${say(high ?? 0)})`
  return high === null ? ` (at least ${say(low)})` : ` (${say(low)} to ${say(high)})`
}

/** `190,000 EUR came, 24 % less than said and below what was given.` */
export function sayScore({ amount, deals }: CallScore, currency: string): string {
  const parts = [
    amount && `${sayMoney(amount.came, currency)} came${sayOff(amount)}.`,
    deals && `${sayCount(deals.came, 'deal was won', 'deals were won')}${sayOff(deals)}.`,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

const LAY = {
  within: 'within what was given',
  below: 'below what was given',
  above: 'above what was given',
} as const

function sayOff({ off, lay, came, said }: Missed): string {
  const where = lay === null ? '' : LAY[lay]
  const way = came === said ? 'as said' : off === null ? '' : sayWay(off)
  const parts = [way, where].filter((part) => part !== '')
  return parts.length === 0 ? '' : `, ${parts.join(' and ')}`
}

const sayWay = (off: number) => `${sayRate(Math.abs(off))} ${off < 0 ? 'less' : 'more'} than said`
