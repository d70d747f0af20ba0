import type { Day } from '../shared/day.ts'
import { creationsIn } from './creations.ts'
import { knownBy, type PastWindow } from './past-window.ts'
import type { Window } from './windows.ts'
import { isWonIn, type WinsKnown } from './wins-known.ts'

/** What deals that were not open on the day will still bring to a period. */
export interface NewBusiness {
  /** Expected wins, and their variance. */
  readonly deals: number
  readonly variance: number
  /** Mean amount and mean square of it a win, in minor units, by code of the currency. */
  readonly byCurrency: readonly { currency: number; mean: number; square: number }[]
  /** The past wins that it was learned from, and what each weighs; the weights sum to 1. */
  readonly index: Uint32Array
  readonly weight: Float64Array
}

/** After so many days a past window weighs half. */
const HALF_LIFE = 730

interface PastWin {
  readonly i: number
  readonly weight: number
}

/**
 * New business in a window: deals created in it, as its own past tells, times the share of those created
 * that past windows of the same length saw won by their end.
 */
export function newBusiness(
  target: Window,
  wins: WinsKnown,
  windows: readonly PastWindow[],
  earliest: Day,
): NewBusiness {
  const past = knownBy(windows, wins.day)
  const found: PastWin[] = []
  let [won, created] = [0, 0]
  for (const { open } of past) {
    const weight = 0.5 ** ((wins.day - open.window.until) / HALF_LIFE)
    const isNew = notOpenThen(open.index, wins.wonOn.length)
    for (let i = 0; i < wins.wonOn.length; i++) {
      const on = wins.createdOn[i] ?? 0
      if (on > open.window.anchor && on <= open.window.until) created += weight
      if (isWonIn(wins, i, open.window) && isNew[i]) {
        won += weight
        found.push({ i, weight })
      }
    }
  }
  const coming = creationsIn(wins, target, earliest)
  const deals = created > 0 ? (coming.deals * won) / created : 0
  return {
    deals,
    variance: deals + (deals * coming.error) ** 2,
    byCurrency: amountsOf(found, wins, won),
    index: Uint32Array.from(found, ({ i }) => i),
    weight: Float64Array.from(found, ({ weight }) => weight / won),
  }
}

function notOpenThen(index: Uint32Array, size: number): Uint8Array {
  const isNew = new Uint8Array(size).fill(1)
  for (const i of index) isNew[i] = 0
  return isNew
}

function amountsOf(found: readonly PastWin[], wins: WinsKnown, all: number) {
  const sums = new Map<number, { mean: number; square: number }>()
  for (const { i, weight } of found) {
    const amount = wins.amount[i] ?? Number.NaN
    if (Number.isNaN(amount)) continue
    const currency = wins.currency[i] ?? -1
    const sum = sums.get(currency) ?? { mean: 0, square: 0 }
    sum.mean += (weight * amount) / all
    sum.square += (weight * amount * amount) / all
    sums.set(currency, sum)
  }
  return [...sums].sort(([a], [b]) => a - b).map(([currency, sum]) => ({ currency, ...sum }))
}
