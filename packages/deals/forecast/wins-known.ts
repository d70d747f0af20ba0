import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** What was known on a day of who won what, by opportunity of the history. */
export interface WinsKnown {
  readonly day: Day
  /** Day on which it was won; NO_DAY where it was not. */
  readonly wonOn: Int32Array
  /** 1 where it had closed, won or not. */
  readonly closed: Uint8Array
  readonly createdOn: Int32Array
  /** Minor units; NaN where no amount. */
  readonly amount: Float64Array
  /** Code; -1 where none. */
  readonly currency: Int32Array
}

/** The wins that a cohort knows of. */
export function winsKnown(cohort: Cohort): WinsKnown {
  const { size } = cohort.history
  const wins = {
    day: cohort.day,
    wonOn: new Int32Array(size).fill(NO_DAY),
    closed: new Uint8Array(size),
    createdOn: new Int32Array(size).fill(NO_DAY),
    amount: new Float64Array(size).fill(Number.NaN),
    currency: new Int32Array(size).fill(-1),
  }
  for (let r = 0; r < cohort.size; r++) {
    const i = cohort.index[r] ?? 0
    wins.closed[i] = Number(cohort.ending[r] !== OPEN)
    wins.createdOn[i] = cohort.createdOn[r] ?? NO_DAY
    wins.amount[i] = cohort.amount[r] ?? Number.NaN
    wins.currency[i] = cohort.currency[r] ?? -1
    if (cohort.ending[r] === WON) wins.wonOn[i] = cohort.closedOn[r] ?? NO_DAY
  }
  return wins
}

/** Whether an opportunity was won on one of these days. */
export function isWonIn(
  { wonOn }: WinsKnown,
  i: number,
  { from, until }: { readonly from: Day; readonly until: Day },
): boolean {
  const on = wonOn[i] ?? NO_DAY
  return on >= from && on <= until
}

/** A number of deals and their amount in one currency, in minor units. */
export interface Sum {
  readonly deals: number
  readonly amount: number
}

/** What was won on these days, of all deals or of those that `among` holds for. */
export function wonIn(
  wins: WinsKnown,
  days: { readonly from: Day; readonly until: Day },
  currency: number,
  among: (i: number) => boolean = () => true,
): Sum {
  let [deals, amount] = [0, 0]
  for (let i = 0; i < wins.wonOn.length; i++) {
    if (!isWonIn(wins, i, days) || !among(i)) continue
    deals++
    if (wins.currency[i] === currency) amount += wins.amount[i] || 0
  }
  return { deals, amount }
}
