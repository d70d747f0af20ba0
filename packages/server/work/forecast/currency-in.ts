import { type Cohort, usualCurrency } from '@closed-learned/deals'

/** The currency of most deals; undefined where none is stated. */
export const currencyIn = (cohort: Cohort): string | undefined =>
  cohort.history.currency.values[usualCurrency(cohort)]
