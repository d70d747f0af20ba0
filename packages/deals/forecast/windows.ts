import type { Day } from '../shared/day.ts'
import { type Period, periodBefore } from './period.ts'

/**
 * A period as it is looked at from a day: what is won from `from` to `until` is still to come, and of
 * what was created and won up to `anchor` all is known.
 */
export interface Window {
  readonly period: Period
  readonly anchor: Day
  /** First and last day that are still to come. */
  readonly from: Day
  readonly until: Day
}

/** The window of a period on a day. A period that is over leaves none of its days to come. */
export function windowOf(period: Period, day: Day): Window {
  return { period, anchor: day, from: Math.max(period.from, day + 1), until: period.until }
}

/** The window of another period of the same kind, looked at when as much of it had gone by. */
function windowLike(like: Window, period: Period): Window {
  const gone = like.anchor + 1 - like.period.from
  const length = (of: Period) => of.until + 1 - of.from
  const then = gone <= 0 ? gone : Math.round((gone * length(period)) / length(like.period))
  return windowOf(period, period.from - 1 + Math.min(then, length(period)))
}

/** The windows before, the newest first, whose anchor is not before `earliest`; `most` at most. */
export function windowsBefore(like: Window, earliest: Day, most: number): Window[] {
  const windows: Window[] = []
  let period = periodBefore(like.period)
  while (windows.length < most) {
    const window = windowLike(like, period)
    if (window.anchor < earliest) break
    windows.push(window)
    period = periodBefore(period)
  }
  return windows
}
