import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { Calendar } from './calendar.ts'

/** Share of the endings that has to have come. */
const MOST = 0.9

/** Share of the deals whose creation has to be known. */
const DATED = 0.5

/** Closed deals by when they were created. */
export interface SettledCreations {
  /** One entry a deal: -1 where it had no time enough to end, or its days are not known. */
  readonly quarter: Int16Array
  readonly quarters: number
}

/**
 * Closed deals by quarter of creation, those that had time enough to end. A quarter of closing holds
 * the quick endings of young deals beside the slow ones of old deals: where winning takes longer than
 * losing, what is new or grows seems to lose. Among deals created together that had time to end it does
 * not. `rows`: their rows of the cohort; `among`: the positions that tell how long endings take. Null
 * where creations are not known.
 */
export function settledCreations(
  { createdOn, closedOn }: Cohort,
  rows: Uint32Array,
  among: Uint32Array,
): SettledCreations | null {
  const created = Int32Array.from(rows, (row) => createdOn[row] ?? NO_DAY)
  const ended = Int32Array.from(rows, (row) => closedOn[row] ?? NO_DAY)
  const dated = among.filter((n) => created[n] !== NO_DAY && ended[n] !== NO_DAY)
  if (dated.length === 0 || dated.length < DATED * among.length) return null
  const days = Int32Array.from(dated, (n) => (ended[n] ?? 0) - (created[n] ?? 0))
  const last = dated.reduce((latest, n) => Math.max(latest, ended[n] ?? 0), 0)
  const until = last - Math.ceil(quantile(days, MOST))
  const first = dated.reduce((earliest, n) => Math.min(earliest, created[n] ?? 0), until)
  const calendar = new Calendar(first, until)
  const quarter = Int16Array.from(created, (day) => calendar.quarterOf(day))
  return { quarter, quarters: calendar.quarters.length }
}
