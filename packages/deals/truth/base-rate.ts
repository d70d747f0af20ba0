import { wilsonInterval } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import type { Sign } from './sign.ts'

/** What became of past deals: how many closed, how many of them were won, and the rate's interval. */
export interface BaseRate {
  readonly deals: number
  readonly won: number
  /** 95 % (Wilson); null where no deal is there to tell. */
  readonly interval: readonly [number, number] | null
}

/** Counts as a base rate. */
export function baseRate(deals: number, won: number): BaseRate {
  return { deals, won, interval: deals === 0 ? null : wilsonInterval(won, deals) }
}

/** How many closed by the cohort's day, and how many of them were won. */
export function overallRate(cohort: Cohort): BaseRate {
  let closed = 0
  let won = 0
  for (const ending of cohort.ending) {
    if (ending !== OPEN) closed++
    if (ending === WON) won++
  }
  return baseRate(closed, won)
}

/** Past deals by how strongly they showed a sign while they were open. */
export interface SignRates {
  /** Those that showed it at least so strongly. */
  atLeast(strength: number): BaseRate
  /** The same; where they are few, those that showed it at least two thirds as strongly. */
  like(strength: number): BaseRate
  /** The rows that `like` counts, the strongest first. */
  rowsLike(strength: number): readonly number[]
}

/** Fewer past deals than this are few. */
const FEW = 20

/** The deals that had closed by the cohort's day and had shown a sign, by its strength. */
export function signRates(cohort: Cohort, sign: Sign): SignRates {
  const rows: number[] = []
  for (let r = 0; r < cohort.size; r++)
    if (cohort.ending[r] !== OPEN && !Number.isNaN(sign.strongest[r] ?? Number.NaN)) rows.push(r)
  const strength = (row: number) => sign.strongest[row] ?? 0
  rows.sort((a, b) => strength(b) - strength(a))
  const strengths = Float64Array.from(rows, strength)
  const wonUpTo = new Uint32Array(rows.length + 1)
  rows.forEach((row, n) => {
    wonUpTo[n + 1] = (wonUpTo[n] ?? 0) + (cohort.ending[row] === WON ? 1 : 0)
  })
  const first = (deals: number) => baseRate(deals, wonUpTo[deals] ?? 0)
  const like = (least: number) => {
    const deals = countAtLeast(strengths, least)
    return deals < FEW ? countAtLeast(strengths, (least * 2) / 3) : deals
  }
  return {
    atLeast: (least) => first(countAtLeast(strengths, least)),
    like: (least) => first(like(least)),
    rowsLike: (least) => rows.slice(0, like(least)),
  }
}

/** How many entries of a descending column are at least this. */
function countAtLeast(descending: Float64Array, least: number): number {
  let low = 0
  let high = descending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((descending[middle] ?? 0) >= least) low = middle + 1
    else high = middle
  }
  return low
}
