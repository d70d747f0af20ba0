import {
  type Condition,
  type SegmentData,
  type SegmentTest,
  testSegment,
} from '@closed-learned/analysis'
import { areFew } from './few-owners.ts'
import { rowsIn } from './here.ts'
import { isIn, isSame } from './name-where.ts'
import { pickInto } from './picked.ts'
import type { SegmentQuestion } from './segment-question.ts'
import { NO_VALUE } from './with-frequent-first.ts'

type Where = readonly Condition[]

/** A place seen apart from others: the question without their deals, and the test there. */
export interface SeenApart {
  readonly question: SegmentQuestion
  readonly test: SegmentTest
}

/**
 * A place without the deals of other places that were found, as where one of those hides what is true
 * of the rest of it. Null where none of them overlaps it, or where that would tell of few owners.
 */
export function seenApart(
  question: SegmentQuestion,
  where: Where,
  found: readonly Where[],
): SeenApart | null {
  const others = found.filter(
    (other) => !isSame(other, where) && !other.every((c) => isIn(c, where)),
  )
  if (others.length === 0) return null
  const isInOthers = inAny(question.data, others)
  const here = rowsIn(question.data, where)
  for (const side of [1, 0])
    for (const inside of [1, 0])
      if (
        areFew(question.truth.cohort, question, (n) => here[n] === side && isInOthers[n] === inside)
      )
        return null
  const apart = without(question, where, isInOthers, inAny(question.lately.data, others))
  return { question: apart, test: testSegment(apart.data, where) }
}

function inAny(data: SegmentData, places: readonly Where[]): Uint8Array {
  const any = new Uint8Array(data.outcome.length)
  for (const where of places) {
    const here = rowsIn(data, where)
    for (let n = 0; n < any.length; n++) if (here[n] === 1) any[n] = 1
  }
  return any
}

function without(
  question: SegmentQuestion,
  where: Where,
  leaveOut: Uint8Array,
  leaveOutLately: Uint8Array,
): SegmentQuestion {
  const { rows, data, quarter, lately } = question
  const at = kept(leaveOut)
  const late = kept(leaveOutLately)
  return {
    ...question,
    rows: pickInto(rows, at, new Uint32Array(at.length)),
    data: dataAt(data, at, where),
    quarter: pickInto(quarter, at, new Int16Array(at.length)),
    lately: {
      quarter: lately.quarter,
      rows: pickInto(lately.rows, late, new Uint32Array(late.length)),
      data: dataAt(lately.data, late, where),
    },
  }
}

function kept(leaveOut: Uint8Array): Uint32Array {
  const at: number[] = []
  for (let n = 0; n < leaveOut.length; n++) if (leaveOut[n] === 0) at.push(n)
  return Uint32Array.from(at)
}

/** Of the attributes only those that the place asks for; the others are empty. */
function dataAt(
  { attributes, outcome, strata, owners }: SegmentData,
  at: Uint32Array,
  where: Where,
): SegmentData {
  const none = new Uint8Array(at.length).fill(NO_VALUE)
  const ints = (column: Int32Array) => pickInto(column, at, new Int32Array(at.length))
  return {
    attributes: attributes.map(({ codes, values }, a) =>
      where.some(({ attribute }) => attribute === a)
        ? { codes: pickInto(codes, at, new Int32Array(at.length)), values }
        : { codes: none, values: 1 },
    ),
    outcome: pickInto(outcome, at, new Uint8Array(at.length)),
    ...(strata ? { strata: ints(strata) } : {}),
    ...(owners ? { owners: ints(owners) } : {}),
  }
}
