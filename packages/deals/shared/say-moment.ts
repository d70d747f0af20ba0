/**
 * A moment (milliseconds since 1970) as people say it, by the clock of a time zone: `Friday 4
 * December, 14:30`; with the year where it is another one than that of `near`.
 */
export function sayMoment(timeZone: string, at: number, near = at): string {
  const { weekday, day, month, year, hour, minute } = partsOf(timeZone, at)
  const sameYear = partsOf(timeZone, near).year === year
  return `${weekday} ${day} ${month}${sameYear ? '' : ` ${year}`}, ${hour}:${minute}`
}

/** The day of a moment, likewise: `4 December`. */
export function sayDayOf(timeZone: string, at: number, near = at): string {
  const { day, month, year } = partsOf(timeZone, at)
  return `${day} ${month}${partsOf(timeZone, near).year === year ? '' : ` ${year}`}`
}

function partsOf(timeZone: string, at: number): Partial<Record<string, string>> {
  return Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  )
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const how = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...how, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'UTC' })
  }
}
