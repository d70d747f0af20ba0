import { type CauseSummary, incidenceSummary } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { type Day, firstDayOfQuarter, quarterOfDay } from '../shared/day.ts'
import type { Spells } from '../time/spells.ts'
import { reportedUntil } from './reported-until.ts'
import { ageAt, endedBy, openAfter, YEAR, type YearPace, yearPace } from './year-pace.ts'

/** Endings of a kind in a year below which their pace says nothing. */
export const ENOUGH_ENDINGS = 10

/** Quarter ends looked back over. */
const QUARTERS = 8

/** Two years are compared if the earlier one shows the ages by which this share of the endings has come. */
const MOST = 0.75

/** Of the endings of a kind in a year, the share that may lie beyond what it shows. */
const BORROWED = 0.25

/** The paces of several years, measured over the same first days of a deal. */
export interface PaceYears {
  /** The last day of the last year: the cohort's, or the newest that the sources told of. */
  readonly until: Day
  /** How many days; null where not enough deals were under watch in the last year. */
  readonly days: number | null
  /** Deals lost in the last year, of any age. */
  readonly lost: number
  readonly now: PaceTold
  /** The year before; null where it does not show enough ages. */
  readonly before: PaceTold | null
  readonly trend: readonly {
    readonly until: Day
    readonly lost: number | null
    readonly won: number | null
  }[]
}

/** Of the deals that end so within those days, and how many were seen to in that year. */
export interface PaceTold {
  readonly lost: CauseSummary | null
  readonly won: CauseSummary | null
}

const NOTHING: PaceTold = { lost: null, won: null }

/**
 * The pace of the year up to the cohort's day, of the year before and of those up to the last quarter
 * ends. What the sources do not reach is no day on which deals were open. Slow endings come late: a year that shows fewer ages would seem quicker, so all are measured
 * over the same number of days, and years that show too few ages are left out.
 */
export function paceYears(cohort: Cohort, spells: Spells): PaceYears {
  const until = reportedUntil(cohort)
  const ends = [...quarterEnds(until), until]
  const now = yearPace(cohort, spells, until)
  if (now === null)
    return { until, days: null, lost: 0, now: NOTHING, before: null, trend: [untold(until)] }
  const earlier = yearPace(cohort, spells, until - YEAR)
  const before = earlier !== null && earlier.horizon >= mostOver(now) ? earlier : null
  const days = Math.min(now.horizon, before?.horizon ?? now.horizon)
  const trend = ends.map((end) => {
    const pace = end === until ? now : yearPace(cohort, spells, end)
    return pace ? medians(pace, now, days) : untold(end)
  })
  const first = trend.findIndex(({ lost, won }) => lost !== null || won !== null)
  return {
    until,
    days,
    lost: endedBy(now, LOST, now.watched.length - 1).deals,
    now: told(now, days),
    before: before && told(before, days),
    // The last year stands even where nothing can be told of any.
    trend: first < 0 ? trend.slice(-1) : trend.slice(first),
  }
}

/** The last days of the quarters before the one of a day, the earliest first. */
function quarterEnds(day: Day): Day[] {
  const ends: Day[] = []
  for (let end = day; ends.length < QUARTERS; ) {
    end = firstDayOfQuarter(quarterOfDay(end)) - 1
    ends.unshift(end)
  }
  return ends
}

/** The age by which most endings of a year, won and lost, have come. */
function mostOver(pace: YearPace): number {
  const ages = [LOST, WON].map((ending) => {
    const { deals, share } = endedBy(pace, ending, pace.horizon)
    return deals < ENOUGH_ENDINGS ? 0 : (ageAt(pace, ending, MOST * share) ?? 0)
  })
  return Math.max(...ages)
}

function told({ durations }: YearPace, days: number): PaceTold {
  const { causes } = incidenceSummary(durations, { horizon: days, causes: NO_DECISION })
  return { lost: causes[LOST - 1] ?? null, won: causes[WON - 1] ?? null }
}

function medians(pace: YearPace, now: YearPace, days: number) {
  return {
    until: pace.until,
    lost: medianOf(pace, LOST, now, days),
    won: medianOf(pace, WON, now, days),
  }
}

/**
 * The age by which half of those that end so within `days` have ended. Where a year shows fewer ages
 * than that, those then open are taken to end as in the last year; null where that would be too many.
 */
function medianOf(pace: YearPace, ending: number, now: YearPace, days: number): number | null {
  const shown = Math.min(pace.horizon, days)
  const { deals, share } = endedBy(pace, ending, shown)
  if (deals < ENOUGH_ENDINGS) return null
  const later = endedBy(now, ending, days).share - endedBy(now, ending, shown).share
  const borrowed = later > 0 ? (openAfter(pace, shown) * later) / openAfter(now, shown) : 0
  const total = share + borrowed
  return borrowed > BORROWED * total ? null : ageAt(pace, ending, total / 2)
}

function untold(until: Day) {
  return { until, lost: null, won: null }
}
