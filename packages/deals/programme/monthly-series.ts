import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type Period, periodAfter, periodAround } from '../forecast/period.ts'
import { belowFloor } from '../publication/floor.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { lastMonthEndUpTo } from '../visibility/published-day.ts'

/** What one month, or quarter, says of a measure. */
export interface SeriesPoint {
  readonly period: Period
  readonly value: number
  /** Deals behind it. */
  readonly deals: number
}

/** Whole months looked back over, at most. */
const MOST_MONTHS = 72

/** The whole months up to a day in which something could be seen, the oldest first. */
export function wholeMonths(cohort: Cohort): Period[] {
  const last = lastMonthEndUpTo(cohort.day)
  const first = firstOf(cohort.closedOn)
  if (first === NO_DAY) return []
  const months: Period[] = []
  for (
    let month = periodAround('month', first + 31);
    month.until <= last;
    month = periodAfter(month)
  )
    months.push(month)
  return months.slice(-MOST_MONTHS)
}

function firstOf(days: Int32Array): Day {
  let first: Day = NO_DAY
  for (const day of days) if (day !== NO_DAY && (first === NO_DAY || day < first)) first = day
  return first
}

/** The rows that closed in each of some periods that follow each other. */
export function closedIn(cohort: Cohort, periods: readonly Period[]): number[][] {
  const rows = periods.map((): number[] => [])
  const starts = periods.map(({ from }) => from)
  for (let row = 0; row < cohort.size; row++) {
    const on = cohort.closedOn[row] ?? NO_DAY
    if (cohort.ending[row] === OPEN || on === NO_DAY) continue
    const at = indexOf(starts, on)
    if (at >= 0 && on <= (periods[at]?.until ?? 0)) rows[at]?.push(row)
  }
  return rows
}

/** The last period that begins on a day or before; -1 where none does. */
function indexOf(starts: readonly Day[], day: Day): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Rows as the floor counts them; who is nobody’s is not told of. */
const owned = ({ owner }: Cohort, rows: readonly number[]) =>
  rows.flatMap((row) => ((owner[row] ?? -1) < 0 ? [] : [{ deal: row, owners: [owner[row] ?? -1] }]))

/** A point of each period whose rows are enough to be told of. */
function pointsOf(
  cohort: Cohort,
  periods: readonly Period[],
  rows: readonly (readonly number[])[],
  value: (rows: readonly number[], period: Period) => number | null,
): SeriesPoint[] {
  return periods.flatMap((period, at) => {
    const those = rows[at] ?? []
    if (belowFloor(owned(cohort, those)) !== null) return []
    const found = value(those, period)
    return found === null ? [] : [{ period, value: found, deals: those.length }]
  })
}

/** Won among what closed in each month. */
export function winRateSeries(cohort: Cohort, months = wholeMonths(cohort)): SeriesPoint[] {
  const isWon = (row: number) => cohort.ending[row] === WON
  return pointsOf(cohort, months, closedIn(cohort, months), shareOf(isWon))
}

/** Days from creation to the closing of what was won, or was not, in each month; the middle one. */
export function daysSeries(
  cohort: Cohort,
  ended: 'won' | 'lost',
  months = wholeMonths(cohort),
): SeriesPoint[] {
  const rows = closedIn(cohort, months).map((those) =>
    those.filter(
      (row) =>
        (cohort.ending[row] === WON) === (ended === 'won') &&
        (cohort.createdOn[row] ?? NO_DAY) !== NO_DAY,
    ),
  )
  const days = (row: number) =>
    Math.max(0, (cohort.closedOn[row] ?? 0) - (cohort.createdOn[row] ?? 0))
  return pointsOf(cohort, months, rows, (those) => quantile(those.map(days), 0.5))
}

/** Of the deals open at the start of each month: how many were lost in it. */
export function lossRateSeries(cohort: Cohort, months = wholeMonths(cohort)): SeriesPoint[] {
  const rows = months.map((): number[] => [])
  const starts = months.map(({ from }) => from)
  for (let row = 0; row < cohort.size; row++) {
    const created = cohort.createdOn[row] ?? NO_DAY
    const [closed, gone] = [cohort.closedOn[row] ?? NO_DAY, cohort.goneOn[row] ?? NO_DAY]
    if (created === NO_DAY || (cohort.ending[row] !== OPEN && closed === NO_DAY)) continue
    const end = closed !== NO_DAY ? closed : gone !== NO_DAY ? gone : Number.POSITIVE_INFINITY
    for (let at = indexOf(starts, created) + 1; at < starts.length; at++) {
      if ((starts[at] ?? 0) > end) break
      rows[at]?.push(row)
    }
  }
  return pointsOf(cohort, months, rows, (those, month) =>
    shareOf((row) => isLostIn(cohort, row, month))(those),
  )
}

function isLostIn({ ending, closedOn }: Cohort, row: number, month: Period): boolean {
  const on = closedOn[row] ?? NO_DAY
  const isLost = ending[row] !== OPEN && ending[row] !== WON
  return isLost && on >= month.from && on <= month.until
}

const shareOf = (is: (row: number) => boolean) => (rows: readonly number[]) =>
  rows.length === 0 ? null : rows.filter(is).length / rows.length

/** Of the losses of each month: how many met one of the lessons. `met`: rows that did. */
export function repeatSeries(
  cohort: Cohort,
  met: ReadonlySet<number>,
  months: readonly Period[],
): SeriesPoint[] {
  const rows = closedIn(cohort, months).map((those) =>
    those.filter((row) => cohort.ending[row] !== WON),
  )
  return pointsOf(
    cohort,
    months,
    rows,
    shareOf((row) => met.has(row)),
  )
}
