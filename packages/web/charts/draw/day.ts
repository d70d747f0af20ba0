/** A calendar day as whole days since 1970-01-01. */
export type Day = number

const MS_A_DAY = 86_400_000
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `2026-08-29` → day. */
export function dayOf(iso: string): Day {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_A_DAY)
}

/** Year, month (1 … 12) and date of a day. */
export function civil(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_A_DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** First day of a month, counted on beyond December as it comes. */
export function firstOfMonth(year: number, month: number): Day {
  return Math.round(Date.UTC(year, month - 1, 1) / MS_A_DAY)
}

export function sayMonth(day: Day): string {
  return (MONTHS[civil(day).month - 1] ?? '').slice(0, 3)
}

/** `29 August`, with its year where that is not the one of `beside`. */
export function sayDate(day: Day, beside: Day): string {
  const { year, month, date } = civil(day)
  const said = `${date} ${MONTHS[month - 1]}`
  return year === civil(beside).year ? said : `${said} ${year}`
}
