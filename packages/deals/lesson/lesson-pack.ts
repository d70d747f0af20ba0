import { CAUSES, sayCause } from '../loss-account/causes.ts'
import { capital, sayFew } from '../overview/say-few.ts'
import { LESSON_DOUBTS, type LessonStanding } from './lesson-standing.ts'
import { sayLessonStatus } from './lesson-status.ts'
import { releasedLessons } from './released-lessons.ts'
import type { LessonPack } from './schemas.ts'

/** What somebody who begins here reads first: the lessons by cause. */
export function lessonPack(all: readonly LessonStanding[], asOf: string | null): LessonPack {
  const lessons = releasedLessons(all)
  return {
    asOf,
    answer:
      lessons.length === 0
        ? 'No lesson is published yet.'
        : `${capital(sayFew(lessons.length))} ${lessons.length === 1 ? 'lesson' : 'lessons'} to begin with.`,
    causes: CAUSES.flatMap((cause) => {
      const own = lessons.filter(({ lesson }) => lesson.content.cause === cause)
      return own.length === 0 ? [] : [{ cause: sayCause(cause), lessons: own.map(packed) }]
    }),
    doubts: lessons.length === 0 ? [] : LESSON_DOUBTS,
  }
}

function packed({ lesson, status, backTest, since }: LessonStanding) {
  const numbers = status === 'holds' ? (since?.text ?? null) : (backTest?.text ?? null)
  return { id: lesson.id, said: lesson.said, statusText: sayLessonStatus(status), numbers }
}
