import {
  ASKED_OF,
  type ClosedDeal,
  type ClosedMeasure,
  type Day,
  dayOfIso,
  factsOf,
  instantOfDay,
  isToldFirst,
  KNOWN_LONG,
  lessonsStanding,
  type Organisation,
  type PeriodAsked,
  releasedLessons,
  sameRake,
  type Truth,
} from '@closed-learned/deals'
import { readLessons } from '../../store/lessons.ts'
import {
  type OwnAccountFact,
  readEvidence,
  readFiledFacts,
  readOwnAccounts,
} from '../../store/publications.ts'
import type { Session } from '../../store/session.ts'
import { endedDeals } from '../heads-ups/ended-deals.ts'
import { deliveredIn } from '../heads-ups/own-delivered.ts'

/**
 * What the measures of closed deals ask, from what single people filed: it runs as the program, and goes
 * into sums only. Of which deals a measure asks hangs on nothing that is anybody's secret: not on whether
 * a deal was let go here, but on when the CRM closed it.
 */
export async function closedBits(
  session: Session,
  { truth, organisation, from }: Pick<PeriodAsked, 'truth' | 'organisation' | 'from'>,
): Promise<PeriodAsked['ofClosed']> {
  const filed = byDeal(await readFiledFacts(session), (fact) => fact.opportunity_id)
  const accounts = byDeal(await readOwnAccounts(session), (fact) => fact.opportunity)
  const lessonAt = new Map((await readEvidence(session)).map((e) => [e.opportunity, e.at]))
  const warned = await warnings(session, truth, organisation, from)
  const told = (measure: ClosedMeasure, deal: ClosedDeal, isSo: (a: OwnAccountFact) => boolean) =>
    (accounts.get(deal.opportunity) ?? []).some(
      (a) => a.member === deal.owner && a.at <= untilOf(measure, deal) && isSo(a),
    )
  return {
    toldFirst: (deal) => {
      const own = filed.get(deal.opportunity) ?? []
      const said = own.map(({ kind, filed_at }) => ({ kind, filedAt: filed_at }))
      return isToldFirst(said, untilOf('toldFirst', deal))
    },
    debriefed: (deal) => told('debriefed', deal, ({ ended }) => ended === 'lost'),
    withLesson: (deal) =>
      (lessonAt.get(deal.opportunity) ?? Number.POSITIVE_INFINITY) <= untilOf('withLesson', deal),
    warnedInTime: warned,
    knownSooner: (deal) => told('knownSooner', deal, (account) => isKnownLong(account, deal)),
    wonDebriefed: (deal) => told('wonDebriefed', deal, ({ ended }) => ended === 'won'),
  }
}

/** The last moment that counts. */
const untilOf = (measure: ClosedMeasure, { closedOn }: ClosedDeal) =>
  instantOfDay(closedOn + ASKED_OF[measure].after + 1) - 1

function isKnownLong({ knowable }: OwnAccountFact, { closedOn }: ClosedDeal): boolean {
  const day = knowable === null ? undefined : dayOfIso(knowable)
  return day !== undefined && day + KNOWN_LONG <= closedOn
}

/** Whether a lesson that a loss met had reached its owner in time; null where it met none. */
async function warnings(
  session: Session,
  truth: Truth,
  organisation: Organisation,
  from: Day,
): Promise<(deal: ClosedDeal) => boolean | null> {
  const standing = lessonsStanding(factsOf(truth), await readLessons(session))
  const lessons = releasedLessons(standing).map(({ lesson }) => lesson)
  if (lessons.length === 0) return () => null
  const losses = endedDeals(truth, organisation, []).filter(
    ({ how, on }) => how === 'lost' && on >= from,
  )
  const isReached = new Map<number, boolean>()
  for (const { deal, booking } of sameRake(truth, lessons, losses, await deliveredIn(session)))
    isReached.set(deal, (isReached.get(deal) ?? false) || booking !== 'notShown')
  return ({ opportunity }) => isReached.get(opportunity) ?? null
}

function byDeal<T>(facts: readonly T[], dealOf: (fact: T) => number): Map<number, T[]> {
  const deals = new Map<number, T[]>()
  for (const fact of facts) {
    const its = deals.get(dealOf(fact))
    if (its) its.push(fact)
    else deals.set(dealOf(fact), [fact])
  }
  return deals
}
