import { type Day, NO_DAY } from '../shared/day.ts'
import type { Window } from './windows.ts'
import type { WinsKnown } from './wins-known.ts'

/** How many deals will be created, and how far off such numbers had been (relative, one deviation). */
export interface Creations {
  readonly deals: number
  readonly error: number
}

/** Deals created in the days after `after` up to `until`. */
type Count = (after: Day, until: Day) => number

/** A way to tell from what was created up to a day how many the next `length` days bring. */
interface Way {
  /** Days of history that it takes. */
  readonly takes: number
  tell(count: Count, day: Day, length: number, earliest: Day): number
}

/** So much nearer must another way have been before the plain one is given up. */
const CLEARLY = 0.85
/** Stretches that a way is tried on, and how many of them it takes to choose. */
const TRIALS = 12
const FEWEST_TRIALS = 6
const YEAR = 365
const HALF_YEAR = 183

/**
 * How many deals are created between the anchor of a window and its end, by what was created before.
 * Growth and season count only where they had been clearly nearer than the recent level.
 */
export function creationsIn(wins: WinsKnown, { anchor, until }: Window, earliest: Day): Creations {
  const length = until - anchor
  const count = counterOf(wins, anchor)
  const offOf = (way: Way, trials: number) => off(way, count, anchor, length, earliest, trials)
  const others = [growth, season].flatMap((way) => {
    const tried = trialsOf(way, anchor, length, earliest)
    if (tried < FEWEST_TRIALS) return []
    const error = offOf(way, tried)
    return error < CLEARLY * offOf(recent, tried) ? [{ way, error }] : []
  })
  const best = others.reduce<(typeof others)[number] | null>(
    (a, b) => (a === null || b.error < a.error ? b : a),
    null,
  )
  const used = best?.way ?? recent
  const trials = trialsOf(used, anchor, length, earliest)
  return {
    deals: Math.max(0, used.tell(count, anchor, length, earliest)),
    error: trials === 0 ? 1 : offOf(used, trials),
  }
}

/** Counts by day, summed up, of what was created up to the anchor. */
function counterOf({ createdOn }: WinsKnown, anchor: Day): Count {
  let first = anchor
  for (const day of createdOn) if (day !== NO_DAY && day < first) first = day
  const upTo = new Float64Array(anchor - first + 2)
  for (const day of createdOn)
    if (day !== NO_DAY && day <= anchor) upTo[day - first + 1] = (upTo[day - first + 1] ?? 0) + 1
  for (let at = 1; at < upTo.length; at++) upTo[at] = (upTo[at] ?? 0) + (upTo[at - 1] ?? 0)
  const sum = (day: Day) => upTo[Math.max(0, Math.min(upTo.length - 1, day - first + 1))] ?? 0
  return (after, until) => sum(until) - sum(after)
}

/** As many a day as in the last half year. */
const recent: Way = {
  takes: 28,
  tell(count, day, length, earliest) {
    const days = Math.min(HALF_YEAR, Math.max(1, day + 1 - earliest))
    return (length * count(day - days, day)) / days
  },
}

/** The same, grown by as much as it grew since the half year before. */
const growth: Way = {
  takes: 2 * HALF_YEAR,
  tell(count, day, length) {
    const now = count(day - HALF_YEAR, day)
    const before = count(day - 2 * HALF_YEAR, day - HALF_YEAR)
    const grown = before > 0 ? Math.min(2, Math.max(0.5, now / before)) : 1
    // From the middle of the last half year to the middle of the days to come.
    const step = (HALF_YEAR + length) / 2 / HALF_YEAR
    return ((length * now) / HALF_YEAR) * grown ** step
  },
}

/** As many as in the last year, more or fewer by what the same days brought in the years before. */
const season: Way = {
  takes: 2 * YEAR,
  tell(count, day, length, earliest) {
    const level = (length * count(day - YEAR, day)) / YEAR
    let [ratios, years] = [0, 0]
    for (let then = day - YEAR; years < 3 && then - YEAR + 1 >= earliest; then -= YEAR) {
      const usual = (length * count(then - YEAR, then)) / YEAR
      ratios += usual > 0 ? count(then, then + length) / usual : 1
      years++
    }
    return years === 0 ? level : (level * ratios) / years
  },
}

function trialsOf({ takes }: Way, anchor: Day, length: number, earliest: Day): number {
  return Math.max(0, Math.min(TRIALS, Math.floor((anchor + 1 - earliest - takes) / length)))
}

/** Root mean square of the relative errors over the newest stretches. */
function off(
  way: Way,
  count: Count,
  anchor: Day,
  length: number,
  earliest: Day,
  trials: number,
): number {
  let sum = 0
  for (let back = 1; back <= trials; back++) {
    const day = anchor - back * length
    const told = way.tell(count, day, length, earliest)
    sum += ((count(day, day + length) - told) / Math.max(1, told)) ** 2
  }
  return Math.sqrt(sum / Math.max(1, trials))
}
