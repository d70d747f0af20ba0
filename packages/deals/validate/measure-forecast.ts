import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { History } from '../cohort/history.ts'
import { forecastOf } from '../forecast/forecast-of.ts'
import { learnForecast } from '../forecast/learn-forecast.ts'
import { parsePeriod } from '../forecast/period.ts'
import { type Day, firstDayOfQuarter, quarterOfDay } from '../shared/day.ts'

/** What was won on which day, by opportunity; the day is that of the CRM, NO_DAY where nothing was won. */
export interface WonDeals {
  readonly wonOn: Int32Array
  /** Minor units. */
  readonly amount: Float64Array
}

/** One quarter as it was forecast on the last day before it, and what came. */
export interface QuarterMeasured {
  readonly quarter: string
  readonly came: Sums
  readonly expected: Sums
  readonly runRate: Sums
  /** Whether what came lay within 80 % limits; null where none were told. */
  readonly covered: { readonly deals: boolean | null; readonly amount: boolean | null }
  /** Mean squared distance of the chances of open deals from what came, and that of their usual rate. */
  readonly brier: number
  readonly brierBase: number
  readonly used: string
  readonly isHeld: boolean
  readonly seconds: number
}

interface Sums {
  readonly deals: number
  readonly amount: number
}

/** Forecasts each quarter on the day before it, with the history as it stands and no more than that day tells. */
export function measureQuarters(
  history: History,
  won: WonDeals,
  quarters: readonly string[],
): QuarterMeasured[] {
  return quarters.map((quarter) => measureQuarter(history, won, quarter))
}

function measureQuarter(history: History, won: WonDeals, quarter: string): QuarterMeasured {
  const period = parsePeriod(quarter)
  if (period === null) throw new Error(`No such quarter: ${quarter}`)
  const day = period.from - 1
  const began = performance.now()
  const model = learnForecast(history, { day, period })
  const seconds = (performance.now() - began) / 1000
  const cohort = cohortAsOf(history, day)
  const told = forecastOf(cohort, model)
  const came = wonBetween(won, period.from, period.until)
  const before = lastFour(won, period.from)
  const within = (of: 'deals' | 'amount') => {
    const interval = told[of]?.interval
    return interval ? interval[0] <= came[of] && came[of] <= interval[1] : null
  }
  const opportunity = Array.from(told.rows, (row) => cohort.index[row] ?? 0)
  const isWon = opportunity.map((i) => won.wonOn[i] > day && won.wonOn[i] <= period.until)
  const rate = isWon.filter(Boolean).length / isWon.length
  const off = isWon.map((is, n) => ((told.chance[n] ?? 0) - Number(is)) ** 2)
  return {
    quarter,
    came,
    expected: { deals: told.deals?.expected ?? NaN, amount: told.amount?.expected ?? NaN },
    runRate: before,
    covered: { deals: within('deals'), amount: within('amount') },
    brier: off.reduce((sum, each) => sum + each, 0) / off.length,
    brierBase: rate * (1 - rate),
    used: `${told.deals?.used}/${told.amount?.used}/${model.chances.method}`,
    isHeld: told.deals?.isHeld ?? false,
    seconds,
  }
}

function wonBetween({ wonOn, amount }: WonDeals, from: Day, until: Day): Sums {
  let [deals, sum] = [0, 0]
  for (let i = 0; i < wonOn.length; i++) {
    if (wonOn[i] < from || wonOn[i] > until) continue
    deals++
    sum += amount[i] || 0
  }
  return { deals, amount: sum }
}

/** The mean of the four quarters before a day. */
function lastFour(won: WonDeals, from: Day): Sums {
  let first = from
  for (let n = 0; n < 4; n++) first = firstDayOfQuarter(quarterOfDay(first - 1))
  const { deals, amount } = wonBetween(won, first, from - 1)
  return { deals: deals / 4, amount: amount / 4 }
}

/** The last quarters that had ended by a day, the oldest first. */
export function lastQuarters(until: Day, count: number): string[] {
  const quarters: string[] = []
  for (let day = until; quarters.length < count; ) {
    const quarter = quarterOfDay(day)
    quarters.unshift(quarter)
    day = firstDayOfQuarter(quarter) - 1
  }
  return quarters
}

/** Mean of how far off, as a share of what came. */
export function meanOff(
  quarters: readonly QuarterMeasured[],
  told: 'expected' | 'runRate',
  of: 'deals' | 'amount',
): number {
  const off = quarters.map((q) => Math.abs(q[told][of] - q.came[of]) / q.came[of])
  return off.reduce((sum, each) => sum + each, 0) / off.length
}
