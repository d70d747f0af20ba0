import type { Cohort } from '../cohort/cohort.ts'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { instantOfDay, NO_DAY } from '../shared/day.ts'
import { afterWorkingDays, type WorkCalendar } from '../visibility/working-days.ts'

/** A deal is new for so many working days. */
export const NEW_FOR = 5

/**
 * Until when (milliseconds since 1970) an open deal is new; null where it is not, or its creation is not
 * known. Nothing is known of days that no source has told of yet: until then it stays new.
 */
export function newUntil(
  { createdOn, standing, day }: Cohort,
  row: number,
  calendar: WorkCalendar,
  now: number,
): number | null {
  const created = createdOn[row] ?? NO_DAY
  // Far more than any calendar's five working days: nothing is counted for old deals.
  if (standing[row] !== STANDING_OPEN || created === NO_DAY) return null
  const at = Math.min(now, instantOfDay(day + 1) - 1)
  if (at - instantOfDay(created) > LONGEST) return null
  const until = afterWorkingDays(calendar, instantOfDay(created + 1) - 1, NEW_FOR)
  return until > at ? until : null
}

const LONGEST = 60 * 86_400_000
