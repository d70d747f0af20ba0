import type { WorkspaceId } from '@closed-learned/deals'
import { holdPeople, joinMember } from '../../store/members.ts'
import { awaitedPlaces, useInvitations } from '../../store/one-time-links.ts'
import { placesOf } from '../../store/organisation.ts'
import { matchByEmail } from '../../store/owner-matches.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { Houses } from '../houses.ts'

/** Whether somebody of this e-mail is awaited anywhere: then they may come by single sign-on. */
export async function expectsByEmail({ first }: Houses, email: string): Promise<boolean> {
  const places = await first.store.inWorkspace((s) => awaitedPlaces(s, email, first.now()))
  return places.length > 0
}

/** Somebody came by single sign-on: the places that await them are theirs. */
export async function arriveByEmail(
  houses: Houses,
  { userId, email }: { userId: string; email: string },
): Promise<void> {
  const { first } = houses
  const places = await first.store.inWorkspace((s) => awaitedPlaces(s, email, first.now()))
  for (const { workspace_id, member_id } of places) {
    const house = houses.of(workspace_id)
    await house.store.inWorkspace(async (session) => {
      await holdPeople(session)
      const now = house.now()
      await useInvitations(session, member_id, now)
      await joinMember(session, member_id, userId, now)
      await matchByEmail(session, now)
      await recordPeople(session, null, 'joined', { member: member_id }, now)
    })
  }
}

/** Whether an account has a place in a workspace. */
export async function hasPlace(
  { first }: Houses,
  workspace: WorkspaceId,
  userId: string,
): Promise<boolean> {
  const places = await placesOf(first.store, userId)
  return places.some(({ workspace_id }) => workspace_id === workspace)
}
