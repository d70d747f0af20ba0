import { sayCount } from '@closed-learned/deals'
import type { Settings } from './query.ts'

/** Of ISO weekdays, 1 is Monday. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** What is set, as the answer of the page. */
export function sayCalendar({ name, workingDays, graceDays }: Settings): string {
  const alone = sayCount(graceDays, 'working day', 'working days')
  return `${name} works ${sayWeek(workingDays)}; a flag is its owner’s alone for ${alone}.`
}

/** Days in a row as from the first to the last, others one by one. */
function sayWeek(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b)
  const named = sorted.map((day) => WEEKDAYS[day - 1] ?? '')
  const [first, last] = [named[0] ?? '', named.at(-1) ?? '']
  const isRow = sorted.length > 2 && sorted.every((day, i) => day === (sorted[0] ?? 0) + i)
  if (isRow) return `${first} to ${last}`
  return named.length < 2 ? first : `${named.slice(0, -1).join(', ')} and ${last}`
}
