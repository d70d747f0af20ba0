import { type Refusal, refuse, type TeamsTold, type Viewer } from '@closed-learned/deals'
import { readOrganisation } from '../../store/organisation.ts'
import { recordPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'
import {
  addTeam,
  removeTeam as deleteTeam,
  setManagers,
  changeTeam as writeTeam,
} from '../../store/teams.ts'
import type { House } from '../house.ts'
import { asAdmin, memberId, nobody, noTeam } from './as-admin.ts'
import { changingPeople } from './changing-people.ts'
import type { Reach } from './reach.ts'

/** The tree of teams, and who manages each. */
export function listTeams(house: House, viewer: Viewer): Promise<TeamsTold | Refusal> {
  return asAdmin(house, viewer, told)
}

export function makeTeam(
  house: House,
  viewer: Viewer,
  reach: Reach,
  asked: { readonly name: string; readonly parent: number | null },
): Promise<TeamsTold | Refusal> {
  return changingPeople(house, viewer, reach, async (session) => {
    if (asked.parent !== null) await requireTeam(session, asked.parent)
    const team = await addTeam(session, asked)
    await recordPeople(session, viewer, 'team', { team, ...asked }, house.now())
    return told(session)
  })
}

/** Another name, another team above it, other managers. */
export function changeTeam(
  house: House,
  viewer: Viewer,
  reach: Reach,
  team: number,
  to: {
    readonly name?: string | undefined
    readonly parent?: number | null | undefined
    readonly managers?: readonly string[] | undefined
  },
): Promise<TeamsTold | Refusal> {
  return changingPeople(house, viewer, reach, async (session) => {
    await requireTeam(session, team)
    if (typeof to.parent === 'number') await requireAbove(session, team, to.parent)
    await writeTeam(session, team, to)
    if (to.managers) {
      const { members } = await readOrganisation(session)
      const managers = to.managers.map(memberId)
      if (managers.some((id) => members.get(id)?.leftAt !== null)) nobody()
      await setManagers(session, team, managers)
    }
    await recordPeople(session, viewer, 'team', { team, ...to }, house.now())
    return told(session)
  })
}

/** Its people and its teams go to the team above it. */
export function removeTeam(
  house: House,
  viewer: Viewer,
  reach: Reach,
  team: number,
): Promise<TeamsTold | Refusal> {
  return changingPeople(house, viewer, reach, async (session) => {
    await requireTeam(session, team)
    await deleteTeam(session, team)
    await recordPeople(session, viewer, 'team', { team, removed: true }, house.now())
    return told(session)
  })
}

export async function requireTeam(session: Session, team: number): Promise<void> {
  const rows = await session.run('SELECT FROM team WHERE team_id = $1', [team])
  if (rows.length === 0) noTeam()
}

/** A team cannot lie below itself. */
async function requireAbove(session: Session, team: number, parent: number): Promise<void> {
  await requireTeam(session, parent)
  const { teams } = await readOrganisation(session)
  for (let at: number | null = parent; at !== null; at = teams.get(at)?.parent ?? null)
    if (at === team)
      refuse('not-asked-well', 'A team cannot lie below itself.', 'Choose another team above it.')
}

async function told(session: Session): Promise<TeamsTold> {
  const { teams, members } = await readOrganisation(session)
  const people = [...members.values()].filter(({ leftAt }) => leftAt === null)
  return {
    teams: [...teams.values()].map(({ id, name, parent, managers }) => ({
      ...{ id, name, parent },
      managers: managers.flatMap((each) => {
        const member = members.get(each)
        return member ? [{ id: each, name: member.name }] : []
      }),
      people: people.filter(({ team }) => team === id).length,
    })),
  }
}
