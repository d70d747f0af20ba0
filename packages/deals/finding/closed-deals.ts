import type { Cohort } from '../cohort/cohort.ts'
import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { Calendar } from './calendar.ts'
import { pickInto } from './picked.ts'

/** The deals that ended, in the order of the cohort, as columns of one length. */
export interface ClosedDeals {
  /** Rows of the cohort. */
  readonly rows: Uint32Array
  /** Code into ENDINGS. */
  readonly ending: Uint8Array
  /** Quarter of closing, counted from the first in which a deal closed; -1 where not known. */
  readonly quarter: Int16Array
  /** `2025Q3`, one a quarter. */
  readonly quarters: readonly string[]
}

/** The deals of a cohort that ended, in whatever way; gone ones did not. */
export function closedDeals({ size, standing, ending, closedOn }: Cohort): ClosedDeals {
  const rows = new Uint32Array(size)
  let count = 0
  for (let r = 0; r < size; r++) if (standing[r] === STANDING_CLOSED) rows[count++] = r
  const closed = rows.slice(0, count)
  const calendar = calendarOf(closedOn, closed)
  return {
    rows: closed,
    ending: pickInto(ending, closed, new Uint8Array(count)),
    quarter: quartersOf(calendar, closedOn, closed),
    quarters: calendar.quarters,
  }
}

function quartersOf(calendar: Calendar, closedOn: Int32Array, rows: Uint32Array): Int16Array {
  const quarter = new Int16Array(rows.length)
  for (let n = 0; n < rows.length; n++)
    quarter[n] = calendar.quarterOf(closedOn[rows[n] ?? 0] ?? NO_DAY)
  return quarter
}

function calendarOf(closedOn: Int32Array, rows: Uint32Array): Calendar {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let n = 0; n < rows.length; n++) {
    const on = closedOn[rows[n] ?? 0] ?? NO_DAY
    if (on === NO_DAY) continue
    if (on < first) first = on
    if (on > last) last = on
  }
  return new Calendar(first, last)
}
