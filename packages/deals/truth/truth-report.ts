import { STANDING_OPEN } from '../cohort/cohort.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { type BaseTold, baseTold } from './base-told.ts'
import { BURIED, LIVE, type Signal, STALLED, TRUTH_STATES } from './judge.ts'
import { type OpportunityTold, tellOpportunity } from './opportunity-told.ts'
import { relabelledLate } from './relabelled.ts'
import type { Truth } from './truth-as-of.ts'

export interface SignalTold {
  readonly kind: string
  readonly on: string
  readonly days: number
  readonly text: string
  readonly base: BaseTold
  /** False where past deals like it were won too often for the sign to count. */
  readonly counts: boolean
}

export interface FlagTold {
  readonly opportunity: OpportunityTold
  readonly state: string
  readonly score: number
  readonly chanceOfWin: {
    readonly value: number
    readonly interval: readonly [number, number]
  } | null
  readonly signals: readonly SignalTold[]
}

/** The document of `report truth --json`. */
export interface TruthReport {
  readonly asOf: string
  readonly deals: number
  readonly answer: string
  readonly doubts: readonly string[]
  readonly flags: readonly FlagTold[]
  /** Closed deals that were called unqualified late, instead of lost. */
  readonly relabelled: readonly {
    readonly opportunity: OpportunityTold
    readonly on: string
    readonly days: number
    readonly text: string
  }[]
  readonly model: null
}

/** Open deals that look lost or stalled, the surest first; with `all` every open deal. */
export function truthReport(truth: Truth, { all = false }: { all?: boolean } = {}): TruthReport {
  const { cohort } = truth
  const rows: number[] = []
  for (let row = 0; row < cohort.size; row++) {
    const flagged = (truth.state[row] ?? LIVE) >= STALLED
    if (cohort.standing[row] === STANDING_OPEN && (all || flagged)) rows.push(row)
  }
  rows.sort((a, b) => (truth.score[b] ?? 0) - (truth.score[a] ?? 0) || a - b)
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.open,
    answer: truthAnswer(truth),
    doubts: truth.doubts,
    flags: rows.map((row) => flagTold(truth, row)),
    relabelled: relabelledLate(cohort, truth.habits).map(({ row, on, days, text }) => ({
      opportunity: tellOpportunity(cohort, row),
      on: isoOfDay(on),
      days,
      text,
    })),
    model: null,
  }
}

/** The headline: how many open deals are lost in fact. */
export function truthAnswer(truth: Truth): string {
  const { open } = truth.cohort
  const buried = truth.state.reduce((count, state) => (state === BURIED ? count + 1 : count), 0)
  if (open === 0) return 'No deal is open.'
  if (buried === 0) {
    // While too few deals were won, what is too old cannot be told.
    const known = truth.habits.wonBy === null ? ', as far as can be told yet' : ''
    return open === 1
      ? `The one open deal does not look lost in fact${known}.`
      : `None of ${sayNumber(open)} open deals looks lost in fact${known}.`
  }
  if (buried === open)
    return open === 1
      ? 'The one open deal looks lost in fact.'
      : `All ${sayNumber(open)} open deals look lost in fact.`
  const are = buried === 1 ? 'is' : 'are'
  return `${sayNumber(buried)} of ${sayCount(open, 'open deal', 'open deals')} ${are} lost in fact.`
}

function flagTold(truth: Truth, row: number): FlagTold {
  const chance = truth.chanceOf(row)
  return {
    opportunity: tellOpportunity(truth.cohort, row),
    state: TRUTH_STATES[truth.state[row] ?? LIVE] ?? 'live',
    score: truth.score[row] ?? 0,
    chanceOfWin:
      chance === null || chance.interval === null
        ? null
        : { value: chance.won / chance.deals, interval: chance.interval },
    signals: truth.signalsOf(row).map(signalTold),
  }
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
