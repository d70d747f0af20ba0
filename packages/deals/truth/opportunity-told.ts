import { type Cohort, mayOpen } from '../cohort/cohort.ts'
import { isoOrNull, NO_DAY } from '../shared/day.ts'
import { type Amounts, majorOf, NO_CURRENCY } from '../shared/money.ts'

/** An opportunity as reports name it; `id` is the source's own. Never an owner. */
export interface OpportunityTold {
  readonly id: string
  readonly name: string
  readonly account: string | null
  readonly stage: string | null
  readonly amount: number | null
  readonly amounts: Amounts
  readonly closeDate: string | null
  readonly createdAt: string | null
}

/**
 * One row of a cohort as reports name it, with its values of the cohort's day. Every deal that is told
 * by name is told here: one that its reader may not open is a bug, and stops the document.
 */
export function tellOpportunity(cohort: Cohort, row: number): OpportunityTold {
  if (!mayOpen(cohort, row)) throw new Error('a deal was about to be told to somebody else')
  const { history } = cohort
  const i = cohort.index[row] ?? 0
  const minor = cohort.amount[row] ?? Number.NaN
  const currency = history.currency.values[cohort.currency[row] ?? -1] ?? NO_CURRENCY
  const amount = Number.isNaN(minor) ? null : majorOf(minor, currency)
  return {
    id: history.id.at(i),
    name: history.name.at(i),
    account: history.account.values[cohort.account[row] ?? -1] ?? null,
    stage: history.stage.values[cohort.stage[row] ?? -1] ?? null,
    amount,
    amounts: amount === null ? {} : { [currency]: amount },
    closeDate: isoOrNull(cohort.closeDate[row] ?? NO_DAY),
    createdAt: isoOrNull(cohort.createdOn[row] ?? NO_DAY),
  }
}
