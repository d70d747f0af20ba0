import type { Cohort } from '../cohort/cohort.ts'
import { type Day, dayOfInstant } from '../shared/day.ts'

/** The last day of which something is known: the cohort's, or the newest that the sources told of. */
export function reportedUntil({ day, history }: Cohort): Day {
  return Math.min(day, dayOfInstant(history.reportedUntil))
}
