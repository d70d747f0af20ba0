import { lessonParts } from '../lesson/say-lesson.ts'
import { capital, sayFew } from '../overview/say-few.ts'
import { dayOfInstant, dayOfIso, isoOfDay, NO_DAY, sayDay } from '../shared/day.ts'
import type { HeadsUpAnswer } from './heads-up.ts'
import type { LessonMatch } from './match-of.ts'
import type { Booking, Raked } from './same-rake.ts'
import { sayWhatToDo, sayWhyItMatches } from './say-match.ts'
import type { HeadsUps, HeadsUpsOfDeal, HeadsUpTold } from './schemas.ts'

/** A heads-up as its reader is told; `shownAt`: when it was first shown (milliseconds since 1970). */
export function tellHeadsUp(
  match: LessonMatch,
  shownAt: number | undefined,
  answer: HeadsUpAnswer | undefined,
): HeadsUpTold {
  const { lesson } = match.standing
  return {
    lesson: lesson.id,
    merged: lesson.merged,
    said: lesson.said,
    parts: lessonParts(lesson.content),
    why: sayWhyItMatches(match),
    nextTime: sayWhatToDo(match),
    shownOn: shownAt === undefined ? null : isoOfDay(dayOfInstant(shownAt)),
    answer: answer
      ? {
          answer: answer.answer,
          why: answer.why,
          untilDay: answer.untilDay,
          text: sayAnswered(answer),
        }
      : null,
  }
}

function sayAnswered({ answer, untilDay }: HeadsUpAnswer): string {
  if (answer === 'useful') return 'Useful here, you said.'
  if (answer === 'notHere') return 'Not so here, you said.'
  return `It comes again on ${sayDay(dayOfIso(untilDay ?? '') ?? NO_DAY)}.`
}

const SAID: Readonly<Record<Booking, string>> = {
  notShown: 'This lesson had not reached the deal in time.',
  shownNotUsed: 'This lesson had reached the deal in time, and was not taken up.',
  usedLostAnyway: 'This lesson was used here, and the deal was lost all the same.',
  wonAfterUse: 'This lesson was used here, and the deal was won.',
}

const SAID_LATE =
  'This lesson was shown here only in the last days of the deal, too late to count as in time.'
const USED_LATE =
  'This lesson was shown and used in the last days of the deal, too late to count as in time.'
const SHOWN_USED_LATE =
  'This lesson had reached the deal in time, and was used only in its last days.'

/** What is booked on the delivery of a lesson, in words to the owner of the deal. */
export function sayBooking({ booking, late }: Pick<Raked, 'booking' | 'late'>): string {
  if (late === null) return SAID[booking]
  if (late === 'shown') return SAID_LATE
  return booking === 'notShown' ? USED_LATE : SHOWN_USED_LATE
}

/** The headline of the open deals that lessons match. */
export function headsUpsAnswer(deals: readonly HeadsUpsOfDeal[]): string {
  const many = deals.filter(({ headsUps }) => headsUps.length > 0).length
  if (many === 0) return 'No lesson is waiting for your open deals.'
  return `${capital(sayFew(many))} of your open deals ${many === 1 ? 'is' : 'are'} where others have learned something.`
}

/** The same of deals that ended. */
export function endedAnswer(ended: HeadsUps['ended']): string {
  if (ended.length === 0) return 'No deal of yours has ended that a lesson was about.'
  const deals = new Set(ended.map(({ opportunity }) => opportunity.id)).size
  return `${capital(sayFew(deals))} of your deals that ended ${deals === 1 ? 'was one' : 'were ones'} that a lesson was about.`
}

export const HEADS_UP_DOUBTS: readonly string[] = [
  'A lesson matches by what the CRM tells, and by what you noted of the buying side. What is not recorded does not count as a match.',
  'What you answer here is yours alone. Of a lesson it is told over many deals whether it came in time, and nothing of any of them.',
]
