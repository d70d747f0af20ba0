import type { History } from '../../cohort/history.ts'
import { type Day, NO_DAY } from '../../shared/day.ts'
import { monthEnds } from './days.ts'
import type { Outcomes } from './outcomes.ts'
import { NEVER, trackedFrom } from './tracked.ts'

/** Most months that are learned from. */
const MONTHS = 36

/** A win within so many days counts; the longest for which there is enough history. */
export const HORIZONS = [365, 180, 90] as const

/** Months of known outcome that are needed: two thirds to learn from, the later ones to calibrate. */
export const FEWEST_MONTHS = 9

/** Days before which nothing could be learned of deals: no dates, or nothing of their way is told. */
export function learnableFrom(history: History, outcomes: Outcomes): Day {
  const created = history.createdOn.filter(
    (on, i) => on !== NO_DAY && outcomes.endedOn[i] !== NO_DAY,
  )
  if (created.length === 0) return NEVER
  created.sort()
  const { change, contact } = trackedFrom(history)
  // The first few may be strays, long before the book begins.
  const begins = created[Math.floor(created.length / 50)] ?? NEVER
  return Math.max(begins, Math.min(change, contact))
}

/** The month ends whose deals have a known outcome, by what they serve for. */
export interface Plan {
  readonly horizon: number
  /** All from the first that is learned from to the newest. */
  readonly months: readonly Day[]
  /** Learned from up to and including this day, calibrated after it up to `usableUntil`. */
  readonly learnUntil: Day
  readonly usableUntil: Day
}

/** Plans what to learn from by a day, for wins within `horizon` days; undefined where that is too little. */
export function planOf(from: Day, day: Day, horizon: number): Plan | undefined {
  const all = monthEnds(day, MONTHS + Math.ceil(horizon / 30) + 1).filter((on) => on >= from)
  const usable = all.filter((on) => on + horizon <= day).slice(-MONTHS)
  if (usable.length < FEWEST_MONTHS) return undefined
  const first = usable[0] ?? day
  return {
    horizon,
    months: all.filter((on) => on >= first),
    learnUntil: usable[Math.floor((usable.length * 2) / 3) - 1] ?? first,
    usableUntil: usable[usable.length - 1] ?? first,
  }
}
