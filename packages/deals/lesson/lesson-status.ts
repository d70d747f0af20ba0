import type { WatchTold } from '../report/trend-schemas.ts'

/** What became of a lesson so far. */
export const LESSON_STATUSES = [
  'draft',
  'published',
  'watched',
  'holds',
  'doesNotHold',
  'retired',
] as const
export type LessonStatus = (typeof LESSON_STATUSES)[number]

/** What the deals created since say of it. */
export type LessonSince = Pick<WatchTold, 'verdict' | 'openShare'>

/**
 * Where a lesson stands, by evidence alone. Published until a deal like it was created since, watched
 * from then on; it holds, or does not, once the deals created since say so. Without a segment that the
 * deals tell (`since` null) it stays published. Only people retire it.
 */
export function lessonStatus(
  lesson: { readonly retired: boolean } | null,
  since: LessonSince | null,
): LessonStatus {
  if (lesson === null) return 'draft'
  if (lesson.retired) return 'retired'
  if (since?.verdict === 'supported') return 'holds'
  if (since?.verdict === 'refuted') return 'doesNotHold'
  // Nothing is told of those created since: there are none, or nothing tells them apart any more.
  const isBefore = since === null || (since.openShare === null && since.verdict !== 'withheld')
  return isBefore ? 'published' : 'watched'
}

const SAID: Readonly<Record<LessonStatus, string>> = {
  draft: 'Draft',
  published: 'Published',
  watched: 'Watched',
  holds: 'Holds',
  doesNotHold: 'Does not hold',
  retired: 'Retired',
}

export const sayLessonStatus = (status: LessonStatus): string => SAID[status]
