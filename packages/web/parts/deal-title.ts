import type { TruthRow } from '@closed-learned/deals'

type Deal = TruthRow['opportunity']

/**
 * A deal as a row calls it: CRMs often put the account before the name of the deal, and then it is
 * told once: `Halvorsen Marine`, below it `Analytics, 3 years · Suspect`.
 */
export function dealTitle({ name, account, stage }: Deal): { title: string; below: string } {
  const rest = account === null ? null : afterAccount(name, account)
  const below = rest === null ? [account, stage] : [rest, stage]
  return {
    title: rest === null || account === null ? name : account,
    below: below.filter((part) => part).join(' · '),
  }
}

/** What follows the account in a name that begins with it; null where it does not. */
function afterAccount(name: string, account: string): string | null {
  if (!name.startsWith(account)) return null
  const rest = name.slice(account.length)
  return rest === '' || /^[\s–—:·,|/_-]/.test(rest) ? rest.replace(/^[\s–—:·,|/_-]+/, '') : null
}
