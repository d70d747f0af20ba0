import type { MemberId } from '../shared/ids.ts'
import type { WorkCalendar } from './working-days.ts'

export const ROLES = ['rep', 'manager', 'leader', 'learner', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Somebody who has, or had, a place in the workspace. Moments are milliseconds since 1970. */
export interface Member {
  readonly id: MemberId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly team: number | null
  /** Since when they can sign in; null: invited, and not yet here. */
  readonly joinedAt: number | null
  readonly leftAt: number | null
}

export interface Team {
  readonly id: number
  readonly name: string
  readonly parent: number | null
  /** Who manages it; a manager may manage several. */
  readonly managers: readonly MemberId[]
}

/** Who stands where, as the rules of visibility need it. */
export interface Organisation {
  readonly members: ReadonlyMap<MemberId, Member>
  readonly teams: ReadonlyMap<number, Team>
  /** The member that an owner in the CRM is, by the person's number as text. */
  readonly owners: ReadonlyMap<string, MemberId>
  /**
   * Of those matched by hand to somebody else than before: from when (milliseconds since 1970) their
   * deals are the new one's. Until then they are nobody's. Absent: none waits.
   */
  readonly opening?: ReadonlyMap<string, number>
  readonly calendar: WorkCalendar
}

/**
 * Who a member answers to: the managers of their team; for somebody who manages it themselves, and
 * for a team without a manager who is here, those of the next team up. Nobody above that ever counts.
 */
export function directManagersOf(
  { members, teams }: Organisation,
  member: MemberId,
): readonly MemberId[] {
  const seen = new Set<number>()
  let team = members.get(member)?.team ?? null
  while (team !== null && !seen.has(team)) {
    seen.add(team)
    const here = teams.get(team)
    const managers = here?.managers ?? []
    const others = managers.filter((id) => id !== member && isHere(members.get(id)))
    if (!managers.includes(member) && others.length > 0) return others
    team = here?.parent ?? null
  }
  return []
}

/** The owners in the CRM whose deals are this member's own. */
export function ownersOf({ owners }: Organisation, member: MemberId): ReadonlySet<string> {
  return new Set([...owners].filter(([, of]) => of === member).map(([owner]) => owner))
}

/** Somebody who may sign in, or could once they accept their invitation. */
export function isHere(member: Member | undefined): boolean {
  return member !== undefined && member.leftAt === null
}
