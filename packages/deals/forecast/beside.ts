import { type Day, NO_DAY } from '../shared/day.ts'
import type { CodeRates } from './code-rates.ts'
import { codeRates, ratesOf } from './code-rates.ts'
import type { OpenFacts } from './open-then.ts'
import type { PastWindow } from './past-window.ts'
import { periodBefore } from './period.ts'
import type { Window } from './windows.ts'
import { type Sum, type WinsKnown, wonIn } from './wins-known.ts'

const RUN_RATE_PERIODS = 4

/**
 * Mean of what the last four whole periods brought; null where the history does not tell of the endings in
 * four (`earliest`; NO_DAY: of none).
 */
export function runRate(
  { period }: Window,
  wins: WinsKnown,
  currency: number,
  earliest: number,
  among?: (i: number) => boolean,
): Sum | null {
  if (earliest === NO_DAY) return null
  let before = periodBefore(period)
  while (before.until > wins.day) before = periodBefore(before)
  let [deals, amount] = [0, 0]
  for (let n = 0; n < RUN_RATE_PERIODS; n++) {
    if (before.from < earliest) return null
    const sum = wonIn(wins, before, currency, among)
    deals += sum.deals / RUN_RATE_PERIODS
    amount += sum.amount / RUN_RATE_PERIODS
    before = periodBefore(before)
  }
  return { deals, amount }
}

/** How many of the newest windows the rates by stage look at. */
const STAGE_WINDOWS = 8

/** How often open deals of a stage were won in the end, of those that had ended by the day. */
export function winRatesByStage(windows: readonly PastWindow[], wins: WinsKnown): CodeRates {
  const stages: number[] = []
  const won: number[] = []
  for (const { open } of windows.slice(0, STAGE_WINDOWS))
    for (let row = 0; row < open.size; row++) {
      const i = open.index[row] ?? 0
      if (!wins.closed[i]) continue
      stages.push(open.stage[row] ?? -1)
      won.push(Number(wins.wonOn[i] !== NO_DAY))
    }
  return codeRates(Int32Array.from(stages), Uint8Array.from(won))
}

/** Chances by which the CRM would weigh: its own probability where most deals have one, else by stage. */
export function statedChances(open: OpenFacts, rates: CodeRates): Float64Array {
  const own = hasProbability(open)
  const byStage = ratesOf(rates, open.stage)
  if (!own) return byStage
  return open.probability.map((stated, row) =>
    Number.isNaN(stated) ? (byStage[row] ?? 0) : Math.max(0, Math.min(1, stated)),
  )
}

/** Whether the CRM gives most open deals a probability of its own. */
export function hasProbability({ probability, size }: OpenFacts): boolean {
  const stated = probability.reduce((sum, each) => sum + Number(!Number.isNaN(each)), 0)
  return size > 0 && stated > size / 2
}

/**
 * Open deals that the CRM expects to close in the window, each weighed; null where it has no close dates,
 * the amount NaN where amounts are not known.
 */
export function statedIn(
  open: OpenFacts,
  { from, until }: { readonly from: Day; readonly until: Day },
  currency: number,
  weight?: Float64Array,
): Sum | null {
  let [deals, amount, dated] = [0, 0, 0]
  for (let row = 0; row < open.size; row++) {
    const day = open.closeDate[row] ?? NO_DAY
    if (day !== NO_DAY) dated++
    if (day < from || day > until) continue
    const by = weight?.[row] ?? 1
    deals += by
    if (open.currency[row] === currency) amount += by * (open.amount[row] || 0)
  }
  if (dated === 0) return null
  return { deals, amount: open.isKnown.amount ? amount : Number.NaN }
}

/**
 * 1 for deals of a category by which the CRM says that they are committed; undefined where it has none, or
 * where it is not known which they had.
 */
export function committed(
  { category, isKnown }: OpenFacts,
  commits: readonly boolean[],
): Float64Array | undefined {
  if (!isKnown.forecastCategory || !commits.includes(true)) return undefined
  return Float64Array.from(category, (code) => Number(commits[code] ?? false))
}

/** Which forecast categories mean that a deal is committed, by code. */
export function commitsOf(categories: readonly string[]): boolean[] {
  return categories.map((name) => /commit/i.test(name))
}
