import { lossesAfter } from '../gains/repeat-losses.ts'
import { type LessonThen, stoodOf } from '../heads-up/lesson-then.ts'
import { sameRake } from '../heads-up/same-rake.ts'
import { type Day, dayOfInstant } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { repeatSeries, type SeriesPoint, wholeMonths } from './monthly-series.ts'

/** Days before the start for which a lesson must have stood to be counted before and after. */
const STOOD_BEFORE = 182

/**
 * How many of the losses of each month met a lesson: always the same lessons, those that stood half a year
 * before the start, since the last of them does. More lessons later make no more of it. Empty where none did.
 */
export function repeatByMonth(
  facts: Truth,
  lessons: readonly LessonThen[],
  start: Day,
): SeriesPoint[] {
  const from = (lesson: LessonThen) =>
    Math.min(...stoodOf(lesson).map((stood) => dayOfInstant(stood.from)))
  const stood = lessons.filter((lesson) => from(lesson) <= start - STOOD_BEFORE)
  if (stood.length === 0) return []
  const since = Math.max(...stood.map(from))
  const losses = lossesAfter(facts, since)
  const nothing = { shown: [], answers: [], uses: [] }
  const met = new Set(sameRake(facts, stood, losses, nothing).map(({ row }) => row))
  const months = wholeMonths(facts.cohort).filter((month) => month.from > since)
  return repeatSeries(facts.cohort, met, months)
}
