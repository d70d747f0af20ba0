import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { type Day, dayOfInstant } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { dealsHeld } from './deals-held.ts'
import type { AboutHeadsUp, Delivered } from './heads-up.ts'
import { lessonsMet } from './lessons-met.ts'

/** Whether a lesson had reached a deal that it was about. It is booked on its delivery, never on a person. */
export const BOOKINGS = ['notShown', 'shownNotUsed', 'usedLostAnyway', 'wonAfterUse'] as const
export type Booking = (typeof BOOKINGS)[number]

/** A deal that ended. */
export interface EndedDeal {
  readonly row: number
  /** The store's number of it. */
  readonly deal: number
  /** Whose it is; null where the owner has no place here. */
  readonly owner: MemberId | null
  readonly how: 'won' | 'lost'
  /** The day of its closing, or the one on which it was let go. */
  readonly on: Day
}

/** What came of a lesson on one deal. */
export interface Raked {
  readonly deal: number
  readonly row: number
  readonly owner: MemberId | null
  readonly lesson: string
  readonly booking: Booking
  readonly on: Day
}

/** A heads-up counts as shown in time from so many days before the ending on. */
export const IN_TIME = 5

/**
 * For every deal that ended after a lesson was published and that met it on the day before: whether the
 * lesson had reached it in time, and was used. Wins are told of only where it was used.
 */
export function sameRake(
  truth: Truth,
  lessons: readonly Lesson[],
  ended: readonly EndedDeal[],
  delivered: Delivered,
): Raked[] {
  const fromOf = lessons.map(countsAfter)
  const first = Math.min(...fromOf)
  const later = ended.filter(({ on }) => on > first)
  if (later.length === 0) return []
  const held = dealsHeld(
    asEnded(truth.cohort, later),
    Uint32Array.from(later, ({ row }) => row),
  )
  const contents = lessons.map(({ content }) => content)
  const met = lessonsMet(held, contents)
  const keptOf = keptBy(delivered, lessons)
  return later.flatMap((deal, n) =>
    met.of(n).flatMap((l) => {
      const lesson = lessons[l]?.id ?? ''
      if (deal.on <= (fromOf[l] ?? 0)) return []
      const booking = bookingOf(deal, keptOf(lesson, deal))
      const { row, owner, on } = deal
      return booking ? [{ deal: deal.deal, row, owner, lesson, booking, on }] : []
    }),
  )
}

/** A deal counts that ended after a lesson could first be read, and after it was given its segment. */
const countsAfter = ({ publishedAt, countsFrom }: Lesson): Day =>
  Math.max(dayOfInstant(publishedAt), countsFrom)

/** What was let go here counts as closed on that day, whatever the CRM says later. */
function asEnded(cohort: Cohort, ended: readonly EndedDeal[]): Cohort {
  const standing = cohort.standing.slice()
  const closedOn = cohort.closedOn.slice()
  for (const { row, on } of ended) {
    standing[row] = STANDING_CLOSED
    closedOn[row] = on
  }
  return { ...cohort, standing, closedOn }
}

function bookingOf({ how, on }: EndedDeal, kept: Delivered): Booking | null {
  const isShown = kept.shown.some(({ at }) => dayOfInstant(at) + IN_TIME <= on)
  // What is answered afterwards did not help.
  const answer = kept.answers.findLast(({ at }) => dayOfInstant(at) <= on)
  const isSaid = kept.uses.some(({ at }) => dayOfInstant(at) <= on)
  const isUsed = isSaid || (isShown && answer?.answer === 'useful')
  if (how === 'won') return isUsed ? 'wonAfterUse' : null
  if (isUsed) return 'usedLostAnyway'
  return isShown ? 'shownNotUsed' : 'notShown'
}

/** What is kept of a lesson, or of one merged into it, on a deal, by whose deal it is. */
function keptBy({ shown, answers, uses }: Delivered, lessons: readonly Lesson[]) {
  const rootOf = new Map(lessons.flatMap(({ id, merged }) => merged.map((each) => [each, id])))
  const keyOf = (lesson: string, deal: number, member: MemberId | null) =>
    `${rootOf.get(lesson) ?? lesson} ${deal} ${member}`
  const grouped = <T extends AboutHeadsUp>(all: readonly T[]) => {
    const groups = new Map<string, T[]>()
    for (const one of all) {
      const key = keyOf(one.lesson, one.opportunity, one.member)
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    return (key: string): readonly T[] => groups.get(key) ?? []
  }
  const [shownOf, answersOf, usesOf] = [grouped(shown), grouped(answers), grouped(uses)]
  return (lesson: string, { deal, owner }: EndedDeal): Delivered => {
    const key = keyOf(lesson, deal, owner)
    return { shown: shownOf(key), answers: answersOf(key), uses: usesOf(key) }
  }
}
