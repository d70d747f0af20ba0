import type { AccessChange, AccessChanged, MemberId, Role } from '@closed-learned/deals'
import { ownerNames } from '../../store/owner-matches.ts'
import type { PeopleEventRow } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'

/** What was written down, as changes of who sees what; what is none of that is left out. */
export async function asChanges(
  session: Session,
  events: readonly PeopleEventRow[],
): Promise<AccessChange[]> {
  const owners = events.flatMap(({ kind, about }) =>
    kind === 'owner' ? [String(about.owner)] : [],
  )
  const names = owners.length === 0 ? new Map<string, string>() : await ownerNames(session, owners)
  return together(events.flatMap((event) => changesOf(event, names)))
}

function changesOf(
  { kind, at, by, about }: PeopleEventRow,
  names: ReadonlyMap<string, string>,
): AccessChange[] {
  const as = (changed: AccessChanged): AccessChange[] => [{ ...changed, at, by }]
  const member = about.member as MemberId
  switch (kind) {
    case 'manager':
      return as({
        ...{ kind: 'managers', manager: about.manager as MemberId, of: [member] },
        opensAt: about.opensAt as number | null,
      })
    case 'owner':
      return as({
        ...{ kind: 'owner', owner: names.get(String(about.owner)) ?? String(about.owner) },
        ...{ member: about.member as MemberId | null, byHand: about.how !== 'email' },
        former: (about.former ?? null) as MemberId | null,
        opensAt: (about.opensAt ?? null) as number | null,
      })
    case 'resetLink':
      return as({ kind: 'resetLink', member, shown: about.shown !== false })
    case 'invited':
      return about.roles ? as({ kind: 'invited', member, roles: about.roles as Role[] }) : []
    case 'changed':
      return changedPlace(about, member).flatMap(as)
    case 'left':
      return about.directory ? as({ kind: 'place', member, isHere: false }) : []
    case 'joined':
      return about.again ? as({ kind: 'place', member, isHere: true }) : []
    default:
      return []
  }
}

function changedPlace(about: PeopleEventRow['about'], member: MemberId): AccessChanged[] {
  const former = about.former as { roles: Role[]; team: number | null } | undefined
  if (former === undefined) return []
  const { roles, team } = about as { roles?: Role[]; team?: number | null }
  const changed: AccessChanged[] = []
  if (roles && [...roles].sort().join() !== [...former.roles].sort().join())
    changed.push({ kind: 'roles', member, roles, former: former.roles })
  if (team !== undefined && team !== former.team)
    changed.push({ kind: 'team', member, team, former: former.team })
  return changed
}

/** Of whom somebody became the manager by one act is said at once. */
function together(changes: readonly AccessChange[]): AccessChange[] {
  const all = new Map<string, AccessChange>()
  for (const [index, change] of changes.entries()) {
    if (change.kind !== 'managers') {
      all.set(String(index), change)
      continue
    }
    const { at, by, manager, opensAt } = change
    const key = [at, by, manager, opensAt].join(' ')
    const known = all.get(key)
    const of = known?.kind === 'managers' ? [...known.of, ...change.of] : change.of
    all.set(key, { ...change, of })
  }
  return [...all.values()]
}
