import { wilsonInterval } from '@closed-learned/analysis'
import type { Finding, SegmentCondition, TrendOutcome } from '../report/trend-schemas.ts'
import { sayCount } from '../shared/say.ts'
import type { HereAndRest } from './here.ts'
import { type OutcomeSaid, outcomeSaid, turned } from './outcome-said.ts'
import { sayShares } from './say-shares.ts'
import { saySegment, sayWhere } from './say-where.ts'

/** How sure a difference is; `none`: it may well be chance. */
export type Standing = 'confirmed' | 'exploratory' | 'none'

interface Found {
  readonly where: readonly SegmentCondition[]
  readonly outcome: TrendOutcome
  /** Among deals of the same owner and quarter. */
  readonly direction: Finding['direction']
  readonly standing: Standing
  /** Whether the deals of the other places that were found are left out of the counts. */
  readonly apart: boolean
  readonly counts: HereAndRest
}

/** A finding as a sentence: what a place does, its share with the interval, and that of the others. */
export function sayFinding(found: Found): string {
  const { where, outcome, direction, standing, apart, counts } = found
  const said = outcomeSaid(outcome, standing === 'none' ? 'more' : direction)
  const rates = sayRatesOf(counts, said)
  if (standing === 'none') return `For ${saySegment(where)} no difference can be told: ${rates}.`
  const does = standing === 'confirmed' ? said.does : said.seems
  const among = goesTheOtherWay(counts, direction)
    ? ' than other deals of the same owner and quarter, though not over all'
    : ''
  const place = apart
    ? `Apart from the other places found here, ${saySegment(where)}`
    : sayWhere(where)
  return `${place} ${does}${among}: ${rates}.`
}

/** `81 % (76–85) of 312 deals, 68 % of the others`, of what the outcome's sentence tells. */
export function sayRatesOf(counts: HereAndRest, said: OutcomeSaid): string {
  const { deals, events, restDeals, restEvents } = turned(counts, said)
  const rest = restDeals === 0 ? null : restEvents / restDeals
  const share = events / Math.max(1, deals)
  const { here, rest: others } = sayShares(share, intervalOf(events, deals), rest ?? share)
  const beside = rest === null ? 'there are no others' : `${others} of the others`
  return `${here} of ${sayCount(deals, said.one, said.many)}${said.were}, ${beside}`
}

function intervalOf(events: number, deals: number): readonly [number, number] {
  return deals === 0 ? [0, 1] : wilsonInterval(events, deals)
}

/** Where some owners or quarters lose more and have more of the place, the plain shares may mislead. */
function goesTheOtherWay(
  { deals, events, restDeals, restEvents }: HereAndRest,
  direction: Finding['direction'],
): boolean {
  const apart = events * restDeals - restEvents * deals
  return direction === 'more' ? apart <= 0 : apart >= 0
}
