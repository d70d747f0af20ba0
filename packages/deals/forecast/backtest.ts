import { type ChanceMethod, learnChances } from './learn-chances.ts'
import { isEnoughFor } from './needs-of.ts'
import { knownBy, type PastWindow } from './past-window.ts'
import type { Period } from './period.ts'
import { inOthers, type SumByCurrency } from './sum-by-currency.ts'
import { type Frame, tellWindow, type WindowTold } from './told-window.ts'
import { type WinsKnown, wonIn } from './wins-known.ts'

/** Past periods that are told again with what was known then, at most. */
const MOST_PERIODS = 12
/** Chances are learned anew for every so many of them, from what the first of them knew. */
const AT_ONCE = 4

/** A past period: what was told, how far off, and what came. */
export interface PastForecast {
  readonly period: Period
  readonly seen: PastWindow
  readonly told: WindowTold
  readonly method: ChanceMethod
  readonly came: SumByCurrency
}

/** Tells past periods again, the newest first, each with what was known then. */
export function backtest(frame: Frame, now: WinsKnown): PastForecast[] {
  const told: PastForecast[] = []
  for (let at = 0; at < MOST_PERIODS; at += AT_ONCE) {
    const group = frame.past.slice(at, Math.min(MOST_PERIODS, at + AT_ONCE))
    // A group at the start of the history is told as far as there was enough to learn from.
    while (group.length > 0 && !isEnoughFor(group.at(-1), frame.past)) group.pop()
    const oldest = group.at(-1)
    if (oldest === undefined) break
    const chances = learnChances(knownBy(frame.past, oldest.wins.day), oldest.wins)
    for (const seen of group) {
      const forecast = tellWindow(seen, chances, frame)
      const { period } = seen.open.window
      const came = cameIn(now, period, frame)
      told.push({ period, seen, told: forecast, method: chances.method, came })
    }
  }
  return told
}

function cameIn(now: WinsKnown, period: Period, { currencies }: Frame): SumByCurrency {
  const of = (currency: number) => wonIn(now, period, currency)
  return { ...of(currencies.usual), others: inOthers(currencies.others, of) }
}
