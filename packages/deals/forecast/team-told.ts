import type { Cohort } from '../cohort/cohort.ts'
import { isWonWithin } from '../forecast-call/what-came.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { isAboveFloor, isBroughtByEnough } from './above-floor.ts'
import { commitsOf } from './beside.ts'
import type { Forecast } from './forecast-of.ts'
import type { ForecastTold } from './forecast-report.ts'
import { roundedAs } from './rounding.ts'

type Rows = (row: number) => boolean

/**
 * How the forecast of a team is told: no sum that few deals bring, or one alone most of, and amounts in no
 * finer steps than its open amount is. `of` holds for the rows of the team.
 */
export function teamTold(cohort: Cohort, forecast: Forecast, of: Rows): Omit<ForecastTold, 'of'> {
  const isOver = forecast.period.until <= forecast.day
  const fresh = isFreshByEnough(cohort, forecast, of)
  return {
    oneByOne: false,
    rounding: roundedAs(openAmount(cohort, forecast)),
    isEnough: isAboveFloor(cohort, of) && (isOver || isBroughtByEnough(chances(cohort, forecast))),
    withheld: {
      amount: !isOver && !isAmountByEnough(cohort, forecast),
      parts: new Set([
        ...(isWonByEnough(cohort, forecast, of) ? [] : (['already'] as const)),
        // What is told of two of the three gives the third.
        ...(fresh ? [] : (['open', 'newBusiness', 'runRate'] as const)),
      ]),
      stated: statedByFew(cohort, forecast),
    },
  }
}

/** The open deals and what each brings, by default a chance. */
function chances(
  { owner }: Cohort,
  { rows, chance }: Forecast,
  worth: (row: number) => number = () => 1,
) {
  return Array.from(rows, (row, at) => ({
    owner: owner[row] ?? -1,
    weight: (chance[at] || 0) * (worth(row) || 0),
  }))
}

/** In every currency. */
function isAmountByEnough(cohort: Cohort, forecast: Forecast): boolean {
  const { amount, currency } = cohort
  const codes = new Set(Array.from(forecast.rows, (row) => currency[row] ?? -1))
  return [...codes].every((code) =>
    isBroughtByEnough(
      chances(cohort, forecast, (row) =>
        currency[row] === code ? Math.abs(amount[row] ?? Number.NaN) : 0,
      ),
    ),
  )
}

/** The past wins by which new business is reckoned. */
function isFreshByEnough(
  { size, index, owner }: Cohort,
  { model: { fresh } }: Forecast,
  of: Rows,
): boolean {
  const weights = new Map(Array.from(fresh.index, (i, at) => [i, fresh.weight[at] ?? 0]))
  const rows = Array.from({ length: size }, (_, row) => row).filter(of)
  return isBroughtByEnough(
    rows.map((row) => ({ owner: owner[row] ?? -1, weight: weights.get(index[row] ?? -1) ?? 0 })),
  )
}

function isWonByEnough(cohort: Cohort, { period }: Forecast, of: Rows): boolean {
  const { size, owner, amount } = cohort
  const won = Array.from({ length: size }, (_, row) => row).filter(
    (row) => of(row) && isWonWithin(cohort, row, period),
  )
  const by = (weight: (row: number) => number) =>
    isBroughtByEnough(won.map((row) => ({ owner: owner[row] ?? -1, weight: weight(row) })))
  return by(() => 1) && by((row) => Math.abs(amount[row] ?? Number.NaN) || 0)
}

/** What of that which the CRM states of the period few deals bring. */
function statedByFew(cohort: Cohort, { rows, period }: Forecast) {
  const { closeDate, owner, amount, forecastCategory, history } = cohort
  const commits = commitsOf(history.forecastCategory.values)
  const isCommitted = (row: number) =>
    !commits.includes(true) || commits[forecastCategory[row] ?? -1] === true
  const dated = Array.from(rows).filter((row) => {
    const on = closeDate[row] ?? period.from - 1
    return on >= period.from && on <= period.until
  })
  const isFew = (among: readonly number[]) =>
    !isBroughtByEnough(
      among.map((row) => ({
        owner: owner[row] ?? -1,
        weight: Math.abs(amount[row] ?? Number.NaN) || 0,
      })),
    )
  return new Set([
    ...(isFew(dated) ? (['stageWeighted'] as const) : []),
    ...(isFew(dated.filter(isCommitted)) ? (['saidThen'] as const) : []),
  ])
}

/** All that the open deals state in the usual currency, in major units. */
function openAmount({ amount, currency, history }: Cohort, { rows, model }: Forecast): number {
  let sum = 0
  for (const row of rows)
    if (currency[row] === model.currency) sum += Math.abs(amount[row] ?? Number.NaN) || 0
  return majorOf(sum, history.currency.values[model.currency] ?? NO_CURRENCY)
}
