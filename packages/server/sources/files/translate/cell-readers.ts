import {
  type DateReader,
  dateReader,
  isPlainDay,
  isPlainInstant,
  minorDigitsOf,
  readAmount,
  readFraction,
  type ToUtc,
  wallClockOf,
} from '@closed-learned/deals'
import type { Job, Reading } from '../job.ts'
import type { Memory } from './memory.ts'
import type { RowDoubts } from './row-doubts.ts'

/** Cells of one file, read with the doubts they leave. '' stands for "no value". */
export class CellReaders {
  readonly #toUtc: ToUtc
  readonly #dates = new Map<string, DateReader>()
  readonly #latest: number

  constructor(
    private readonly job: Job,
    private readonly memory: Memory,
    private readonly doubts: RowDoubts,
  ) {
    this.#toUtc = wallClockOf(memory.setting.timezone)
    this.#latest = memory.setting.now + 86_400_000
  }

  reading(key: string): Reading {
    return this.job.readings[key] ?? { order: 'ymd', mark: '.', inPercent: false }
  }

  /** The reader of a column's dates, by the key of its reading. */
  dates(key: string): DateReader {
    let reader = this.#dates.get(key)
    if (reader === undefined) {
      reader = dateReader(this.reading(key).order, this.#toUtc)
      this.#dates.set(key, reader)
    }
    return reader
  }

  /** A day as statements write it. */
  day(noun: string, column: string, key = column): (value: string) => string {
    const read = this.dates(key)
    return (value) => {
      if (value === '' || isPlainDay(value)) return value
      const date = read(value)
      if (date === null) this.doubts.unreadable(noun, column)
      return date === null ? '' : date.day
    }
  }

  /** An instant as statements write it; '' also for what lies in the future, which was not yet. */
  moment(column: string): (value: string) => string {
    const read = this.dates(column)
    const latest = new Date(this.#latest).toISOString()
    return (value) => {
      if (value === '') return ''
      const instant = isPlainInstant(value) ? value : (read(value)?.instant ?? '')
      return instant <= latest ? instant : ''
    }
  }

  /** An instant that a row can do without: it is counted if it cannot be read. */
  instant(noun: string, column: string): (value: string) => string {
    const moment = this.moment(column)
    return (value) => {
      const instant = moment(value)
      if (instant === '' && value !== '') this.doubts.unreadable(noun, column)
      return instant
    }
  }

  /** Whole minor units; `digitsFor` may know that a deal's currency has other digits. */
  amount(column: string, key = column): (value: string, currency: string) => AmountCell {
    const { mark } = this.reading(key)
    return (value, currency) => {
      if (value === '') return NO_AMOUNT
      const amount = readAmount(value, mark, currency)
      if (amount === 'unreadable') this.doubts.unreadable('amount', column)
      else if (amount === 'tooLarge') this.doubts.count(tooLarge(column))
      else {
        if (amount.negative) this.doubts.count(belowZero(column))
        return amount
      }
      return NO_AMOUNT
    }
  }

  fraction(column: string, key = column): (value: string) => string {
    const { inPercent } = this.reading(key)
    const known = new Map<string, string>()
    return (value) => {
      if (value === '') return ''
      const before = known.get(value)
      if (before !== undefined) return before
      const fraction = readFraction(value, inPercent) ?? ''
      if (fraction === '') this.doubts.unreadable('probability', column)
      else if (known.size < 1000) known.set(` ${value}`.slice(1), fraction)
      return fraction
    }
  }

  /** The currency whose minor digits hold for a deal of which only its key is known. */
  currencyOf(key: string): string {
    const { currency } = this.memory.setting
    if (this.memory.oddDigits.size === 0) return currency
    const digits = this.memory.oddDigits.get(key)
    if (digits === undefined || digits === minorDigitsOf(currency)) return currency
    return OF_DIGITS[digits] ?? currency
  }
}

export interface AmountCell {
  readonly minor: string
  readonly currency: string
}
const NO_AMOUNT: AmountCell = { minor: '', currency: '' }

/** Any currency with so many minor digits will do to place the decimal mark. */
const OF_DIGITS: Record<number, string> = { 0: 'JPY', 2: 'USD', 3: 'KWD' }

const tooLarge = (column: string) =>
  `# amounts above 10^13 were left empty (column ${column}).|# amount above 10^13 was left empty (column ${column}).`
const belowZero = (column: string) =>
  `# amounts are below 0 and were kept so (column ${column}).|# amount is below 0 and was kept so (column ${column}).`
