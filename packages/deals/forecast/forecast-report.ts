import type { Cohort } from '../cohort/cohort.ts'
import { isoOfDay, isoOrNull, NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import type { Whose } from '../truth/told-to.ts'
import { backtestTold, periodTold, sumTold } from './backtest-told.ts'
import type { Figure, Forecast } from './forecast-of.ts'
import { EXACT, ofAmounts, type Rounding } from './rounding.ts'
import { forecastDoubts, sayForecast, sayMethod } from './say-forecast.ts'
import type { ForecastReport } from './schemas.ts'
import type { SumByCurrency } from './sum-by-currency.ts'

/** For whom a forecast is told. */
export interface ForecastTold {
  readonly of: Whose
  /** Whether each open deal is told by itself. */
  readonly oneByOne: boolean
  readonly rounding: Rounding
  /** False where it is made of too few deals, or of too few owners', to be told. */
  readonly isEnough: boolean
  /** What of it is too little to be told although its sum is told. */
  readonly withheld?: Withheld
}

/** Parts of a forecast that too few deals or owners bring, or one deal most of. */
export interface Withheld {
  readonly amount: boolean
  readonly parts: ReadonlySet<Part>
  /** What the CRM states of single deals. */
  readonly stated: ReadonlySet<'stageWeighted' | 'saidThen'>
}

const TO_ALL: ForecastTold = { of: 'all', oneByOne: true, rounding: EXACT, isEnough: true }

/** The document of `report forecast --json` and of the page; by default as the operator has it. */
export function forecastReport(
  forecast: Forecast,
  cohort: Cohort,
  told: ForecastTold = TO_ALL,
): ForecastReport {
  const { model, byCurrency, period, day } = forecast
  const codes = cohort.history.currency.values
  const code = codes[model.currency] ?? NO_CURRENCY
  const { value, limits } = told.rounding
  const deals = told.isEnough ? forecast.deals : null
  const amount = told.isEnough && !told.withheld?.amount ? forecast.amount : null
  const others = byCurrency.filter((of) => of.expected !== 0 && of.currency !== model.currency)
  const tooEarly = deals !== null && period.until > day && !deals.isHeld
  const dealLimits = deals && limits(deals.interval)
  return {
    asOf: isoOfDay(day),
    deals: told.isEnough ? value(forecast.rows.length - forecast.withoutChance) : null,
    answer: sayForecast(
      model,
      deals && dealLimits && { expected: value(deals.expected), interval: dealLimits },
      told.of,
    ),
    doubts: [
      ...cohort.doubts,
      ...forecastDoubts(model, doubtCounts(forecast, others.length, told), tooEarly),
    ],
    period: periodTold(period),
    of: told.of,
    currency: code,
    notEnough: model.needs && { ...model.needs },
    expected: {
      deals: deals && value(deals.expected),
      amount:
        amount && others.length === 0
          ? ofAmounts(told.rounding).value(majorOf(amount.expected, code))
          : null,
      amounts: amount ? amountsOf(forecast, amount, codes, 'expected', told.rounding) : {},
    },
    interval80: {
      deals: dealLimits,
      amount:
        amount && others.length === 0
          ? ofAmounts(told.rounding).limits([
              majorOf(Math.round(amount.interval[0]), code),
              majorOf(Math.round(amount.interval[1]), code),
            ])
          : null,
    },
    tooEarly,
    parts: {
      alreadyWon: partOf(forecast, deals, amount, codes, 'already', told),
      openDeals: partOf(forecast, deals, amount, codes, 'open', told),
      newBusiness: partOf(forecast, deals, amount, codes, 'newBusiness', told),
      runRate: partOf(forecast, deals, amount, codes, 'runRate', told),
    },
    beside: besideTold(forecast, codes, told),
    opportunities: told.oneByOne ? oneByOne(forecast, cohort) : [],
    method: {
      ...model.used,
      chances: model.chances.method,
      rows: model.chances.rows,
      won: model.chances.won,
      wonOfStated: model.habits.ratio,
      text: model.needs?.text ?? sayMethod(model),
    },
    backtest: backtestTold(model, codes, told.rounding),
  }
}

/** Where single deals may not be told, how many of them lack something is not told either. */
function doubtCounts(forecast: Forecast, others: number, { of }: ForecastTold) {
  const isTold = of === 'all' || of === 'yours'
  return {
    withoutAmount: isTold ? forecast.withoutAmount : 0,
    withoutChance: isTold ? forecast.withoutChance : 0,
    currencies: 1 + others,
    isSaidByDates: forecast.isSaidByDates,
  }
}

type Part = keyof Figure['parts']

function partOf(
  forecast: Forecast,
  deals: Figure | null,
  amount: Figure | null,
  codes: readonly string[],
  part: Part,
  { rounding, withheld }: ForecastTold,
) {
  if (deals === null || amount === null || withheld?.parts.has(part)) return null
  const { byCurrency, model } = forecast
  const code = codes[model.currency] ?? NO_CURRENCY
  const isOne = byCurrency.every((of) => of.currency === model.currency || of.parts[part] === 0)
  return {
    deals: rounding.value(deals.parts[part]),
    amount: isOne ? ofAmounts(rounding).value(majorOf(amount.parts[part], code)) : null,
    amounts: amountsOf(forecast, amount, codes, part, rounding),
  }
}

/** By currency; the usual one as its figure says, which may be by the run rate. */
function amountsOf(
  { byCurrency, model }: Forecast,
  amount: Figure,
  codes: readonly string[],
  part: Part | 'expected',
  rounding: Rounding,
): Record<string, number> {
  const { value } = ofAmounts(rounding)
  const of = (figure: Pick<Figure, 'expected' | 'parts'>) =>
    part === 'expected' ? figure.expected : figure.parts[part]
  const usual = codes[model.currency] ?? NO_CURRENCY
  const others = byCurrency.filter((f) => f.expected !== 0 && f.currency !== model.currency)
  return Object.fromEntries([
    [usual, value(majorOf(of(amount), usual))],
    ...others.map((figure) => {
      const code = codes[figure.currency] ?? NO_CURRENCY
      return [code, value(majorOf(of(figure), code))]
    }),
  ])
}

function besideTold(
  { beside, model }: Forecast,
  codes: readonly string[],
  { isEnough, rounding, withheld }: ForecastTold,
) {
  const tell = (sum: SumByCurrency | null) =>
    sum === null || !isEnough ? null : sumTold(sum, model.currency, codes, rounding)
  return {
    runRate: tell(beside.runRate),
    stageWeighted: withheld?.stated.has('stageWeighted') ? null : tell(beside.stageWeighted),
    saidThen: withheld?.stated.has('saidThen') ? null : tell(beside.saidThen),
  }
}

function oneByOne({ rows, chance, model }: Forecast, cohort: Cohort) {
  if (model.needs !== null || model.period.until <= model.day) return []
  const { history, index, amount, currency, closeDate } = cohort
  const told = Array.from(rows, (r, at) => {
    const i = index[r] ?? 0
    const minor = amount[r] ?? Number.NaN
    return {
      id: history.id.at(i),
      name: history.name.at(i),
      chance: chance[at] ?? 0,
      amount: Number.isNaN(minor)
        ? null
        : majorOf(minor, history.currency.values[currency[r] ?? -1] ?? NO_CURRENCY),
      closeDate: isoOrNull(closeDate[r] ?? NO_DAY),
    }
  })
  return told.filter(({ chance: own }) => !Number.isNaN(own)).sort((a, b) => b.chance - a.chance)
}
