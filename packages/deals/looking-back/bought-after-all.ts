import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { NO_DAY } from '../shared/day.ts'
import { rowsByAccount } from '../truth/by-account.ts'
import type { EarlyEnding } from './early-endings.ts'

/**
 * Tells of deals that ended early whether the CRM states that they bought after all: the deal itself was
 * won later, or one of the same account that began after the end.
 */
export function boughtAfterAll(cohort: Cohort): (ending: EarlyEnding) => boolean {
  const accounts = rowsByAccount(cohort)
  const isWonAfter = (row: number, on: number) =>
    cohort.standing[row] === STANDING_CLOSED &&
    cohort.ending[row] === WON &&
    (cohort.closedOn[row] ?? NO_DAY) > on
  return ({ row, on }) => {
    if (isWonAfter(row, on)) return true
    for (const other of accounts.rowsOf(cohort.account[row] ?? -1))
      if (other !== row && isWonAfter(other, on) && (cohort.createdOn[other] ?? NO_DAY) >= on)
        return true
    return false
  }
}
