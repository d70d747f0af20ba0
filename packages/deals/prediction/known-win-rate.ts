import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

const YEAR = 365
/** Deals closed in the year before, below which all that closed before are taken; and below that none. */
const ENOUGH = 20

/** How often deals were won that closed before a day; null where too few had. */
export type WinRateOn = (day: Day) => number | null

/**
 * What one could have said of any deal without knowing it: the share won among the deals of the
 * company that closed in the 365 days before, or of all before where those are few.
 */
export function knownWinRate({ size, ending, closedOn }: Cohort): WinRateOn {
  const closed: { on: Day; won: boolean }[] = []
  for (let row = 0; row < size; row++) {
    const on = closedOn[row] ?? NO_DAY
    if (ending[row] !== OPEN && on !== NO_DAY) closed.push({ on, won: ending[row] === WON })
  }
  closed.sort((a, b) => a.on - b.on)
  const wonUpTo = [0]
  for (const { won } of closed) wonUpTo.push((wonUpTo.at(-1) ?? 0) + Number(won))
  const before = (day: Day) => {
    let [low, high] = [0, closed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((closed[middle]?.on ?? day) < day) low = middle + 1
      else high = middle
    }
    return low
  }
  return (day) => {
    const until = before(day)
    const year = before(day - YEAR)
    const from = until - year >= ENOUGH ? year : 0
    if (until - from < ENOUGH) return null
    return ((wonUpTo[until] ?? 0) - (wonUpTo[from] ?? 0)) / (until - from)
  }
}
