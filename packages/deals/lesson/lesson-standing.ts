import type { WatchTold } from '../report/trend-schemas.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { watchPage } from '../watch/watch-page.ts'
import { type BackTest, backTest } from './back-test.ts'
import type { Lesson } from './lesson.ts'
import { type LessonStatus, lessonStatus } from './lesson-status.ts'
import { lessonWhere } from './lesson-where.ts'

/** A lesson with what the deals say of it. */
export interface LessonStanding {
  readonly lesson: Lesson
  readonly status: LessonStatus
  /** Null where it has no segment, or there are no deals. */
  readonly backTest: BackTest | null
  /** Null too where the deals are of a day before it was published. */
  readonly since: WatchTold | null
}

/**
 * How lessons stand by the facts of a day: past deals of their segments, and those created since each was
 * published, as a watch counts them. `facts` null: there are no deals yet.
 */
export function lessonsStanding(facts: Truth | null, lessons: readonly Lesson[]): LessonStanding[] {
  const watched = facts === null ? [] : watchPage(facts, lessons.flatMap(watchOf)).watches
  const sinceOf = new Map(watched.map((told) => [told.id, told]))
  return lessons.map((lesson) => {
    const where = lessonWhere(lesson.content)
    const since = sinceOf.get(lesson.id) ?? null
    return {
      lesson,
      status: lessonStatus(lesson, since),
      backTest: facts === null || where.length === 0 ? null : backTest(facts, where),
      since,
    }
  })
}

/** That deals of its segment are lost more often: what a lesson claims of the deals created since. */
function watchOf({ id, content, countsFrom }: Lesson) {
  const where = lessonWhere(content)
  if (where.length === 0) return []
  return [{ id, outcome: 'lost', where, direction: 'more', frozenOn: countsFrom } as const]
}

export const LESSON_DOUBTS: readonly string[] = [
  'Past deals are those from which a lesson may have been made: only deals created since it was published test it.',
  'A lesson is tested by the segment that its attributes tell; stage, roles and words that nothing records are not part of its numbers.',
  'Where deals like it are lost as often as others, “holds” comes at most once in 20 for one lesson, however often one looks.',
]
