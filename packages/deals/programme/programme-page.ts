import { adjustPValues } from '@closed-learned/analysis'
import { fieldsWithHistory } from '../cohort/values-as-of.ts'
import { type Period, parsePeriod, sayWhen } from '../forecast/period.ts'
import type { LessonThen } from '../heads-up/lesson-then.ts'
import { sayList } from '../overview/say-few.ts'
import { type ForecastAccuracy, forecastAccuracy } from '../pipeline/forecast-accuracy.ts'
import { usualCurrency } from '../pipeline/parts.ts'
import { type Day, isoOfDay, sayDay } from '../shared/day.ts'
import { NO_CURRENCY } from '../shared/money.ts'
import { sayMoney } from '../shared/say-money.ts'
import { twoFigures } from '../shared/two-figures.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { lastMonthEndUpTo } from '../visibility/published-day.ts'
import { changeTold, type Measured, type MeasureSaid, measured } from './change-told.ts'
import { daysSeries, lossRateSeries, type SeriesPoint, winRateSeries } from './monthly-series.ts'
import { repeatByMonth } from './repeat-by-month.ts'
import type { ChangeTold, ProgrammePage, QuarterTold } from './schemas.ts'

/** When deals may be let go here, and how that is known. */
export interface ProgrammeStart {
  readonly on: Day
  /** `set`: by an admin; `told`: the first month of which was published what people let go here. */
  readonly how: 'set' | 'told'
}

/** What would have been told of a past quarter, in major units. */
export type CalledTold = NonNullable<QuarterTold['called']>
export type PastForecastTold = NonNullable<QuarterTold['forecast']>

interface Asked {
  /** What the CRM shows to everybody. */
  readonly facts: Truth
  readonly start: ProgrammeStart | null
  readonly lessons: readonly LessonThen[]
  /** By quarter; null: it is being learned. */
  readonly forecasts: ReadonlyMap<string, PastForecastTold> | null
  /** What was called of a quarter, as one. */
  readonly called: ReadonlyMap<string, CalledTold>
  /** False for all but the operator: sums are told in two figures. */
  readonly exact: boolean
}

/** Forecast accuracy over time, and what is before and after the programme's start, with its doubt. */
export function programmePage(asked: Asked): ProgrammePage {
  const { facts, start } = asked
  const accuracy = forecastAccuracy(facts.cohort)
  const quarters = quartersTold(asked, accuracy)
  const changes = start === null ? [] : changesOf(asked, quarters, start.on)
  const { cohort } = facts
  return {
    asOf: isoOfDay(cohort.day),
    answer: answerOf(start, changes),
    start: start && { on: isoOfDay(start.on), text: sayStart(start) },
    accuracy: {
      text: sayAccuracy(asked, quarters),
      currency: cohort.history.currency.values[usualCurrency(cohort)] ?? null,
      isLearning: asked.forecasts === null,
      quarters,
    },
    changes,
    doubts: DOUBTS.concat(start === null ? [] : [MIND]),
  }
}

const DOUBTS = [
  'Of a quarter that is over, what the close dates said is the amount dated in it at its start; what came is the amount won in it.',
]
const MIND =
  'What is before and after a day differs for many reasons, a season among them; a difference does not say that the programme made it. Closing old deals in one go moves rates and days for a while.'

function quartersTold(
  { facts, start, forecasts, called, exact }: Asked,
  accuracy: ForecastAccuracy | null,
): QuarterTold[] {
  const last = lastMonthEndUpTo(facts.cohort.day)
  const money = (value: number) => (exact ? value : twoFigures(value))
  return (accuracy?.byQuarter ?? []).flatMap(({ quarter, stated, won }) => {
    const period = parsePeriod(quarter)
    if (period === null || period.until > last) return []
    const forecast = forecasts?.get(quarter)
    return [
      {
        ...{ quarter, stated: money(stated), won: money(won) },
        forecast: forecast === undefined ? null : roundedForecast(forecast, money),
        called: called.get(quarter) ?? null,
        isAfter: start !== null && period.from >= start.on,
      },
    ]
  })
}

function roundedForecast(
  { value, interval }: PastForecastTold,
  money: (value: number) => number,
): PastForecastTold {
  return {
    value: money(value),
    interval: interval && [money(interval[0]), money(interval[1])],
  }
}

function sayAccuracy({ facts }: Asked, quarters: readonly QuarterTold[]): string {
  const last = quarters.at(-1)
  const known = fieldsWithHistory(facts.cohort.history)
  if (last === undefined)
    return known.closeDate
      ? 'No quarter is over of which it could be told.'
      : 'Needs a history of close dates over a whole quarter.'
  const { cohort } = facts
  const currency = cohort.history.currency.values[usualCurrency(cohort)] ?? NO_CURRENCY
  const bare = (value: number) => sayMoney(value, NO_CURRENCY)
  const forecast = last.forecast ? `, the forecast ${bare(last.forecast.value)}` : ''
  return `In ${sayQuarter(last.quarter)} the close dates said ${bare(last.stated ?? 0)}${forecast}; ${sayMoney(last.won, currency)} came.`
}

function sayQuarter(quarter: string): string {
  const period = parsePeriod(quarter)
  return period === null ? quarter : sayWhen(period)
}

const MEASURES: readonly MeasureSaid[] = [
  {
    ...{
      measure: 'forecastAccuracy',
      name: 'What close dates said came true',
      unit: 'rate',
      by: 'quarter',
    },
    how: 'Of what the close dates said at the start of a quarter and what was won in it: the smaller as a share of the larger.',
  },
  {
    ...{ measure: 'winRate', name: 'Win rate', unit: 'rate', by: 'month' },
    how: 'Won among all that closed, by the month of closing.',
  },
  {
    ...{ measure: 'daysToWin', name: 'Days to win', unit: 'days', by: 'month' },
    how: 'From creation to closing of what was won, the middle one, by the month of closing.',
  },
  {
    ...{ measure: 'daysToLose', name: 'Days to lose', unit: 'days', by: 'month' },
    how: 'From creation to closing of what was lost or ended without a decision, the middle one, by the month of closing.',
  },
  {
    ...{ measure: 'lossRate', name: 'Loss rate', unit: 'rate', by: 'month' },
    how: 'Of the deals open at the start of a month: how many were lost in it. More of them soon is no bad sign.',
  },
  {
    ...{ measure: 'repeatLosses', name: 'Lost as a lesson had said', unit: 'rate', by: 'month' },
    how: 'Of the losses of a month: how many met a lesson; by the lessons that stood half a year before the start.',
  },
]

function changesOf(asked: Asked, quarters: readonly QuarterTold[], start: Day): ChangeTold[] {
  const { cohort } = asked.facts
  const series: Readonly<Record<ChangeTold['measure'], () => SeriesPoint[]>> = {
    forecastAccuracy: () => quarters.flatMap(agreementOf),
    winRate: () => winRateSeries(cohort),
    daysToWin: () => daysSeries(cohort, 'won'),
    daysToLose: () => daysSeries(cohort, 'lost'),
    lossRate: () => lossRateSeries(cohort),
    repeatLosses: () => repeatByMonth(asked.facts, asked.lessons, start),
  }
  const all = MEASURES.map((said) => measured(said, series[said.measure](), start))
  const clear = clearOf(all)
  return all.map((each) => changeTold(each, clear.has(each)))
}

const SURE = 0.05

/** Those that differ though so many were looked at. */
function clearOf(all: readonly Measured[]): ReadonlySet<Measured> {
  const looked = all.flatMap((each) => (each.found?.p == null ? [] : [{ each, p: each.found.p }]))
  const adjusted = adjustPValues(
    looked.map(({ p }) => p),
    'holm',
  )
  return new Set(
    looked.flatMap(({ each }, i) => {
      const [low = 0, high = 0] = each.found?.meanChange?.interval ?? []
      return (adjusted[i] ?? 1) <= SURE && (low > 0 || high < 0) ? [each] : []
    }),
  )
}

function agreementOf({ quarter, stated, won }: QuarterTold): SeriesPoint[] {
  const period: Period | null = parsePeriod(quarter)
  const [least, most] = [Math.min(stated ?? 0, won), Math.max(stated ?? 0, won)]
  if (period === null || most <= 0) return []
  return [{ period, value: Math.max(0, least) / most, deals: 1 }]
}

function sayStart({ on, how }: ProgrammeStart): string {
  return how === 'set'
    ? `Deals may be let go here since ${sayDay(on)}.`
    : `The first month of which was told what was let go here begins on ${sayDay(on)}.`
}

function answerOf(start: ProgrammeStart | null, changes: readonly ChangeTold[]): string {
  if (start === null) return NO_START
  const clear = changes.filter(({ isClear }) => isClear)
  const since = `Since ${sayDay(start.on)}`
  if (changes.every(({ step }) => step === null))
    return `${since} too little time has passed to tell what is different.`
  if (clear.length === 0)
    return `${since} nothing differs by more than chance would as likely bring.`
  const said = clear.map(
    ({ name, step }) =>
      `${name.toLowerCase()} is ${(step?.value ?? 0) > 0 ? 'above' : 'below'} where it was heading`,
  )
  return `${since} ${sayList(said)}; of the rest nothing differs by more than chance would as likely bring.`
}

const NO_START =
  'Nothing is compared before and after: it is not known since when deals may be let go here.'
