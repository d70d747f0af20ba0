import {
  ASKED_OF,
  type ClosedDeal,
  type ClosedMeasure,
  type Day,
  dayOfIso,
  instantOfDay,
  isToldFirst,
  KNOWN_LONG,
  KNOWN_THREE_MONTHS,
  KNOWN_TWO_MONTHS,
  LESSON_SOON,
  type Organisation,
  type PeriodAsked,
  sameRake,
  stoodThen,
  type Truth,
} from '@closed-learned/deals'
import { readLessonPast } from '../../store/heads-ups.ts'
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
  const reached = await reachedBy(session, truth, organisation, from)
  const told = (measure: ClosedMeasure, deal: ClosedDeal, isSo: (a: OwnAccountFact) => boolean) =>
    (accounts.get(deal.opportunity) ?? []).some(
      (a) => a.member === deal.owner && a.at <= untilOf(measure, deal) && isSo(a),
    )
  const hasLesson = (deal: ClosedDeal, after: number) =>
    (lessonAt.get(deal.opportunity) ?? Number.POSITIVE_INFINITY) <= endOfDay(deal.closedOn + after)
  const known = (measure: ClosedMeasure, days: number) => (deal: ClosedDeal) =>
    told(measure, deal, (account) => isKnown(account, deal, days))
  return {
    toldFirst: (deal) => {
      const own = filed.get(deal.opportunity) ?? []
      const said = own.map(({ kind, filed_at }) => ({ kind, filedAt: filed_at }))
      return isToldFirst(said, untilOf('toldFirst', deal))
    },
    debriefed: (deal) => told('debriefed', deal, ({ ended }) => ended === 'lost'),
    withLesson: (deal) => hasLesson(deal, ASKED_OF.withLesson.after),
    lessonSoon: (deal) => hasLesson(deal, LESSON_SOON),
    warnedInTime: ({ opportunity }) => reached.get(opportunity)?.inTime ?? null,
    usedInTime: ({ opportunity }) => reached.get(opportunity)?.isUsed ?? null,
    knownSooner: known('knownSooner', KNOWN_LONG),
    knownTwoMonths: known('knownTwoMonths', KNOWN_TWO_MONTHS),
    knownThreeMonths: known('knownThreeMonths', KNOWN_THREE_MONTHS),
    wonDebriefed: (deal) => told('wonDebriefed', deal, ({ ended }) => ended === 'won'),
    wonAfterUse: ({ opportunity }) => reached.get(opportunity)?.isUsed ?? null,
  }
}

/** The last moment that counts. */
const untilOf = (measure: ClosedMeasure, { closedOn }: ClosedDeal) =>
  endOfDay(closedOn + ASKED_OF[measure].after)

const endOfDay = (day: Day) => instantOfDay(day + 1) - 1

function isKnown({ knowable }: OwnAccountFact, { closedOn }: ClosedDeal, days: number): boolean {
  const day = knowable === null ? undefined : dayOfIso(knowable)
  return day !== undefined && day + days <= closedOn
}

/** Whether a lesson had reached an owner in time, and was used. */
interface Reached {
  readonly inTime: boolean
  readonly isUsed: boolean
}

/**
 * The deals that closed since a day and met a lesson as it stood then. Which these are, hangs on the
 * lessons and the CRM alone: a win that met one counts in it whether it was used or not.
 */
async function reachedBy(
  session: Session,
  truth: Truth,
  organisation: Organisation,
  from: Day,
): Promise<Map<number, Reached>> {
  const past = await readLessonPast(session)
  const lessons = (await readLessons(session, { retired: true })).map((lesson) => ({
    ...lesson,
    stood: stoodThen(lesson, past),
  }))
  const ended = endedDeals(truth, organisation, [])
    .filter(({ on }) => on >= from)
    .map((deal) => ({ ...deal, how: 'lost' as const }))
  const reached = new Map<number, Reached>()
  if (lessons.length === 0) return reached
  for (const { deal, booking } of sameRake(truth, lessons, ended, await deliveredIn(session))) {
    const before = reached.get(deal)
    reached.set(deal, {
      inTime: (before?.inTime ?? false) || booking !== 'notShown',
      isUsed: (before?.isUsed ?? false) || booking === 'usedLostAnyway',
    })
  }
  return reached
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
