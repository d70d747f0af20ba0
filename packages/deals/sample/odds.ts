import type { Plan } from './plans.ts'
import type { Cause } from './story.ts'

/** Odds of winning a deal about which nothing else is known. */
const BASE_ODDS = 0.355

/** What each planted cause multiplies the odds of winning by. */
export const ODDS_OF_CAUSE: Readonly<Record<Cause, number>> = {
  'purchased list to HR': 0.16,
  'large without SSO': 0.3,
  'partner with SAP': 2.9,
  'late procurement against Dynaris': 1,
  'spreadsheets stay': 1,
}

const HOLDS: Readonly<Record<Cause, (plan: Plan) => boolean>> = {
  'purchased list to HR': (plan) =>
    plan.leadSource === 'Purchased List' && plan.buyerTitle === 'HR Manager',
  'large without SSO': (plan) => plan.account.employees >= 1_000 && !plan.account.hasSso,
  'partner with SAP': (plan) => plan.leadSource === 'Partner Referral' && plan.account.usesSap,
  // Changes no odds: where such a deal is lost, it is lost later.
  'late procurement against Dynaris': (plan) =>
    plan.competitor === 'Dynaris' && plan.procurement === 'Late',
  // Changes no odds: where such a deal is lost, it more often ends without a decision.
  'spreadsheets stay': (plan) => plan.account.incumbent === 'Spreadsheets',
}

/** The planted causes that hold for a deal. */
export function causesOf(plan: Plan): Cause[] {
  return (Object.keys(HOLDS) as Cause[]).filter((cause) => HOLDS[cause](plan))
}

/** Odds of winning a deal in the hands of its first owner (`hand`, a factor). */
export function oddsOf(plan: Plan, hand: number): number {
  let odds = BASE_ODDS * hand
  for (const cause of causesOf(plan)) odds *= ODDS_OF_CAUSE[cause]
  return odds
}
