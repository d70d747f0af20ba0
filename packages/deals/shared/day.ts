/** A calendar day as whole days since 1970-01-01 (UTC). */
export type Day = number

/** "No day": fits an Int32Array and is smaller than every real day. */
export const NO_DAY: Day = -2147483648

const MS_A_DAY = 86_400_000

/** The UTC day on which an instant (milliseconds since 1970) falls. */
export function dayOfInstant(ms: number): Day {
  return Math.floor(ms / MS_A_DAY)
}

/** The first instant (milliseconds since 1970) of a day in UTC. */
export function instantOfDay(day: Day): number {
  return day * MS_A_DAY
}

/** Day of a civil date; `undefined` if there is no such day (30 February, month 13). */
export function dayOfCivil(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1 || year > 9999) return undefined
  const ms = Date.UTC(2000, month - 1, date)
  const at = new Date(ms)
  at.setUTCFullYear(year, month - 1, date)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date
    ? dayOfInstant(at.getTime())
    : undefined
}

/** `YYYY-MM-DD` → day; `undefined` if it is not such a text or no such day. */
export function dayOfIso(text: string): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return m ? dayOfCivil(Number(m[1]), Number(m[2]), Number(m[3])) : undefined
}

/** Day → `YYYY-MM-DD`. */
export function isoOfDay(day: Day): string {
  return new Date(instantOfDay(day)).toISOString().slice(0, 10)
}

/** Day → `2025Q3`, the calendar quarter it lies in. */
export function quarterOfDay(day: Day): string {
  const at = new Date(instantOfDay(day))
  return `${at.getUTCFullYear()}Q${Math.floor(at.getUTCMonth() / 3) + 1}`
}

/** First day of a quarter written `2025Q3`. */
export function firstDayOfQuarter(quarter: string): Day {
  const year = Number(quarter.slice(0, 4))
  return dayOfInstant(Date.UTC(year, (Number(quarter.slice(5)) - 1) * 3, 1))
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as people say it: `3 May 2025`. */
export function sayDay(day: Day): string {
  const at = new Date(instantOfDay(day))
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`
}

/** Day → `YYYY-MM-DD`, null where there is none. */
export function isoOrNull(day: Day): string | null {
  return day === NO_DAY ? null : isoOfDay(day)
}
