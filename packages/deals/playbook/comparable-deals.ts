import { areFew } from '../finding/few-owners.ts'
import { rowsIn } from '../finding/here.ts'
import { saySegment } from '../finding/say-where.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import type { SegmentCondition } from '../report/trend-schemas.ts'
import { conditionsOf } from '../segment/conditions-of.ts'
import { placesOf } from '../segment/places.ts'
import { TOLD } from '../segment/withheld-cells.ts'
import { whyWithheld } from '../segment/withheld-texts.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { closedQuestion } from './closed-question.ts'

/** A deal that closed, as a number counts it. */
export interface ComparedDeal {
  /** Of the cohort. */
  readonly row: number
  readonly isWon: boolean
  /** Position of its quarter of closing; -1 where not known. */
  readonly quarter: number
  /** Codes of who had it when it closed, and of who has it now; below 0 where not known. */
  readonly owners: readonly [number, number]
}

/** Deals of a segment that closed, and all others that did. */
export interface ComparableDeals {
  readonly here: readonly ComparedDeal[]
  readonly rest: readonly ComparedDeal[]
  /** Whether deals are too few, or of too few owners, to be told of. */
  isBelowFloor(deals: readonly ComparedDeal[]): boolean
}

/** Why nothing is told, in one sentence. */
export interface Untold {
  readonly whyNot: string
}

/** What is told as true now rests on deals that closed within so many days: two years. */
const RECENT_DAYS = 730

/** The first day that counts as recent. */
export const recentFrom = (today: Day): Day => today - RECENT_DAYS + 1

/**
 * Deals of a segment that closed on a day or since (NO_DAY: at any time); no condition: all of them. By
 * default those of the last two years of a truth. Untold where they are below the floor, or what is told
 * of fewer than three owners could be worked out from them.
 */
export function comparableDeals(
  truth: Truth,
  where: readonly SegmentCondition[],
  from: Day = recentFrom(truth.cohort.day),
): ComparableDeals | Untold {
  const question = questionFrom(truth, from)
  const conditions = where.length === 0 ? [] : conditionsOf(question, where)
  if (conditions === undefined) return { whyNot: `No closed deal is told of ${saySegment(where)}.` }
  if (areFew(truth.cohort, question, () => true)) return { whyNot: FEW_OWNERS }
  if (conditions.length > 0) {
    const attributes = conditions.map(({ attribute }) => attribute)
    const held = placesOf(question, attributes).heldAt(conditions.map(({ value }) => value))
    if (held !== TOLD) return { whyNot: whyWithheld(held, 0) ?? FEW_OWNERS }
  }
  const all = dealsOf(question)
  const isHere = rowsIn(question.data, conditions)
  const deals = {
    here: all.filter((_, n) => isHere[n] === 1),
    rest: all.filter((_, n) => isHere[n] === 0),
    isBelowFloor: floorOf(all),
  }
  return deals.isBelowFloor(deals.here) ? { whyNot: sayFewOf(where, from) } : deals
}

const FEW_OWNERS = 'Too few owners to say anything about this.'

const sayFewOf = (where: readonly SegmentCondition[], from: Day) =>
  `Too few ${saySegment(where)} closed${from === NO_DAY ? '' : ' in the last two years'} to tell.`

function questionFrom(truth: Truth, from: Day): SegmentQuestion {
  const made = questionsOf(truth)
  const question = made.get(from) ?? closedQuestion(truth, from)
  made.set(from, question)
  return question
}

const questionsOf = oncePer((_truth: Truth) => new Map<Day, SegmentQuestion>())

const dealsOf = oncePer(({ truth, rows, data, quarter }: SegmentQuestion): ComparedDeal[] =>
  Array.from(rows, (row, n) => ({
    row,
    isWon: data.outcome[n] === 0,
    quarter: quarter[n] ?? -1,
    owners: [data.owners?.[n] ?? -1, truth.cohort.owner[row] ?? -1],
  })),
)

/** Where no owner is known at all, none can be told of. */
function floorOf(all: readonly ComparedDeal[]): ComparableDeals['isBelowFloor'] {
  const isKnown = all.some(({ owners }) => owners.some((code) => code >= 0))
  return (deals) =>
    deals.length < FEWEST_DEALS ||
    (isKnown && [0, 1].some((time) => ownersOf(deals, time) < FEWEST_OWNERS))
}

function ownersOf(deals: readonly ComparedDeal[], time: number): number {
  return new Set(deals.flatMap(({ owners }) => owners[time] ?? -1).filter((code) => code >= 0)).size
}
