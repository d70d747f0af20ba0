import { wilsonInterval } from '@closed-learned/analysis'
import type { Finding } from '../report/trend-schemas.ts'
import { sayNumber } from '../shared/say.ts'
import { countsIn, type HereAndRest } from './here.ts'
import { outcomeSaid } from './outcome-said.ts'
import { sayRatesOf } from './say-finding.ts'
import { sayQuarter } from './say-quarter.ts'
import { scoresBy } from './scores.ts'
import type { SegmentQuestion } from './segment-question.ts'

/** The variance below which a score tells nothing: some ten deals. */
const FEWEST = 2.5

/** One direction is asked for, at 5 %. */
const HOLDS = 1.645

/** Deals from which on nobody would call them few. */
const MANY = 50

/** Within so many standard errors lies what may be true, at 95 %. */
const REACH = 1.96

/**
 * How often it happened in the deals that the search did not see, and whether that goes the way that
 * was found. Null where there are none. `effect`: the log odds ratio that was found.
 */
export function stillHolds(
  { outcome, lately }: SegmentQuestion,
  here: Uint8Array,
  direction: Finding['direction'],
  effect: number,
): NonNullable<Finding['lately']> | null {
  if (lately.quarter === '') return null
  const counts = countsIn(lately.data, here)
  const { deals, events, restDeals, restEvents } = counts
  const group = new Int16Array(here.length)
  const { score, variance } = scoresBy(lately.data, here, group, 1)
  const holds = verdict(score[0] ?? 0, variance[0] ?? 0, direction, Math.abs(effect))
  return {
    quarter: lately.quarter,
    value: deals === 0 ? null : events / deals,
    interval: deals === 0 ? null : wilsonInterval(events, deals),
    deals,
    restRate: restDeals === 0 ? null : restEvents / restDeals,
    holds,
    text: sayHolds(
      lately.quarter,
      counts,
      holds,
      sayRatesOf(counts, outcomeSaid(outcome, direction)),
    ),
  }
}

/** It holds no more where even half of what was found is more than there can be. */
function verdict(score: number, variance: number, direction: string, effect: number) {
  if (variance < FEWEST) return null
  const error = 1 / Math.sqrt(variance)
  const found = (direction === 'more' ? score : -score) / variance
  if (found >= HOLDS * error) return true
  return found + REACH * error < effect / 2 ? false : null
}

function sayHolds(quarter: string, { deals }: HereAndRest, holds: boolean | null, rates: string) {
  const since = `Since the start of ${sayQuarter(quarter)}`
  if (deals === 0) return `${since} no such deal has closed.`
  if (holds === null && deals >= MANY)
    return `${since}, which the search did not see, ${sayNumber(deals)} such deals have closed: whether it still holds cannot be told.`
  if (holds === null)
    return `${since}, which the search did not see, there ${deals === 1 ? 'is one such deal' : `are ${sayNumber(deals)} such deals`}: too few to tell whether it still holds.`
  return `${since}, which the search did not see, it ${holds ? 'still holds' : 'no longer shows'}: ${rates}.`
}
