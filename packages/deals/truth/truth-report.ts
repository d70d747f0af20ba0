import { mayOpen, STANDING_OPEN } from '../cohort/cohort.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { isoOfDay } from '../shared/day.ts'
import { type BaseTold, baseTold } from './base-told.ts'
import { fewLike } from './few-like.ts'
import { LIVE, type Signal, STALLED, TRUTH_STATES } from './judge.ts'
import { type ModelTold, modelTold, sayToldBy } from './model-told.ts'
import { type ExpectedTold, expectedTold, type ReasonTold, reasonsTold } from './odds-told.ts'
import { type OpportunityTold, tellOpportunity } from './opportunity-told.ts'
import { type Relabelled, relabelledLate } from './relabelled.ts'
import { publishedTo } from './say-published.ts'
import { scoreTold, surestFirst } from './surest-first.ts'
import { type Whose, whoseOf } from './told-to.ts'
import { truthAnswer } from './truth-answer.ts'
import type { Truth } from './truth-as-of.ts'

export interface SignalTold {
  readonly kind: string
  readonly on: string
  readonly days: number
  readonly text: string
  /** Null where the likeness of the deal is not told to the reader: it is its owner's. */
  readonly base: BaseTold | null
  /** False where past deals like it were won too often for the sign to count. */
  readonly counts: boolean
}

export interface FlagTold {
  readonly opportunity: OpportunityTold
  readonly state: string
  /** How surely it is lost in fact; null where it is not told to the reader: it is its owner's. */
  readonly score: number | null
  readonly chanceOfWin: {
    readonly value: number
    readonly interval: readonly [number, number]
  } | null
  readonly signals: readonly SignalTold[]
  /** What moved its odds most, the strongest first; told with its chance. */
  readonly reasons: readonly ReasonTold[]
  /** Days until it ends, as past deals with such odds had left: the middle, and four in five; null where not told. */
  readonly expectedDays: ExpectedTold | null
}

/** The document of `report truth --json`. */
export interface TruthReport {
  readonly asOf: string
  readonly deals: number
  readonly answer: string
  readonly doubts: readonly string[]
  /** Whose open deals these are, and what was last published for those who see sums only. */
  readonly of: Whose
  readonly published: PublicationTold | null
  readonly flags: readonly FlagTold[]
  /** Closed deals that were called unqualified late, instead of lost. */
  readonly relabelled: readonly {
    readonly opportunity: OpportunityTold
    readonly on: string
    readonly days: number
    readonly text: string
  }[]
  /** How good the odds are that past deals tell; null where they tell none, or are not used. */
  readonly model: ModelTold | null
  /** By what open deals are told to be lost in fact, as a sentence. */
  readonly toldBy: string
}

/**
 * Open deals that look lost or stalled, the surest first; with `all` every open deal. Of both only those
 * that the reader may open.
 */
export function truthReport(
  truth: Truth,
  { all = false }: { all?: boolean } = {},
  published: PublicationTold | null = null,
): TruthReport {
  const { cohort } = truth
  const rows: number[] = []
  for (let row = 0; row < cohort.size; row++) {
    const flagged = (truth.state[row] ?? LIVE) >= STALLED
    const isOpen = cohort.standing[row] === STANDING_OPEN && mayOpen(cohort, row)
    if (isOpen && (all || flagged)) rows.push(row)
  }
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.open,
    answer: truthAnswer(truth, published),
    doubts: [...truth.doubts, ...fewLike(truth)],
    of: whoseOf(truth),
    published: publishedTo(truth, published),
    flags: surestFirst(truth, rows).map((row) => flagTold(truth, row)),
    relabelled: relabelledFor(truth).map(({ row, on, days, text }) => ({
      opportunity: tellOpportunity(cohort, row),
      on: isoOfDay(on),
      days,
      text,
    })),
    model: modelTold(truth),
    toldBy: sayToldBy(truth),
  }
}

function flagTold(truth: Truth, row: number): FlagTold {
  const chance = truth.chanceOf(row)
  return {
    opportunity: tellOpportunity(truth.cohort, row),
    state: TRUTH_STATES[truth.state[row] ?? LIVE] ?? 'live',
    score: scoreTold(truth, row),
    chanceOfWin:
      chance === null || chance.interval === null
        ? null
        : { value: chance.won / chance.deals, interval: chance.interval },
    signals: truth.signalsOf(row).map(signalTold),
    reasons: reasonsTold(truth, row),
    expectedDays: expectedTold(truth, row),
  }
}

/** The late relabels that the reader may open. */
export function relabelledFor({ cohort, habits }: Truth): Relabelled[] {
  return relabelledLate(cohort, habits).filter(({ row }) => mayOpen(cohort, row))
}

/** One sign as documents give it. */
export function signalTold({ kind, on, days, text, base, contradicted }: Signal): SignalTold {
  return {
    kind,
    on: isoOfDay(on),
    days,
    text,
    base: baseTold(base),
    counts: !contradicted,
  }
}
