import {
  aalenJohansen,
  type CauseSummary,
  incidenceSummary,
  observationHorizon,
} from '@closed-learned/analysis'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { isoOfDay } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type CurvePoint, thinCurve } from './curve.ts'
import { type LastStageLosses, lastStageLosses } from './last-stage.ts'
import { type Purge, purgesIn } from './purges.ts'
import { type Spells, spellsOf } from './spells.ts'
import { timeAnswer } from './time-answer.ts'
import { timeDoubts } from './time-doubts.ts'
import { type TrendQuarter, trendOf } from './trend.ts'

/** How long one way of ending takes, the others competing. */
export interface EndingTime {
  /** The day on which the curve reaches half of its value at the horizon. */
  readonly median: number | null
  readonly medianInterval: readonly [number, number] | null
  /** The average day among those that end so by the horizon, with its interval. */
  readonly mean: number | null
  readonly interval: readonly [number, number] | null
  /** Share of all deals that end so by the horizon, and how many were seen to. */
  readonly share: number
  readonly deals: number
  readonly curve: readonly CurvePoint[]
}

/** The document of `report time --json`. */
export interface TimeReport {
  readonly asOf: string
  readonly deals: number
  readonly answer: string
  readonly doubts: readonly string[]
  /** The longest time with at least 10 deals under observation; null where never so many. */
  readonly horizon: number | null
  readonly won: EndingTime
  /** Lost, without the deals that ended with no decision: those compete and stand beside. */
  readonly lost: EndingTime
  readonly noDecision: EndingTime
  readonly trend: readonly TrendQuarter[]
  readonly purged: readonly {
    readonly on: string
    readonly deals: number
    readonly closed: number
    readonly usual: number
  }[]
  /** Losses that were found only in the last stage. */
  readonly lastStage: LastStageLosses
}

/** Quarters are compared over the time within which this share of the endings comes. */
const MOST = 0.9

/** How long losing takes beside winning, as it was knowable on the cohort's day. */
export function timeToLose(truth: Truth): TimeReport {
  const { cohort } = truth
  const purges = purgesIn(truth)
  const spells = spellsOf(cohort, new Set(purges.flatMap((purge) => purge.rows)))
  const horizon = spells.size === 0 ? null : observationHorizon(spells)
  const times = endingTimes(spells, horizon)
  return {
    asOf: isoOfDay(cohort.day),
    deals: spells.size,
    answer: timeAnswer(times.lost, times.won),
    doubts: timeDoubts(truth, spells, times, purges),
    horizon,
    ...times,
    trend: trendOf(cohort, spells, { lost: mostOver(times.lost), won: mostOver(times.won) }),
    purged: purges.map(purgeTold),
    lastStage: lastStageLosses(cohort),
  }
}

interface Times {
  readonly won: EndingTime
  readonly lost: EndingTime
  readonly noDecision: EndingTime
}

const NOTHING: EndingTime = {
  median: null,
  medianInterval: null,
  mean: null,
  interval: null,
  share: 0,
  deals: 0,
  curve: [],
}

function endingTimes(spells: Spells, horizon: number | null): Times {
  if (horizon === null) return { won: NOTHING, lost: NOTHING, noDecision: NOTHING }
  const curves = aalenJohansen(spells, { causes: NO_DECISION })
  const summary = incidenceSummary(spells, { horizon, causes: NO_DECISION })
  const of = (code: number): EndingTime => {
    const cause = summary.causes[code - 1]
    const curve = curves.causes[code - 1]
    if (!cause || !curve) return NOTHING
    return { ...endingTime(cause), curve: thinCurve(curves.time, curve, horizon) }
  }
  return { won: of(WON), lost: of(LOST), noDecision: of(NO_DECISION) }
}

function endingTime(cause: CauseSummary): Omit<EndingTime, 'curve'> {
  return {
    median: cause.median,
    medianInterval: cause.medianInterval,
    mean: cause.mean,
    interval: cause.meanInterval,
    share: cause.incidence,
    deals: cause.events,
  }
}

/** The day by which nine of ten endings of a kind within the horizon are over. */
function mostOver({ curve, share }: EndingTime): number | null {
  return curve.find((point) => point.value >= MOST * share)?.day ?? null
}

function purgeTold({ on, deals, closed, usual }: Purge) {
  return { on: isoOfDay(on), deals, closed, usual: Math.round(usual * 100) / 100 }
}
