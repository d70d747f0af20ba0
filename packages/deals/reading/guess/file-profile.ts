import { type DateEvidence, dateEvidence } from '../date-order.ts'
import { plainName, wordsOf } from '../header.ts'
import { isNoValue } from '../no-value.ts'
import { parseNumber } from '../number-text.ts'
import { parseWrittenDate } from '../written-date.ts'

/** What the first rows of a column show. */
export interface ColumnProfile {
  readonly name: string
  /** The header as lower-case words. */
  readonly words: string
  readonly filled: number
  /** The different values, in order of appearance; at most MOST_VALUES of them. */
  readonly values: ReadonlySet<string>
  /** Shares of the filled cells. */
  readonly dates: number
  readonly numbers: number
  readonly meanLength: number
  readonly order: DateEvidence
}

export interface FileProfile {
  readonly file: string
  readonly rows: number
  readonly columns: readonly ColumnProfile[]
  /** The cells of a column, row by row. */
  readonly cellsOf: (column: ColumnProfile) => readonly string[]
}

const MOST_VALUES = 20_000
const LOOKED = 400

/** Describes the columns of a file by its header and the rows at hand. */
export function profileFile(
  file: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): FileProfile {
  const cells = names.map((_, at) => rows.map((row) => (row[at] ?? '').trim()))
  const columns = names
    .map((name, at) => profileColumn(name, cells[at] ?? []))
    .filter((column) => column.name !== '')
  const cellsOf = (column: ColumnProfile) => cells[names.indexOf(column.name)] ?? []
  return { file, rows: rows.length, columns, cellsOf }
}

function profileColumn(name: string, cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => !isNoValue(cell))
  const values = new Set<string>()
  for (const value of filled) if (values.size < MOST_VALUES) values.add(value)
  const looked = [...values].slice(0, LOOKED)
  const share = (test: (value: string) => boolean) =>
    looked.length === 0 ? 0 : looked.filter(test).length / looked.length
  const isDate = (value: string) => looksLikeDate(value)
  return {
    name,
    words: wordsOf(name) || plainName(name),
    filled: filled.length,
    values,
    dates: share(isDate),
    numbers: share((value) => parseNumber(value.replace(/[\p{Sc}%]/gu, '').trim(), '.') !== null),
    meanLength: looked.reduce((sum, value) => sum + value.length, 0) / Math.max(1, looked.length),
    order: dateEvidence(values),
  }
}

/** A number alone (`20250`) may be a date too, but nobody would guess so. */
function looksLikeDate(value: string): boolean {
  if (/^\d+([.,]\d+)?$/.test(value) && !/^(19|20)\d{6}$/.test(value)) return false
  return parseWrittenDate(value, 'dmy') !== null || parseWrittenDate(value, 'mdy') !== null
}

/** Whether nearly every row has its own value. */
export function isUnique(file: FileProfile, column: ColumnProfile): boolean {
  const most = Math.min(column.filled, MOST_VALUES)
  return column.filled >= file.rows * 0.98 && column.values.size >= most * 0.98
}

/** The share of these values that a column holds. */
export function shareHeld(column: ColumnProfile, values: ReadonlySet<string>): number {
  if (values.size === 0) return 0
  let held = 0
  for (const value of values) if (column.values.has(value)) held++
  return held / values.size
}
