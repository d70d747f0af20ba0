import type { SegmentData } from '@closed-learned/analysis'
import { WON } from '../cohort/endings.ts'
import { pickInto, positions } from '../finding/picked.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import { type Sought, soughtIn } from '../finding/sought-attributes.ts'
import { strataOf } from '../finding/strata.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/**
 * The deals that closed on a day or since (NO_DAY: all that ever closed), as a question about how many
 * were lost. Nothing of it is held out, for nothing is sought in it.
 */
export function closedQuestion(truth: Truth, from: Day): SegmentQuestion {
  const sought = soughtIn(truth)
  const { closed, attributes, leftOut } = sought
  const { closedOn } = truth.cohort
  const at = positions(closed.rows.length).filter(
    (n) => (closedOn[closed.rows[n] ?? 0] ?? NO_DAY) >= from,
  )
  return {
    truth,
    outcome: 'lost',
    attributes: attributes.map(({ name, meaning, values }) => ({ name, meaning, values })),
    rows: pickInto(closed.rows, at, new Uint32Array(at.length)),
    data: dataOf(sought, at),
    quarter: pickInto(closed.quarter, at, new Int16Array(at.length)),
    quarters: closed.quarters,
    late: null,
    lately: { quarter: '', rows: new Uint32Array(), data: dataOf(sought, new Uint32Array()) },
    leftOut,
    doubts: [],
  }
}

function dataOf({ closed, before, attributes }: Sought, at: Uint32Array): SegmentData {
  const owner = pickInto(before.owner, at, new Int32Array(at.length))
  const quarter = pickInto(closed.quarter, at, new Int16Array(at.length))
  const ending = pickInto(closed.ending, at, new Uint8Array(at.length))
  return {
    attributes: attributes.map(({ codes, values }) => ({
      codes: pickInto(codes, at, new Uint8Array(at.length)),
      values: values.length,
    })),
    outcome: ending.map((code) => (code === WON ? 0 : 1)),
    strata: strataOf(owner, quarter, closed.quarters.length),
    ...(before.owner.some((code) => code >= 0) ? { owners: owner } : {}),
  }
}
