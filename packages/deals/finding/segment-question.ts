import type { SegmentData } from '@closed-learned/analysis'
import { NO_DECISION, WON } from '../cohort/endings.ts'
import type { AttributeMeaning } from '../opportunity/meaning.ts'
import type { TrendOutcome } from '../report/trend-schemas.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { areFew } from './few-owners.ts'
import { heldOutQuarter } from './held-out.ts'
import { type LateDays, lateDays } from './late-days.ts'
import { type Losses, lossesOf, lostLate } from './late-losses.ts'
import { pickInto, positions } from './picked.ts'
import { questionDoubts } from './question-doubts.ts'
import { type Sought, soughtIn } from './sought-attributes.ts'
import { strataOf } from './strata.ts'

/** What a search for segments is asked: which deals, which of their attributes, and what happened. */
export interface SegmentQuestion {
  readonly truth: Truth
  readonly outcome: TrendOutcome
  /** One an attribute of `data`, in its order; values in the order of their codes. Never the owner. */
  readonly attributes: readonly {
    readonly name: string
    readonly meaning: AttributeMeaning
    readonly values: readonly string[]
  }[]
  /** Rows of the cohort, one a row of `data`: the closed deals before the quarter that is held out. */
  readonly rows: Uint32Array
  /** Values as they stood on the day before closing; strata are owner by quarter of closing. */
  readonly data: SegmentData
  /** `2025Q3` of closing, one a row of `data`: an index into `quarters`, -1 where not known. */
  readonly quarter: Int16Array
  readonly quarters: readonly string[]
  /** What late means; null where something else is asked for. */
  readonly late: LateDays | null
  /** The deals that the search does not see: closed in that quarter or since. Empty, '' where none is held out. */
  readonly lately: {
    readonly quarter: string
    readonly rows: Uint32Array
    readonly data: SegmentData
  }
  /** Attributes that are not searched; the reason follows the name. */
  readonly leftOut: readonly { readonly attribute: string; readonly reason: string }[]
  readonly doubts: readonly string[]
}

/**
 * The question where deals are lost (of the closed ones), lost late (of the lost ones, late in their
 * price band) or end without a decision (of the closed ones), as of the cohort's day.
 */
export function segmentQuestion(truth: Truth, outcome: TrendOutcome): SegmentQuestion {
  const sought = soughtIn(truth)
  const { quarters, quarter } = sought.closed
  const losses = outcome === 'slow' ? lossesOf(truth, sought) : null
  const at = losses?.at ?? positions(sought.closed.rows.length)
  const from = heldOutQuarter(countsBy(quarter, at, quarters.length), at.length)
  const isHeld = (n: number) => from >= 0 && (quarter[n] ?? -1) >= from
  const happened = outcomeOf(truth, sought, outcome, losses, isHeld)
  const known = at.filter((n) => !isHeld(n))
  const held = at.filter(isHeld)
  const { rows, data } = partOf(sought, happened, known)
  const lately = { quarter: quarters[from] ?? '', ...partOf(sought, happened, held) }
  return {
    truth,
    outcome,
    attributes: sought.attributes.map(({ name, meaning, values }) => ({ name, meaning, values })),
    rows,
    data,
    quarter: pickInto(quarter, known, new Int16Array(known.length)),
    quarters,
    late: losses && lateDays(truth, sought, losses, knownOf(losses, isHeld)),
    lately,
    leftOut: sought.leftOut,
    doubts: questionDoubts(truth, sought, losses, {
      deals: at.length,
      undated: known.filter((n) => (quarter[n] ?? -1) < 0).length,
      held: areFew(truth.cohort, lately, () => true) ? null : held.length,
      from: quarters[from] ?? null,
    }),
  }
}

function countsBy(quarter: Int16Array, at: Uint32Array, quarters: number): Uint32Array {
  const counts = new Uint32Array(quarters)
  for (let k = 0; k < at.length; k++) {
    const q = quarter[at[k] ?? 0] ?? -1
    if (q >= 0) counts[q] = (counts[q] ?? 0) + 1
  }
  return counts
}

/** 1 where it happened, one entry a closed deal. */
function outcomeOf(
  truth: Truth,
  sought: Sought,
  outcome: TrendOutcome,
  losses: Losses | null,
  isHeld: (n: number) => boolean,
): Uint8Array {
  const { ending } = sought.closed
  if (losses === null)
    return outcome === 'lost'
      ? ending.map((code) => (code === WON ? 0 : 1))
      : ending.map((code) => (code === NO_DECISION ? 1 : 0))
  const late = lostLate(truth, sought, losses, knownOf(losses, isHeld))
  const happened = new Uint8Array(ending.length)
  for (let s = 0; s < late.length; s++) happened[losses.at[s] ?? 0] = late[s] ?? 0
  return happened
}

/** Which of the losses are searched. */
function knownOf({ at }: Losses, isHeld: (n: number) => boolean): Uint32Array {
  return positions(at.length).filter((s) => !isHeld(at[s] ?? 0))
}

/** Some of the closed deals as rows that may fall into segments. */
function partOf({ closed, before, attributes }: Sought, happened: Uint8Array, at: Uint32Array) {
  const owner = pickInto(before.owner, at, new Int32Array(at.length))
  const quarter = pickInto(closed.quarter, at, new Int16Array(at.length))
  const data: SegmentData = {
    attributes: attributes.map(({ codes, values }) => ({
      codes: pickInto(codes, at, new Uint8Array(at.length)),
      values: values.length,
    })),
    outcome: pickInto(happened, at, new Uint8Array(at.length)),
    strata: strataOf(owner, quarter, closed.quarters.length),
    ...(before.owner.some((code) => code >= 0) ? { owners: owner } : {}),
  }
  return { rows: pickInto(closed.rows, at, new Uint32Array(at.length)), data }
}
