import {
  type BrierScore,
  brierScore,
  type Interval,
  quantile,
  type ReliabilityCurve,
  reliabilityCurve,
  wilsonInterval,
} from '@closed-learned/analysis'
import { type ErrorOnDeal, type Estimated, errorDoubt, mean } from './error-doubt.ts'
import type { FateOf } from './fate.ts'
import type { WinRateOn } from './known-win-rate.ts'
import { monthOfDay, monthsBetween, type Prediction } from './prediction.ts'
import { type ResolvedDeal, resolvedDeals, type Sorted } from './resolved-deals.ts'

/**
 * Groups of chances on which the parts of a score rest: of 20 points, and of 10 where there are deals
 * enough. One group for each chance would find a part in mere luck.
 */
const binsFor = (deals: number): number => (deals < 100 ? 5 : 10)

/** Resolved deals below which no score is told. */
export const FEWEST_RESOLVED = 10

/** A Brier score with its parts and its doubt. */
export interface Scored {
  readonly brier: BrierScore
  readonly interval: Interval
}

/** How predictions of one author stand beside what came. */
export interface Calibration extends Sorted {
  /** Null where too few deals are resolved to tell. */
  readonly scores: Scores | null
}

export interface Scores {
  readonly deals: number
  readonly won: number
  readonly wonInterval: Interval
  /** What was said first, on average, from 0 to 1. */
  readonly said: number
  /** First predictions, one a deal. */
  readonly gut: Scored
  /** All predictions, each as long as it stood, one deal as much as another. */
  readonly updated: Scored
  /** Gut less updated: above 0, changing one's mind helped. */
  readonly changing: Estimated
  /** Saying each time how often deals were won before; null where that is not known of enough deals. */
  readonly base: Beside | null
  /** Of first predictions. */
  readonly curve: ReliabilityCurve
  /** Months from the one that was said first to the one in which it ended; above 0 is later. */
  readonly months: { readonly middle: number; readonly half: Interval }
}

/** Another way to predict, and by how much it lost: above 0, the author's was better. */
export interface Beside {
  readonly deals: number
  readonly score: number
  readonly lost: Estimated
}

/**
 * How good predictions were: those said before the end, of deals that ended. `winRateOn` gives what
 * one could have said without knowing the deal.
 */
export function calibrationOf(
  predictions: readonly Prediction[],
  fateOf: FateOf,
  winRateOn: WinRateOn,
): Calibration {
  const sorted = resolvedDeals(predictions, fateOf)
  const isEnough = sorted.resolved.length >= FEWEST_RESOLVED
  return { ...sorted, scores: isEnough ? scoresOf(sorted.resolved, winRateOn) : null }
}

function scoresOf(deals: readonly ResolvedDeal[], winRateOn: WinRateOn): Scores {
  const won = deals.filter((deal) => deal.won).length
  const first = {
    predicted: deals.map(({ gut }) => gut.chance / 100),
    outcome: deals.map((deal) => Number(deal.won)),
  }
  const [gut, updated] = [deals.map(gutError), deals.map(updatedError)]
  const off = deals.map(({ gut, endedOn }) => monthsBetween(gut.month, monthOfDay(endedOn)))
  return {
    deals: deals.length,
    won,
    wonInterval: wilsonInterval(won, deals.length),
    said: mean(first.predicted),
    gut: {
      brier: brierScore(first, { bins: binsFor(deals.length) }),
      interval: scoreInterval(gut),
    },
    updated: { brier: updatedScore(deals), interval: scoreInterval(updated) },
    changing: errorDoubt(less(gut, updated)),
    base: besideBase(deals, winRateOn),
    curve: reliabilityCurve(first),
    months: { middle: quantile(off, 0.5), half: [quantile(off, 0.25), quantile(off, 0.75)] },
  }
}

/** Time-weighted: through the same score, each prediction with the share of time for which it stood. */
function updatedScore(deals: readonly ResolvedDeal[]): BrierScore {
  const rows = deals.flatMap(({ stood, won }) =>
    stood.map(({ prediction, share }) => ({ chance: prediction.chance / 100, share, won })),
  )
  return brierScore(
    { predicted: rows.map(({ chance }) => chance), outcome: rows.map(({ won }) => Number(won)) },
    { weight: rows.map(({ share }) => share), bins: binsFor(deals.length) },
  )
}

/** The squared error of a chance for each end. */
export function errorOf(chance: number, won: boolean): ErrorOnDeal {
  return { ifWon: (chance - 1) ** 2, ifNot: chance ** 2, won }
}

const gutError = ({ gut, won }: ResolvedDeal) => errorOf(gut.chance / 100, won)

function updatedError({ stood, won }: ResolvedDeal): ErrorOnDeal {
  const errors = stood.map(({ prediction, share }) => {
    const { ifWon, ifNot } = errorOf(prediction.chance / 100, won)
    return [share * ifWon, share * ifNot] as const
  })
  const sum = (which: 0 | 1) => errors.reduce((all, each) => all + each[which], 0)
  return { ifWon: sum(0), ifNot: sum(1), won }
}

function scoreInterval(errors: readonly ErrorOnDeal[]): Interval {
  const [low, high] = errorDoubt(errors).interval
  return [Math.max(0, low), Math.min(1, high)]
}

function less(some: readonly ErrorOnDeal[], others: readonly ErrorOnDeal[]): ErrorOnDeal[] {
  return some.map(({ ifWon, ifNot, won }, i) => ({
    ifWon: ifWon - (others[i]?.ifWon ?? 0),
    ifNot: ifNot - (others[i]?.ifNot ?? 0),
    won,
  }))
}

function besideBase(deals: readonly ResolvedDeal[], winRateOn: WinRateOn): Beside | null {
  const known = deals.flatMap((deal) => {
    const rate = winRateOn(deal.saidOn)
    return rate === null ? [] : [{ deal, base: errorOf(rate, deal.won) }]
  })
  if (known.length < FEWEST_RESOLVED) return null
  const base = known.map((each) => each.base)
  const own = known.map(({ deal }) => gutError(deal))
  const score = mean(base.map(({ ifWon, ifNot, won }) => (won ? ifWon : ifNot)))
  return { deals: known.length, score, lost: errorDoubt(less(base, own)) }
}
