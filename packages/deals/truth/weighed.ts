import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import type { BaseRate, SignRates } from './base-rate.ts'
import { ENOUGH_LIKE_IT } from './chances.ts'
import type { Odds } from './landmark/odds.ts'
import type { Sign, SignTier } from './sign.ts'

/** Past deals from which on their fate can contradict a sign. */
const ENOUGH_TO_CONTRADICT = 10

/** A sign of one row beside the past deals that showed it as strongly. */
export interface Weighed {
  readonly sign: Sign
  readonly rates: SignRates
  readonly base: BaseRate
  readonly contradicted: boolean
}

/**
 * Weighs the signs that one open deal shows; none where a buyer's date covers it. Where odds are used, a sign of
 * burial counts only where they bear it out, and one of stalling unless they speak against it.
 */
export function weigher(
  cohort: Cohort,
  rates: ReadonlyMap<Sign, SignRates>,
  overall: BaseRate,
  odds?: Odds,
): (row: number) => Weighed[] {
  const rated = [...rates]
  return (row) => {
    if (cohort.standing[row] !== STANDING_OPEN || isCovered(cohort, row)) return []
    return rated.flatMap(([sign, of]) => {
      const strength = sign.strength[row] ?? Number.NaN
      if (Number.isNaN(strength)) return []
      const weighed = weighSign(sign, of, strength, overall)
      return [
        odds && speaksAgainst(odds, row, sign, overall)
          ? { ...weighed, contradicted: true }
          : weighed,
      ]
    })
  }
}

/** Whether the odds of a deal are too good for a sign to count. */
function speaksAgainst(odds: Odds, row: number, { tier }: Sign, overall: BaseRate): boolean {
  if (tier === 'told') return false
  const score = odds.score[row] ?? Number.NaN
  if (tier === 'buried') return score <= odds.model.core.bearsOutAbove
  const base = odds.base(row)
  return base !== null && isSurelyAbove(base, leastToContradict(tier, overall))
}

/**
 * Where few showed the sign as strongly, those that showed it less stand in for them: but only with
 * the few agreeing. Else this one has gone far beyond them, and their wins tell nothing of it.
 */
export function weighSign(
  sign: Sign,
  rates: SignRates,
  strength: number,
  overall: BaseRate,
): Weighed {
  const near = rates.atLeast(strength)
  const like = rates.like(strength)
  const least = leastToContradict(sign.tier, overall)
  const stretched = !isSurelyAbove(near, least) && isSurelyAbove(like, least)
  const agreeing = near.deals > 0 && near.won / near.deals > least
  return {
    sign,
    rates,
    base: stretched && !agreeing ? near : like,
    contradicted: isSurelyAbove(near, least) || (stretched && agreeing),
  }
}

/**
 * The past contradicts a sign where deals that showed it were won too often: for a sign of burial
 * surely more than half as often as all deals, for one of stalling surely more often than all.
 */
function leastToContradict(tier: SignTier, overall: BaseRate): number {
  const usual = overall.deals === 0 ? 1 : overall.won / overall.deals
  return tier === 'buried' ? usual / 2 : usual
}

function isSurelyAbove({ deals, interval }: BaseRate, least: number): boolean {
  return deals >= ENOUGH_TO_CONTRADICT && interval !== null && interval[0] > least
}

/** Those that make the state of a deal. */
export const countingAmong = (weighed: readonly Weighed[]) =>
  weighed.filter((w) => !w.contradicted && w.sign.tier !== 'told')

/** The sign whose past deals were won least, of those that enough showed. */
export function mostTelling(counting: readonly Weighed[]): Weighed | undefined {
  const telling = counting.filter(({ base }) => base.deals >= ENOUGH_LIKE_IT)
  return telling.sort((a, b) => a.base.won / a.base.deals - b.base.won / b.base.deals)[0]
}

/** A buyer's date that has not passed covers a deal: whatever it looks like, it has a reason. */
export function isCovered(cohort: Cohort, row: number): boolean {
  return (cohort.buyerDate[row] ?? NO_DAY) >= cohort.day
}
