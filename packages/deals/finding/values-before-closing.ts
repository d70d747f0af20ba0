import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { HISTORY_FIELDS, type History } from '../cohort/history.ts'
import { NO_DAY } from '../shared/day.ts'

/** A column of codes; a code that is none of its values means "no value". */
export type Codes = Uint8Array | Uint16Array | Int32Array

/** What deals held on the day before they closed, one entry a deal asked for. */
export interface ValuesBeforeClosing {
  /** By attribute of the history. */
  readonly attributes: readonly Codes[]
  readonly competitor: Codes
  readonly owner: Int32Array
  /** Minor units; NaN where none. */
  readonly amount: Float64Array
}

const ATTRIBUTE = HISTORY_FIELDS.indexOf('attribute')

/**
 * The values of some rows of a cohort on the day before closing; on the cohort's day where they are
 * open, or the day of closing is not known. What has no history stands as it is now.
 */
export function valuesBeforeClosing(cohort: Cohort, rows: Uint32Array): ValuesBeforeClosing {
  const { history } = cohort
  const values: ValuesBeforeClosing = {
    attributes: history.attributes.map(({ codes, values: { length } }) =>
      pick(cohort, rows, codes, emptyCodes(length, rows.length)),
    ),
    competitor: pick(
      cohort,
      rows,
      history.competitor.codes,
      emptyCodes(history.competitor.values.length, rows.length),
    ),
    owner: pick(cohort, rows, history.owner.codes, new Int32Array(rows.length)),
    amount: pick(cohort, rows, history.amount, new Float64Array(rows.length)),
  }
  rewind(cohort, rows, columnsByChange(history, values))
  return values
}

/** The narrowest column that holds so many codes, and one that means none. */
function emptyCodes(values: number, length: number): Codes {
  if (values <= 0xff) return new Uint8Array(length)
  return values <= 0xffff ? new Uint16Array(length) : new Int32Array(length)
}

/** In a column without a sign -1 becomes its highest code, which is none of the values. */
function pick<T extends Codes | Float64Array>(
  { index }: Cohort,
  rows: Uint32Array,
  from: Int32Array | Float64Array,
  into: T,
): T {
  for (let n = 0; n < rows.length; n++) into[n] = from[index[rows[n] ?? 0] ?? 0] ?? -1
  return into
}

/** The columns that changes write to: those of attributes, then those of fields. */
function columnsByChange(
  history: History,
  { attributes, competitor, owner, amount }: ValuesBeforeClosing,
) {
  const tracked = { competitor, owner, amount }
  const fields = HISTORY_FIELDS.map((field) =>
    field in tracked ? tracked[field as keyof typeof tracked] : undefined,
  )
  return [
    ...attributes.map((codes, a) => (history.attributes[a]?.hasHistory ? codes : undefined)),
    ...fields,
  ]
}

/** Until the day before closing the last change tells; else the first later one tells what was before. */
function rewind(
  { history, index, closedOn, standing, day: asOf }: Cohort,
  rows: Uint32Array,
  columns: readonly (Codes | Float64Array | undefined)[],
): void {
  const { start, field, attribute, day, before, after } = history.changes
  const fields = columns.length - HISTORY_FIELDS.length
  /** By column: the last entry (+ 1) whose value is settled. */
  const settled = new Uint32Array(columns.length)
  for (let n = 0; n < rows.length; n++) {
    const r = rows[n] ?? 0
    const i = index[r] ?? 0
    const closed = closedOn[r] ?? NO_DAY
    const until = closed === NO_DAY || standing[r] !== STANDING_CLOSED ? asOf : closed - 1
    const end = start[i + 1] ?? 0
    for (let k = start[i] ?? 0; k < end; k++) {
      const f = field[k] ?? 0
      const c = f === ATTRIBUTE ? (attribute[k] ?? -1) : fields + f
      const column = columns[c]
      if (column === undefined) continue
      if ((day[k] ?? 0) <= until) put(column, n, after[k])
      else if (settled[c] !== n + 1) put(column, n, before[k])
      settled[c] = n + 1
    }
  }
}

function put(column: Codes | Float64Array, n: number, value: number | undefined): void {
  const none = value === undefined || Number.isNaN(value)
  column[n] = none ? (column instanceof Float64Array ? Number.NaN : -1) : value
}
