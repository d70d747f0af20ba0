import {
  type Condition,
  type FoundSegment,
  type SegmentSearch,
  type SegmentTest,
  testSegment,
} from '@closed-learned/analysis'
import { basisOf, isBound } from '../finding/basis.ts'
import { areFew } from '../finding/few-owners.ts'
import { rowsIn } from '../finding/here.ts'
import { isSame, nameWhere } from '../finding/name-where.ts'
import { sayWhere } from '../finding/say-where.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { standingOf } from '../finding/standing-of.ts'
import { tellFinding } from '../finding/tell-finding.ts'
import { OF_FEW, whyNothing } from '../finding/why-nothing.ts'
import type { FindingPage, SegmentCondition } from '../report/trend-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { conditionsOf } from './conditions-of.ts'
import { closedHere, openHere, sayListed } from './deals-here.ts'
import { placesOf } from './places.ts'
import { quartersHere } from './quarters-here.ts'
import { rowsWhere } from './rows-where.ts'
import { timesHere } from './times-here.ts'
import { whyWithheld } from './withheld-texts.ts'

/**
 * One segment opened: what the search found of it, or how often it happens there if it was picked by
 * hand, then held to what the whole search would have asked; its quarters, times and deals. Undefined
 * where there is no such attribute or value. `seen`: the truth as its reader may know it; deals are listed
 * from it.
 */
export function findingPage(
  question: SegmentQuestion,
  search: SegmentSearch,
  where: readonly SegmentCondition[],
  seen: Truth = question.truth,
): FindingPage | undefined {
  const conditions = conditionsOf(question, where)
  if (!conditions) return undefined
  const found = foundAt(search, conditions)
  const test = found ?? testSegment(question.data, conditions)
  const named = nameWhere(question, conditions)
  const without = whyNothing(question)
  const about = {
    asOf: isoOfDay(question.truth.cohort.day),
    deals: without === OF_FEW ? 0 : question.rows.length,
    outcome: question.outcome,
    where: named,
    title: sayWhere(named),
  }
  const withheld = without ?? whyWithheld(heldAt(question, conditions), test.rows)
  if (withheld !== null)
    return { ...about, ...nothing(withheld), doubts: without === OF_FEW ? [] : question.doubts }
  return { ...about, ...opened(question, search, test, named, seen) }
}

function nothing(withheld: string) {
  return {
    answer: withheld,
    finding: null,
    stands: null,
    alone: null,
    bound: false,
    withheld,
    quarters: [],
    time: null,
    closed: null,
    some: [],
    open: { deals: 0, some: [] },
    listed: null,
  }
}

function opened(
  question: SegmentQuestion,
  search: SegmentSearch,
  test: SegmentTest,
  where: readonly SegmentCondition[],
  seen: Truth,
) {
  const { truth, outcome } = question
  const here = rowsWhere(truth.cohort, where) ?? new Uint8Array(truth.cohort.size)
  const told = tellFinding(question, search, test)
  const standing = standingOf(search, test)
  const isFound = standing === 'confirmed' || standing === 'exploratory'
  // Of what was not found nothing can hold, neither since some day nor still.
  const finding = isFound ? told : { ...told, since: null, lately: null }
  return {
    answer: finding.text,
    doubts: isFound ? question.doubts : [...question.doubts, PICKED],
    finding,
    stands: isFound ? finding.direction : ('usual' as const),
    alone: standing === 'alone' ? finding.direction : null,
    bound:
      standing === 'none' && isBound(basisOf(question.data, rowsIn(question.data, test.where))),
    withheld: null,
    quarters: quartersHere(question, here),
    time: timesHere(truth, here, outcome),
    ...closedHere(question, seen, here, mayCount(question, test.where)),
    open: openHere(seen, here),
    listed: sayListed(seen, here),
  }
}

/** Whether the deals here that the search did not see, which can be taken from a count of all, are of enough owners. */
function mayCount({ truth, lately }: SegmentQuestion, where: readonly Condition[]): boolean {
  const here = rowsIn(lately.data, where)
  return [1, 0].every((side) => !areFew(truth.cohort, lately, (n) => here[n] === side))
}

const PICKED =
  'A place that is picked by hand stands out only where the whole search would have found it: every look is paid for.'

/** What the search found on exactly these conditions. */
function foundAt(
  search: SegmentSearch,
  conditions: readonly Condition[],
): FoundSegment | SegmentTest | undefined {
  return [...search.confirmed, ...search.exploratory].find(({ where }) => isSame(where, conditions))
}

function heldAt(question: SegmentQuestion, conditions: readonly Condition[]): number {
  const attributes = conditions.map(({ attribute }) => attribute)
  return placesOf(question, attributes).heldAt(conditions.map(({ value }) => value))
}
