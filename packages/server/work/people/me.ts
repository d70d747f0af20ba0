import {
  directManagersOf,
  type Me,
  ownersOf,
  type Refusal,
  type Viewer,
} from '@closed-learned/deals'
import { placesOf } from '../../store/organisation.ts'
import { readSettings } from '../../store/settings.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import type { Oneself } from './oneself.ts'
import type { Reach } from './reach.ts'

/** Who is asking, by what it is known, and how their account is protected. */
export async function me(
  house: House,
  { viewer, userId, needsSecondFactor }: Oneself,
  by: Me['by'],
  { accounts }: Reach,
): Promise<Me | Refusal> {
  try {
    const { name, graceDays } = await house.store.inWorkspace(readSettings)
    const here = { id: house.store.workspace, name }
    return {
      by,
      member: memberOf(viewer),
      workspace: { ...here, graceDays },
      places: by === 'session' && userId !== null ? await placesFor(house, userId) : [here],
      needsSecondFactor,
      protection: userId === null ? null : await protectionOf(accounts, userId),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function placesFor({ store }: House, userId: string): Promise<Me['places']> {
  const places = await placesOf(store, userId)
  return places.map(({ workspace_id: id, name }) => ({ id, name }))
}

async function protectionOf(accounts: Reach['accounts'], userId: string) {
  const { secondFactor, passkeys } = await accounts.protectionOf(userId)
  return {
    secondFactor,
    passkeys: passkeys.map(({ id, name, addedAt }) => ({
      ...{ id, name },
      addedAt: addedAt === null ? null : new Date(addedAt).toISOString(),
    })),
  }
}

function memberOf(viewer: Viewer): Me['member'] {
  if (viewer.kind === 'operator') return null
  const { organisation, member: id } = viewer
  const found = organisation.members.get(id)
  if (found === undefined) return null
  const team = found.team === null ? undefined : organisation.teams.get(found.team)
  return {
    ...{ id, name: found.name, email: found.email, roles: found.roles },
    team: team ? { id: team.id, name: team.name } : null,
    managers: directManagersOf(organisation, id).map((manager) => ({
      id: manager,
      name: organisation.members.get(manager)?.name ?? '',
    })),
    manages: [...organisation.teams.values()]
      .filter(({ managers }) => managers.includes(id))
      .map((managed) => ({ id: managed.id, name: managed.name })),
    owns: ownersOf(organisation, id).size > 0,
  }
}
