import { sayFew } from '../overview/say-few.ts'
import type { LessonStanding } from './lesson-standing.ts'
import { sayLessonStatus } from './lesson-status.ts'
import { releasedLessons } from './released-lessons.ts'
import { lessonParts } from './say-lesson.ts'
import type { LessonGuide } from './schemas.ts'

/** Questions for the next one-on-one, from the lessons as they stand. */
export function lessonGuide(all: readonly LessonStanding[]): LessonGuide {
  const lessons = releasedLessons(all)
  return {
    answer:
      lessons.length === 0
        ? 'No lesson is published yet, so there is nothing to ask about.'
        : `Questions for the next one-on-one, from ${sayFew(lessons.length)} ${lessons.length === 1 ? 'lesson' : 'lessons'}.`,
    lessons: lessons.map(({ lesson, status }) => {
      const { when, nextTime } = lessonParts(lesson.content)
      return {
        id: lesson.id,
        said: lesson.said,
        statusText: sayLessonStatus(status),
        questions: [
          `Which of your open deals may come to where ${when}?`,
          `What would it take there to do this: ${nextTime}?`,
          'Who tried it, and what came of it? A line beside the lesson keeps it for the others.',
        ],
      }
    }),
    manner: [
      'Ask about the deal and the moment, not about the person.',
      'Begin with a loss of your own.',
      'Who answers “we could have let it go sooner” has said something worth thanks.',
    ],
  }
}
