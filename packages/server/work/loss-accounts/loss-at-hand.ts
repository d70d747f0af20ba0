import {
  dayOfInstant,
  directManagersOf,
  instantOfDay,
  isoOfDay,
  type LossAccount,
  type MayWrite,
  type MemberId,
  mayWriteAbout,
  NO_DAY,
  ownerOf,
  type PersonViewer,
  readsOthers,
  refuse,
  rowOfId,
  type Side,
  STANDING_CLOSED,
  STANDING_OPEN,
  type Truth,
  type Voice,
} from '@closed-learned/deals'
import { readFilings } from '../../store/filings.ts'
import {
  closingTold,
  hasWaived,
  type LossInvitation,
  readAccounts,
  readDraft,
  readLossInvitations,
} from '../../store/loss-accounts.ts'
import { dealAt, type OwnDeal, truthNow } from '../filings/own-deals.ts'
import { notYours } from '../filings/person-only.ts'
import { maySee } from '../filings/tell-filings.ts'
import type { House } from '../house.ts'
import { letGoOf } from './let-go-of.ts'

/** How a deal ended; `letGo`: here, and not yet in the CRM. */
export interface Ended {
  readonly how: 'won' | 'lost' | 'noDecision' | 'letGo'
  /** ISO day. */
  readonly on: string
  /** When it was lost, or when that became known here if that is a little later, in milliseconds since 1970. */
  readonly at: number
}

/** A deal that ended, lost or won, as one person may know it. */
export interface LossAtHand {
  readonly truth: Truth
  readonly deal: OwnDeal
  readonly owner: MemberId
  readonly ended: Ended
  /** How they stand to it. */
  readonly side: Side
  /** The accounts that they may read, the oldest first. */
  readonly accounts: readonly LossAccount[]
  readonly readsOthers: boolean
  /** Whether a first account of theirs would not be written unseen of the others. */
  readonly isAfterReading: boolean
  readonly invitations: readonly LossInvitation[]
  readonly mayWrite: MayWrite
  /** The same, once so many accounts of theirs are in. */
  readonly mayWriteAfter: (written: number) => MayWrite
}

/** Accounts of somebody's own, each in its first form; what the buyer told stands apart from them. */
export function ownAccounts(
  accounts: readonly LossAccount[],
  member: MemberId,
  voice: Voice = 'own',
): LossAccount[] {
  return accounts.filter(
    (account) =>
      account.member === member &&
      account.content.shares === null &&
      (account.content.voice ?? 'own') === voice,
  )
}

/** An ended deal by the source's own id; refused alike where there is none and where it is not theirs to see. */
export async function lossAtHand(
  house: House,
  viewer: PersonViewer,
  id: string,
): Promise<LossAtHand> {
  const truth = await truthNow(house, viewer)
  const row = rowOfId(truth, id)
  const { organisation, member, now } = viewer
  const owner =
    row === undefined ? undefined : organisation.owners.get(ownerOf(truth.cohort, row) ?? '')
  if (row === undefined || owner === undefined) return notYours('deal')
  const deal = dealAt(truth, row)
  const kept = await house.store.seenBy(viewer, async (session) => ({
    accounts: await readAccounts(session, deal.opportunity),
    invitations: await readLossInvitations(session, deal.opportunity),
    hasDraft: (await readDraft(session, deal.opportunity)) !== undefined,
    hasWaived: await hasWaived(session, deal.opportunity),
  }))
  const { accounts, invitations } = kept
  const invited = new Set(invitations.map((invitation) => invitation.member))
  const others = accounts.filter((account) => account.member !== member)
  const isManager = directManagersOf(organisation, owner).includes(member)
  if (member !== owner && !isManager && !invited.has(member) && others.length === 0)
    return notYours('deal')
  const ended = await endedOf(house, viewer, truth, deal, owner, invited.has(member))
  if (ended === null) return member === owner ? notEnded(deal) : notYours('deal')
  const written = ownAccounts(accounts, member).length
  const is = { isOwner: member === owner, isManager, isInvited: invited.has(member) }
  const reads = readsOthers({ ...is, ...kept, isIn: written > 0 })
  const isShared = others.some(({ audience }) =>
    audience.some((seer) => seer.member === member && seer.rule === 'shared'),
  )
  const sharedWith = new Set(isShared ? [member] : [])
  const loss = { owner, lostAt: ended.how === 'won' ? null : ended.at, invited, sharedWith }
  const mayWriteAfter = (count: number) => mayWriteAbout(organisation, loss, member, count, now)
  return {
    truth,
    deal,
    owner,
    ended,
    side: is.isOwner ? 'rep' : isManager ? 'manager' : 'other',
    accounts: accounts.filter((account) => account.member === member || reads),
    readsOthers: reads,
    isAfterReading: reads && written === 0 && others.length > 0,
    invitations,
    mayWrite: mayWriteAfter(written),
    mayWriteAfter,
  }
}

function notEnded({ name }: OwnDeal): never {
  return refuse(
    'not-asked-well',
    `${name} is neither closed in the CRM nor let go here.`,
    'An account of how it went can be given once it is.',
  )
}

/** Later readings of an old loss do not make it a new one. */
const LATE_NEWS = 14 * 86_400_000

/** How and when a deal ended; null where it did not, or not as far as the viewer may know yet. */
export async function endedOf(
  house: House,
  viewer: PersonViewer,
  truth: Truth,
  { row, opportunity }: OwnDeal,
  owner: MemberId,
  isInvited = false,
): Promise<Ended | null> {
  const { standing, ending, closedOn } = truth.cohort
  const closed = closedOn[row] ?? NO_DAY
  if (standing[row] === STANDING_CLOSED && closed !== NO_DAY) {
    const on = isoOfDay(closed)
    const told = await house.store.inWorkspace((session) => closingTold(session, opportunity, on))
    const at = told.at ?? instantOfDay(closed)
    const learnedAt = told.learnedAt ?? at
    const how = HOW[ending[row] ?? 0] ?? 'lost'
    return { how, on, at: learnedAt - at < LATE_NEWS ? Math.max(at, learnedAt) : at }
  }
  if (standing[row] !== STANDING_OPEN) return null
  const filed = await house.store.inWorkspace((session) =>
    readFilings(session, { of: opportunity }),
  )
  const letGo = letGoOf(filed, truth, row, owner)
  if (letGo === undefined) return null
  // Who is its manager learns of it when they may see the filing; who was invited knows it from the owner.
  const isManager = directManagersOf(viewer.organisation, owner).includes(viewer.member)
  if (isManager && !isInvited && !maySee(viewer, letGo)) return null
  return { how: 'letGo', on: isoOfDay(dayOfInstant(letGo.filedAt)), at: letGo.filedAt }
}

/** By the code of an ending. */
const HOW: readonly (Ended['how'] | undefined)[] = [undefined, 'won', 'lost', 'noDecision']
