import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { fieldsWithHistory } from '../cohort/values-as-of.ts'
import { type Day, firstDayOfQuarter, NO_DAY, quarterOfDay } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { usualCurrency } from './parts.ts'

/** Quarters looked back over, at most. */
const QUARTERS = 12

/** One quarter: what its start promised, and what it brought. */
export interface ForecastQuarter {
  readonly quarter: string
  /** Amount of the deals open at its start with a close date in it. */
  readonly stated: number
  readonly won: number
}

/**
 * `value`: mean over the quarters of the smaller of stated and won divided by the larger, so that
 * promising twice as much as comes and half as much weigh the same; 1 is exact.
 */
export interface ForecastAccuracy {
  readonly value: number
  readonly quarters: number
  readonly byQuarter: readonly ForecastQuarter[]
}

const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const AMOUNT = HISTORY_FIELDS.indexOf('amount')

/**
 * How well the amount with a close date in a quarter, at its start, foretold the amount won in it;
 * over past whole quarters, in the currency of most deals. Null without a history of close dates.
 */
export function forecastAccuracy(cohort: Cohort): ForecastAccuracy | null {
  const known = fieldsWithHistory(cohort.history)
  if (!known.closeDate || !known.stage) return null
  const currency = usualCurrency(cohort)
  const code = cohort.history.currency.values[currency] ?? NO_CURRENCY
  const starts = quarterStarts(cohort)
  const stated = new Float64Array(starts.length)
  const won = new Float64Array(starts.length)
  for (let r = 0; r < cohort.size; r++) {
    if (cohort.currency[r] !== currency) continue
    addStated(cohort, r, starts, stated)
    if (cohort.ending[r] === WON) addTo(won, starts, cohort.closedOn[r] ?? NO_DAY, cohort.amount[r])
  }
  const byQuarter = starts.slice(0, -1).map((start, q) => ({
    quarter: quarterOfDay(start),
    stated: majorOf(stated[q] ?? 0, code),
    won: majorOf(won[q] ?? 0, code),
  }))
  const told = byQuarter.filter((q) => Math.max(q.stated, q.won) > 0)
  if (told.length === 0) return null
  const value = told.reduce((sum, q) => sum + agreement(q), 0) / told.length
  return { value, quarters: told.length, byQuarter: told }
}

function agreement({ stated, won }: ForecastQuarter): number {
  return Math.max(0, Math.min(stated, won)) / Math.max(stated, won)
}

/** First days of the past whole quarters in which deals were open, and of the one after them. */
function quarterStarts(cohort: Cohort): Day[] {
  const earliest = firstCreation(cohort)
  const starts = [firstDayOfQuarter(quarterOfDay(cohort.day + 1))]
  while (earliest !== NO_DAY && starts.length <= QUARTERS && (starts[0] ?? 0) > earliest + 92)
    starts.unshift(firstDayOfQuarter(quarterOfDay((starts[0] ?? 0) - 1)))
  return starts
}

function firstCreation(cohort: Cohort): Day {
  let first: Day = NO_DAY
  for (const created of cohort.createdOn)
    if (created !== NO_DAY && (first === NO_DAY || created < first)) first = created
  return first
}

/** Adds the amount of one deal to each quarter for whose start the CRM stated that it would close. */
function addStated(cohort: Cohort, r: number, starts: readonly Day[], stated: Float64Array): void {
  const i = cohort.index[r] ?? 0
  const created = cohort.createdOn[r] ?? NO_DAY
  const { start, day, after, field } = cohort.history.changes
  const now = valuesAtStart(cohort, i)
  let k = start[i] ?? 0
  for (let q = 0; q + 1 < starts.length; q++) {
    const first = starts[q] ?? 0
    for (; k < (start[i + 1] ?? 0) && (day[k] ?? 0) < first; k++) {
      now.ending = cohort.endings.after[k] ?? OPEN
      if (field[k] === CLOSE_DATE) now.closeDate = after[k] ?? Number.NaN
      else if (field[k] === AMOUNT) now.amount = after[k] ?? Number.NaN
    }
    if (created === NO_DAY || created >= first || now.ending !== OPEN) continue
    const inIt = now.closeDate >= first && now.closeDate < (starts[q + 1] ?? 0)
    if (inIt && !Number.isNaN(now.amount)) stated[q] = (stated[q] ?? 0) + now.amount
  }
}

/** Close date, amount and ending of an opportunity before its first change. */
function valuesAtStart(cohort: Cohort, i: number) {
  const { history } = cohort
  const { start, field, before } = history.changes
  let closeDate = history.closeDate[i] ?? NO_DAY
  let amount = history.amount[i] ?? Number.NaN
  for (let k = (start[i + 1] ?? 0) - 1; k >= (start[i] ?? 0); k--) {
    if (field[k] === CLOSE_DATE) closeDate = before[k] ?? Number.NaN
    else if (field[k] === AMOUNT) amount = before[k] ?? Number.NaN
  }
  return { closeDate, amount, ending: cohort.endings.first[i] ?? OPEN }
}

function addTo(
  sums: Float64Array,
  starts: readonly Day[],
  day: Day,
  amount: number | undefined,
): void {
  const q = starts.findLastIndex((start) => start <= day)
  if (q < 0 || q + 1 >= starts.length || amount === undefined || Number.isNaN(amount)) return
  sums[q] = (sums[q] ?? 0) + amount
}
