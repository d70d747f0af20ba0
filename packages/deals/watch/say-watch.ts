import type { TrendOutcome, WatchTold } from '../report/trend-schemas.ts'
import { sayCount, sayDays, sayNumber, sayRate, sayRates } from '../shared/say.ts'
import type { OwnerFloor } from '../time/owner-floor.ts'
import type { Verdict } from './verdict.ts'
import type { WatchedDeals } from './watched-deals.ts'

/** What the deals created since say of a watch, in words. */
export function sayWatch(
  { outcome, direction }: Pick<WatchTold, 'outcome' | 'direction'>,
  verdict: Verdict,
  deals: WatchedDeals,
  floor: OwnerFloor,
): string {
  if (verdict.verdict === 'withheld')
    return 'Too few owners so far to say anything about this place.'
  if (verdict.verdict === 'tooEarly') return sayTooEarly(deals, floor)
  const settled = isContrary(verdict, direction) ? EARLIER : VERDICTS[verdict.verdict]
  return `${settled}: ${saySoFar(outcome, verdict, deals.horizon)}`
}

/** What was supported stays so; the rates of all deals so far may not show it any more. */
const EARLIER = 'Supported earlier, and no longer by all deals so far'

function isContrary({ verdict, here, rest }: Verdict, direction: 'more' | 'less'): boolean {
  const apart = (here.value ?? 0) - (rest.value ?? 0)
  return verdict === 'supported' && (direction === 'more' ? apart <= 0 : apart >= 0)
}

const VERDICTS: Readonly<Record<'supported' | 'refuted' | 'open', string>> = {
  supported: 'Supported',
  refuted: 'Not borne out',
  open: 'Not settled',
}

/** How many deals there are, as far as they are of enough owners. */
function sayTooEarly({ created, rows, segment }: WatchedDeals, floor: OwnerFloor): string {
  if (created.here.length === 0) return 'Too early: no deal like this was created since.'
  // The others can be taken from all that were created since.
  const isOfFew = (side: readonly number[]) => side.length > 0 && floor.isUnder(side)
  if (isOfFew(created.here) || isOfFew(created.rest))
    return 'Too early: few deals like this were created since.'
  const old = rows.filter((_, n) => segment[n] === 1)
  const few = old.length === 0 ? 'none' : floor.isUnder(old) ? 'few' : sayNumber(old.length)
  const since = sayCount(created.here.length, 'deal', 'deals')
  return `Too early: ${since} created since, ${few} of them old enough to count.`
}

/** What a rate is of, and what it says of them. */
const OF: Readonly<Record<TrendOutcome, readonly [one: string, many: string, did: string]>> = {
  lost: ['deal', 'deals', 'were lost'],
  slow: ['lost deal', 'lost deals', 'were lost late'],
  noDecision: ['deal', 'deals', 'ended without a decision'],
}

/** `of 134 deals created since, 81 % were lost within 180 days (74–87 %), against 67 % of the others (62–71 %).` */
function saySoFar(outcome: TrendOutcome, { here, rest }: Verdict, horizon: number): string {
  const [one, many, did] = OF[outcome]
  const within = outcome === 'slow' ? '' : ` within ${sayDays(horizon)}`
  return (
    `of ${sayCount(here.deals, one, many)} created since, ${sayTold(here, `${did}${within}`)}, ` +
    `against ${sayTold(rest, 'of the others')}.`
  )
}

function sayTold({ value, interval }: WatchTold['here'], what: string): string {
  return `${sayRate(value ?? 0)} ${what}${interval === null ? '' : ` (${sayRates(interval)})`}`
}
