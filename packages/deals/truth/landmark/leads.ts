import { LOST, NO_DECISION } from '../../cohort/endings.ts'
import { NO_DAY } from '../../shared/day.ts'
import type { Truth } from '../truth-as-of.ts'
import type { FlaggedPast, Lead } from './odds-model.ts'

/** Fewer deals than this have no median worth saying. */
const FEWEST = 8

/**
 * Days between the first day of each kind of sign and the formal end of deals that were lost, and the
 * same for the odds (the end of the first month in which they would have flagged the deal). `from`:
 * only deals that closed after this day count, for all alike.
 */
export function leadsOf(truth: Truth, past: FlaggedPast, from: number): Lead[] {
  const { cohort, signs } = truth
  const lost: number[] = []
  for (let r = 0; r < cohort.size; r++) {
    const ended = cohort.ending[r] === LOST || cohort.ending[r] === NO_DECISION
    if (ended && (cohort.closedOn[r] ?? NO_DAY) > from) lost.push(r)
  }
  const firstOn = new Map(Array.from(past.key, (key, n) => [key, past.firstOn[n] ?? NO_DAY]))
  const keyOf = (r: number) => cohort.history.key[cohort.index[r] ?? 0] ?? 0
  const ways: [Lead['by'], (r: number) => number][] = [
    ['odds', (r) => firstOn.get(keyOf(r)) ?? NO_DAY],
    ...signs.map(({ kind, firstOn: on }): [Lead['by'], (r: number) => number] => [
      kind,
      (r) => on[r] ?? NO_DAY,
    ]),
  ]
  return ways.map(([by, on]) => {
    const days = lost.map((r) => [on(r), cohort.closedOn[r] ?? NO_DAY] as const)
    return leadOf(
      by,
      days.filter(([first, end]) => first !== NO_DAY && first <= end).map(([a, b]) => b - a),
      lost.length,
    )
  })
}

function leadOf(by: Lead['by'], days: number[], of: number): Lead {
  const sorted = Float64Array.from(days).sort()
  const n = sorted.length
  if (n < FEWEST) return { by, deals: n, of, median: null, interval: null }
  // Ranks between which the median lies in 95 of 100 samples (sign test, by the normal curve).
  const reach = 0.98 * Math.sqrt(n)
  const at = (rank: number) => sorted[Math.max(0, Math.min(n - 1, rank))] ?? 0
  const interval = [at(Math.floor(n / 2 - reach)), at(Math.ceil(n / 2 + reach) - 1)] as const
  return {
    by,
    deals: n,
    of,
    median: (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2,
    interval,
  }
}
