import type { Cohort } from '../cohort/cohort.ts'
import { isoOfDay, isoOrNull, NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import type { Whose } from '../truth/told-to.ts'
import { backtestTold, periodTold, sumTold } from './backtest-told.ts'
import type { Figure, Forecast } from './forecast-of.ts'
import { EXACT, type Rounding } from './rounding.ts'
import { forecastDoubts, sayForecast, sayMethod } from './say-forecast.ts'
import type { ForecastReport } from './schemas.ts'
import type { Sum } from './wins-known.ts'

/** For whom a forecast is told. */
export interface ForecastTold {
  readonly of: Whose
  /** Whether each open deal is told by itself. */
  readonly oneByOne: boolean
  readonly rounding: Rounding
  /** False where it is made of too few deals, or of too few owners', to be told. */
  readonly isEnough: boolean
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
  const amount = told.isEnough ? forecast.amount : null
  const others = byCurrency.filter((of) => of.expected !== 0 && of.currency !== model.currency)
  const tooEarly = deals !== null && period.until > day && !deals.isHeld
  const dealLimits = deals && limits(deals.interval)
  return {
    asOf: isoOfDay(day),
    deals: told.isEnough ? value(forecast.rows.length) : null,
    answer: sayForecast(
      model,
      deals && dealLimits && { expected: value(deals.expected), interval: dealLimits },
      told.of,
    ),
    doubts: [
      ...cohort.doubts,
      ...forecastDoubts(
        model,
        {
          withoutAmount: told.of === 'all' || told.of === 'yours' ? forecast.withoutAmount : 0,
          currencies: 1 + others.length,
        },
        tooEarly,
      ),
    ],
    period: periodTold(period),
    of: told.of,
    currency: code,
    notEnough: model.needs && { ...model.needs },
    expected: {
      deals: deals && value(deals.expected),
      amount: amount && others.length === 0 ? value(majorOf(amount.expected, code)) : null,
      amounts: amount ? amountsOf(forecast, amount, codes, 'expected', told.rounding) : {},
    },
    interval80: {
      deals: dealLimits,
      amount:
        amount && others.length === 0
          ? limits([
              majorOf(Math.round(amount.interval[0]), code),
              majorOf(Math.round(amount.interval[1]), code),
            ])
          : null,
    },
    tooEarly,
    parts: {
      alreadyWon: partOf(forecast, deals, amount, codes, 'already', told.rounding),
      openDeals: partOf(forecast, deals, amount, codes, 'open', told.rounding),
      newBusiness: partOf(forecast, deals, amount, codes, 'newBusiness', told.rounding),
      runRate: partOf(forecast, deals, amount, codes, 'runRate', told.rounding),
    },
    beside: besideTold(forecast, code, told),
    opportunities: told.oneByOne ? oneByOne(forecast, cohort) : [],
    method: {
      ...model.used,
      chances: model.chances.method,
      rows: model.chances.rows,
      won: model.chances.won,
      wonOfStated: model.habits.ratio,
      text: model.needs?.text ?? sayMethod(model),
    },
    backtest: backtestTold(model, code, told.rounding),
  }
}

type Part = keyof Figure['parts']

function partOf(
  forecast: Forecast,
  deals: Figure | null,
  amount: Figure | null,
  codes: readonly string[],
  part: Part,
  rounding: Rounding,
) {
  if (deals === null || amount === null) return null
  const code = codes[forecast.model.currency] ?? NO_CURRENCY
  return {
    deals: rounding.value(deals.parts[part]),
    amount: rounding.value(majorOf(amount.parts[part], code)),
    amounts: amountsOf(forecast, amount, codes, part, rounding),
  }
}

/** By currency; the usual one as its figure says, which may be by the run rate. */
function amountsOf(
  { byCurrency, model }: Forecast,
  amount: Figure,
  codes: readonly string[],
  part: Part | 'expected',
  { value }: Rounding,
): Record<string, number> {
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

function besideTold({ beside }: Forecast, code: string, { isEnough, rounding }: ForecastTold) {
  const tell = (sum: Sum | null) =>
    sum === null || !isEnough ? null : sumTold(sum, code, rounding)
  return {
    runRate: tell(beside.runRate),
    stageWeighted: tell(beside.stageWeighted),
    saidThen: tell(beside.saidThen),
  }
}

function oneByOne({ rows, chance, model }: Forecast, cohort: Cohort) {
  if (model.needs !== null || model.period.until <= model.day) return []
  const { history, index, amount, currency, closeDate } = cohort
  return Array.from(rows, (r, at) => {
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
  }).sort((a, b) => b.chance - a.chance)
}
