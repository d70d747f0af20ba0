import {
  caseOfLosses,
  dayOfInstant,
  LESSON_ROUTES,
  type LessonGuide,
  type LessonPack,
  type LessonPractice,
  type LessonRoute,
  type LessonsRouted,
  lessonGuide,
  lessonPack,
  lessonPractice,
  lessonsCsv,
  lossesTold,
  type Refusal,
  sayLessonStatus,
  sayRouted,
  type Viewer,
} from '@closed-learned/deals'
import { readActions } from '../../store/lesson-history.ts'
import { readEvidence } from '../../store/lessons.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { tellAction } from './lesson.ts'
import { type StandingLessons, standingLessons } from './standing-lessons.ts'

/** What is compiled from the lessons as they stand. */
async function compiled<T extends object>(
  house: House,
  viewer: Viewer,
  make: (standing: StandingLessons) => T | Promise<T>,
): Promise<T | Refusal> {
  try {
    return await make(await standingLessons(house, viewer))
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** What somebody who begins here reads first. */
export const packOfLessons = (house: House, viewer: Viewer): Promise<LessonPack | Refusal> =>
  compiled(house, viewer, ({ all, asOf }) => lessonPack(all, asOf))

/** Moments to meet before they come. */
export const practiceOfLessons = (
  house: House,
  viewer: Viewer,
): Promise<LessonPractice | Refusal> =>
  compiled(house, viewer, async ({ all, facts }) => {
    if (facts === null) return lessonPractice(all)
    // As the program: of the losses behind a lesson only what many of them share leaves this place.
    const linked = await house.store.inWorkspace(readEvidence)
    const today = dayOfInstant(house.now())
    return lessonPractice(all, ({ id, merged }) => {
      const own = linked.filter(({ lesson }) => lesson === id || merged.includes(lesson))
      return caseOfLosses(
        facts,
        lossesTold(own, today).map(({ deal }) => deal),
      )
    })
  })

/** Questions for the next one-on-one. */
export const guideOfLessons = (house: House, viewer: Viewer): Promise<LessonGuide | Refusal> =>
  compiled(house, viewer, ({ all }) => lessonGuide(all))

/** Segments and numbers, for targeting. */
export const tableOfLessons = (
  house: House,
  viewer: Viewer,
): Promise<{ readonly lines: Iterable<string> } | Refusal> =>
  compiled(house, viewer, ({ all }) => ({ lines: lessonsCsv(all) }))

const TITLES: Readonly<Record<LessonRoute, string>> = {
  product: 'Missing in the product',
  competitor: 'Known of a competitor',
  process: 'For the process',
}

/** The lessons by who can change something, with what is done about them. */
export const lessonsRouted = (house: House, viewer: Viewer): Promise<LessonsRouted | Refusal> =>
  compiled(house, viewer, async ({ all }) => {
    const routed = all.filter(({ lesson }) => !lesson.retired && lesson.content.route !== null)
    const actions = await house.store.inWorkspace((session) =>
      readActions(
        session,
        routed.flatMap(({ lesson }) => [lesson.id, ...lesson.merged]),
      ),
    )
    return {
      answer: sayRouted(routed.length),
      routes: LESSON_ROUTES.map((route) => ({
        route,
        title: TITLES[route],
        lessons: routed
          .filter(({ lesson }) => lesson.content.route === route)
          .map(({ lesson, status }) => ({
            id: lesson.id,
            said: lesson.said,
            productArea: lesson.content.productArea,
            statusText: sayLessonStatus(status),
            actions: actions
              .filter((one) => one.lesson === lesson.id || lesson.merged.includes(one.lesson))
              .map((action) => tellAction(viewer, action)),
          })),
      })),
    }
  })
