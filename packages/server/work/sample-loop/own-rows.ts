import {
  type MemberId,
  NO_DAY,
  oncePer,
  ownerOf,
  STANDING_CLOSED,
  STANDING_OPEN,
  WON,
} from '@closed-learned/deals'
import { dealAt, type OwnDeal } from '../filings/own-deals.ts'
import type { Visit } from './visit.ts'

/** A deal of somebody's own on the day of a visit, with what became of it. */
export interface DealThen extends OwnDeal {
  /** Null while it is open now. */
  readonly won: boolean | null
  /** The day of its closing, as the CRM tells it now; NO_DAY while it is open. */
  readonly closedOn: number
}

/** The open deals of somebody's own that nobody else has by now, but for those that were let go. */
export function openThen(visit: Visit, member: MemberId): readonly DealThen[] {
  const { standing } = visit.truth.cohort
  return ownThen(visit, member).filter(
    ({ row, id }) => standing[row] === STANDING_OPEN && !visit.letGo.has(id),
  )
}

/** Those that closed within so many days before the visit. */
export function closedLately(visit: Visit, member: MemberId, days: number): readonly DealThen[] {
  const { closedOn, standing } = visit.truth.cohort
  return ownThen(visit, member).filter(({ row }) => {
    const on = closedOn[row] ?? NO_DAY
    return standing[row] === STANDING_CLOSED && on > visit.day - days && on <= visit.day
  })
}

const ownThen = (visit: Visit, member: MemberId) => byOwner(visit).get(member) ?? []

const byOwner = oncePer((visit: Visit): ReadonlyMap<MemberId, readonly DealThen[]> => {
  const { truth, later, organisation } = visit
  const rowsNow = new Map(Array.from(later.index, (i, row) => [i, row] as const))
  const all = new Map<MemberId, DealThen[]>()
  for (let row = 0; row < truth.cohort.size; row++) {
    const now = rowsNow.get(truth.cohort.index[row] ?? -1)
    const owner = organisation.owners.get(ownerOf(truth.cohort, row) ?? '')
    if (now === undefined || owner === undefined) continue
    if (organisation.owners.get(ownerOf(later, now) ?? '') !== owner) continue
    const isClosed = later.standing[now] === STANDING_CLOSED
    const deal = {
      ...dealAt(truth, row),
      won: isClosed ? later.ending[now] === WON : null,
      closedOn: isClosed ? (later.closedOn[now] ?? NO_DAY) : NO_DAY,
    }
    const own = all.get(owner) ?? []
    own.push(deal)
    all.set(owner, own)
  }
  return all
})
