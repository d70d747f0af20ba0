/** In which order a numeric date names year, month and day. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy'

/** A date as it stands in a cell, not yet checked against the calendar. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Milliseconds since midnight, -1 where only a day is written. */
  readonly time: number
  /** Minutes east of UTC where the text names a zone, else null. */
  readonly offset: number | null
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/
const YEAR_LAST = /^(\d{1,2})([-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|\.|º)?[ -]*(?:de )?(\p{L}{3,})\.?[ ,-]*(?:de )?(\d{4}|\d{2})(?!\d)(.*)$/iu
const MONTH_DAY = /^(\p{L}{3,})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})(?!\d)(.*)$/iu
const WEEKDAY = /^\p{L}{2,}\.?,? +(?=\p{L}{3,}\.? +\d|\d)/u
const TIME =
  /^(?:[T ,]|, | at | um )\s*(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?(?:m\.?)?\s*(.*)$/i

/**
 * Reads the text of a date. `order` matters only where a numeric date ends with its year; under
 * `ymd` such a date is read only if its order shows by itself. Null where the text is no date.
 */
export function parseWrittenDate(text: string, order: DateOrder): WrittenDate | null {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    return yearFirst(text) ?? yearLast(text, order) ?? digitsOnly(text) ?? named(text)
  }
  return named(text) ?? named(text.replace(WEEKDAY, ''))
}

function yearFirst(text: string): WrittenDate | null {
  const m = YEAR_FIRST.exec(text)
  return m ? withTime(Number(m[1]), Number(m[3]), Number(m[4]), m[5] ?? '') : null
}

function yearLast(text: string, order: DateOrder): WrittenDate | null {
  const m = YEAR_LAST.exec(text)
  if (!m) return null
  const [a, b, tail] = [Number(m[1]), Number(m[3]), m[5] ?? '']
  const year = fullYear(m[4] ?? '')
  if (order === 'mdy') return withTime(year, a, b, tail)
  if (order === 'dmy' || a === b || (a > 12 && b <= 12)) return withTime(year, b, a, tail)
  if (b > 12) return withTime(year, a, b, tail)
  return m[4]?.length === 2 ? withTime(fullYear(m[1] ?? ''), b, Number(m[4]), tail) : null
}

function named(text: string): WrittenDate | null {
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth) {
    const month = monthOf(dayMonth[2] ?? '')
    if (month)
      return withTime(fullYear(dayMonth[3] ?? ''), month, Number(dayMonth[1]), dayMonth[4] ?? '')
  }
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay) {
    const month = monthOf(monthDay[1] ?? '')
    if (month) return withTime(Number(monthDay[3]), month, Number(monthDay[2]), monthDay[4] ?? '')
  }
  const script = /^(\p{L}{3}) (\d{1,2}) (\d{4}) (.*)$/u.exec(text)
  const month = script ? monthOf(script[1] ?? '') : 0
  return script && month
    ? withTime(Number(script[3]), month, Number(script[2]), ` ${script[4]}`)
    : null
}

const EPOCH_OF_SHEETS = 25_569
const DAY = 86_400_000

/** Dates without marks: `20250503`, `20250503101530`, seconds or ms since 1970, serials of a sheet. */
function digitsOnly(text: string): WrittenDate | null {
  if (/^(19|20)\d{6}(\d{6})?$/.test(text)) {
    const part = (from: number, to: number) => Number(text.slice(from, to))
    const time =
      text.length === 8 ? -1 : (part(8, 10) * 60 + part(10, 12)) * 60_000 + part(12, 14) * 1000
    return { year: part(0, 4), month: part(4, 6), day: part(6, 8), time, offset: null }
  }
  if (/^\d{10}$/.test(text)) return ofInstant(Number(text) * 1000, 0)
  if (/^\d{12,13}$/.test(text)) return ofInstant(Number(text), 0)
  if (!/^[2-7]\d{4}([.,]\d+)?$/.test(text)) return null
  const serial = Number(text.replace(',', '.'))
  const instant = Math.round((serial - EPOCH_OF_SHEETS) * 86_400) * 1000
  return ofInstant(instant, null, Number.isInteger(serial))
}

function ofInstant(ms: number, offset: number | null, wholeDay = false): WrittenDate {
  const at = new Date(ms)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time: wholeDay ? -1 : ms - Math.floor(ms / DAY) * DAY,
    offset,
  }
}

/** The date with what stands behind it: nothing, or a time of day with or without a zone. */
function withTime(year: number, month: number, day: number, tail: string): WrittenDate | null {
  if (tail.trim() === '') return { year, month, day, time: -1, offset: null }
  const m = TIME.exec(tail)
  if (!m) return null
  const half = m[5]?.toLowerCase()
  let hour = Number(m[1])
  const [minute, second] = [Number(m[2]), Number(m[3] ?? 0)]
  if (half && (hour < 1 || hour > 12)) return null
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  const zone = offsetOf(m[6] ?? '')
  if (hour > 23 || minute > 59 || second > 60 || zone === undefined) return null
  const fraction = m[4] ? Math.floor(Number(`0.${m[4]}`) * 1000 + 1e-9) : 0
  const time = (hour * 60 + minute) * 60_000 + Math.min(second, 59) * 1000 + fraction
  return { year, month, day, time, offset: zone }
}

const NAMED_ZONES: Record<string, number> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  BST: 60,
}

/** Minutes east of UTC; null where nothing is named, undefined where it cannot be read. */
function offsetOf(text: string): number | null | undefined {
  const zone = text.replace(/\(.*\)/, '').trim()
  if (zone === '' || /^uhr$/i.test(zone)) return null
  const m = /^(?:Z|UTC|GMT)?(?:([+-])(\d{2}):?(\d{2})?)?$/i.exec(zone)
  if (!m) return NAMED_ZONES[zone.toUpperCase()]
  if (!m[1]) return 0
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0)
  return m[1] === '-' ? -minutes : minutes
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

/** The first letters of the months in English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTH_STARTS: readonly string[] = [
  'jan ene gen',
  'feb fev',
  'mar mrz mrt maa maer',
  'apr avr abr',
  'may mai mei mag',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
]

/** 1 … 12, 0 where the word names no month. */
function monthOf(word: string): number {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return MONTH_STARTS.findIndex((starts) => starts.split(' ').some((s) => plain.startsWith(s))) + 1
}
