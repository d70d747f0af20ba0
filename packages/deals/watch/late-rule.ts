import { quantile } from '@closed-learned/analysis'
import { lossesOf, lostLate } from '../finding/late-losses.ts'
import { soughtIn } from '../finding/sought-attributes.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { HORIZON } from './horizon.ts'

/** What counts as lost late, by the deals that had been lost when a watch was frozen. */
export interface LateRule {
  /** Days within which most of them had been lost: a deal counts at that age. */
  readonly horizon: number
  /** Null for a deal that tells nothing of it: it was let go in a purge. */
  isLate(row: number): 0 | 1 | null
}

/** Losses below which nothing tells what is late. */
const FEWEST = 50

/** Share of the losses that come within the horizon. */
const MOST = 0.9

/** Undefined where too few deals had been lost by that day. */
export function lateRule(truth: Truth, frozenOn: Day): LateRule | undefined {
  const { cohort } = truth
  const sought = soughtIn(truth)
  const losses = lossesOf(truth, sought)
  const rowOf = (n: number) => sought.closed.rows[n] ?? 0
  const closed = (n: number) => cohort.closedOn[rowOf(n)] ?? NO_DAY
  const known = Uint32Array.from(losses.at.keys()).filter(
    (s) => closed(losses.at[s] ?? 0) <= frozenOn,
  )
  if (known.length < FEWEST) return undefined
  const days = Float64Array.from(known, (s) => {
    const n = losses.at[s] ?? 0
    return closed(n) - (cohort.createdOn[rowOf(n)] ?? NO_DAY)
  })
  const late = lostLate(truth, sought, losses, known)
  const byRow = new Map(Array.from(losses.at, (n, s) => [rowOf(n), late[s] ? 1 : 0] as const))
  return {
    horizon: Math.max(HORIZON, Math.ceil(quantile(days, MOST))),
    isLate: (row) => byRow.get(row) ?? null,
  }
}
