import { dayOfInstant, dayOfIso, isoOfDay, refuse } from '@closed-learned/deals'
import type { House } from '../house.ts'

const MOST_YEARS = 10

/** Refuses a day (ISO) on which nothing can be done any more, or that nobody here will see. */
export function requireDayAhead(house: House, iso: string): void {
  const today = dayOfInstant(house.now())
  const day = dayOfIso(iso)
  const last = `${Number(isoOfDay(today).slice(0, 4)) + MOST_YEARS}${isoOfDay(today).slice(4)}`
  // Where it is still yesterday, that is today.
  if (day !== undefined && day >= today - 1 && iso <= last) return
  refuse(
    'not-asked-well',
    `${iso} is no day from today on, ten years at most.`,
    `Choose one from ${isoOfDay(today)} to ${last}.`,
  )
}
