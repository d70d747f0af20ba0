import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { type BaseRate, overallRate, signRates } from './base-rate.ts'
import type { Chances } from './chances.ts'
import type { Odds } from './landmark/odds.ts'
import { ageOf, type LikeIt, likeAmong } from './like-it.ts'
import type { Sign, SignKind, SignTier } from './sign.ts'
import {
  countingAmong,
  isCovered,
  mostTelling,
  type Weighed,
  weigher,
  weighSign,
} from './weighed.ts'

/** What an opportunity is in fact; the index is its code. `ended`: closed, or gone from the source. */
export const TRUTH_STATES = ['ended', 'live', 'longDated', 'stalled', 'buried'] as const
export type TruthState = (typeof TRUTH_STATES)[number]
export const ENDED = 0
export const LIVE = 1
export const LONG_DATED = 2
export const STALLED = 3
export const BURIED = 4

/** One sign of one deal, with its evidence and what became of past deals like it. */
export interface Signal {
  readonly kind: SignKind
  readonly tier: SignTier
  readonly on: Day
  readonly days: number
  readonly text: string
  /** What became of past deals that showed it as strongly; null for whom that is not told. */
  readonly base: BaseRate | null
  /** True where past deals like it were won too often for the sign to make the state. */
  readonly contradicted: boolean
}

/** What the signs add up to, one entry a row of the cohort. */
export interface Judgement {
  readonly chances: Chances
  /** All deals that closed by the cohort's day. */
  readonly overall: BaseRate
  /** Code into TRUTH_STATES. */
  readonly state: Uint8Array
  /** First day of the signs that make the state; NO_DAY for live and long-dated deals. */
  readonly since: Int32Array
  /** How surely it is lost in fact, for ranking only: 0 … 1; NaN where not open, or not told. */
  readonly score: Float64Array
  /** The past deals that tell its chance of being won; null where too few, or not open. */
  readonly chanceOf: (row: number) => BaseRate | null
  /** The past deals that are like an open one; null where too few, or not open. */
  readonly likeIt: (row: number) => LikeIt | null
  /** Whether past deals that showed a sign so strongly were won too often for it to count. */
  readonly contradicts: (sign: Sign, strength: number) => boolean
  /** The signs of one open deal; none where a buyer's date covers it. */
  readonly signalsOf: (row: number) => Signal[]
}

/**
 * Weighs the signs of every open deal against what became of past deals that showed them; where the odds
 * of past deals are known, they tell the chance.
 */
export function judgeOf(
  cohort: Cohort,
  signs: readonly Sign[],
  chances: Chances,
  odds?: Odds,
): Judgement {
  const overall = overallRate(cohort)
  const rates = new Map(signs.map((sign) => [sign, signRates(cohort, sign)]))
  const weigh = weigher(cohort, rates, overall, odds)
  const state = new Uint8Array(cohort.size)
  const since = new Int32Array(cohort.size).fill(NO_DAY)
  const score = new Float64Array(cohort.size).fill(Number.NaN)
  const chanceOf = (row: number) =>
    cohort.standing[row] === STANDING_OPEN
      ? (odds?.base(row) ?? chanceAmong(weigh(row), cohort, chances, row))
      : null
  for (let r = 0; r < cohort.size; r++) {
    if (cohort.standing[r] !== STANDING_OPEN) continue
    const counting = countingAmong(weigh(r))
    state[r] = isCovered(cohort, r) ? LONG_DATED : stateOf(counting)
    since[r] = firstDayOf(counting, r)
    score[r] = scoreOf(
      state[r] ?? LIVE,
      counting,
      chances.at(cohort.stage[r] ?? -1, ageOf(cohort, r)),
      overall,
      odds?.score[r],
    )
  }
  const likeIt = (row: number) =>
    cohort.standing[row] === STANDING_OPEN ? likeAmong(weigh(row), cohort, chances, row) : null
  const contradicts = (sign: Sign, strength: number) => {
    const of = rates.get(sign)
    return of !== undefined && weighSign(sign, of, strength, overall).contradicted
  }
  const signalsOf = (row: number) => weigh(row).map((w) => signalOf(w, row))
  return { chances, overall, state, since, score, chanceOf, likeIt, contradicts, signalsOf }
}

function stateOf(weighed: readonly Weighed[]): number {
  if (weighed.some((w) => w.sign.tier === 'buried')) return BURIED
  return weighed.length > 0 ? STALLED : LIVE
}

/** First day of the strongest tier that shows. */
function firstDayOf(weighed: readonly Weighed[], row: number): Day {
  const buried = weighed.filter((w) => w.sign.tier === 'buried')
  const days = (buried.length > 0 ? buried : weighed).map((w) => w.sign.on[row] ?? NO_DAY)
  return days.length === 0 ? NO_DAY : Math.min(...days)
}

/**
 * The past deals that tell the chance: of a deal with signs, those of its most telling sign (or none,
 * where too few showed it as strongly); of a live one, those like it by stage and age.
 */
function chanceAmong(
  weighed: readonly Weighed[],
  cohort: Cohort,
  chances: Chances,
  row: number,
): BaseRate | null {
  const counting = countingAmong(weighed)
  if (counting.length === 0) return chances.at(cohort.stage[row] ?? -1, ageOf(cohort, row))
  return mostTelling(counting)?.base ?? null
}

/** Scores of a state lie in a band of their own, so that ranking by score keeps the states apart. */
const BANDS: Readonly<Record<number, readonly [number, number]>> = {
  [LIVE]: [0, 0.3],
  [LONG_DATED]: [0, 0],
  [STALLED]: [0.3, 0.6],
  [BURIED]: [0.6, 1],
}

/**
 * Within the band of its state: the lower its odds, or where they are not known the less likely deals of its
 * stage and age are won, and the rarer wins are among deals with its signs, the higher. Every further sign
 * raises it.
 */
function scoreOf(
  state: number,
  weighed: readonly { readonly base: BaseRate }[],
  alike: BaseRate | null,
  overall: BaseRate,
  byOdds?: number,
): number {
  const [low, high] = BANDS[state] ?? [0, 0]
  const usual = shrunkRate(overall, 0.5)
  const signs = weighed.map((w) => Math.min(1, shrunkRate(w.base, usual) / usual))
  const isKnown = byOdds !== undefined && !Number.isNaN(byOdds)
  const before = isKnown ? 1 - byOdds : shrunkRate(alike, usual)
  const chance = signs.reduce((rest, ratio) => rest * ratio, before)
  return low + (high - low) * (1 - chance)
}

/** A rate drawn towards what is usual, as if ten more deals had fared as usual. */
function shrunkRate(rate: BaseRate | null, usual: number): number {
  return ((rate?.won ?? 0) + 10 * usual) / ((rate?.deals ?? 0) + 10)
}

function signalOf({ sign, base, contradicted }: Weighed, row: number): Signal {
  return {
    kind: sign.kind,
    tier: sign.tier,
    on: sign.on[row] ?? NO_DAY,
    days: sign.days[row] ?? 0,
    text: sign.say(row),
    base,
    contradicted,
  }
}
