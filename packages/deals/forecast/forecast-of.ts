import type { Cohort } from '../cohort/cohort.ts'
import { type Day, dayOfInstant } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import { commitsOf, committed, runRate, statedChances, statedIn } from './beside.ts'
import { amountLimits, countLimits, expectation, widened } from './expectation.ts'
import type { ForecastModel, Used } from './forecast-model.ts'
import { keptSince } from './kept-since.ts'
import { type OpenFacts, openFacts, openFactsThen, openRows } from './open-then.ts'
import type { Period } from './period.ts'
import {
  type Currencies,
  otherCurrencies,
  type SumByCurrency,
  sumByCurrency,
} from './sum-by-currency.ts'
import { type Window, windowOf } from './windows.ts'
import { type Sum, type WinsKnown, winsKnown, wonIn } from './wins-known.ts'

/** A number that is expected, within its limits, and what it is made of; the parts add up to it. */
export interface Figure {
  readonly expected: number
  /** Four cases in five. */
  readonly interval: readonly [number, number]
  readonly parts: {
    /** Won in the period by the day. */
    readonly already: number
    readonly open: number
    readonly newBusiness: number
    /** What the run rate adds or takes, where it is used. */
    readonly runRate: number
  }
  readonly used: Used
  /** Whether the interval was widened by what past periods showed; false: too early to say. */
  readonly isHeld: boolean
}

/** Amounts of one currency in minor units; the figure without limits. */
export interface CurrencyFigure extends Pick<Figure, 'expected' | 'parts'> {
  readonly currency: number
}

/** What a period is expected to bring, of all deals or of some. */
export interface Forecast {
  readonly day: Day
  readonly period: Period
  readonly model: ForecastModel
  /** Null where the history is too short (`model.needs`). */
  readonly deals: Figure | null
  /** In the usual currency, minor units. */
  readonly amount: Figure | null
  /** Every currency that anything is expected in. */
  readonly byCurrency: readonly CurrencyFigure[]
  /** The open rows of the cohort, and their chances; NaN where nothing tells. */
  readonly rows: Uint32Array
  readonly chance: Float64Array
  /** Open deals without an amount. */
  readonly withoutAmount: number
  /** Open deals left out, for nothing tells of their chances. */
  readonly withoutChance: number
  /** Whether what was said then goes by close dates alone, for what the CRM committed to is not known. */
  readonly isSaidByDates: boolean
  readonly beside: {
    readonly runRate: SumByCurrency | null
    readonly stageWeighted: SumByCurrency | null
    readonly saidThen: SumByCurrency | null
  }
}

export interface ForecastOptions {
  /** Deals that do not exist yet; false for what somebody has in hand. */
  readonly newBusiness?: boolean
}

/**
 * The forecast of all deals of a cohort, or of those rows that `of` holds for: their chances, their part
 * of the new business by their part of the past one, what they won by the day. The cohort is the one of
 * the model's day, as its reader sees it.
 */
export function forecastOf(
  cohort: Cohort,
  model: ForecastModel,
  of?: (row: number) => boolean,
  { newBusiness = true }: ForecastOptions = {},
): Forecast {
  const window = windowOf(model.period, model.day)
  const rows = openRows(cohort, of)
  const open = openFacts(cohort, rows)
  const chance = chancesOf(model, open.index)
  const wins = winsOf(cohort)
  const among = of === undefined ? undefined : maskOf(cohort, of)
  const holds = among === undefined ? undefined : (i: number) => among[i] === 1
  const share = newBusiness ? shareOf(model, among) : 0
  const asked = { model, window, open: { ...open, chance }, wins, share, holds }
  const told = model.needs === null
  const beside = besideOf(asked, cohort)
  return {
    day: model.day,
    period: model.period,
    model,
    deals: told ? figureOf(asked, 'deals', of === undefined ? beside.runRate : null) : null,
    amount: told ? figureOf(asked, 'amount', of === undefined ? beside.runRate : null) : null,
    byCurrency: told ? currenciesOf(asked) : [],
    rows,
    chance,
    withoutAmount: open.amount.reduce((sum, amount) => sum + Number(Number.isNaN(amount)), 0),
    withoutChance: withoutChance(chance),
    isSaidByDates: isSaidByDates(cohort, model),
    beside,
  }
}

/** The same for every part of a cohort. */
const winsOf = oncePer(winsKnown)

interface Asked {
  readonly model: ForecastModel
  readonly window: Window
  readonly open: OpenFacts & { readonly chance: Float64Array }
  readonly wins: WinsKnown
  readonly share: number
  readonly holds: ((i: number) => boolean) | undefined
}

/** The days of a period that have gone by on a day. */
const daysBy = ({ from, until }: Period, day: Day) => ({ from, until: Math.min(day, until) })

const withoutChance = (chance: Float64Array) =>
  chance.reduce((sum, each) => sum + Number(Number.isNaN(each)), 0)

/** The chances of opportunities; one that was not open when they were learned has none. */
function chancesOf({ chances }: ForecastModel, index: Uint32Array): Float64Array {
  let at = 0
  return Float64Array.from(index, (i) => {
    while ((chances.index[at] ?? Number.POSITIVE_INFINITY) < i) at++
    return chances.index[at] === i ? (chances.chance[at] ?? 0) : 0
  })
}

function maskOf({ index, size, history }: Cohort, of: (row: number) => boolean): Uint8Array {
  const mask = new Uint8Array(history.size)
  for (let r = 0; r < size; r++) if (of(r)) mask[index[r] ?? 0] = 1
  return mask
}

function shareOf({ fresh }: ForecastModel, among: Uint8Array | undefined): number {
  if (among === undefined) return 1
  return fresh.weight.reduce((sum, w, at) => sum + w * (among[fresh.index[at] ?? 0] ?? 0), 0)
}

function figureOf(asked: Asked, measure: keyof Sum, running: Sum | null): Figure {
  const { model, open, wins, share, holds } = asked
  const { currency, period, day } = model
  const told = expectation(open, model.habits, model.fresh, currency, share)
  const [already, more] = [
    wonIn(wins, daysBy(period, day), currency, holds)[measure],
    { open: told.open[measure], newBusiness: whole(measure, told.fresh[measure]) },
  ]
  const byModel = already + more.open + more.newBusiness
  const used = model.used[measure] === 'runRate' && running !== null ? 'runRate' : 'model'
  const instead = Math.max(already, running?.[measure] ?? 0)
  const runRatePart = used === 'runRate' ? whole(measure, instead - byModel) : 0
  const expected = byModel + runRatePart
  return {
    expected,
    interval: limitsOf(asked, measure, { already, byModel, expected }, told.variance[measure]),
    parts: { already, ...more, runRate: runRatePart },
    used,
    isHeld: model.factor[measure] !== null,
  }
}

/** Never below what was won already, nor more deals than there are where none will be new. */
function limitsOf(
  { model, window, open, share }: Asked,
  measure: keyof Sum,
  { already, byModel, expected }: Readonly<Record<'already' | 'byModel' | 'expected', number>>,
  variance: number,
): readonly [number, number] {
  if (window.until <= model.day) return [expected, expected]
  const limits = measure === 'deals' ? countLimits : amountLimits
  const by = expected - byModel + already
  const [under, over] = limits(byModel - already, variance)
  const [low, high] = widened(expected, [under + by, over + by], model.factor[measure] ?? 1)
  const most =
    measure === 'deals' && share === 0
      ? already + open.size - withoutChance(open.chance)
      : Number.POSITIVE_INFINITY
  return [Math.max(already, low), Math.min(most, Math.max(already, high))]
}

/** Amounts are whole minor units; numbers of deals are expected in parts. */
const whole = (measure: keyof Sum, value: number) =>
  measure === 'amount' ? Math.round(value) : value

/** What is expected in every currency, by the model. */
function currenciesOf({ model, open, wins, share, holds }: Asked): CurrencyFigure[] {
  const { period, day } = model
  const codes = new Set([...open.currency, ...model.fresh.byCurrency.map((c) => c.currency)])
  const days = daysBy(period, day)
  for (let i = 0; i < wins.currency.length; i++)
    if (wonOnDays(wins, i, days)) codes.add(wins.currency[i] ?? -1)
  return [...codes]
    .sort((a, b) => a - b)
    .map((currency) => {
      const told = expectation(open, model.habits, model.fresh, currency, share)
      const already = wonIn(wins, days, currency, holds).amount
      const parts = {
        already,
        open: told.open.amount,
        newBusiness: Math.round(told.fresh.amount),
        runRate: 0,
      }
      return { currency, expected: already + parts.open + parts.newBusiness, parts }
    })
}

function wonOnDays({ wonOn }: WinsKnown, i: number, days: { from: Day; until: Day }): boolean {
  const on = wonOn[i] ?? days.from - 1
  return on >= days.from && on <= days.until
}

function besideOf({ model, window, open, wins, holds }: Asked, cohort: Cohort) {
  const { currency, period, day, endsFrom, stageRates } = model
  const currencies = currenciesStated(cohort, currency)
  const then = openFactsThen(cohort, open)
  const isOver = period.until <= day
  const stated = (weight: Float64Array | undefined) =>
    sumByCurrency(currencies, (code) => {
      const sum = isOver ? null : statedIn(then, window, code, weight)
      if (sum === null) return null
      const already = wonIn(wins, daysBy(period, day), code, holds)
      return {
        deals: sum.deals + already.deals,
        amount: Math.round(sum.amount) + already.amount,
      }
    })
  return {
    runRate: sumByCurrency(currencies, (code) => runRate(window, wins, code, endsFrom, holds)),
    stageWeighted: stageRates.rate.length === 0 ? null : stated(statedChances(then, stageRates)),
    saidThen: stated(committed(then, commitsOf(cohort.history.forecastCategory.values))),
  }
}

function currenciesStated({ currency, amount }: Cohort, usual: number): Currencies {
  return { usual, others: otherCurrencies(currency, amount, usual) }
}

/** Of the day itself, or of a past period that is told again. */
function isSaidByDates({ history, day }: Cohort, { past }: ForecastModel): boolean {
  if (!commitsOf(history.forecastCategory.values).includes(true)) return false
  const { forecastCategory: kept, closeDate } = keptSince(history)
  if (!Number.isFinite(closeDate)) return false
  const isKnown = kept <= day || day >= dayOfInstant(history.reportedUntil)
  return !isKnown || past.some(({ period }) => period.from <= kept)
}
