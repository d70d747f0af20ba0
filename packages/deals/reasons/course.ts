import { wilsonInterval } from '@closed-learned/analysis'
import type { ReasonTold } from '../report/trend-schemas.ts'
import type { Closings } from './closings.ts'
import { ENOUGH_IN_QUARTER } from './enough.ts'
import { heldQuarters } from './held-quarters.ts'

/** The deals that rates are of, by quarter of closing. */
export interface Base {
  readonly closings: Closings
  /** Positions among the closed deals. */
  readonly deals: Uint32Array
  readonly byQuarter: Uint32Array
  /** 1 where of a quarter nothing is told: it is of fewer than three owners, or gives one away. */
  readonly withheld: Uint8Array
  /** Quarters whose rates are compared, in order of time. */
  readonly compared: readonly number[]
}

/** One rate over time: of the deals of a base, those that have something. */
export interface Course {
  readonly base: Base
  /** Positions among the closed deals, all of them in the base. */
  readonly hits: Uint32Array
  readonly byQuarter: Uint32Array
}

/** Sorts deals into quarters of closing; `withheld`: what these deals alone do not tell of it. */
export function baseOf(
  closings: Closings,
  deals: Uint32Array,
  withheld: Uint8Array = heldQuarters(closings, [deals])[0] ?? new Uint8Array(),
): Base {
  const byQuarter = countByQuarter(closings, deals)
  const { from, until } = closings.compared
  const compared: number[] = []
  for (let q = from; q < until; q++)
    if ((byQuarter[q] ?? 0) >= ENOUGH_IN_QUARTER && !withheld[q]) compared.push(q)
  return { closings, deals, byQuarter, withheld, compared }
}

export function courseOf(base: Base, hits: Uint32Array): Course {
  return { base, hits, byQuarter: countByQuarter(base.closings, hits) }
}

function countByQuarter({ closed }: Closings, deals: Uint32Array): Uint32Array {
  const counts = new Uint32Array(closed.quarters.length)
  for (const n of deals) {
    const q = closed.quarter[n] ?? -1
    if (q >= 0) counts[q] = (counts[q] ?? 0) + 1
  }
  return counts
}

/** How many, of how many, and the share with its interval. */
export function shareOf({ base, hits }: Course) {
  const [deals, of] = [hits.length, base.deals.length]
  return { deals, of, ...rateOf(deals, of) }
}

function rateOf(deals: number, of: number) {
  return of === 0
    ? { share: 0, interval: [0, 1] as const }
    : { share: deals / of, interval: wilsonInterval(deals, of) }
}

/** The rate of every quarter that is shown; without one where there are too few owners or no deals. */
export function trendOf({ base, byQuarter }: Course): ReasonTold['trend'] {
  const { closed, shown } = base.closings
  return closed.quarters.slice(shown.from, shown.until).map((quarter, at) => {
    const q = shown.from + at
    const deals = base.withheld[q] ? 0 : (base.byQuarter[q] ?? 0)
    if (deals === 0) return { quarter, value: null, interval: null, deals: 0 }
    const { share, interval } = rateOf(byQuarter[q] ?? 0, deals)
    return { quarter, value: share, interval, deals }
  })
}
