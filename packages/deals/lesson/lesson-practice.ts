import { capital, sayFew } from '../overview/say-few.ts'
import type { Lesson } from './lesson.ts'
import type { LessonStanding } from './lesson-standing.ts'
import { releasedLessons } from './released-lessons.ts'
import { lessonParts } from './say-lesson.ts'
import type { LessonPractice } from './schemas.ts'

const AS_USUAL = 'Go on as usual, and look again when the close date is near.'
const MOST_CHOICES = 3

/**
 * Moments to meet, choices, and what became of such deals: by `caseOf` a case made of the losses behind a
 * lesson, else its numbers. The order depends on nothing but the lessons.
 */
export function lessonPractice(
  all: readonly LessonStanding[],
  caseOf: (lesson: Lesson) => string | null = () => null,
): LessonPractice {
  const lessons = releasedLessons(all)
  return {
    answer:
      lessons.length === 0
        ? 'No lesson is published yet, so there is nothing to practise.'
        : `${capital(sayFew(lessons.length))} ${lessons.length === 1 ? 'lesson' : 'lessons'} to try out before the moment comes.`,
    moments: lessons.map((one) => momentOf(one, lessons, caseOf(one.lesson))),
  }
}

function momentOf(
  { lesson, backTest }: LessonStanding,
  all: readonly LessonStanding[],
  happened: string | null,
) {
  const { when, because, nextTime } = lessonParts(lesson.content)
  const right = asChoice(nextTime)
  const others = all
    .filter((each) => each.lesson.content.cause !== lesson.content.cause)
    .map((each) => asChoice(lessonParts(each.lesson.content).nextTime))
    .filter((choice) => choice !== right)
  const first = others.length === 0 ? 0 : drawn(lesson.id) % others.length
  const other = others[first]
  const choices = [right, AS_USUAL, ...(other === undefined ? [] : [other])].slice(0, MOST_CHOICES)
  const ordered = choices.toSorted((a, b) => drawn(lesson.id + a) - drawn(lesson.id + b))
  const numbers = backTest?.here?.value == null ? '' : ` ${backTest.text}`
  const past = happened === null ? numbers : ` ${happened}`
  return {
    id: lesson.id,
    moment: `${capital(when)}.`,
    choices: ordered,
    lesson: ordered.indexOf(right),
    happened: `Such deals were lost because ${because}.${past}`,
  }
}

const asChoice = (nextTime: string) => `${capital(nextTime)}.`

/** A number that a text draws: FNV-1a, stirred once more. */
function drawn(text: string): number {
  let lot = 0x811c9dc5
  for (let i = 0; i < text.length; i++) lot = Math.imul(lot ^ text.charCodeAt(i), 0x01000193)
  lot = Math.imul(lot ^ (lot >>> 15), 0x2c1b3c6d)
  return (lot ^ (lot >>> 13)) >>> 0
}
