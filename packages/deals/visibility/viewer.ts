import type { MemberId } from '../shared/ids.ts'
import { oncePer } from '../shared/once-per.ts'
import type { Organisation, Role } from './organisation.ts'

declare const proven: unique symbol

/** At the command line, and on this machine's own pages, before a workspace has people. */
export interface Operator {
  readonly kind: 'operator'
  readonly [proven]: true
}

/**
 * What moves in a workspace, as the gate found it: versions of its ledger, of the flags raised, of who
 * stands where, and of what was filed. What was made of the same versions still holds.
 */
export interface Pulse {
  readonly ledger: number
  readonly flags: number
  readonly people: number
  readonly filed: number
}

/** Somebody who signed in, or whose key was shown, with the organisation as it stood at that moment. */
export interface PersonViewer {
  readonly kind: 'person'
  readonly member: MemberId
  readonly roles: readonly Role[]
  readonly organisation: Organisation
  /** The moment of the call, in milliseconds since 1970: what may be seen depends on it. */
  readonly now: number
  readonly pulse?: Pulse | undefined
  readonly [proven]: true
}

/**
 * On whose behalf a call in `work` runs. It cannot be written down: only the gate makes one, after it
 * has looked at who is asking.
 */
export type Viewer = Operator | PersonViewer

export const OPERATOR = { kind: 'operator' } as Operator

/** The viewer that a member is; undefined for somebody who is not here, or no more. */
export function asMember(
  organisation: Organisation,
  member: MemberId,
  now: number,
  pulse?: Pulse,
): PersonViewer | undefined {
  const found = organisation.members.get(member)
  if (found === undefined || found.leftAt !== null) return undefined
  const as = { kind: 'person', member, roles: found.roles, now, pulse } as const
  return { ...as, organisation: asOpened(organisation, now) } as PersonViewer
}

/** The organisation in which an owner who waits for another day to open is nobody's. */
function asOpened(organisation: Organisation, now: number): Organisation {
  const waits = [...(organisation.opening ?? [])].filter(([, at]) => at > now)
  if (waits.length === 0) return organisation
  const made = without(organisation)
  const key = waits.map(([owner]) => owner).join()
  const known = made.get(key)
  if (known) return known
  const owners = new Map(organisation.owners)
  for (const [owner] of waits) owners.delete(owner)
  const opened = { ...organisation, owners }
  made.set(key, opened)
  return opened
}

/** The same organisation each time, for what is kept by it; by the owners who wait. */
const without = oncePer((_: Organisation) => new Map<string, Organisation>())

/** Somebody who is no rep and manages no team, whatever their role is called, sees sums only. */
export function seesSumsOnly(viewer: Viewer): boolean {
  if (viewer.kind === 'operator' || viewer.roles.includes('rep')) return false
  const { teams } = viewer.organisation
  return ![...teams.values()].some(({ managers }) => managers.includes(viewer.member))
}
