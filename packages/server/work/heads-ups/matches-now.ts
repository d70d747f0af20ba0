import { type LessonMatches, matchOf, type Truth, type Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { standingLessons } from '../lessons/standing-lessons.ts'

/** Made once for a truth and the lessons as they stand: the first to ask after an import makes it. */
const matchesOf = lastFew<Truth, LessonMatches>(2)

/** The lessons that open deals meet now. */
export async function matchesNow(
  house: House,
  viewer: Viewer,
  truth: Truth,
): Promise<LessonMatches> {
  const { all } = await standingLessons(house, viewer)
  const key = all
    .map(({ lesson, status, backTest }) => {
      const odds = backTest?.direction === 'more' ? backTest.oddsRatio : null
      return `${lesson.id} ${lesson.version} ${status} ${odds}`
    })
    .join()
  return matchesOf(truth, key, () => matchOf(truth, all))
}
