import { knownBy, type PastWindow } from './past-window.ts'
import { isWonIn, type WinsKnown } from './wins-known.ts'

/** What is won of what was stated, learned from open deals that were won within their window. */
export interface AmountHabits {
  /** Code of the usual currency, from whose wins it was learned. */
  readonly currency: number
  /** Won amount by stated amount, of all such wins together. */
  readonly ratio: number
  /** Mean square of a won amount by that of the stated one. */
  readonly squares: number
  /** Mean amount of wins that had stated none, in minor units of the usual currency; null: too few. */
  readonly unstated: number | null
  readonly wins: number
}

const FEWEST_WINS = 30
const FEWEST_UNSTATED = 15

/** How amounts in a currency turned out, by the past windows that `wins` knows the outcomes of. */
export function amountHabits(
  windows: readonly PastWindow[],
  wins: WinsKnown,
  currency: number,
): AmountHabits {
  let [stated, won, statedSquares, wonSquares, count, unstated, unstatedCount] = [
    0, 0, 0, 0, 0, 0, 0,
  ]
  for (const { open } of knownBy(windows, wins.day))
    for (let row = 0; row < open.size; row++) {
      const i = open.index[row] ?? 0
      const amount = wins.amount[i] ?? Number.NaN
      if (wins.currency[i] !== currency || Number.isNaN(amount) || !isWonIn(wins, i, open.window))
        continue
      const said = open.amount[row] ?? Number.NaN
      if (Number.isNaN(said)) {
        unstatedCount++
        unstated += amount
        continue
      }
      count++
      stated += said
      won += amount
      statedSquares += said * said
      wonSquares += amount * amount
    }
  const enough = count >= FEWEST_WINS && stated > 0 && won > 0
  return {
    currency,
    ratio: enough ? won / stated : 1,
    squares: enough ? wonSquares / statedSquares : 1,
    unstated: unstatedCount < FEWEST_UNSTATED ? null : unstated / unstatedCount,
    wins: count,
  }
}
