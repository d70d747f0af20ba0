/** What kind of change a lesson, or an action that follows from it, makes. */
export const LESSON_TAGS = ['insight', 'culture', 'process'] as const
export type LessonTag = (typeof LESSON_TAGS)[number]

/** Who can change something: those who make the product, who know competitors, who shape the process. */
export const LESSON_ROUTES = ['product', 'competitor', 'process'] as const
export type LessonRoute = (typeof LESSON_ROUTES)[number]
