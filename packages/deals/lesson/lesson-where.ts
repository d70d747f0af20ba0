import type { SegmentCondition } from '../report/trend-schemas.ts'
import type { LessonContent } from './lesson.ts'

const COMPETITOR = 'Competitor'
const MOST_CONDITIONS = 3

/** The segment by which a lesson's numbers are told: its conditions, and the competitor where there is room. */
export function lessonWhere({
  where,
  competitor,
}: Pick<LessonContent, 'where' | 'competitor'>): readonly SegmentCondition[] {
  const isNamed = where.some(({ attribute }) => attribute === COMPETITOR)
  if (competitor === null || isNamed || where.length >= MOST_CONDITIONS) return where
  return [...where, { attribute: COMPETITOR, value: competitor }]
}
