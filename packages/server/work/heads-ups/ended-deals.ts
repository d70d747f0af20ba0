import {
  dayOfInstant,
  type EndedDeal,
  type Filing,
  NO_DAY,
  type Organisation,
  ownerOf,
  STANDING_CLOSED,
  STANDING_OPEN,
  type Truth,
  WON,
} from '@closed-learned/deals'
import { letGoSince } from '../predictions/let-go-since.ts'

/**
 * The deals that ended, by whose they are: closed in the CRM, or let go here before that. `filings`: those
 * that may be known, of any owner.
 */
export function endedDeals(
  truth: Truth,
  { owners }: Organisation,
  filings: readonly Filing[],
): EndedDeal[] {
  const letGo = letGoSince(filings, truth)
  const { cohort } = truth
  const { history, index, standing, ending, closedOn } = cohort
  const ended: EndedDeal[] = []
  for (let row = 0; row < cohort.size; row++) {
    if (standing[row] !== STANDING_CLOSED && standing[row] !== STANDING_OPEN) continue
    const deal = history.key[index[row] ?? 0] ?? -1
    const owner = owners.get(ownerOf(cohort, row) ?? '') ?? null
    const how = ending[row] === WON ? 'won' : 'lost'
    const since = owner === null || how === 'won' ? undefined : letGo(owner, deal)
    const closed = closedOn[row] ?? NO_DAY
    const letGoOn = since === undefined ? NO_DAY : dayOfInstant(since)
    if (since !== undefined && (closed === NO_DAY || letGoOn <= closed))
      ended.push({ row, deal, owner, how, on: letGoOn, letGoAt: since })
    else if (closed !== NO_DAY) ended.push({ row, deal, owner, how, on: closed })
  }
  return ended
}
