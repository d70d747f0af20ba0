import { STANDING_OPEN } from '../cohort/cohort.ts'
import type { Known } from '../segment/known-about.ts'
import { sayNumber, sayRates } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { LIVE } from '../truth/judge.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** What was found of open deals like one; empty where nothing was looked for yet. */
export type KnownOf = (row: number) => readonly Known[]

/** A live deal that the time is better spent on, and what says so. */
export interface BetterFit {
  readonly row: number
  readonly text: string
}

/**
 * Of some open deals of one owner the live one that fits best: by the confirmed findings about deals
 * like it, else by how many past deals where it stands were won. Null where none of them is known to
 * do better than those that were let go.
 */
export function betterFit(
  truth: Truth,
  rows: readonly number[],
  letGo: readonly number[],
  knownOf: KnownOf,
): BetterFit | null {
  const live = rows.filter(
    (row) =>
      truth.cohort.standing[row] === STANDING_OPEN &&
      truth.state[row] === LIVE &&
      !letGo.includes(row),
  )
  return bySegment(live, knownOf) ?? byChance(truth, live, letGo)
}

/** Where deals are won more often, and nothing that was found says the opposite. */
function bySegment(live: readonly number[], knownOf: KnownOf): BetterFit | null {
  let best: { row: number; known: Known } | null = null
  for (const row of live) {
    const known = knownOf(row)
    if (known.some(({ finding }) => finding.direction === 'more')) continue
    for (const one of known)
      if (best === null || one.finding.rate < best.known.finding.rate) best = { row, known: one }
  }
  return best && { row: best.row, text: best.known.text }
}

function byChance(
  truth: Truth,
  live: readonly number[],
  letGo: readonly number[],
): BetterFit | null {
  const least = Math.max(0, ...letGo.map((row) => rateOf(truth.chanceOf(row))))
  let best: { row: number; base: BaseRate } | null = null
  for (const row of live) {
    const base = truth.chanceOf(row)
    if (base === null || base.deals < ENOUGH_LIKE_IT || lowOf(base) <= least) continue
    if (best === null || lowOf(base) > lowOf(best.base)) best = { row, base }
  }
  return best && { row: best.row, text: sayChance(best.base) }
}

const rateOf = (base: BaseRate | null) => (base && base.deals > 0 ? base.won / base.deals : 0)
const lowOf = ({ interval }: BaseRate) => interval?.[0] ?? 0

function sayChance({ deals, won, interval }: BaseRate): string {
  const doubt = interval === null ? '' : ` (${sayRates(interval)})`
  return `Of ${sayNumber(deals)} past deals where it stands, ${sayNumber(won)} were won${doubt}.`
}
