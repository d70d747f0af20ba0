import { type Day, dayOfInstant, instantOfDay, isoOfDay } from '../shared/day.ts'

const MS_A_MINUTE = 60_000

/** The day itself, or the Monday after it if it is a Saturday or Sunday. */
export function workday(day: Day): Day {
  const weekday = (day + 3) % 7
  return weekday < 5 ? day : day + 7 - weekday
}

/** The last working day of the month that lies `ahead` months after the month of `day`. */
export function monthEnd(day: Day, ahead = 0): Day {
  const at = new Date(instantOfDay(day))
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + ahead + 1, 1)
  const last = first / 86_400_000 - 1
  const weekday = (last + 3) % 7
  return weekday < 5 ? last : last - (weekday - 4)
}

/** The last working day of the quarter of `day`. */
export function quarterEnd(day: Day): Day {
  const month = new Date(instantOfDay(day)).getUTCMonth()
  return monthEnd(day, 2 - (month % 3))
}

/** Calendar month from 0 (January) to 11. */
export function monthOf(day: Day): number {
  return new Date(instantOfDay(day)).getUTCMonth()
}

/** The instant (milliseconds) of a minute of a day. */
export function instantAt(day: Day, minute: number): number {
  return instantOfDay(day) + minute * MS_A_MINUTE
}

const MS_A_DAY = 86_400_000

/** Texts of days, kept because the same few thousand days are written again and again. */
const DAY_TEXTS = new Map<Day, string>()

/** A day as Salesforce writes it, empty where there is none. */
export function isoDay(day: Day | null): string {
  if (day === null) return ''
  const known = DAY_TEXTS.get(day)
  if (known !== undefined) return known
  const text = isoOfDay(day)
  DAY_TEXTS.set(day, text)
  return text
}

/** An instant as Salesforce writes it: `2025-05-03T10:00:00.000Z`. */
export function isoInstant(ms: number): string {
  const day = dayOfInstant(ms)
  const second = Math.floor((ms - day * MS_A_DAY) / 1_000)
  const minute = Math.floor(second / 60)
  const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}`
  return `${isoDay(day)}T${clock}.000Z`
}

/** The day of an instant as Salesforce writes it. */
export function isoDayOf(ms: number): string {
  return isoDay(dayOfInstant(ms))
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
