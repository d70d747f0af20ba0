import type { Refusal, Viewer } from '@closed-learned/deals'
import type { Accounts } from '../../accounts/port.ts'
import { endPlace, otherAdmins, type Place, placeById } from '../../store/members.ts'
import { placesOf } from '../../store/organisation.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { lastAdmin, nobody } from './as-admin.ts'
import { changingPeople } from './changing-people.ts'
import type { Reach } from './reach.ts'

/**
 * Ends somebody's place: they are out within one request, and their keys with them. What was theirs
 * stays theirs. An admin does it, also for themselves.
 */
export async function leave(
  house: House,
  viewer: Viewer,
  reach: Reach,
  id: string,
): Promise<Refusal | undefined> {
  const left = await changingPeople(house, viewer, reach, async (session) => {
    const place = (await placeById(session, id)) ?? nobody()
    if (place.isGone) nobody()
    const isAdmin = place.isHere && place.roles.includes('admin')
    if (isAdmin && (await otherAdmins(session, place.id)) === 0) lastAdmin()
    await endPlace(session, place.id, house.now())
    await recordPeople(session, viewer, 'left', { member: id }, house.now())
    return place
  })
  if (isRefusal(left)) return left
  await shutOut(house, reach.accounts, left)
  return undefined
}

/** Ends the keys for this workspace, and the sessions of somebody who has no other. */
export async function shutOut(
  house: House,
  accounts: Accounts,
  { userId }: Pick<Place, 'userId'>,
): Promise<void> {
  if (userId === null) return
  await accounts.revokeKeysOf({ userId, workspace: house.store.workspace })
  const others = await placesOf(house.store, userId)
  if (others.length === 0) await accounts.endSessionsOf(userId)
}
