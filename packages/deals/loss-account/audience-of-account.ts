import type { MemberId } from '../shared/ids.ts'
import type { Audience, Seer } from '../visibility/audience.ts'
import { directManagersOf, isHere, type Organisation } from '../visibility/organisation.ts'
import { afterWorkingDays } from '../visibility/working-days.ts'

/** Working days after a loss in which few may write about it, and one message each. */
export const QUIET_DAYS = 2

/** Until when a loss of that moment (milliseconds since 1970) is left in quiet. */
export function quietUntil({ calendar }: Organisation, lostAt: number): number {
  return afterWorkingDays(calendar, lostAt, QUIET_DAYS)
}

/** Of whom an account is, and of whose loss. */
export interface AccountOf {
  readonly author: MemberId
  readonly owner: MemberId
  readonly inConfidence: boolean
  /** A deal that was won needs no quiet days. */
  readonly isWon?: boolean
}

/**
 * Who sees an account of a loss, and from when. The owner's own goes to the direct manager after two
 * working days, of a win at once; what somebody else writes goes to the owner once their own is in
 * (`readsOthers`), and to nobody beside. In confidence it is its author's alone: others read it only
 * without what would tell whose it was.
 */
export function audienceOfAccount(organisation: Organisation, of: AccountOf, at: number): Audience {
  const { author, owner, inConfidence, isWon = false } = of
  const own: Seer = { member: author, from: at, rule: 'author' }
  if (inConfidence) return [own]
  if (author !== owner) return [own, { member: owner, from: at, rule: 'ownerOfLoss' }]
  const from = isWon ? at : quietUntil(organisation, at)
  const managers = directManagersOf(organisation, author)
  return [own, ...managers.map((member): Seer => ({ member, from, rule: 'managerAfterLoss' }))]
}

/**
 * The audience of an account that its author shares: the one it had, and these people from now. Those
 * who are not here, and who could see it already, change nothing.
 */
export function sharedAudience(
  organisation: Organisation,
  audience: Audience,
  people: readonly MemberId[],
  at: number,
): Audience {
  const known = new Set(audience.map(({ member }) => member))
  const added = [...new Set(people)].filter(
    (member) => !known.has(member) && isHere(organisation.members.get(member)),
  )
  return [...audience, ...added.map((member): Seer => ({ member, from: at, rule: 'shared' }))]
}
