import type { Cohort } from '../cohort/cohort.ts'
import { fieldsWithHistory } from '../cohort/values-as-of.ts'
import type { ForecastAccuracy, ForecastQuarter } from '../pipeline/forecast-accuracy.ts'
import { usualCurrency } from '../pipeline/parts.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { type Day, firstDayOfQuarter, quarterOfDay } from '../shared/day.ts'
import { NO_CURRENCY } from '../shared/money.ts'
import { sayMoney } from '../shared/say-money.ts'
import { reportedUntil } from './reported-until.ts'

type Forecast = OverviewReport['forecast']

/** Quarters that are taken together. */
const TOGETHER = 4

/** How far what the close dates said at the start of each quarter was from what was won in it. */
export function forecastOf(cohort: Cohort, accuracy: ForecastAccuracy | null): Forecast {
  const code = cohort.history.currency.values[usualCurrency(cohort)] ?? null
  const whole = quartersUntil(reportedUntil(cohort), 2 * TOGETHER)
  const trend = (accuracy?.byQuarter ?? [])
    .filter(({ quarter }) => quarter <= (whole.at(-1) ?? ''))
    .map((quarter) => ({ ...quarter, off: offOf(quarter) }))
  const among = (quarters: readonly string[]) => trend.filter((q) => quarters.includes(q.quarter))
  const last = among(whole.slice(TOGETHER))
  const earlier = among(whole.slice(0, TOGETHER))
  return {
    text: trend.length === 0 ? whyNone(cohort) : textOf(cohort, last, whole, code ?? NO_CURRENCY),
    off: meanOff(last),
    wasOff: earlier.length < TOGETHER ? null : meanOff(earlier),
    quarters: last.length,
    currency: code,
    trend,
  }
}

/** Share of the larger of the two by which they differ: 0 is exact, 1 where either is nothing. */
function offOf({ stated, won }: ForecastQuarter): number {
  return 1 - Math.max(0, Math.min(stated, won)) / Math.max(stated, won)
}

function meanOff(quarters: Forecast['trend']): number | null {
  if (quarters.length === 0) return null
  return quarters.reduce((sum, { off }) => sum + off, 0) / quarters.length
}

/** The last whole quarters up to a day, the latest last. */
function quartersUntil(day: Day, count: number): string[] {
  const quarters: string[] = []
  for (let next = day + 1; quarters.length < count; ) {
    next = firstDayOfQuarter(quarterOfDay(next)) - 1
    quarters.unshift(quarterOfDay(next))
  }
  return quarters
}

function textOf(
  { day }: Cohort,
  last: Forecast['trend'],
  whole: readonly string[],
  currency: string,
): string {
  const newest = whole.at(-1) ?? ''
  const when = quartersUntil(day, 1).includes(newest) ? 'Last quarter' : `In ${newest}`
  const quarter = last.find((q) => q.quarter === newest)
  if (!quarter) return 'For the last quarter there is no amount to compare.'
  const [stated, came] = [sayMoney(quarter.stated, currency), sayMoney(quarter.won, NO_CURRENCY)]
  return `${when} the close dates said ${stated}, ${came} came.`
}

function whyNone(cohort: Cohort): string {
  const known = fieldsWithHistory(cohort.history)
  const hasAmounts = cohort.amount.some((amount) => amount > 0)
  return known.closeDate && known.stage && cohort.size > 0 && !hasAmounts
    ? 'Needs amounts of the deals.'
    : 'Needs a history of close dates over a whole quarter.'
}

/** What the forecast leaves out. */
export function forecastDoubts(cohort: Cohort, accuracy: ForecastAccuracy | null): string[] {
  const usual = usualCurrency(cohort)
  if (accuracy === null || cohort.currency.every((code) => code === usual)) return []
  const code = cohort.history.currency.values[usual]
  const which = code === undefined ? 'without a currency' : `in ${code}`
  return [`What the close dates said is told of the deals ${which} only, which are the most.`]
}
