import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import type { Ways } from './closing-days.ts'
import { OPEN } from './endings.ts'
import { HISTORY_FIELDS, type History } from './history.ts'
import type { ValuesAsOf } from './values-as-of.ts'

const GONE = HISTORY_FIELDS.indexOf('gone')

/** The opportunities that were known to exist at the end of a day and had not been deleted. */
export function knownThen(history: History, values: ValuesAsOf, ways: Ways, day: Day): Uint32Array {
  const index = new Uint32Array(history.size)
  let size = 0
  for (let i = 0; i < history.size; i++)
    if (values.deleted[i] !== 1 && knownFrom(history, ways, i) <= day) index[size++] = i
  return index.slice(0, size)
}

/**
 * The day from which an opportunity is known: its creation; without one the first trace of it, at
 * the latest the newest day that the sources have reported.
 */
function knownFrom(history: History, ways: Ways, i: number): Day {
  const created = history.createdOn[i] ?? NO_DAY
  if (created !== NO_DAY) return created
  const { start, day } = history.changes
  let from = dayOfInstant(history.reportedUntil)
  const traces = [history.firstSeenOn[i], ways.closedOn[i]]
  if ((start[i] ?? 0) < (start[i + 1] ?? 0)) traces.push(day[start[i] ?? 0])
  for (const trace of traces)
    if (trace !== undefined && trace !== NO_DAY) from = Math.min(from, trace)
  return from
}

/** Day on which an open opportunity vanished from the source; NO_DAY where it stands. */
export function goneDays(history: History, values: ValuesAsOf, ways: Ways, day: Day): Int32Array {
  const gone = new Int32Array(history.size).fill(NO_DAY)
  const reported = dayOfInstant(history.reportedUntil)
  for (let i = 0; i < history.size; i++) {
    if (values.gone[i] !== 1 || ways.ending[i] !== OPEN) continue
    const on = lastGoneChange(history, i, day)
    if (on !== NO_DAY) gone[i] = on
    else if (reported <= day) gone[i] = reported
  }
  return gone
}

function lastGoneChange(history: History, i: number, day: Day): Day {
  const { start, field, day: on } = history.changes
  for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--)
    if (field[k] === GONE && (on[k] ?? 0) <= day) return on[k] ?? NO_DAY
  return NO_DAY
}
