import { dayOfCivil, instantOfDay, isoOfDay } from '../shared/day.ts'
import type { ToUtc } from './time-zone.ts'
import { type DateOrder, parseWrittenDate } from './written-date.ts'

/** A date that was read. */
export interface ReadDate {
  /** The day as it is written, `YYYY-MM-DD`. */
  readonly day: string
  /** The moment in UTC, ISO; of a whole day its beginning in UTC. */
  readonly instant: string
  readonly ms: number
  readonly wholeDay: boolean
}

/** Reads the text of a date; null where it is no date that a calendar since 1970 knows. */
export type DateReader = (text: string) => ReadDate | null

const KEPT = 20_000

/**
 * The reading of one column's dates. Distinct texts are converted once: days repeat, and a
 * conversion costs fifty look-ups.
 */
export function dateReader(order: DateOrder, toUtc: ToUtc): DateReader {
  const known = new Map<string, ReadDate | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const date = readDate(text, order, toUtc)
    if (known.size >= KEPT) known.clear()
    // A copy: the cell may be a slice that keeps its whole chunk of the file alive.
    known.set(` ${text}`.slice(1), date)
    return date
  }
}

/** One date, without memory of others. */
export function readDate(text: string, order: DateOrder, toUtc: ToUtc): ReadDate | null {
  const written = parseWrittenDate(text, order)
  if (written === null || written.year < 1970) return null
  const day = dayOfCivil(written.year, written.month, written.day)
  if (day === undefined) return null
  const wholeDay = written.time < 0
  let ms = instantOfDay(day)
  if (!wholeDay) {
    const wallClock = ms + written.time
    ms = written.offset === null ? toUtc(wallClock) : wallClock - written.offset * 60_000
  }
  return { day: isoOfDay(day), instant: new Date(ms).toISOString(), ms, wholeDay }
}

const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a day exactly as statements write it, `2025-05-03`: most are, and pass as they are. */
export function isPlainDay(text: string): boolean {
  return text.length === 10 && startsWithDay(text)
}

/** Whether a text is an instant exactly as statements write it, `2025-05-03T10:00:00.000Z`. */
export function isPlainInstant(text: string): boolean {
  return (
    text.length === 24 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 46 &&
    text.charCodeAt(23) === 90 &&
    twoDigits(text, 11) < 24 &&
    twoDigits(text, 14) < 60 &&
    twoDigits(text, 17) < 60 &&
    twoDigits(text, 20) < 100 &&
    text.charCodeAt(22) >= 48 &&
    text.charCodeAt(22) <= 57 &&
    startsWithDay(text)
  )
}

function startsWithDay(text: string): boolean {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  if (!(year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return false
  if (day > (DAYS[month] ?? 0)) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** The number at two characters; 1000 where they are no digits, which fails every bound above. */
function twoDigits(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48
  const b = text.charCodeAt(at + 1) - 48
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : 1000
}
