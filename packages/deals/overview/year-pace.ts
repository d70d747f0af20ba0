import type { CompetingDurations } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { OPEN } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Spells } from '../time/spells.ts'
import { type ByAge, byAge } from './by-age.ts'

/** Days over which a pace is taken. */
export const YEAR = 365

/** Deals that must be under watch at an age for the pace to be told up to it. */
const ENOUGH_WATCHED = 10

/** The same where nearly all have ended: there the few are few because the others went. */
const ENOUGH_AT_THE_END = 3
const NEARLY_ALL = 0.9

/** How fast deals ended in the year up to a day, by their age. */
export interface YearPace extends ByAge {
  /** The last day of the year. */
  readonly until: Day
  readonly durations: CompetingDurations
  /** The last age up to which enough deals of every age were under watch in that year. */
  readonly horizon: number
}

/**
 * The pace of the 365 days up to a day (period analysis): every deal counts on the days of that year
 * only, at the age that it had on them, and an ending only if it came in them. So old habits do not
 * linger in it, and two years share no day. Null where fewer than ten deals began in that year.
 */
export function yearPace(cohort: Cohort, spells: Spells, until: Day): YearPace | null {
  const durations = watchedIn(cohort, spells, until - YEAR + 1, until)
  const ages = byAge(durations)
  const horizon = horizonOf(ages)
  return horizon < 0 ? null : { ...ages, until, durations, horizon }
}

/** The last age before the first one with too few deals under watch; -1 where there is none. */
function horizonOf(ages: ByAge): number {
  const few = ages.watched.findIndex((watched, age) => {
    const over = 1 - openAfter(ages, age - 1) >= NEARLY_ALL
    return watched < (over ? ENOUGH_AT_THE_END : ENOUGH_WATCHED)
  })
  return (few < 0 ? ages.watched.length : few) - 1
}

/** The part of each spell that lies in the days `from` … `until`. */
function watchedIn(cohort: Cohort, spells: Spells, from: Day, until: Day): CompetingDurations {
  const time = new Float64Array(spells.size)
  const entry = new Float64Array(spells.size)
  const cause = new Uint8Array(spells.size)
  let size = 0
  for (let s = 0; s < spells.size; s++) {
    const created = cohort.createdOn[spells.row[s] ?? 0] ?? NO_DAY
    const whole = watchedDays(cohort, spells, s)
    if (created > until || created + whole < from) continue
    const days = Math.min(whole, until - created)
    // One day earlier: who ended on the first day was at risk on it.
    const late = Math.max(0, from - 1 - created, spells.entry[s] ?? 0)
    if (late > 0 && late >= days) continue
    time[size] = days
    entry[size] = late
    cause[size++] = days < whole ? OPEN : (spells.cause[s] ?? OPEN)
  }
  return {
    time: time.subarray(0, size),
    entry: entry.subarray(0, size),
    cause: cause.subarray(0, size),
  }
}

/**
 * For how many days a deal was watched. One that went in a purge leaves the watch on that day,
 * without an ending: left in as open it would seem to outlast the day on which it went, and years
 * after a purge would look quick.
 */
function watchedDays(cohort: Cohort, spells: Spells, s: number): number {
  const row = spells.row[s] ?? 0
  const time = spells.time[s] ?? 0
  if (spells.cause[s] !== OPEN || cohort.ending[row] === OPEN) return time
  const closed = cohort.closedOn[row] ?? NO_DAY
  return Math.min(time, Math.max(0, closed - (cohort.createdOn[row] ?? NO_DAY)))
}

/** Share of all deals that is open still after an age. */
export function openAfter({ share }: ByAge, age: number): number {
  return share.reduce((open, ended) => open - (ended[age] ?? 0), 1)
}

/** How many ended so (code into ENDINGS) by an age, and which share of all deals they are. */
export function endedBy({ ended, share }: ByAge, ending: number, age: number) {
  const counts = ended[ending]?.subarray(0, age + 1)
  return {
    deals: counts?.reduce((sum, count) => sum + count, 0) ?? 0,
    share: share[ending]?.[age] ?? 0,
  }
}

/** The first age by which a share of all deals has ended so; null where that never comes. */
export function ageAt({ share }: ByAge, ending: number, part: number): number | null {
  // Sums of equal steps may fall short by rounding.
  const age =
    part > 0 ? share[ending]?.findIndex((value) => value >= part * (1 - 1e-12)) : undefined
  return age === undefined || age < 0 ? null : age
}
