import { type Day, isoOfDay } from '../shared/day.ts'

/** On which days a workspace works, and how long a flag is its owner's alone. */
export interface WorkCalendar {
  /** IANA name, such as Europe/Berlin. */
  readonly timeZone: string
  /** ISO weekdays, 1 is Monday. */
  readonly workingDays: readonly number[]
  /** Days off as ISO dates. */
  readonly daysOff: ReadonlySet<string>
  /** Working days; at least 2. */
  readonly graceDays: number
}

/** No workspace can set the owner's time shorter. */
export const LEAST_GRACE_DAYS = 2
export const USUAL_GRACE_DAYS = 5

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** After so many days without a working day a calendar is taken to have none, and every day counts. */
const LONGEST_BREAK = 400

/**
 * The moment at which so many whole working days have passed since `from` (milliseconds since 1970):
 * the same time of day, in the workspace's zone, on the last of them, or its end where `from` lies on a
 * day off. The day of `from` is not counted.
 */
export function afterWorkingDays(calendar: WorkCalendar, from: number, days: number): number {
  const { day, time } = localOf(calendar.timeZone, from)
  let at = day
  for (let left = days, idle = 0; left > 0; ) {
    at++
    const works = isWorkingDay(calendar, at) || idle >= LONGEST_BREAK
    idle = works ? idle : idle + 1
    if (works) left--
  }
  // A day that is none has used up nothing of the first: then the last counts to its end.
  const ends = days > 0 && !isWorkingDay(calendar, day)
  return ends ? instantOf(calendar.timeZone, at + 1, 0) : instantOf(calendar.timeZone, at, time)
}

/** When a flag that its owner could first see at `from` stops being theirs alone. */
export function graceUntil(calendar: WorkCalendar, from: number): number {
  return afterWorkingDays(calendar, from, Math.max(LEAST_GRACE_DAYS, calendar.graceDays))
}

export function isWorkingDay({ workingDays, daysOff }: WorkCalendar, day: Day): boolean {
  // Day 0 was a Thursday.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1
  return workingDays.includes(weekday) && !daysOff.has(isoOfDay(day))
}

/** The calendar day in a zone, and the milliseconds since its midnight by the clock on the wall. */
function localOf(timeZone: string, instant: number): { day: Day; time: number } {
  const local = instant + offsetOf(timeZone, instant)
  const day = Math.floor(local / DAY)
  return { day, time: local - day * DAY }
}

/** The moment of a time by the clock on the wall; one that the clock skips is the next that exists. */
function instantOf(timeZone: string, day: Day, time: number): number {
  const wall = day * DAY + time
  const guess = wall - offsetOf(timeZone, wall)
  return wall - offsetOf(timeZone, guess)
}

/** Milliseconds by which a zone is ahead of UTC at a moment; an unknown zone counts as UTC. */
function offsetOf(timeZone: string, instant: number): number {
  const format = formatOf(timeZone)
  if (format === undefined) return 0
  const part = Object.fromEntries(format.formatToParts(instant).map((p) => [p.type, p.value]))
  const { year, month, day, hour, minute, second } = part
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  return wall - Math.floor(instant / 1_000) * 1_000
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, newFormat(timeZone))
  return formats.get(timeZone)
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}
