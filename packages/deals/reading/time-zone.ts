const HOUR = 3_600_000

/** Turns a wall-clock moment of a zone (written as if it were UTC, in ms) into the true instant. */
export type ToUtc = (wallClock: number) => number

/** Whether this is a time zone that the runtime knows (`Europe/Berlin`). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The reading of wall clocks in a zone. Offsets are looked up once an hour of data, as the look-up
 * is slow; a moment that a clock shows twice in autumn is taken as the first, one that it skips in
 * spring as if the clock had not moved yet.
 */
export function wallClockOf(zone: string): ToUtc {
  if (/^(utc|gmt|etc\/utc|z)$/i.test(zone)) return (wallClock) => wallClock
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const offsets = new Map<number, number>()
  const offsetAt = (utc: number): number => {
    const hour = Math.floor(utc / HOUR)
    const known = offsets.get(hour)
    if (known !== undefined) return known
    if (offsets.size > 200_000) offsets.clear()
    const offset = shownAt(format, hour * HOUR) - hour * HOUR
    offsets.set(hour, offset)
    return offset
  }
  return (wallClock) => {
    // The offset of some hours earlier is the one before a switch of clocks that may lie near.
    const earlier = wallClock - offsetAt(wallClock - offsetAt(wallClock) - 3 * HOUR)
    if (earlier + offsetAt(earlier) === wallClock) return earlier
    const later = wallClock - offsetAt(earlier)
    return later + offsetAt(later) === wallClock ? later : earlier
  }
}

function shownAt(format: Intl.DateTimeFormat, utc: number): number {
  const parts: Record<string, number> = {}
  for (const part of format.formatToParts(utc)) parts[part.type] = Number(part.value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute)
}
