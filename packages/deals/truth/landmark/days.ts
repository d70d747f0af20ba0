import { type Day, dayOfInstant, instantOfDay } from '../../shared/day.ts'

/** The last days of the months that ended by `until`, at most `count` of them, the oldest first. */
export function monthEnds(until: Day, count: number): Day[] {
  const next = new Date(instantOfDay(until + 1))
  const days: Day[] = []
  for (let back = count - 1; back >= 0; back--)
    days.push(dayOfInstant(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - back, 1)) - 1)
  return days
}
