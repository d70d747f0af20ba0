import { capital, sayFew, sayList } from '../overview/say-few.ts'
import { type Day, sayDay } from '../shared/day.ts'
import { type MoneySum, NO_CURRENCY } from '../shared/money.ts'
import { sayMoney } from '../shared/say-money.ts'
import type { FlowPart, FlowPartKind } from './schemas.ts'

interface Saying {
  readonly name: string
  readonly one: string
  readonly many: string
  /** Beside a sum: `340,000 EUR won`. */
  readonly sum: string
}

const said = (name: string, one: string, many: string, sum: string): Saying => ({
  ...{ name, one, many, sum },
})

const SAID: Readonly<Record<FlowPartKind, Saying>> = {
  new: said('New', 'deal is new', 'deals are new', 'new'),
  reopened: said(
    'Opened again',
    'deal was opened again',
    'deals were opened again',
    'opened again',
  ),
  pulledIn: said('Pulled in', 'deal was pulled in', 'deals were pulled in', 'pulled in'),
  pushedIn: said(
    'Moved here from earlier',
    'deal was moved here from an earlier date',
    'deals were moved here from earlier dates',
    'moved here from earlier',
  ),
  grown: said('Grown', 'deal grew', 'deals grew', 'more on the same deals'),
  shrunk: said('Shrunk', 'deal shrank', 'deals shrank', 'less on the same deals'),
  won: said('Won', 'deal was won', 'deals were won', 'won'),
  pushedOut: said('Pushed out', 'deal was pushed out', 'deals were pushed out', 'pushed out'),
  pulledOut: said(
    'Moved to earlier',
    'deal was moved to an earlier date',
    'deals were moved to earlier dates',
    'moved to earlier',
  ),
  lost: said('Lost', 'deal was lost', 'deals were lost', 'lost'),
  letGo: said('Let go here', 'deal was let go here', 'deals were let go here', 'let go here'),
  gone: said(
    'Gone from the CRM',
    'deal is no longer in the CRM',
    'deals are no longer in the CRM',
    'gone from the CRM',
  ),
  others: said(
    'All else together',
    'deal changed otherwise',
    'deals changed otherwise',
    'all else',
  ),
}

export const nameOfPart = (kind: FlowPartKind): string => SAID[kind].name

/** `Four deals were won, 340,000 EUR.` */
export function sayPart(kind: FlowPartKind, deals: number, money: MoneySum): string {
  const { one, many } = SAID[kind]
  const sums = saySums(money)
  return capital(`${sayFew(deals)} ${deals === 1 ? one : many}${sums === '' ? '' : `, ${sums}`}.`)
}

/** Every currency apart, without its sign: `340,000 EUR and 5,000 USD`. */
function saySums({ amounts }: MoneySum): string {
  const sums = Object.entries(amounts).filter(([, amount]) => amount !== 0)
  return sayList(sums.map(([currency, amount]) => sayMoney(Math.abs(amount), currency)))
}

interface Spoken {
  readonly since: Day
  readonly day: Day
  /** `the open pipeline`, `what is dated in the fourth quarter of 2026`. */
  readonly what: string
  readonly currency: string | null
  readonly opening: MoneySum & { readonly deals: number }
  readonly closing: MoneySum & { readonly deals: number }
  readonly parts: readonly Pick<FlowPart, 'kind' | 'amounts' | 'deals'>[]
}

/** Parts that the sentence names, at most. */
const NAMED = 3

/** `In the week up to 22 November 2026 the open pipeline went from 5.1 M EUR to 4.8 M EUR: …`. */
export function sayFlow(spoken: Spoken): string {
  const { since, day, what, currency, opening, closing, parts } = spoken
  const when = `${day - since === 7 ? 'In the week up to' : `From ${sayDay(since)} to`} ${sayDay(day)}`
  const code = currency ?? NO_CURRENCY
  const of = (sum: Pick<MoneySum, 'amounts'>) => sum.amounts[code] ?? 0
  const largest = [...parts]
    .filter((part) => of(part) !== 0)
    .sort((a, b) => Math.abs(of(b)) - Math.abs(of(a)))
    .slice(0, NAMED)
  const hasMoney = of(opening) !== 0 || of(closing) !== 0
  if (parts.length === 0)
    return `${when} nothing changed in ${what}: ${sayWorth(closing, of(closing), code)}.`
  if (!hasMoney && largest.length === 0)
    return `${when} ${what} went from ${sayFew(opening.deals)} to ${sayFew(closing.deals)} deals.`
  const told = largest.map(
    (part) => `${sayMoney(Math.abs(of(part)), NO_CURRENCY)} ${SAID[part.kind].sum}`,
  )
  const because = told.length === 0 ? '' : `: ${sayList(told)}`
  return `${when} ${what} went from ${sayMoney(of(opening), NO_CURRENCY)} to ${sayMoney(of(closing), code)}${because}.`
}

const sayWorth = ({ deals }: { readonly deals: number }, amount: number, code: string) =>
  amount === 0 ? `${sayFew(deals)} ${deals === 1 ? 'deal' : 'deals'}` : sayMoney(amount, code)
