import { quantile } from '@closed-learned/analysis'
import { Calendar } from '../finding/calendar.ts'
import { NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import type { Closings } from './closings.ts'

/** Share of the endings that has to have come. */
const MOST = 0.9

/** Share of the deals whose creation has to be known. */
const DATED = 0.5

/** Deals that had time enough to end, and the quarter of creation by closed deal. */
export interface SettledCreations {
  readonly isSettled: (deal: number) => boolean
  readonly quarter: Int16Array
}

/**
 * The deals by when they were created. A quarter of closing holds the quick endings of young deals
 * beside the slow ones of old deals: where winning takes longer than losing, what is new seems to lose.
 * Among deals created together that had time enough to end it does not. Null where creations are not
 * known.
 */
export const settledCreations = oncePer(
  ({ cohort, closed, all }: Closings): SettledCreations | null => {
    const created = Int32Array.from(closed.rows, (row) => cohort.createdOn[row] ?? NO_DAY)
    const ended = Int32Array.from(closed.rows, (row) => cohort.closedOn[row] ?? NO_DAY)
    const dated = all.filter((n) => created[n] !== NO_DAY && ended[n] !== NO_DAY)
    if (dated.length === 0 || dated.length < DATED * all.length) return null
    const days = Int32Array.from(dated, (n) => (ended[n] ?? 0) - (created[n] ?? 0))
    const last = dated.reduce((latest, n) => Math.max(latest, ended[n] ?? 0), 0)
    const until = last - Math.ceil(quantile(days, MOST))
    const first = dated.reduce((earliest, n) => Math.min(earliest, created[n] ?? 0), until)
    const calendar = new Calendar(first, until)
    const quarter = Int16Array.from(created, (day) => calendar.quarterOf(day))
    return { isSettled: (n) => (quarter[n] ?? -1) >= 0, quarter }
  },
)
