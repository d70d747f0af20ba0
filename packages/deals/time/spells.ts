import type { Cohort } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** How long each deal was watched and how that ended, as columns of one length. */
export interface Spells {
  readonly size: number
  /** Row of the cohort. */
  readonly row: Uint32Array
  /** Days from creation to the ending, or to the last day on which it was seen open. */
  readonly time: Float64Array
  /** Code into ENDINGS: 0 still open then (censored), 1 won, 2 lost, 3 no decision. */
  readonly cause: Uint8Array
  /** Days from creation after which it was watched, where the history begins later; else 0. */
  readonly entry: Float64Array
  /** The day on which the history begins to show endings, where that is late; else null. */
  readonly watchedFrom: Day | null
}

/** Expected endings before the first recorded one that prove that the history begins late. */
const MISSED_ENDINGS = 10

/**
 * The spells of all deals with a known day of creation (and of closing, if closed). Deals in `purged`
 * count as open until the cohort's day: letting a backlog go on one day tells nothing of how long
 * losing takes, and must not make it look longer.
 */
export function spellsOf(cohort: Cohort, purged: ReadonlySet<number>): Spells {
  const row = new Uint32Array(cohort.size)
  const time = new Float64Array(cohort.size)
  const cause = new Uint8Array(cohort.size)
  let size = 0
  for (let r = 0; r < cohort.size; r++) {
    const created = cohort.createdOn[r] ?? NO_DAY
    const open = cohort.ending[r] === OPEN || purged.has(r)
    const end = open ? lastSeenOpen(cohort, r) : (cohort.closedOn[r] ?? NO_DAY)
    if (created === NO_DAY || end === NO_DAY) continue
    row[size] = r
    time[size] = Math.max(0, end - created)
    cause[size++] = open ? OPEN : (cohort.ending[r] ?? OPEN)
  }
  return watched(cohort, {
    size,
    row: row.slice(0, size),
    time: time.slice(0, size),
    cause: cause.slice(0, size),
  })
}

function lastSeenOpen(cohort: Cohort, r: number): Day {
  const gone = cohort.goneOn[r] ?? NO_DAY
  return gone === NO_DAY ? cohort.day : gone
}

/**
 * Where the history begins late (an export of deals changed since some day), no ending before that
 * day is in it, and the deals created earlier are in it only because they lasted. Proven where ten
 * or more endings would have been due before the first one, they count from that day on only.
 */
function watched(cohort: Cohort, spells: Omit<Spells, 'entry' | 'watchedFrom'>): Spells {
  const entry = new Float64Array(spells.size)
  const first = firstEnding(cohort, spells)
  if (first === null || missedBefore(cohort, spells, first) < MISSED_ENDINGS)
    return { ...spells, entry, watchedFrom: null }
  for (let s = 0; s < spells.size; s++) {
    // One day earlier: who ended on the first day was at risk then.
    const late = first - 1 - (cohort.createdOn[spells.row[s] ?? 0] ?? first)
    entry[s] = Math.max(0, Math.min(late, (spells.time[s] ?? 0) - 1))
  }
  return { ...spells, entry, watchedFrom: first }
}

type Watched = Pick<Spells, 'size' | 'row' | 'time' | 'cause'>

function firstEnding(cohort: Cohort, { size, row, cause }: Watched): Day | null {
  let first: Day | null = null
  for (let s = 0; s < size; s++) {
    const closed = cohort.closedOn[row[s] ?? 0] ?? NO_DAY
    if (cause[s] !== OPEN && (first === null || closed < first)) first = closed
  }
  return first
}

/** Endings that would have been due before a day, going by the deals created from that day on. */
function missedBefore(cohort: Cohort, spells: Watched, first: Day): number {
  const ages: number[] = []
  let created = 0
  const waited: number[] = []
  for (let s = 0; s < spells.size; s++) {
    const on = cohort.createdOn[spells.row[s] ?? 0] ?? NO_DAY
    if (on < first) waited.push(first - on)
    else {
      created++
      if (spells.cause[s] !== OPEN) ages.push(spells.time[s] ?? 0)
    }
  }
  if (created === 0) return 0
  const sorted = Float64Array.from(ages).sort()
  return waited.reduce((missed, days) => missed + endedWithin(sorted, days) / created, 0)
}

/** How many of the sorted ages lie below a number of days. */
function endedWithin(sorted: Float64Array, days: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < days) low = middle + 1
    else high = middle
  }
  return low
}
