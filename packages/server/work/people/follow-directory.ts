import { randomUUID } from 'node:crypto'
import { asPlainName, type MemberId } from '@closed-learned/deals'
import type { Accounts, Provisioned } from '../../accounts/port.ts'
import {
  addMember,
  allPlaces,
  changeMember,
  endPlace,
  holdPeople,
  joinMember,
  otherAdmins,
  type Place,
} from '../../store/members.ts'
import { readOrganisation } from '../../store/organisation.ts'
import { matchByEmail } from '../../store/owner-matches.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import {
  addTeam,
  changeTeam,
  handToDirectory,
  removeTeam,
  teamsByHand,
  teamsOfDirectory,
} from '../../store/teams.ts'
import type { House } from '../house.ts'
import { shutOut } from './leave.ts'
import { settleManagers } from './settle-managers.ts'

/**
 * Brings people and teams in line with the company's directory: its groups are teams, its active users
 * have a place as reps until an admin gives other roles, and who is inactive or gone from it leaves.
 * The same again changes nothing.
 */
export async function followDirectory(house: House, accounts: Accounts): Promise<void> {
  const left = await house.store.inWorkspace(async (session) => {
    await holdPeople(session)
    // Read under the lock: what was read before it may be older than what another has done.
    const said = await accounts.provisioned(house.store.workspace)
    const teams = await followGroups(session, said.groups)
    const gone = await followUsers(house, session, said, teams)
    await matchByEmail(session, house.now())
    await settleManagers(session, null, house.now())
    return gone
  })
  for (const place of left) await shutOut(house, accounts, place)
}

/** The team of each group. */
async function followGroups(
  session: Session,
  groups: Provisioned['groups'],
): Promise<Map<string, number>> {
  const known = await teamsOfDirectory(session)
  const teams = new Map<string, number>()
  for (const { id, ...group } of groups) {
    const name = asPlainName(group.name)
    const team = known.get(id)
    if (team && team.name !== name) await changeTeam(session, team.id, { name })
    teams.set(id, team?.id ?? (await teamFor(session, id, name)))
  }
  for (const [id, team] of known) if (!teams.has(id)) await removeTeam(session, team.id)
  return teams
}

/** One of the same name that an admin made becomes the group's, with its managers and what is below it. */
async function teamFor(session: Session, scimId: string, name: string): Promise<number> {
  const known = (await teamsByHand(session)).get(name)
  if (known === undefined) return addTeam(session, { name, parent: null, scimId })
  await handToDirectory(session, known, scimId)
  return known
}

/** Gives those who left by it. */
async function followUsers(
  house: House,
  session: Session,
  { users, groups }: Provisioned,
  teams: ReadonlyMap<string, number>,
): Promise<Place[]> {
  const places = await allPlaces(session)
  const isActive = new Set(users.filter(({ active }) => active).map(({ userId }) => userId))
  const left: Place[] = []
  for (const place of places) {
    const listed = users.some(({ userId }) => userId === place.userId)
    const out = place.isHere && (listed || place.fromDirectory) && !isActive.has(place.userId ?? '')
    if (out && (await mayGo(session, place))) {
      await endPlace(session, place.id, house.now())
      await recordPeople(session, null, 'left', { member: place.id, directory: true }, house.now())
      left.push(place)
    }
  }
  for (const user of users.filter(({ active }) => active)) {
    const group = groups.find(({ userIds }) => userIds.includes(user.userId))
    const id = await placeUser(house, session, user, places)
    if (id) await settleTeam(session, id, group && teams.get(group.id), teams)
  }
  return left
}

/** The last admin stays, whatever the directory says: somebody has to be able to let others in. */
async function mayGo(session: Session, { id, roles }: Place): Promise<boolean> {
  return !roles.includes('admin') || (await otherAdmins(session, id)) > 0
}

/** The place of an active user: their own, the one that awaits their e-mail, or a new one. */
async function placeUser(
  house: House,
  session: Session,
  { userId, email, ...user }: Provisioned['users'][number],
  places: readonly Place[],
): Promise<MemberId | undefined> {
  const name = asPlainName(user.name)
  const known =
    places.find((place) => place.userId === userId) ??
    places.find((place) => place.email.toLowerCase() === email.toLowerCase())
  // Somebody else's account under this e-mail: nobody is put into their place.
  if (known?.userId && known.userId !== userId) return undefined
  const now = house.now()
  if (known === undefined) {
    const id = randomUUID() as MemberId
    const place = { userId, joinedAt: now, fromDirectory: true } as const
    await addMember(session, {
      ...place,
      id,
      name,
      email,
      roles: ['rep'],
      team: null,
      addedAt: now,
    })
    await recordPeople(session, null, 'joined', { member: id, directory: true }, now)
    return id
  }
  if (known.isHere) return known.id
  // What somebody was before they left, they are not again without an admin.
  if (known.isGone) await changeMember(session, known.id, { roles: ['rep'] })
  await joinMember(session, known.id, userId, now, true)
  const about = { member: known.id, directory: true, again: known.isGone }
  await recordPeople(session, null, 'joined', about, now)
  return known.id
}

/** A team of the directory follows its groups; one that an admin made stays. */
async function settleTeam(
  session: Session,
  id: MemberId,
  team: number | undefined,
  teams: ReadonlyMap<string, number>,
): Promise<void> {
  const { members } = await readOrganisation(session)
  const now = members.get(id)?.team ?? null
  const ofDirectory = now !== null && [...teams.values()].includes(now)
  const next = team ?? (ofDirectory ? null : now)
  if (next !== now) await changeMember(session, id, { team: next })
}
