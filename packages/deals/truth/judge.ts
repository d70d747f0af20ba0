import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { type BaseRate, overallRate, signRates } from './base-rate.ts'
import { type Chances, ENOUGH_LIKE_IT } from './chances.ts'
import type { Sign, SignKind, SignTier } from './sign.ts'

/** What an opportunity is in fact; the index is its code. `ended`: closed, or gone from the source. */
export const TRUTH_STATES = ['ended', 'live', 'longDated', 'stalled', 'buried'] as const
export type TruthState = (typeof TRUTH_STATES)[number]
export const ENDED = 0
export const LIVE = 1
export const LONG_DATED = 2
export const STALLED = 3
export const BURIED = 4

/** Past deals from which on their fate can contradict a sign. */
const ENOUGH_TO_CONTRADICT = 10

/** One sign of one deal, with its evidence and what became of past deals like it. */
export interface Signal {
  readonly kind: SignKind
  readonly tier: SignTier
  readonly on: Day
  readonly days: number
  readonly text: string
  readonly base: BaseRate
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
  /** How surely it is lost in fact, for ranking only: 0 … 1; NaN where not open. */
  readonly score: Float64Array
  /** The past deals that tell its chance of being won; null where too few, or not open. */
  readonly chanceOf: (row: number) => BaseRate | null
  /** The signs of one open deal; none where a buyer's date covers it. */
  readonly signalsOf: (row: number) => Signal[]
}

/** A sign of one row beside the past deals that showed it as strongly. */
interface Weighed {
  readonly sign: Sign
  readonly base: BaseRate
  readonly contradicted: boolean
}

/** Weighs the signs of every open deal against what became of past deals that showed them. */
export function judgeOf(cohort: Cohort, signs: readonly Sign[], chances: Chances): Judgement {
  const overall = overallRate(cohort)
  const weigh = weigher(cohort, signs, overall)
  const state = new Uint8Array(cohort.size)
  const since = new Int32Array(cohort.size).fill(NO_DAY)
  const score = new Float64Array(cohort.size).fill(Number.NaN)
  const chanceOf = (row: number) =>
    cohort.standing[row] === STANDING_OPEN ? chanceAmong(weigh(row), cohort, chances, row) : null
  for (let r = 0; r < cohort.size; r++) {
    if (cohort.standing[r] !== STANDING_OPEN) continue
    const weighed = weigh(r).filter((w) => !w.contradicted && w.sign.tier !== 'told')
    state[r] = isCovered(cohort, r) ? LONG_DATED : stateOf(weighed)
    since[r] = firstDayOf(weighed, r)
    score[r] = scoreOf(
      state[r] ?? LIVE,
      weighed,
      chances.at(cohort.stage[r] ?? -1, ageOf(cohort, r)),
      overall,
    )
  }
  const signalsOf = (row: number) => weigh(row).map((w) => signalOf(w, row))
  return { chances, overall, state, since, score, chanceOf, signalsOf }
}

/** A buyer's date that has not passed covers a deal: whatever it looks like, it has a reason. */
function isCovered(cohort: Cohort, row: number): boolean {
  return (cohort.buyerDate[row] ?? NO_DAY) >= cohort.day
}

function weigher(
  cohort: Cohort,
  signs: readonly Sign[],
  overall: BaseRate,
): (row: number) => Weighed[] {
  const rates = signs.map((sign) => signRates(cohort, sign))
  return (row) => {
    if (cohort.standing[row] !== STANDING_OPEN || isCovered(cohort, row)) return []
    return signs.flatMap((sign, s) => {
      const strength = sign.strength[row] ?? Number.NaN
      const rate = rates[s]
      if (Number.isNaN(strength) || !rate) return []
      const contradicted = isContradicted(sign.tier, rate.atLeast(strength), overall)
      return [{ sign, base: rate.like(strength), contradicted }]
    })
  }
}

/**
 * The past contradicts a sign where deals that showed it were won too often: for a sign of burial
 * surely more than half as often as all deals, for one of stalling surely more often than all.
 */
function isContradicted(tier: SignTier, base: BaseRate, overall: BaseRate): boolean {
  if (base.deals < ENOUGH_TO_CONTRADICT || base.interval === null || overall.deals === 0)
    return false
  const usual = overall.won / overall.deals
  return base.interval[0] > (tier === 'buried' ? usual / 2 : usual)
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

function ageOf(cohort: Cohort, row: number): number {
  const created = cohort.createdOn[row] ?? NO_DAY
  return created === NO_DAY ? Number.NaN : cohort.day - created
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
  const counting = weighed.filter((w) => !w.contradicted && w.sign.tier !== 'told')
  if (counting.length === 0) return chances.at(cohort.stage[row] ?? -1, ageOf(cohort, row))
  const telling = counting.map((w) => w.base).filter((base) => base.deals >= ENOUGH_LIKE_IT)
  return telling.sort((a, b) => a.won / a.deals - b.won / b.deals)[0] ?? null
}

/** Scores of a state lie in a band of their own, so that ranking by score keeps the states apart. */
const BANDS: Readonly<Record<number, readonly [number, number]>> = {
  [LIVE]: [0, 0.3],
  [LONG_DATED]: [0, 0],
  [STALLED]: [0.3, 0.6],
  [BURIED]: [0.6, 1],
}

/**
 * Within the band of its state: the less likely deals of its stage and age are won, and the rarer
 * wins are among deals with its signs, the higher. Every further sign raises it.
 */
function scoreOf(
  state: number,
  weighed: readonly Weighed[],
  alike: BaseRate | null,
  overall: BaseRate,
): number {
  const usual = shrunkRate(overall, 0.5)
  const signs = weighed.map((w) => Math.min(1, shrunkRate(w.base, usual) / usual))
  const chance = signs.reduce((rest, ratio) => rest * ratio, shrunkRate(alike, usual))
  const [low, high] = BANDS[state] ?? [0, 0]
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
