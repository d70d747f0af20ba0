import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { BURIED, LIVE, STALLED } from './judge.ts'
import type { Truth } from './truth-as-of.ts'

/** How surely an open deal is lost in fact, 0 … 1; null where that is not told to the reader. */
export function scoreTold({ score }: Truth, row: number): number | null {
  const told = score[row] ?? Number.NaN
  return Number.isNaN(told) ? null : told
}

/**
 * Open rows, the surest to be lost first. Where the score of one of them is not told to the reader, it
 * orders none: then by state, the flag that has stood longest first, and the larger amount.
 */
export function surestFirst(truth: Truth, rows: readonly number[]): number[] {
  const { score, since } = truth
  if (rows.every((row) => scoreTold(truth, row) !== null))
    return [...rows].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
  const keys = new Map(
    rows.map((row) => [row, [rankOf(truth, row), since[row] ?? 0, -amountOf(truth, row)]]),
  )
  return [...rows].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []) || a - b)
}

const RANKS: Readonly<Record<number, number>> = { [BURIED]: 0, [STALLED]: 1, [LIVE]: 2 }

function rankOf({ state }: Truth, row: number): number {
  return RANKS[state[row] ?? LIVE] ?? 3
}

/** In major units of the deal's own currency; without an amount, nothing. */
function amountOf({ cohort }: Truth, row: number): number {
  const { amount, currency, history } = cohort
  const code = history.currency.values[currency[row] ?? -1] ?? NO_CURRENCY
  return majorOf(amount[row] ?? Number.NaN, code) || 0
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < a.length; n++) {
    const apart = (a[n] ?? 0) - (b[n] ?? 0)
    if (apart !== 0) return apart
  }
  return 0
}
