import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import type { RowsByAccount } from './by-account.ts'
import { eachEventOf, lastOpenDay, type Sign, SignWriter } from './sign.ts'
import { REPRICED, type Story } from './story.ts'

/** Days between the cut of one amount and the creation of the deal that took it. */
const TOGETHER_DAYS = 7

/** How near the new deal's amount must be to what was cut, as a share of it. */
const ABOUT = 0.1

/** Split: part of its amount was cut, and a new deal of the same account took about as much. */
export function split(cohort: Cohort, story: Story, accounts: RowsByAccount): Sign {
  const sign = new SignWriter('split', 'told', cohort.size)
  eachEventOf(story, REPRICED, (row, on, change) => {
    if (change < 0 && tookIt(cohort, accounts, row, on, -change))
      sign.showsAgain(row, on, lastOpenDay(cohort, row) - on)
  })
  return sign.done((row) => {
    const on = sayDay(sign.on[row] ?? 0)
    return `Part of its amount moved to a new deal of the same account on ${on}.`
  })
}

function tookIt(
  cohort: Cohort,
  accounts: RowsByAccount,
  row: number,
  day: Day,
  cut: number,
): boolean {
  for (const other of accounts.rowsOf(cohort.account[row] ?? -1)) {
    if (other === row) continue
    const apart = Math.abs((cohort.createdOn[other] ?? NO_DAY) - day)
    const amount = cohort.amount[other] ?? Number.NaN
    if (apart <= TOGETHER_DAYS && Math.abs(amount - cut) <= ABOUT * cut) return true
  }
  return false
}
