import { NO_DAY } from '../shared/day.ts'
import { TRULY_WON } from './fate.ts'
import type { WonDeals } from './measure-forecast.ts'
import type { Book } from './simulate-book.ts'

/** The wins of a book by its truth. */
export function wonDeals({ truth, history }: Book): WonDeals {
  const wonOn = truth.closedOn.map((on, i) => (truth.outcome[i] === TRULY_WON ? on : NO_DAY))
  return { wonOn, amount: history.amount }
}
