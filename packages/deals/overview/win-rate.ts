import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { type Day, firstDayOfQuarter, NO_DAY, quarterOfDay, sayDay } from '../shared/day.ts'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { Purge } from '../time/purges.ts'
import { type BaseRate, baseRate, overallRate } from '../truth/base-rate.ts'
import { differenceOf, type Estimate, sayReach, sureSign } from './difference.ts'
import { sayPurges } from './say-purges.ts'
import { YEAR } from './year-pace.ts'

type WinRate = OverviewReport['winRate']

/** Deals closed in a year below which all that ever closed are taken, and years are not compared. */
const ENOUGH = 20

/** Days before a year in which deals must have begun, and into it by which one must have closed. */
const BEGUN_BEFORE = 91
const CLOSED_BY = 30

/** Quarters of the trend, the running one included. */
const QUARTERS = 12

/** Won among the deals that closed in the last 365 days, against the 365 days before. */
export function winRateOf(cohort: Cohort, purges: readonly Purge[]): WinRate {
  const year = closedBetween(cohort, cohort.day - YEAR + 1, cohort.day)
  const trend = trendOf(cohort)
  if (year.deals < ENOUGH) {
    const all = overallRate(cohort)
    return { text: allText(cohort, all, year), now: told(all), before: null, span: 'all', trend }
  }
  const before = closedBetween(cohort, cohort.day - 2 * YEAR + 1, cohort.day - YEAR)
  const text = yearText(cohort, { year, before }, purges)
  const past = isWhole(cohort, cohort.day - 2 * YEAR + 1) ? told(before) : null
  return { text, now: told(year), before: past, span: 'lastYear', trend }
}

/**
 * Whether the records reach back over the year that begins on a day. In its first months a record
 * holds mostly what ended quickly, and that is not won as often as the rest.
 */
function isWhole(cohort: Cohort, from: Day): boolean {
  const closed = firstClosing(cohort)
  const created = cohort.createdOn.reduce(earlier, NO_DAY)
  return closed !== NO_DAY && closed < from + CLOSED_BY && created <= from - BEGUN_BEFORE
}

function earlier(a: Day, b: Day): Day {
  return a === NO_DAY ? b : b === NO_DAY ? a : Math.min(a, b)
}

/** Won among the deals that closed on the days `from` … `until`, without those in `apart`. */
function closedBetween(
  cohort: Cohort,
  from: Day,
  until: Day,
  apart: ReadonlySet<number> = new Set(),
): BaseRate {
  let deals = 0
  let won = 0
  for (let r = 0; r < cohort.size; r++) {
    const closed = cohort.closedOn[r] ?? NO_DAY
    if (cohort.ending[r] === OPEN || closed < from || closed > until || apart.has(r)) continue
    deals++
    if (cohort.ending[r] === WON) won++
  }
  return baseRate(deals, won)
}

function told({ deals, won, interval }: BaseRate): WinRate['now'] {
  return { value: deals === 0 ? null : won / deals, interval, deals }
}

/** By quarter of closing: at most twelve, from the first one with an ending to the running one. */
function trendOf(cohort: Cohort): WinRate['trend'] {
  const first = firstClosing(cohort)
  const trend: WinRate['trend'][number][] = []
  let until = cohort.day
  while (first !== NO_DAY && until >= first && trend.length < QUARTERS) {
    const quarter = quarterOfDay(until)
    const from = firstDayOfQuarter(quarter)
    trend.unshift({ quarter, ...told(closedBetween(cohort, from, until)) })
    until = from - 1
  }
  return trend
}

function firstClosing({ ending, closedOn }: Cohort): Day {
  return closedOn.reduce(
    (first, on, r) => (ending[r] === OPEN ? first : earlier(first, on)),
    NO_DAY,
  )
}

function allText(cohort: Cohort, all: BaseRate, year: BaseRate): string {
  if (all.deals === 0) return 'No deal has closed yet.'
  const closed = sayCount(all.deals, 'deal has', 'deals have')
  if (all.deals < ENOUGH) return `${closed} closed so far: not enough to tell much.`
  const since = `since ${sayDay(cohort.day - YEAR + 1)}`
  return `Of all ${sayNumber(all.deals)} deals that closed; ${sayNumber(year.deals)} of them are known to have closed ${since}.`
}

interface Years {
  readonly year: BaseRate
  readonly before: BaseRate
}

function yearText(cohort: Cohort, years: Years, purges: readonly Purge[]): string {
  const from = cohort.day - YEAR + 1
  const apart = new Set(purges.flatMap(({ rows }) => rows))
  const without = {
    year: closedBetween(cohort, from, cohort.day, apart),
    before: closedBetween(cohort, from - YEAR, from - 1, apart),
  }
  const closed = `${sayCount(years.year.deals, 'deal', 'deals')} closed since ${sayDay(from)}.`
  const thisYear = purges.filter(({ on }) => on >= from)
  const change = isWhole(cohort, from - YEAR)
    ? changeText(years, without)
    : 'The year before is not wholly on record.'
  return [closed, change, purgeText(thisYear, without.year)].join(' ').trim()
}

/**
 * The change against the year before. It is called one only where the interval leaves no doubt with
 * the deals of purges and without them: a purge brings losses of many years into one.
 */
function changeText(years: Years, without: Years): string {
  const change = changeIn(years)
  if (change === null)
    return years.before.deals === 0
      ? 'None did in the year before.'
      : `Only ${sayNumber(years.before.deals)} did in the year before: too few to compare.`
  const points = Math.round(Math.abs(change.value))
  const apart = changeIn(without)
  const sure = sureSign(change) !== 0 && apart !== null && sureSign(apart) === sureSign(change)
  const side = change.value > 0 ? 'above' : 'below'
  if (sure && points > 0)
    return `The rate is ${sayPoints(points)} ${side} the year before (${sayReach(change)}).`
  if (points === 0)
    return `In the year before it was ${sayRate(years.before.won / years.before.deals)}.`
  return `A difference of ${sayPoints(points)} to the year before is not enough to tell.`
}

/** In percentage points; null where a year has too few deals. */
function changeIn({ year, before }: Years): Estimate | null {
  const [a, b] = [estimateOf(year), estimateOf(before)]
  return a && b && differenceOf(a, b)
}

function estimateOf({ deals, won, interval }: BaseRate): Estimate | null {
  if (deals < ENOUGH || interval === null) return null
  return { value: (100 * won) / deals, interval: [100 * interval[0], 100 * interval[1]] }
}

function sayPoints(points: number): string {
  return sayCount(points, 'point', 'points')
}

function purgeText(purges: readonly Purge[], without: BaseRate): string {
  const purged = purges.reduce((sum, { deals }) => sum + deals, 0)
  if (purged === 0 || without.deals === 0) return ''
  const rate = sayRate(without.won / without.deals)
  return `Without the ${sayNumber(purged)} deals of ${sayPurges(purges)} it would be ${rate}.`
}
