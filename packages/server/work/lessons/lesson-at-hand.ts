import type { Lesson, LessonStanding, Viewer } from '@closed-learned/deals'
import { readLesson } from '../../store/lessons.ts'
import { notYours } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { type StandingLessons, standingLessons } from './standing-lessons.ts'

/** A published lesson, also by the id of one merged into it. */
export async function lessonAtHand(house: House, id: string): Promise<Lesson> {
  const lesson = await house.store.inWorkspace((session) => readLesson(session, id))
  return lesson ?? notYours('lesson')
}

/** The same with its numbers, beside all others. */
export async function standingAtHand(
  house: House,
  viewer: Viewer,
  id: string,
): Promise<StandingLessons & { readonly own: LessonStanding }> {
  const standing = await standingLessons(house, viewer)
  const own = standing.all.find(({ lesson }) => lesson.id === id || lesson.merged.includes(id))
  return { ...standing, own: own ?? notYours('lesson') }
}
