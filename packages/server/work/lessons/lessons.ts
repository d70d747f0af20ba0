import {
  findLessons,
  isSought,
  LESSON_DOUBTS,
  type LessonStanding,
  type LessonsPage,
  type LessonsSought,
  type LessonTold,
  lessonFacets,
  lessonsAnswer,
  type Refusal,
  sayFound,
  tellLesson,
  type Viewer,
} from '@closed-learned/deals'
import { findWordings } from '../../store/find-wordings.ts'
import { readDrafts } from '../../store/lesson-drafts.ts'
import { readOwn } from '../../store/lesson-writes.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { standingLessons } from './standing-lessons.ts'

/** What was learned: the lessons that hold what is sought, with their status and numbers. */
export async function lessons(
  house: House,
  viewer: Viewer,
  sought: LessonsSought,
): Promise<LessonsPage | Refusal> {
  try {
    const { all, asOf } = await standingLessons(house, viewer)
    const text = (sought.text ?? '').replaceAll('\0', '')
    const ranks =
      text.trim() === ''
        ? new Map<string, number>()
        : await house.store.inWorkspace((session) => findWordings(session, text))
    const found = findLessons(all, { ...sought, text }, ranks)
    return {
      asOf,
      answer: isSought(sought) ? sayFound(found.length) : lessonsAnswer(all),
      all: all.filter(({ status }) => status !== 'retired').length,
      lessons: await tellLessons(house, viewer, found),
      ...lessonFacets(all),
      drafts: await countDrafts(house, viewer),
      doubts: all.length === 0 ? [] : LESSON_DOUBTS,
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** As documents tell them; who wrote one is told to that person only. */
export async function tellLessons(
  house: House,
  viewer: Viewer,
  found: readonly LessonStanding[],
): Promise<LessonTold[]> {
  const { wrote } = await ownOf(
    house,
    viewer,
    found.map(({ lesson }) => lesson.id),
  )
  return found.map((one) => tellLesson(one, wrote.has(one.lesson.id)))
}

/** What of some lessons is the viewer's own. */
export function ownOf(
  house: House,
  viewer: Viewer,
  ids: readonly string[],
): ReturnType<typeof readOwn> {
  if (viewer.kind === 'operator') return Promise.resolve({ wrote: new Set(), losses: [] })
  return house.store.seenBy(viewer, (session) => readOwn(session, viewer.member, ids))
}

async function countDrafts(house: House, viewer: Viewer): Promise<number> {
  if (viewer.kind === 'operator') return 0
  const drafts = await house.store.seenBy(viewer, (session) => readDrafts(session, viewer.member))
  return drafts.length
}
