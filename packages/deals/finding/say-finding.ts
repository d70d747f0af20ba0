import { wilsonInterval } from '@closed-learned/analysis'
import type { Finding, SegmentCondition, TrendOutcome } from '../report/trend-schemas.ts'
import { sayCount, sayRate } from '../shared/say.ts'
import { type Basis, disagrees, isBound } from './basis.ts'
import type { HereAndRest } from './here.ts'
import { type OutcomeSaid, outcomeSaid, turned } from './outcome-said.ts'
import { sayShares } from './say-shares.ts'
import { saySegment, sayWhere } from './say-where.ts'
import type { Standing } from './standing-of.ts'

interface Found {
  readonly where: readonly SegmentCondition[]
  readonly outcome: TrendOutcome
  /** Among deals of the same owner and quarter. */
  readonly direction: Finding['direction']
  readonly standing: Standing
  /** Whether the deals of the other places that were found are left out of the counts. */
  readonly apart: boolean
  /** Whether it shows only beside those other places: by itself it goes the other way, or nowhere. */
  readonly beside?: boolean
  readonly counts: HereAndRest
  /** What the same owners and quarters say; without, only the plain shares are told. */
  readonly basis?: Basis
}

/**
 * A finding as a sentence: what a place does, its share with the interval, and that of the others;
 * where those say something else than the deals of the same owners and quarters, what these say.
 */
export function sayFinding(found: Found): string {
  const { where, outcome, direction, standing, apart, counts, basis } = found
  const said = outcomeSaid(outcome, standing === 'none' ? 'more' : direction)
  const rates = `${sayRatesOf(counts, said)}${sayExpected(found, said)}`
  if (standing === 'none')
    return `For ${saySegment(where)} no difference can be told${boundTo(basis)}: ${rates}.`
  const does = standing === 'exploratory' ? said.seems : said.does
  const among = sayAmong(found)
  if (standing === 'alone')
    return `Taken by itself, ${saySegment(where)} ${does}${among}: ${rates}.`
  const place = apart
    ? `Apart from the other places found here, ${saySegment(where)}`
    : sayWhere(where)
  return `${place} ${does}${among}: ${rates}.`
}

/** With whom it is compared, where the shares that follow would say something else. */
function sayAmong({ beside, counts, direction, basis }: Found): string {
  if (beside) return ' than the other places found here would explain'
  if (!goesTheOtherWay(counts, direction)) return ''
  return ` than other deals of the same ${basis?.byOwner === false ? '' : 'owner and '}quarter, though not over all`
}

function boundTo(basis: Basis | undefined): string {
  if (!basis || !isBound(basis)) return ''
  return basis.byOwner ? ' apart from who sells there, and when' : ' apart from when they closed'
}

/** `; of the same owners and quarters 68 % would be expected`, where the others' share does not say it. */
function sayExpected({ standing, counts, basis }: Found, said: OutcomeSaid): string {
  if (!basis || counts.deals === 0 || counts.restDeals === 0) return ''
  if (standing === 'none' && isBound(basis)) return ''
  if (!disagrees(basis, standing !== 'none')) return ''
  const { deals, events } = turned(counts, said)
  const expected = said.turned ? 1 - basis.expected : basis.expected
  // Where nothing differs, decimals would claim that something does.
  const { rest } =
    standing === 'none'
      ? { rest: sayRate(expected) }
      : sayShares(events / deals, intervalOf(events, deals), expected)
  return `; of the same ${basis.byOwner ? 'owners and ' : ''}quarters ${rest} would be expected`
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
