import { NO_CURRENCY, type OpportunityReport, sayNumber } from '@closed-learned/deals'

type Opportunity = OpportunityReport['opportunity']

/**
 * Which deal the page is about: `Halvorsen Marine · Analytics, 3 years · 184,000 USD · Suspect`.
 * The account is left out where the name begins with it; what is not known is left out too.
 */
export function questionLine({ account, name, amounts, stage }: Opportunity): string {
  const sums = Object.entries(amounts).map(([currency, amount]) =>
    currency === NO_CURRENCY ? sayNumber(amount) : `${sayNumber(amount)}\u00a0${currency}`,
  )
  const told = account !== null && !beginsWith(name, account) ? account : null
  return [told, name, ...sums, stage].filter((part) => part !== null && part !== '').join(' · ')
}

function beginsWith(name: string, account: string): boolean {
  const [whole, start] = [name, account].map((text) => text.trim().toLowerCase())
  return whole !== undefined && start !== undefined && whole.startsWith(start)
}
