import { dayOfIso, isoOfDay } from '@closed-learned/deals'
import { monthsFrom } from '../../frame/days.ts'

/** The day some months before: of the last of a month the last of that month, else the same date. */
export function monthsBefore(iso: string, months: number): string {
  const day = dayOfIso(iso)
  if (day === undefined) return iso
  const next = isoOfDay(day + 1)
  if (!next.endsWith('-01')) return monthsFrom(iso, -months)
  const first = dayOfIso(monthsFrom(next, -months))
  return first === undefined ? iso : isoOfDay(first - 1)
}
