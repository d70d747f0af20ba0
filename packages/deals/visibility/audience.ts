import type { MemberId } from '../shared/ids.ts'
import { directManagersOf, isHere, type Organisation } from './organisation.ts'
import { graceUntil } from './working-days.ts'

/** Things that somebody files about a deal. `heads-up` and `help` speak to the manager at once. */
export const FILING_KINDS = ['letGo', 'lives', 'goOn', 'help', 'headsUp'] as const
export type FilingKind = (typeof FILING_KINDS)[number]

/** Somebody who may see a thing, from when (milliseconds since 1970), and by which rule. */
export interface Seer {
  readonly member: MemberId
  readonly from: number
  readonly rule: AudienceRule
}
export type AudienceRule =
  | 'author'
  /** Asked for help, or given a heads-up; holds as long as they are the author's direct manager. */
  | 'askedManager'
  | 'managerAfterGrace'
  /** Of the account of a loss, once the first days are over. */
  | 'managerAfterLoss'
  /** Whose deal it was, where somebody else gives an account of it. */
  | 'ownerOfLoss'
  /** Its author shared it. */
  | 'shared'

/** The exact audience of a thing: nobody else, ever, unless its author shares it. */
export type Audience = readonly Seer[]

/**
 * Who sees what an owner files about a deal, and from when. A call for help and a heads-up are for the
 * direct manager at once. The rest is the owner's own for the grace period, counted from the moment of
 * filing; then the direct manager sees it. It is settled at that moment and never grows.
 */
export function audienceOfFiling(
  organisation: Organisation,
  author: MemberId,
  kind: FilingKind,
  at: number,
): Audience {
  const own: Seer = { member: author, from: at, rule: 'author' }
  // To go on is nobody's business: it is scored for its author alone.
  if (kind === 'goOn') return [own]
  const asked = kind === 'help' || kind === 'headsUp'
  const from = asked ? at : graceUntil(organisation.calendar, at)
  const rule = asked ? 'askedManager' : 'managerAfterGrace'
  const managers = directManagersOf(organisation, author)
  return [own, ...managers.map((member): Seer => ({ member, from, rule }))]
}

/**
 * Whether a member may see a thing now: they were named when it was filed, their time has come, and
 * what made them see it still holds. What somebody saw as a manager ends when they no longer are.
 */
export function seesThing(
  organisation: Organisation,
  audience: Audience,
  author: MemberId,
  member: MemberId,
  now: number,
): boolean {
  const seer = audience.find((one) => one.member === member && one.from <= now)
  if (seer === undefined || !isHere(organisation.members.get(member))) return false
  return !isAsManager(seer.rule) || directManagersOf(organisation, author).includes(member)
}

/** Whether a rule holds only as long as somebody is the author's direct manager. */
export function isAsManager(rule: AudienceRule): boolean {
  return rule === 'askedManager' || rule === 'managerAfterGrace' || rule === 'managerAfterLoss'
}
