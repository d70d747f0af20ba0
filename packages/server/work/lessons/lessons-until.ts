import { type Lesson, type LessonPast, type LessonThen, stoodThen } from '@closed-learned/deals'
import { readLessonPast } from '../../store/heads-ups.ts'
import { readLessons } from '../../store/lessons.ts'
import type { Session } from '../../store/session.ts'

type Then = Lesson & LessonThen & Required<Pick<LessonThen, 'stood'>>

/** The lessons of a moment, with the wordings that they had had by then. */
export async function lessonsUntil(session: Session, until: number): Promise<Then[]> {
  const { wordings, events } = await readLessonPast(session)
  const isBy = ({ at }: { readonly at: number }) => at <= until
  const past = { wordings: wordings.filter(isBy), events: events.filter(isBy) }
  return (await readLessons(session, { retired: true }))
    .filter(({ publishedAt }) => publishedAt <= until)
    .map((lesson) => ({
      ...lesson,
      retired: isRetired(lesson.id, past),
      stood: stoodThen(lesson, past),
    }))
}

const isRetired = (id: string, { events }: LessonPast) =>
  events.findLast(({ lesson, kind }) => lesson === id && ENDS.has(kind))?.kind === 'retired'

const ENDS: ReadonlySet<string> = new Set(['retired', 'takenUp'])
