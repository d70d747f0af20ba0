import type { Cohort } from '../cohort/cohort.ts'

/** Accounts with more deals than this are a catch-all, not a customer. */
const A_CUSTOMER_HAS_AT_MOST = 200

/** The rows of a cohort by account. */
export interface RowsByAccount {
  /** The rows of the account; none for a catch-all or where no account is known. */
  rowsOf(account: number): Uint32Array
}

/** Groups the rows of a cohort by account. */
export function rowsByAccount(cohort: Cohort): RowsByAccount {
  const accounts = cohort.history.account.values.length
  const start = new Uint32Array(accounts + 1)
  for (const account of cohort.account)
    if (account >= 0) start[account + 1] = (start[account + 1] ?? 0) + 1
  for (let a = 0; a < accounts; a++) start[a + 1] = (start[a + 1] ?? 0) + (start[a] ?? 0)
  const next = start.slice()
  const rows = new Uint32Array(start[accounts] ?? 0)
  cohort.account.forEach((account, r) => {
    if (account < 0) return
    const at = next[account] ?? 0
    rows[at] = r
    next[account] = at + 1
  })
  return {
    rowsOf(account) {
      const [from, to] = [start[account] ?? 0, start[account + 1] ?? 0]
      return account < 0 || to - from > A_CUSTOMER_HAS_AT_MOST
        ? rows.subarray(0, 0)
        : rows.subarray(from, to)
    },
  }
}
