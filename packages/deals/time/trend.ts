import { incidenceSummary } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY, quarterOfDay } from '../shared/day.ts'
import type { Spells } from './spells.ts'

/** One quarter of creation; a median is null where it cannot be told yet, or rests on too little. */
export interface TrendQuarter {
  readonly quarter: string
  readonly lostMedian: number | null
  readonly wonMedian: number | null
  readonly deals: number
}

/** Endings of a kind in a quarter below which its median says nothing. */
const ENOUGH_ENDINGS = 10

/** Days over which quarters are compared: the same for all of them. */
export interface TrendDays {
  readonly lost: number | null
  readonly won: number | null
}

/**
 * How long losing and winning took, by quarter of creation (by quarter of closing, slow quarters
 * would be those with many old deals). Every quarter is measured over the same number of days, and
 * only once all its deals could be watched that long: a recent one would look quick because only its
 * quick deals have ended.
 */
export function trendOf(cohort: Cohort, spells: Spells, days: TrendDays): TrendQuarter[] {
  const quarters = new Map<string, number[]>()
  const quarterOf = new Map<Day, string>()
  for (let s = 0; s < spells.size; s++) {
    const created = cohort.createdOn[spells.row[s] ?? 0] ?? NO_DAY
    const quarter = quarterOf.get(created) ?? quarterOfDay(created)
    quarterOf.set(created, quarter)
    const members = quarters.get(quarter) ?? []
    if (members.push(s) === 1) quarters.set(quarter, members)
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, members]) => {
      const part = partOf(cohort, spells, members)
      return {
        quarter,
        lostMedian: medianOf(part, LOST, days.lost),
        wonMedian: medianOf(part, WON, days.won),
        deals: members.length,
      }
    })
}

/** The spells of one quarter, and for how many days all of them could be watched. */
interface Part {
  readonly time: Float64Array
  readonly cause: Uint8Array
  readonly entry: Float64Array
  readonly watched: number
}

function partOf(cohort: Cohort, spells: Spells, members: readonly number[]): Part {
  let youngest: Day = NO_DAY
  for (const s of members)
    youngest = Math.max(youngest, cohort.createdOn[spells.row[s] ?? 0] ?? NO_DAY)
  return {
    time: Float64Array.from(members, (s) => spells.time[s] ?? 0),
    cause: Uint8Array.from(members, (s) => spells.cause[s] ?? 0),
    entry: Float64Array.from(members, (s) => spells.entry[s] ?? 0),
    watched: cohort.day - youngest,
  }
}

function medianOf(part: Part, ending: number, days: number | null): number | null {
  if (days === null || part.watched < days) return null
  const summary = incidenceSummary(part, { horizon: days, causes: NO_DECISION }).causes[ending - 1]
  return summary && summary.events >= ENOUGH_ENDINGS ? summary.median : null
}
