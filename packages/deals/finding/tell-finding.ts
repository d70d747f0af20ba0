import type { FoundSegment, SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import { wilsonInterval } from '@closed-learned/analysis'
import type { Finding } from '../report/trend-schemas.ts'
import { basisOf } from './basis.ts'
import { areFew } from './few-owners.ts'
import { countsIn, rowsIn } from './here.ts'
import { nameWhere } from './name-where.ts'
import { sayFinding } from './say-finding.ts'
import { saySegment, sayWhere } from './say-where.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { sinceWhen } from './since-when.ts'
import { type Standing, standingOf } from './standing-of.ts'
import { stillHolds } from './still-holds.ts'
import { toKnowMore } from './to-know-more.ts'
import { type View, viewOf } from './view-of.ts'
import { whereId } from './where-id.ts'
import { sayWhyAlone } from './why-alone.ts'

/**
 * Tells of a segment in sentences: one that the search found, or any other that was tested. Nothing
 * may be told where `areFew` says so of the segment or of all others; that is asked before.
 */
export function tellFinding(
  question: SegmentQuestion,
  search: SegmentSearch,
  test: SegmentTest | FoundSegment,
): Finding {
  const where = nameWhere(question, test.where)
  const counts = countsIn(question.data, rowsIn(question.data, test.where))
  const standing = standingOf(search, test)
  const view = viewOf(question, search, test, standing)
  const { direction, oddsRatio, pValue } = view.test
  const lately = latelyOf(view)
  return {
    id: `${question.outcome}:${whereId(where)}`,
    where,
    direction,
    kind: standing === 'confirmed' ? 'confirmed' : 'exploratory',
    title: sayWhere(where),
    text:
      sayView(view, where, standing) +
      (standing === 'alone' ? whyAlone(question, search, test) : ''),
    deals: counts.deals,
    lost: counts.events,
    rate: counts.events / Math.max(1, counts.deals),
    interval: counts.deals === 0 ? [0, 1] : wilsonInterval(counts.events, counts.deals),
    restRate: counts.restEvents / Math.max(1, counts.restDeals),
    oddsRatio,
    pValue,
    since: sinceOf(view, standing),
    lately,
    toKnowMore: toKnowMore(search, view.test, standing, lately),
    explains: explainsOf(question, test),
  }
}

function sayView({ question, test, seen }: View, where: Finding['where'], standing: Standing) {
  const { outcome, data } = question
  const here = rowsIn(data, test.where)
  const said = { where, outcome, direction: test.direction, standing, counts: countsIn(data, here) }
  return seen === 'beside'
    ? sayFinding({ ...said, apart: false, beside: true })
    : sayFinding({ ...said, apart: seen === 'apart', basis: basisOf(data, here) })
}

function sinceOf({ question, test, seen }: View, standing: Standing): Finding['since'] {
  if (standing === 'none' || standing === 'alone' || seen === 'beside') return null
  return sinceWhen(question, rowsIn(question.data, test.where), test.direction)
}

function latelyOf({ question, test, seen }: View): Finding['lately'] {
  const { lately, truth } = question
  if (seen === 'beside') return null
  const here = rowsIn(lately.data, test.where)
  if ([1, 0].some((side) => areFew(truth.cohort, lately, (n) => here[n] === side))) return null
  return stillHolds(question, here, test.direction, Math.log(test.oddsRatio ?? 1))
}

/** What the segment explains, as far as it may be named at all. */
function explainsOf(
  question: SegmentQuestion,
  test: SegmentTest | FoundSegment,
): Finding['explains'] {
  if (!('explains' in test)) return []
  return test.explains.flatMap((conditions) => {
    if (!mayBeNamed(question, conditions)) return []
    const where = nameWhere(question, conditions)
    return [{ where, text: sayWhere(where) }]
  })
}

/** Why the search does not list what stands out by itself; what explains it is named where it may be. */
function whyAlone(question: SegmentQuestion, search: SegmentSearch, test: SegmentTest): string {
  return sayWhyAlone(search, test.where, ({ where }) =>
    mayBeNamed(question, where) ? saySegment(nameWhere(question, where)) : null,
  )
}

function mayBeNamed(question: SegmentQuestion, where: SegmentTest['where']): boolean {
  const here = rowsIn(question.data, where)
  return [1, 0].every((side) => !areFew(question.truth.cohort, question, (n) => here[n] === side))
}
