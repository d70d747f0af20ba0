import { dayOfCivil, instantOfDay } from '../shared/day.ts'
import { type DateOrder, parseWrittenDate } from './written-date.ts'

const DATE_IN_TEXT = [
  /\b\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M\b)?(?:Z|[+-]\d{2}:?\d{2})?)?/i,
  /\b\d{4}[/.]\d{1,2}[/.]\d{1,2}\b/,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:,? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M\b)?)?/i,
  /\b\d{1,2}\.? \p{L}{3,9}\.? \d{4}\b/u,
  /\b\p{L}{3,9}\.? \d{1,2},? \d{4}\b/u,
]

/**
 * The first date in a line of text, as an instant in ms (UTC); null where there is none. With dots
 * the day comes first; with slashes `order` decides where the date itself does not.
 */
export function dateInText(text: string, order: DateOrder): number | null {
  for (const pattern of DATE_IN_TEXT) {
    const found = pattern.exec(text)?.[0].trim()
    if (found === undefined) continue
    const written =
      parseWrittenDate(found, 'ymd') ?? parseWrittenDate(found, orderOfOne(found, order))
    if (!written || written.year < 1990) continue
    const day = dayOfCivil(written.year, written.month, written.day)
    if (day === undefined) continue
    return instantOfDay(day) + Math.max(0, written.time) - (written.offset ?? 0) * 60_000
  }
  return null
}

function orderOfOne(date: string, order: DateOrder): DateOrder {
  if (/^\d{1,2}\./.test(date)) return 'dmy'
  return order === 'ymd' ? 'mdy' : order
}

/**
 * The export date in a file's name (`all-deals-2025-05-03.csv`, `deals_20250503.csv`, the
 * `report1746267322222.csv` of Salesforce), as the first instant of that day; null where none.
 */
export function dateInFileName(name: string): number | null {
  const bare = name.replace(/^.*[/\\]/, '')
  const epoch = /^report(1\d{12})(?!\d)/i.exec(bare)
  if (epoch) return Number(epoch[1])
  const m =
    /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?=\D|$|\d{4}(?:\d{2})?(?!\d))/.exec(
      bare,
    ) ?? /(?<!\d)()(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.]((?:19|20)\d{2})(?!\d)/.exec(bare)
  if (!m) return null
  const day = m[1]
    ? dayOfCivil(Number(m[1]), Number(m[2]), Number(m[3]))
    : dayOfCivil(Number(m[4]), Number(m[3]), Number(m[2]))
  return day === undefined ? null : instantOfDay(day)
}
