import { type Condition, testSegment } from '@closed-learned/analysis'
import { basisOf } from '../finding/basis.ts'
import { areFew } from '../finding/few-owners.ts'
import { countsIn, rowsIn } from '../finding/here.ts'
import { nameWhere } from '../finding/name-where.ts'
import { sayFinding } from '../finding/say-finding.ts'
import { sayWhere } from '../finding/say-where.ts'
import { type SegmentQuestion, segmentQuestion } from '../finding/segment-question.ts'
import { whereId } from '../finding/where-id.ts'
import { whyNothing } from '../finding/why-nothing.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { conditionsOf } from '../segment/conditions-of.ts'
import { type Places, placesOf } from '../segment/places.ts'
import { rateOf } from '../segment/rate-of.ts'
import { whyWithheld } from '../segment/withheld-texts.ts'
import { oncePer } from '../shared/once-per.ts'
import { sayAttribute } from '../time/say-contrasts.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** What the deals that closed before say of a lesson's segment. */
export interface BackTest {
  /** Lost among its closed deals, and among all others; null where it is withheld, or not known. */
  readonly here: ReturnType<typeof rateOf> | null
  readonly rest: ReturnType<typeof rateOf> | null
  /** Among deals of the same owner and quarter. */
  readonly oddsRatio: number | null
  readonly pValue: number | null
  /** Null where no difference can be told. */
  readonly direction: 'more' | 'less' | null
  readonly text: string
}

/** One lesson is looked at by itself here: it was not found by looking at all of them. */
const SURE = 0.05

/**
 * How often past deals of a segment were lost, beside all others, compared within owner and quarter of
 * closing. It says nothing of deals to come: a lesson may have been made from these very deals.
 */
export function backTest(truth: Truth, where: readonly SegmentCondition[]): BackTest {
  const made = madeOf(truth)
  const key = whereId(where)
  const test = made.get(key) ?? testedOn(truth, where)
  made.set(key, test)
  return test
}

/** A lesson more changes nothing of what the others say. */
const madeOf = oncePer((_truth: Truth) => new Map<string, BackTest>())

function testedOn(truth: Truth, where: readonly SegmentCondition[]): BackTest {
  const question = questionOf(truth)
  const conditions = conditionsOf(question, where)
  if (conditions === undefined) return untold(sayUnknown(question, where))
  const test = testSegment(question.data, conditions)
  const held = heldAt(question, conditions)
  const withheld = whyNothing(question) ?? whyWithheld(held, test.rows)
  if (withheld !== null) return untold(withheld)
  const rows = rowsIn(question.data, test.where)
  // The rest may be of few where the segment is nearly all.
  if (areFew(truth.cohort, question, (n) => rows[n] === 0)) return untold(OF_FEW_OTHERS)
  const counts = countsIn(question.data, rows)
  const isSure = test.pValue <= SURE
  return {
    here: rateOf(counts.events, counts.deals),
    rest: rateOf(counts.restEvents, counts.restDeals),
    oddsRatio: test.oddsRatio,
    pValue: test.pValue,
    direction: isSure ? test.direction : null,
    text: sayFinding({
      where: nameWhere(question, test.where),
      outcome: 'lost',
      direction: test.direction,
      standing: isSure ? 'alone' : 'none',
      apart: false,
      counts,
      basis: basisOf(question.data, rows),
    }),
  }
}

/** Whether a place may be told; the places that the same attributes make are worked out once. */
function heldAt(question: SegmentQuestion, conditions: readonly Condition[]): number {
  const ordered = conditions.toSorted((a, b) => a.attribute - b.attribute)
  const attributes = ordered.map(({ attribute }) => attribute)
  const made = placesIn(question)
  const key = attributes.join()
  const places = made.get(key) ?? placesOf(question, attributes)
  made.set(key, places)
  return places.heldAt(ordered.map(({ value }) => value))
}

const placesIn = oncePer((_question: SegmentQuestion) => new Map<string, Places>())

/** Of closed deals, computed once a truth. */
const questionOf = oncePer((truth: Truth) => segmentQuestion(truth, 'lost'))

/** Conditions that may be asked of deals at all: those that a search may look at. */
export function knownConditions(
  truth: Truth,
  where: readonly SegmentCondition[],
): SegmentCondition[] {
  return where.filter((one) => conditionsOf(questionOf(truth), [one]) !== undefined)
}

const untold = (text: string): BackTest => ({
  here: null,
  rest: null,
  oddsRatio: null,
  pValue: null,
  direction: null,
  text,
})

const OF_FEW_OTHERS = 'Too few owners beside this place to compare it with.'

function sayUnknown({ attributes }: SegmentQuestion, where: readonly SegmentCondition[]): string {
  const gone = where.find(
    ({ attribute, value }) =>
      !attributes.some(({ name, values }) => name === attribute && values.includes(value)),
  )
  return gone === undefined
    ? `No closed deal is told of ${sayWhere(where)}.`
    : `No closed deal has ${gone.value} as its ${sayAttribute(gone.attribute)}.`
}
