import { confidenceSequence, eProcess } from '@closed-learned/analysis'
import type { WatchTold } from '../report/trend-schemas.ts'
import type { OwnerFloor } from '../time/owner-floor.ts'
import type { WatchedDeals } from './watched-deals.ts'

type RateTold = WatchTold['here']

/** What the deals created since a watch was frozen say of it. */
export interface Verdict {
  readonly verdict: WatchTold['verdict']
  readonly evidence: number
  readonly here: RateTold
  readonly rest: RateTold
}

/** Deals that count, on either side, below which it is too early. */
const FEWEST = 10

/** Chance of ever calling a claim supported that is wrong: E ≥ 20. */
const ALPHA = 0.05

/** Both rates lie within their intervals at once, on all days, with 95 %. */
const LEVEL = 1 - ALPHA / 2

const UNTOLD: RateTold = { value: null, interval: null, deals: 0 }

/**
 * Supported by a two-stream e-process against the rest of the book, refuted where the rates' sequences
 * of intervals lie apart the other way; both may be looked at every day. Too early while most of the
 * deals created since are too young to count, or few do; withheld where they are of too few owners.
 */
export function verdictOf(
  deals: WatchedDeals,
  direction: 'more' | 'less',
  floor: OwnerFloor,
): Verdict {
  const { created, outcome, segment } = deals
  const sides = { here: sideOf(deals, 1), rest: sideOf(deals, 0) }
  const untold = { evidence: 1, here: UNTOLD, rest: UNTOLD }
  if (created.here.length >= FEWEST && floor.isUnder(created.here))
    return { verdict: 'withheld', ...untold }
  const few = sides.here.rows.length < FEWEST || sides.rest.rows.length < FEWEST
  if (few || isMostlyYoung(deals)) return { verdict: 'tooEarly', ...untold }
  if (floor.isUnder(sides.here.rows) || floor.isUnder(sides.rest.rows))
    return { verdict: 'withheld', ...untold }
  const { eValue, anytimeP, supportedAt } = eProcess(
    { outcome, segment },
    { direction: direction === 'more' ? 'greater' : 'less', alpha: ALPHA },
  )
  const here = rateTold(sides.here.outcome)
  const rest = rateTold(sides.rest.outcome)
  const verdict = isRefuted(here, rest, direction)
    ? 'refuted'
    : supportedAt === null
      ? 'open'
      : 'supported'
  // What was supported once stays so, at the strongest that the evidence was.
  const evidence = verdict === 'supported' ? Math.min(1 / anytimeP, Number.MAX_VALUE) : eValue
  return { verdict, evidence, here, rest }
}

/** The deals of one side that count. */
function sideOf({ rows, outcome, segment }: WatchedDeals, side: number) {
  const own = Array.from(rows.keys()).filter((n) => segment[n] === side)
  return {
    rows: own.map((n) => rows[n] ?? 0),
    outcome: Uint8Array.from(own, (n) => outcome[n] ?? 0),
  }
}

function isMostlyYoung({ created, old }: WatchedDeals): boolean {
  return 2 * old < created.here.length
}

/** With the interval that holds on every day, not only on this one. */
function rateTold(outcome: Uint8Array): RateTold {
  const happened = outcome.reduce((sum, one) => sum + one, 0)
  const { interval } = confidenceSequence(outcome, { level: LEVEL })
  return { value: happened / outcome.length, interval, deals: outcome.length }
}

function isRefuted(here: RateTold, rest: RateTold, direction: 'more' | 'less'): boolean {
  const [low, high] = direction === 'more' ? [here, rest] : [rest, here]
  return (low.interval?.[1] ?? 1) < (high.interval?.[0] ?? 0)
}
