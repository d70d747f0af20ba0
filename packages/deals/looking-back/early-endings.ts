import { quantileSorted } from '@closed-learned/analysis'
import { type Cohort, STANDING_CLOSED, STANDING_OPEN } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import { ENOUGH_WON } from '../truth/habits.ts'
import { lastMonthEndUpTo } from '../visibility/published-day.ts'

/** A deal that was let go early, here or in the CRM. */
export interface EarlyEnding {
  readonly row: number
  readonly on: Day
}

/** When a deal was let go here, in milliseconds since 1970; undefined where it was not. */
export type LetGoAt = (row: number) => number | undefined

/**
 * Of some rows those that ended early, without a win: let go here before the CRM closed them, or closed
 * at an age at which fewer than half of the deals won by the end of that month had been won.
 */
export function earlyEndings(
  cohort: Cohort,
  rows: Iterable<number>,
  letGoAt: LetGoAt,
): EarlyEnding[] {
  const half = halfWonBy(cohort)
  const endings: EarlyEnding[] = []
  for (const row of rows) {
    const letGo = letGoOn(cohort, row, letGoAt)
    const closed = lostOn(cohort, row)
    if (letGo !== NO_DAY) endings.push({ row, on: letGo })
    else if (closed !== NO_DAY && isYoung(cohort, row, closed, half))
      endings.push({ row, on: closed })
  }
  return endings
}

/** The day of a letting go that came before the CRM told of an end; a win that came later does not undo it. */
function letGoOn({ standing, closedOn }: Cohort, row: number, letGoAt: LetGoAt): Day {
  const at = letGoAt(row)
  if (at === undefined) return NO_DAY
  const on = dayOfInstant(at)
  if (standing[row] === STANDING_OPEN) return on
  const closed = closedOn[row] ?? NO_DAY
  return standing[row] === STANDING_CLOSED && closed > on ? on : NO_DAY
}

function lostOn({ standing, ending, closedOn }: Cohort, row: number): Day {
  const isLost = ending[row] === LOST || ending[row] === NO_DECISION
  return standing[row] === STANDING_CLOSED && isLost ? (closedOn[row] ?? NO_DAY) : NO_DAY
}

type HalfWonBy = (day: Day) => number | null

function isYoung({ createdOn }: Cohort, row: number, on: Day, halfWonBy: HalfWonBy): boolean {
  const created = createdOn[row] ?? NO_DAY
  const half = created === NO_DAY ? null : halfWonBy(on)
  return half !== null && on - created < half
}

/**
 * The age by which half of the deals were won that had been won by the end of the month of a day, so that
 * what is won later changes nothing about it; null where they are too few.
 */
function halfWonBy({ size, ending, createdOn, closedOn }: Cohort): HalfWonBy {
  const won: (readonly [on: Day, age: number])[] = []
  for (let row = 0; row < size; row++) {
    const [created, closed] = [createdOn[row] ?? NO_DAY, closedOn[row] ?? NO_DAY]
    if (ending[row] === WON && created !== NO_DAY && closed !== NO_DAY)
      won.push([closed, Math.max(0, closed - created)])
  }
  const known = new Map<Day, number | null>()
  return (day) => {
    const until = endOfMonth(day)
    const before = known.get(until)
    if (before !== undefined) return before
    const ages = won.flatMap(([on, age]) => (on <= until ? [age] : []))
    const half =
      ages.length < ENOUGH_WON ? null : quantileSorted(Float64Array.from(ages).sort(), 0.5)
    known.set(until, half)
    return half
  }
}

/** The last day of the month in which a day lies. */
function endOfMonth(day: Day): Day {
  const last = lastMonthEndUpTo(day)
  return last === day ? day : lastMonthEndUpTo(last + 31)
}
