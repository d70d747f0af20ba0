import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { type Day, dayOfInstant, instantOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { dealsHeld } from './deals-held.ts'
import type { AboutHeadsUp, Delivered } from './heads-up.ts'
import { type LessonThen, type StoodLesson, stoodOf } from './lesson-then.ts'
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
  /** The moment in which it was let go (milliseconds since 1970); of a closing only the day is known. */
  readonly letGoAt?: number
}

/** What came of a lesson on one deal. */
export interface Raked {
  readonly deal: number
  readonly row: number
  readonly owner: MemberId | null
  readonly lesson: string
  readonly booking: Booking
  /** What came of it in the last days only, too late to count as in time; null where nothing did. */
  readonly late: 'shown' | 'used' | null
  readonly on: Day
}

/** A heads-up counts as shown, and as used, in time up to so many days before the ending. */
export const IN_TIME = 5

/**
 * For every deal that met a lesson as it stood when the deal ended: whether the lesson had reached it in
 * time, and was used by then. Wins are told of only where it was used in time.
 */
export function sameRake(
  truth: Truth,
  lessons: readonly LessonThen[],
  ended: readonly EndedDeal[],
  delivered: Delivered,
): Raked[] {
  const stood = lessons.flatMap(stoodOf)
  const first = stood.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  const later = ended.filter((deal) => endOf(deal) >= first)
  if (later.length === 0) return []
  const held = dealsHeld(
    asEnded(truth.cohort, later),
    Uint32Array.from(later, ({ row }) => row),
  )
  const met = lessonsMet(
    held,
    stood.map(({ content }) => content),
  )
  const keptOf = keptBy(delivered, lessons)
  return later.flatMap((deal, n) =>
    metThen(met.of(n), stood, endOf(deal)).flatMap((one) => bookedOf(deal, one, keptOf)),
  )
}

/** The lessons that stood at a moment among those of these wordings; each once. */
function metThen(met: readonly number[], stood: readonly StoodLesson[], at: number): StoodLesson[] {
  const then = met.flatMap((l) => {
    const one = stood[l]
    return one && one.from <= at && at < one.until ? [one] : []
  })
  return [...new Map(then.map((one) => [one.lesson, one])).values()]
}

function bookedOf(
  deal: EndedDeal,
  { lesson, isRefuted, content }: StoodLesson,
  keptOf: ReturnType<typeof keptBy>,
): Raked[] {
  const { row, owner, on } = deal
  const kept = keptOf(lesson, deal)
  // What the deals since do not bear out is brought to nobody, and what committees were like then nobody
  // wrote down: that such a lesson did not come is no news.
  const isUnsure = isRefuted || content.roles.length > 0
  if (isUnsure && kept.shown.length + kept.uses.length === 0) return []
  const booked = bookingOf(deal, kept)
  return booked ? [{ deal: deal.deal, row, owner, lesson, ...booked, on }] : []
}

/** The moment at which a lesson must have stood: that of letting go, else the end of the day before. */
const endOf = ({ on, letGoAt }: EndedDeal): number => letGoAt ?? instantOfDay(on) - 1

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

function bookingOf(deal: EndedDeal, kept: Delivered): Pick<Raked, 'booking' | 'late'> | null {
  const { how, on, letGoAt = instantOfDay(on + 1) - 1 } = deal
  // What is shown or said afterwards did not help.
  const isBefore = ({ at }: AboutHeadsUp) => at <= letGoAt
  const shown = kept.shown.filter(isBefore)
  const isInTime = ({ at }: AboutHeadsUp) => dayOfInstant(at) + IN_TIME <= on
  const used = usesOf(kept, isBefore)
  const isUsed = used.some(isInTime)
  if (how === 'won') return isUsed ? { booking: 'wonAfterUse', late: null } : null
  if (isUsed) return { booking: 'usedLostAnyway', late: null }
  const booking = shown.some(isInTime) ? 'shownNotUsed' : 'notShown'
  const isLate = booking === 'notShown' && shown.length > 0
  return { booking, late: used.length > 0 ? 'used' : isLate ? 'shown' : null }
}

/** Its uses, and where it was found useful, and not taken back since. */
function usesOf(
  { uses, answers }: Delivered,
  isBefore: (one: AboutHeadsUp) => boolean,
): readonly AboutHeadsUp[] {
  const said = answers.filter(isBefore)
  const useful = said.filter(({ answer }) => answer === 'useful')
  return [...uses.filter(isBefore), ...(said.at(-1)?.answer === 'notHere' ? [] : useful)]
}

/** What is kept of a lesson, or of one merged into it, on a deal, by whose deal it is. */
function keptBy({ shown, answers, uses }: Delivered, lessons: readonly LessonThen[]) {
  const rootOf = new Map(lessons.flatMap(({ id, merged }) => merged.map((each) => [each, id])))
  const [shownOn, answersOn, usesOn] = [byDeal(shown), byDeal(answers), byDeal(uses)]
  return (lesson: string, { deal, owner }: EndedDeal): Delivered => {
    const isIt = (one: AboutHeadsUp) =>
      one.member === owner && (rootOf.get(one.lesson) ?? one.lesson) === lesson
    return {
      shown: shownOn(deal).filter(isIt),
      answers: answersOn(deal).filter(isIt),
      uses: usesOn(deal).filter(isIt),
    }
  }
}

function byDeal<T extends AboutHeadsUp>(all: readonly T[]): (deal: number) => readonly T[] {
  const deals = new Map<number, T[]>()
  for (const one of all) {
    const known = deals.get(one.opportunity)
    if (known) known.push(one)
    else deals.set(one.opportunity, [one])
  }
  return (deal) => deals.get(deal) ?? []
}
