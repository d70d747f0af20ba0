import { currencyOfSign, minorDigitsOf } from './currency.ts'
import { type DecimalMark, parseNumber, type WrittenNumber } from './number-text.ts'

/** An amount that was read: whole minor units of its currency, as text. */
export interface ReadAmount {
  readonly minor: string
  readonly currency: string
  readonly negative: boolean
}

const SIGN_BEFORE = /^([(+-]?)\s*(\p{Sc}|[\p{Lu}]{1,3}\p{Sc}|\p{L}{1,3}\.?)\s*([\d(.+-].*)$/u
const SIGN_AFTER = /^(.*[\d)])\s*(\p{Sc}|\p{L}{1,3}\.?)(-?)$/u
const LARGEST_WHOLE = 10_000_000_000_000

/**
 * Reads an amount of money. A code or sign in the cell wins over the stated currency. `unreadable`
 * where it is no amount, `tooLarge` above 10^13.
 */
export function readAmount(
  text: string,
  mark: DecimalMark,
  stated: string,
): ReadAmount | 'unreadable' | 'tooLarge' {
  const plain = isDigits(text)
  const [number, sign] = plain ? [text, ''] : splitSign(text)
  const currency = sign === '' ? stated : currencyOfSign(sign, stated)
  if (currency === undefined) return 'unreadable'
  const written = plain
    ? { negative: false, whole: number, fraction: '' }
    : parseNumber(number, mark)
  if (written === null) return 'unreadable'
  if (Number(`${written.whole}.${written.fraction}`) > LARGEST_WHOLE) return 'tooLarge'
  return minorUnits(written, currency)
}

function minorUnits(written: WrittenNumber, currency: string): ReadAmount {
  const digits = minorDigitsOf(currency)
  const fraction = written.fraction
  let minor = written.whole + fraction.slice(0, digits).padEnd(digits, '0')
  const roundsUp = fraction.length > digits && fraction.charCodeAt(digits) >= 53
  if (roundsUp) minor = (BigInt(minor) + 1n).toString()
  minor = minor.replace(/^0+(?=\d)/, '')
  const negative = written.negative && minor !== '0'
  return { minor: negative ? `-${minor}` : minor, currency, negative }
}

/** `€ 1.200` → [`1.200`, `€`]; `(USD 5,000)` → [`(5,000)`, `USD`]; what follows in brackets goes. */
function splitSign(text: string): [number: string, sign: string] {
  const alone = text.replace(/(\d)\s*\(.*\)$/, '$1')
  const before = SIGN_BEFORE.exec(alone)
  if (before) return [`${before[1]}${before[3]}`, before[2] ?? '']
  const inBrackets = /^\((.*?)\s*(\p{Sc}|\p{L}{2,3})\)$/u.exec(alone)
  if (inBrackets) return [`(${inBrackets[1]})`, inBrackets[2] ?? '']
  const after = SIGN_AFTER.exec(alone)
  return after ? [`${after[1]}${after[3]}`, after[2] ?? ''] : [alone, '']
}

function isDigits(text: string): boolean {
  if (text.length > 14) return false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 48 || c > 57) return false
  }
  return text.length > 0
}

/** The sign or code of currency in a cell with an amount, '' where there is none. */
export function currencySignIn(text: string): string {
  return isDigits(text) ? '' : splitSign(text)[1]
}

/**
 * A chance as a fraction of 1: `40 %`, `40` in a column of percents, `0.4` in one of fractions.
 * Null where it is none.
 */
export function readFraction(text: string, inPercent: boolean): string | null {
  const marked = text.endsWith('%')
  const number = parseNumber(marked ? text.slice(0, -1).trim() : text, '.')
  if (number === null || number.negative) return null
  const value = Number(`${number.whole}.${number.fraction}`) / (marked || inPercent ? 100 : 1)
  return value <= 1 ? String(Number(value.toFixed(6))) : null
}

/** Whether the chances of a column are percents: one above 1 shows it. */
export function arePercents(values: Iterable<string>): boolean {
  for (const value of values) {
    const number = parseNumber(value.replace(/\s*%$/, ''), '.')
    if (number && !value.endsWith('%') && Number(`${number.whole}.${number.fraction}`) > 1)
      return true
  }
  return false
}
