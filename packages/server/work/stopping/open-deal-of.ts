import { refuse, rowOfId, STANDING_OPEN, type Truth, type Viewer } from '@closed-learned/deals'
import { asOf } from '../as-of.ts'
import { actsSeen } from '../filings/acts-seen.ts'
import { openDealsOf, ownDeals, truthNow } from '../filings/own-deals.ts'
import { notYours } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'

/** An open deal for who may know its odds: its owner; before a workspace has people, the operator. */
export interface OpenDeal {
  readonly truth: Truth
  readonly row: number
  /** Rows of the open deals of the same owner, without those that were let go here. */
  readonly own: readonly number[]
}

/** Throws the refusal where the deal is not the viewer's own, or not open in the CRM any more. */
export async function openDealOf(house: House, viewer: Viewer, id: string): Promise<OpenDeal> {
  if (viewer.kind === 'operator') return anyDeal(house, viewer, id)
  const truth = await truthNow(house, viewer)
  const [own] = ownDeals(truth, viewer, [id])
  if (own === undefined) return notYours('deal')
  requireOpen(truth, own.row)
  const acts = await actsSeen(house, viewer, truth, truth.cohort.day)
  const kept = openDealsOf(truth, viewer).filter(
    ({ opportunity }) => acts.actOf(opportunity)?.as !== 'letGo',
  )
  return { truth, row: own.row, own: kept.map(({ row }) => row) }
}

async function anyDeal(house: House, viewer: Viewer, id: string): Promise<OpenDeal> {
  const seen = await asOf(house, viewer)
  if (isRefusal(seen)) return refuse(seen.kind, seen.text, seen.mend)
  const { whole: truth } = seen
  const row = rowOfId(truth, id)
  if (row === undefined) return notYours('deal')
  requireOpen(truth, row)
  const { owner, standing, size } = truth.cohort
  const own: number[] = []
  for (let other = 0; other < size; other++)
    if (standing[other] === STANDING_OPEN && owner[other] === owner[row]) own.push(other)
  return { truth, row, own }
}

function requireOpen({ cohort }: Truth, row: number): void {
  if (cohort.standing[row] === STANDING_OPEN) return
  const name = cohort.history.name.at(cohort.index[row] ?? 0)
  refuse(
    'not-asked-well',
    `${name} is not open any more in the CRM.`,
    'There is nothing to decide about it; what it taught can be told on its page.',
  )
}
