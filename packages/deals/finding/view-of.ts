import type { SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import { isSame } from './name-where.ts'
import { type SeenApart, seenApart } from './seen-apart.ts'
import type { SegmentQuestion } from './segment-question.ts'
import type { Standing } from './standing-of.ts'

/** What is told of a segment; the odds ratio never says another direction than the one that is told. */
export interface View extends SeenApart {
  /**
   * `whole`: all its deals; `apart`: without those of the other places found; `beside`: no counts show
   * it, only the search that looked at all places together. Then there is no odds ratio either.
   */
  readonly seen: 'whole' | 'apart' | 'beside'
}

/** A p above which a segment that was found does not stand out by itself. */
const NOT_BY_ITSELF = 0.001

/**
 * How a segment is to be told: what the search found only once other places were set apart, or the
 * other way round from what shows by itself, is told apart from them.
 */
export function viewOf(
  question: SegmentQuestion,
  search: SegmentSearch,
  test: SegmentTest,
  standing: Standing,
): View {
  const whole = { question, test, seen: 'whole' } as const
  if (standing === 'none' || standing === 'alone') return whole
  const found = search.confirmed.find(({ where }) => isSame(where, test.where))
  const direction = found?.direction ?? test.direction
  const shows = goes(test, direction)
  if (shows && test.pValue <= NOT_BY_ITSELF) return whole
  const places = search.confirmed.map(({ where }) => where)
  const apart = seenApart(question, test.where, places)
  // What is only worth a look has the direction that shows: the search gives none beside the others.
  const agrees = apart !== null && (!found || goes(apart.test, direction))
  if (agrees && (!shows || apart.test.pValue < test.pValue)) return { ...apart, seen: 'apart' }
  if (shows || !found) return whole
  const { conditionalPValue: pValue } = found
  return { question, test: { ...test, direction, oddsRatio: null, pValue }, seen: 'beside' }
}

/** Whether deals of the same owners and quarters go this way; an odds ratio that is infinite is null. */
function goes({ oddsRatio }: SegmentTest, direction: SegmentTest['direction']): boolean {
  const ratio = oddsRatio ?? Number.POSITIVE_INFINITY
  return direction === 'more' ? ratio > 1 : ratio < 1
}
