import type { LessonRoute, LessonTag } from '@closed-learned/deals'

/** Most signs of a text about a lesson. */
export const LONGEST = 10_000

/** What kind of change a lesson makes, as forms and pages call it. */
export const TAGS: Readonly<Record<LessonTag, string>> = {
  insight: 'An insight',
  culture: 'How we treat it',
  process: 'How we go about it',
}

/** Who can change something. */
export const ROUTES: Readonly<Record<LessonRoute, string>> = {
  product: 'Those who make the product',
  competitor: 'Those who know competitors',
  process: 'Those who shape the process',
}
