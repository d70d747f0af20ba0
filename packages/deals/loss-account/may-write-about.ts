import type { MemberId } from '../shared/ids.ts'
import { directManagersOf, isHere, type Organisation } from '../visibility/organisation.ts'
import { quietUntil } from './audience-of-account.ts'

/** A loss, as far as it decides who may write about it. Moments are milliseconds since 1970. */
export interface LossToWriteAbout {
  readonly owner: MemberId
  /** When it was lost, or when that became known here, whichever is later; null: it was won. */
  readonly lostAt: number | null
  readonly invited: ReadonlySet<MemberId>
  /** To whom an account of it was shared. */
  readonly sharedWith: ReadonlySet<MemberId>
}

/** Whether somebody may write about a loss, by which rule, and from when if not yet. */
export interface MayWrite {
  readonly may: boolean
  readonly rule: 'owner' | 'invited' | 'directManager' | 'shared' | 'oneEach' | 'nobodyElse'
  /** Null: now, or never by this rule. */
  readonly from: number | null
}

/**
 * In the first two working days only the owner, those whom the owner invites and the direct manager
 * may write about a loss, one message each (`written`: how many are in already). Anybody above only
 * after that, and only if it was shared with them.
 */
export function mayWriteAbout(
  organisation: Organisation,
  loss: LossToWriteAbout,
  member: MemberId,
  written: number,
  now: number,
): MayWrite {
  const rule = ruleOf(organisation, loss, member)
  if (rule === null) return { may: false, rule: 'nobodyElse', from: null }
  const until = loss.lostAt === null ? now : quietUntil(organisation, loss.lostAt)
  if (now >= until) return { may: true, rule, from: null }
  if (rule === 'shared') return { may: false, rule, from: until }
  return written > 0
    ? { may: false, rule: 'oneEach', from: until }
    : { may: true, rule, from: null }
}

function ruleOf(
  organisation: Organisation,
  { owner, invited, sharedWith }: LossToWriteAbout,
  member: MemberId,
): 'owner' | 'invited' | 'directManager' | 'shared' | null {
  if (!isHere(organisation.members.get(member))) return null
  if (member === owner) return 'owner'
  if (directManagersOf(organisation, owner).includes(member)) return 'directManager'
  const asked = invited.has(member)
  if (asked && !isAbove(organisation, owner, member)) return 'invited'
  // An invitation to somebody above waits, as anything that was shared with them does.
  return asked || sharedWith.has(member) ? 'shared' : null
}

/** Whether somebody stands above an owner without being their direct manager. */
export function isAbove(organisation: Organisation, owner: MemberId, member: MemberId): boolean {
  const { members, teams } = organisation
  if (member === owner || directManagersOf(organisation, owner).includes(member)) return false
  if (members.get(member)?.roles.includes('leader')) return true
  const seen = new Set<number>()
  let team = members.get(owner)?.team ?? null
  while (team !== null && !seen.has(team)) {
    seen.add(team)
    const here = teams.get(team)
    if (here?.managers.includes(member)) return true
    team = here?.parent ?? null
  }
  return false
}

/** What somebody is to a loss that others gave accounts of. */
export interface Beside {
  readonly isOwner: boolean
  readonly isManager: boolean
  readonly isInvited: boolean
  readonly hasDraft: boolean
  /** Whether an account of their own is in. */
  readonly isIn: boolean
  /** Whether they said that they will write none. */
  readonly hasWaived: boolean
}

/**
 * Accounts of others are not shown to whoever may give one, until their own is in or they say that they
 * will give none.
 */
export function readsOthers(beside: Beside): boolean {
  const { isOwner, isManager, isInvited, hasDraft, isIn, hasWaived } = beside
  return isIn || hasWaived || !(isOwner || isManager || isInvited || hasDraft)
}
