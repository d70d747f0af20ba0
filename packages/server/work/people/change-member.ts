import type { PeopleTold, Refusal, Role, Viewer } from '@closed-learned/deals'
import { otherAdmins, placeById, changeMember as writeMember } from '../../store/members.ts'
import { recordPeople } from '../../store/people-events.ts'
import { endManaging } from '../../store/teams.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { lastAdmin, nobody } from './as-admin.ts'
import { changingPeople } from './changing-people.ts'
import { listPeople } from './list-people.ts'
import type { Reach } from './reach.ts'
import { requireTeam } from './teams.ts'

export interface MemberChange {
  readonly name?: string | undefined
  readonly roles?: readonly Role[] | undefined
  readonly team?: number | null | undefined
}

/**
 * Another name, other roles, another team. With the role of a manager goes what they manage, with
 * that of an admin the keys that only an admin may have.
 */
export async function changeMember(
  house: House,
  viewer: Viewer,
  reach: Reach,
  id: string,
  to: MemberChange,
): Promise<PeopleTold | Refusal> {
  const done = await changingPeople(house, viewer, reach, async (session) => {
    const place = (await placeById(session, id)) ?? nobody()
    if (place.isGone) nobody()
    if (typeof to.team === 'number') await requireTeam(session, to.team)
    const loses = (role: Role) =>
      to.roles !== undefined && place.roles.includes(role) && !to.roles.includes(role)
    if (loses('admin') && place.isHere && (await otherAdmins(session, place.id)) === 0) lastAdmin()
    await writeMember(session, place.id, to)
    if (loses('manager')) await endManaging(session, place.id)
    const former = { roles: place.roles, team: place.team }
    await recordPeople(session, viewer, 'changed', { member: id, ...to, former }, house.now())
    return { endsKeysOf: loses('admin') ? place.userId : null }
  })
  if (isRefusal(done)) return done
  const { workspace } = house.store
  if (done.endsKeysOf !== null)
    await reach.accounts.revokeKeysOf({
      ...{ userId: done.endsKeysOf, workspace },
      scopes: ['admin', 'scim'],
    })
  return listPeople(house, viewer)
}
