import type { Cohort } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import type { Period } from '../forecast/period.ts'
import { NO_DAY } from '../shared/day.ts'
import { MoneyTally, majorOf } from '../shared/money.ts'

/** What was won in a period; `amount` in major units of one currency. */
export interface Came {
  readonly deals: number
  readonly amount: number
}

/** What the CRM says on the cohort's day was won in a period, of the rows that count. */
export function whatCame(
  cohort: Cohort,
  period: Period,
  currency: string,
  of: (row: number) => boolean,
): Came {
  const code = cohort.history.currency.values.indexOf(currency)
  const money = new MoneyTally(cohort.history.currency.values)
  let deals = 0
  for (let row = 0; row < cohort.size; row++) {
    if (!isWonWithin(cohort, row, period) || !of(row)) continue
    deals++
    money.add(cohort.amount[row] ?? Number.NaN, cohort.currency[row] ?? -1)
  }
  return { deals, amount: majorOf(money.minorOf(code), currency) }
}

/** Whether a row was won in a period. */
export function isWonWithin(cohort: Cohort, row: number, { from, until }: Period): boolean {
  const on = cohort.closedOn[row] ?? NO_DAY
  return cohort.ending[row] === WON && on >= from && on <= until
}
