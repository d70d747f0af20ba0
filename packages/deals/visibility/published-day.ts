import { type Day, dayOfInstant, instantOfDay } from '../shared/day.ts'
import { seesSumsOnly, type Viewer } from './viewer.ts'

/**
 * The day whose documents a viewer gets who asked for one, by default for the newest. Who sees sums
 * only gets the last day of the last whole calendar month up to then: what is told once a period
 * cannot be taken apart day by day. Everybody else gets the day that was asked for.
 */
export function publishedDay(viewer: Viewer, asked: Day | undefined, newest: Day): Day {
  if (!seesSumsOnly(viewer)) return asked ?? newest
  return lastMonthEndUpTo(Math.min(asked ?? newest, newest))
}

/** The day itself where it is the last of its month, else the last day of the month before. */
export function lastMonthEndUpTo(day: Day): Day {
  const next = new Date(instantOfDay(day + 1))
  return dayOfInstant(Date.UTC(next.getUTCFullYear(), next.getUTCMonth(), 1)) - 1
}
