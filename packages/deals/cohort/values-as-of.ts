import { type Day, NO_DAY } from '../shared/day.ts'
import { HISTORY_FIELDS, type History, type HistoryField } from './history.ts'

/** The value that each opportunity held at the end of a day, one column a field (NaN: no value). */
export type ValuesAsOf = Readonly<Record<TrackedField, Float64Array>>

const TRACKED = [
  'stage',
  'closeDate',
  'amount',
  'owner',
  'account',
  'currency',
  'outcome',
  'closedAt',
  'buyerDate',
  'lossReason',
  'competitor',
  'probability',
  'forecastCategory',
  'gone',
  'deleted',
] as const satisfies readonly HistoryField[]
type TrackedField = (typeof TRACKED)[number]

/**
 * The last change up to the day tells its `after`; else the first later change tells its `before`;
 * else the current value stands.
 */
export function valuesAsOf(history: History, day: Day): ValuesAsOf {
  const values = currentValues(history)
  const columns = HISTORY_FIELDS.map((field) => (isTracked(field) ? values[field] : undefined))
  const { start, field, day: on, before, after } = history.changes
  /** By field: the last opportunity (+ 1) whose value is settled. */
  const settled = new Uint32Array(HISTORY_FIELDS.length)
  for (let i = 0; i < history.size; i++) {
    const end = start[i + 1] ?? 0
    for (let k = start[i] ?? 0; k < end; k++) {
      const f = field[k] ?? 0
      const column = columns[f]
      if (!column) continue
      if ((on[k] ?? 0) <= day) column[i] = after[k] ?? Number.NaN
      else if (settled[f] !== i + 1) column[i] = before[k] ?? Number.NaN
      settled[f] = i + 1
    }
  }
  return values
}

/**
 * The value of an attribute at the end of a day (code into its values, -1 for none). Without a
 * history of its own the current value stands for past days, and the attribute says so.
 */
export function attributeAsOf(history: History, attribute: number, day: Day): Int32Array {
  const column = history.attributes[attribute]
  const codes = Int32Array.from(column?.codes ?? [])
  if (!column?.hasHistory) return codes
  const { start, attribute: which, day: on, before, after } = history.changes
  for (let i = 0; i < history.size; i++) {
    let settled = false
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
      if (which[k] !== attribute) continue
      if ((on[k] ?? 0) <= day) codes[i] = codeOrNone(after[k])
      else if (!settled) codes[i] = codeOrNone(before[k])
      settled = true
    }
  }
  return codes
}

function codeOrNone(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? -1 : value
}

function isTracked(field: HistoryField): field is TrackedField {
  return (TRACKED as readonly HistoryField[]).includes(field)
}

function currentValues(history: History): Record<TrackedField, Float64Array> {
  return {
    stage: known(history.stage.codes, -1),
    closeDate: known(history.closeDate, NO_DAY),
    amount: new Float64Array(history.amount),
    owner: known(history.owner.codes, -1),
    account: known(history.account.codes, -1),
    currency: known(history.currency.codes, -1),
    outcome: new Float64Array(history.outcome),
    closedAt: known(history.closedOn, NO_DAY),
    buyerDate: known(history.buyerDate, NO_DAY),
    lossReason: known(history.lossReason.codes, -1),
    competitor: known(history.competitor.codes, -1),
    probability: new Float64Array(history.probability),
    forecastCategory: known(history.forecastCategory.codes, -1),
    gone: new Float64Array(history.gone),
    deleted: new Float64Array(history.deleted),
  }
}

/** For each field, whether any change of it is known at all. */
export function fieldsWithHistory(history: History): Readonly<Record<HistoryField, boolean>> {
  const known = HISTORY_FIELDS.map(
    (field, code) => [field, history.changes.field.includes(code)] as const,
  )
  return Object.fromEntries(known) as Record<HistoryField, boolean>
}

/** The column as numbers, with NaN where it holds its mark for "no value". */
function known(column: Int32Array, none: number): Float64Array {
  const values = new Float64Array(column)
  for (let i = 0; i < values.length; i++) if (values[i] === none) values[i] = Number.NaN
  return values
}
