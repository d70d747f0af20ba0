import type { FoundSegment, SegmentSearch, SegmentTest } from '@closed-learned/analysis'
import { wilsonInterval } from '@closed-learned/analysis'
import type { Finding } from '../report/trend-schemas.ts'
import { areFew } from './few-owners.ts'
import { countsIn, rowsIn } from './here.ts'
import { isSame, nameWhere } from './name-where.ts'
import { type Standing, sayFinding } from './say-finding.ts'
import { saySegment, sayWhere } from './say-where.ts'
import { type SeenApart, seenApart } from './seen-apart.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { sinceWhen } from './since-when.ts'
import { stillHolds } from './still-holds.ts'
import { toKnowMore } from './to-know-more.ts'
import { whereId } from './where-id.ts'

/** Deals below which no segment was looked at, so that none can be called confirmed. */
const FEWEST_DEALS = 26

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
  const here = rowsIn(view.question.data, test.where)
  const lately = latelyOf(view)
  const said = { where, outcome: question.outcome, direction, standing, apart: view.apart }
  return {
    id: `${question.outcome}:${whereId(where)}`,
    where,
    direction,
    kind: standing === 'confirmed' ? 'confirmed' : 'exploratory',
    title: sayWhere(where),
    text:
      sayFinding({ ...said, counts: countsIn(view.question.data, here) }) +
      explainedBy(question, search, test),
    deals: counts.deals,
    lost: counts.events,
    rate: counts.events / Math.max(1, counts.deals),
    interval: counts.deals === 0 ? [0, 1] : wilsonInterval(counts.events, counts.deals),
    restRate: counts.restEvents / Math.max(1, counts.restDeals),
    oddsRatio,
    pValue,
    since: standing === 'none' ? null : sinceWhen(view.question, here, direction),
    lately,
    toKnowMore: toKnowMore(search, view.test, standing, lately),
    explains: explainsOf(question, test),
  }
}

/** What is told of a segment: of all its deals, or apart from other places. */
interface View extends SeenApart {
  readonly apart: boolean
}

/** A p above which a segment that was found does not stand out by itself. */
const NOT_BY_ITSELF = 0.001

/** What the search found only once other places were set apart is told apart from them. */
function viewOf(
  question: SegmentQuestion,
  search: SegmentSearch,
  test: SegmentTest,
  standing: Standing,
): View {
  const all = { question, test, apart: false }
  if (standing === 'none' || test.pValue <= NOT_BY_ITSELF) return all
  const found = search.confirmed.map(({ where }) => where)
  const seen = seenApart(question, test.where, found)
  return seen && seen.test.pValue < test.pValue ? { ...seen, apart: true } : all
}

/** What was picked by hand is confirmed where the whole search would have confirmed it. */
function standingOf(search: SegmentSearch, test: SegmentTest): Standing {
  const isOne = (other: SegmentTest) => isSame(other.where, test.where)
  if (search.confirmed.some(isOne)) return 'confirmed'
  const threshold = search.thresholds[test.where.length - 1] ?? 0
  if (test.rows >= FEWEST_DEALS && test.pValue <= threshold) return 'confirmed'
  return search.exploratory.some(isOne) ? 'exploratory' : 'none'
}

function latelyOf({ question, test }: View): Finding['lately'] {
  const { lately, truth } = question
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
    const here = rowsIn(question.data, conditions)
    if ([1, 0].some((side) => areFew(question.truth.cohort, question, (n) => here[n] === side)))
      return []
    const where = nameWhere(question, conditions)
    return [{ where, text: sayWhere(where) }]
  })
}

/** ` Explained by: …`, where a confirmed segment explains this one. */
function explainedBy(question: SegmentQuestion, search: SegmentSearch, test: SegmentTest): string {
  const found = search.confirmed.find(({ explains }) =>
    explains.some((where) => isSame(where, test.where)),
  )
  if (!found) return ''
  return ` Explained by: ${saySegment(nameWhere(question, found.where))}.`
}
