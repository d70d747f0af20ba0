import { randomUUID } from 'node:crypto'
import type { MemberId, Role } from '@closed-learned/deals'
import { noMessages } from '../../../messages/none/no-messages.ts'
import { addMember } from '../../../store/members.ts'
import { matchByEmail } from '../../../store/owner-matches.ts'
import { addTeam, setManagers } from '../../../store/teams.ts'
import type { House } from '../../house.ts'
import type { Reach } from '../reach.ts'

/** Nobody is reached, and nothing of accounts is asked for. */
export const noReach = {
  messages: noMessages(),
  url: 'http://127.0.0.1:4630',
  say: () => undefined,
} as unknown as Reach

const PEOPLE: readonly (readonly [name: string, role: Role])[] = [
  ['ann', 'rep'],
  ['ben', 'rep'],
  ['manager', 'manager'],
  ['friend', 'rep'],
  ['admin', 'admin'],
]

/** A team with its manager, and an admin beside it; all of them came in just now. */
export async function placeTeam(
  house: House,
): Promise<{ ids: Map<string, MemberId>; team: number }> {
  const ids = new Map(PEOPLE.map(([name]) => [name, randomUUID() as MemberId]))
  const now = house.now()
  const team = await house.store.inWorkspace(async (session) => {
    const made = await addTeam(session, { name: 'North', parent: null })
    for (const [name, role] of PEOPLE)
      await addMember(session, {
        ...{ id: ids.get(name) as MemberId, name, email: `${name}@example.com`, roles: [role] },
        ...{ team: role === 'rep' ? made : null, addedAt: now, joinedAt: now },
      })
    await setManagers(session, made, [ids.get('manager') as MemberId])
    await matchByEmail(session, now)
    return made
  })
  return { ids, team }
}
