import { sortIndices } from '../array/sort-indices.ts'

/** How long each subject was watched and whether it ended then. One unit of time for all. */
export interface Durations {
  /** When the watch over the subject ended, from its own day 0; not negative. */
  readonly time: ArrayLike<number>
  /** 1 if the event happened at `time`, 0 if only the watch ended (censored). */
  readonly event: ArrayLike<number>
  /**
   * From when the subject was watched, if later than its day 0 (left truncation): it counts as at
   * risk on (entry, time]. 0 or less means from the start.
   */
  readonly entry?: ArrayLike<number> | undefined
}

/** As `Durations`, with several ways to end that exclude each other. */
export interface CompetingDurations {
  readonly time: ArrayLike<number>
  /** 0 if only the watch ended (censored), else the number of the cause: 1, 2, … */
  readonly cause: ArrayLike<number>
  readonly entry?: ArrayLike<number> | undefined
}

/** The durations counted by distinct time: all that the estimators need. */
export interface EventTable {
  /** The m distinct times at which somebody left, ascending. */
  readonly time: Float64Array
  /** Subjects at risk just before each time. */
  readonly nRisk: Float64Array
  /** `left[cause][i]`: subjects that left at `time[i]` by that cause; cause 0 is censored. */
  readonly left: readonly Float64Array[]
  /** Who left and when it had entered, subject by subject; null if all were there from the start. */
  readonly lateEntry: LateEntry | null
}

/** The subjects in the order in which they leave; those of time i are `first[i]` to `first[i + 1]`. */
interface LateEntry {
  readonly first: Uint32Array
  readonly cause: Uint16Array
  /** Position of the last distinct time at or before the entry; -1 if none. */
  readonly entered: Int32Array
}

export const MOST_CAUSES = 1000

/** Of any unit; the square of a larger one is no number. */
export const MOST_TIME = 1e100

/** Counts durations by distinct time. RangeError says which row is unusable and why. O(n). */
export function eventTable(durations: CompetingDurations, causes: number): EventTable {
  checkDurations(durations, causes)
  const times = new Float64Array(durations.time)
  const order = sortIndices(times)
  const n = order.length
  const sorted = new Float64Array(n)
  const cause = new Uint16Array(n)
  for (let at = 0; at < n; at++) {
    sorted[at] = times[order[at]]
    cause[at] = durations.cause[order[at]]
  }
  const first = firstOfEachTime(sorted)
  const m = first.length - 1
  const time = new Float64Array(m)
  for (let i = 0; i < m; i++) time[i] = sorted[first[i]]
  const left = leftByCause(cause, first, causes)
  const entry = durations.entry
  const nRisk = new Float64Array(m)
  if (!entry || !someAreLate(entry)) {
    for (let i = 0; i < m; i++) nRisk[i] = n - first[i]
    return { time, nRisk, left, lateEntry: null }
  }
  const entered = enteredAt(new Float64Array(entry), time)
  addAtRisk(nRisk, entered, first)
  const inOrder = new Int32Array(n)
  for (let at = 0; at < n; at++) inOrder[at] = entered[order[at]]
  return { time, nRisk, left, lateEntry: { first, cause, entered: inOrder } }
}

/** Where in the sorted column each distinct time begins, and n. */
function firstOfEachTime(sorted: Float64Array): Uint32Array {
  const first = new Uint32Array(sorted.length + 1)
  let m = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) first[m++] = at
  }
  first[m] = sorted.length
  return first.slice(0, m + 1)
}

function leftByCause(cause: Uint16Array, first: Uint32Array, causes: number): Float64Array[] {
  const m = first.length - 1
  const left = Array.from({ length: causes + 1 }, () => new Float64Array(m))
  for (let i = 0; i < m; i++) {
    for (let at = first[i]; at < first[i + 1]; at++) left[cause[at]][i]++
  }
  return left
}

function someAreLate(entry: ArrayLike<number>): boolean {
  for (let row = 0; row < entry.length; row++) if (entry[row] > 0) return true
  return false
}

/** For each subject the position of the last distinct time at or before its entry, -1 if none. */
function enteredAt(entries: Float64Array, time: Float64Array): Int32Array {
  const entered = new Int32Array(entries.length)
  let i = -1
  for (const row of sortIndices(entries)) {
    while (i + 1 < time.length && time[i + 1] <= entries[row]) i++
    entered[row] = entries[row] <= 0 ? -1 : i
  }
  return entered
}

/** Entered before each time, less those who had left before it. */
function addAtRisk(nRisk: Float64Array, entered: Int32Array, first: Uint32Array): void {
  for (let row = 0; row < entered.length; row++) nRisk[entered[row] + 1]++
  for (let i = 1; i < nRisk.length; i++) nRisk[i] += nRisk[i - 1]
  for (let i = 0; i < nRisk.length; i++) nRisk[i] -= first[i]
}

/** RangeError that says which row is unusable and why. O(n). */
export function checkDurations({ time, cause, entry }: CompetingDurations, causes: number): void {
  const n = time.length
  if (n === 0) throw new RangeError('durations: no subjects')
  if (cause.length !== n) throw new RangeError(`durations: ${n} times, ${cause.length} outcomes`)
  if (entry && entry.length !== n) {
    throw new RangeError(`durations: ${n} times, ${entry.length} entries`)
  }
  if (!(Number.isInteger(causes) && causes >= 1 && causes <= MOST_CAUSES)) {
    throw new RangeError(`durations: ${causes} causes; 1 to ${MOST_CAUSES} are possible`)
  }
  for (let row = 0; row < n; row++) {
    const t = time[row]
    if (!(t >= 0 && t <= MOST_TIME)) throw new RangeError(`durations: time ${t} in row ${row}`)
    const c = cause[row]
    if (!(c >= 0 && c <= causes && Number.isInteger(c))) {
      throw new RangeError(
        `durations: outcome ${c} in row ${row} is not a whole number to ${causes}`,
      )
    }
    if (entry && !(entry[row] < t || entry[row] <= 0)) {
      throw new RangeError(`durations: entry ${entry[row]} in row ${row} is not before time ${t}`)
    }
  }
}
