import type { CompetingDurations } from '@closed-learned/analysis'
import { NO_DECISION, OPEN } from '../cohort/endings.ts'

/** What deals were watched at each age in whole days, and how they ended; index 0 is day 0. */
export interface ByAge {
  readonly watched: Float64Array
  /** By ending (code into ENDINGS): how many ended so at each age. */
  readonly ended: readonly Float64Array[]
  /** By ending: the share of all deals that has ended so by each age, the other endings competing. */
  readonly share: readonly Float64Array[]
}

/**
 * Counts durations of whole days by age: the shares are those of `aalenJohansen`, without limits and
 * many times quicker, for looking at many years. O(n + ages).
 */
export function byAge({ time, cause, entry = [] }: CompetingDurations): ByAge {
  let ages = 0
  for (let s = 0; s < time.length; s++) ages = Math.max(ages, (time[s] ?? 0) + 1)
  const watched = new Float64Array(ages)
  const ended = Array.from({ length: NO_DECISION + 1 }, () => new Float64Array(ages))
  for (let s = 0; s < time.length; s++) {
    const last = time[s] ?? 0
    const late = entry[s] ?? 0
    add(watched, late > 0 ? late + 1 : 0, 1)
    add(watched, last + 1, -1)
    const column = ended[cause[s] ?? OPEN]
    if (column) add(column, last, 1)
  }
  for (let age = 1; age < ages; age++) add(watched, age, watched[age - 1] ?? 0)
  return { watched, ended, share: sharesOf(watched, ended) }
}

function add(column: Float64Array, at: number, count: number): void {
  if (at < column.length) column[at] = (column[at] ?? 0) + count
}

function sharesOf(watched: Float64Array, ended: readonly Float64Array[]): Float64Array[] {
  const share = ended.map(() => new Float64Array(watched.length))
  let open = 1
  for (let age = 0; age < watched.length; age++) {
    const each = (watched[age] ?? 0) > 0 ? open / (watched[age] ?? 1) : 0
    for (let ending = OPEN + 1; ending < ended.length; ending++) {
      const now = each * (ended[ending]?.[age] ?? 0)
      open -= now
      const column = share[ending]
      if (column) column[age] = (column[age - 1] ?? 0) + now
    }
  }
  return share
}
