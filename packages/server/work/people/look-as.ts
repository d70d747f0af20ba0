import { randomUUID } from 'node:crypto'
import type { LookAs, MemberId, Role, Viewer } from '@closed-learned/deals'
import { addMember } from '../../store/members.ts'
import { readOrganisation } from '../../store/organisation.ts'
import { matchByHand } from '../../store/owner-matches.ts'
import type { Session } from '../../store/session.ts'
import { addTeam, setManagers } from '../../store/teams.ts'
import type { House } from '../house.ts'
import { settleManagers } from './settle-managers.ts'

/** As whom one can look at the sample; nobody elsewhere. */
export async function lookAs(house: House, viewer: Viewer): Promise<LookAs> {
  const now = viewer.kind === 'person' ? viewer.member : null
  if (!house.sample) return { now: null, people: [] }
  const { members, teams } = await house.store.inWorkspace(readOrganisation)
  const people = [...members.values()].filter(({ leftAt }) => leftAt === null)
  return {
    now,
    people: people.map(({ id, name, roles, team }) => ({
      ...{ id, name, roles },
      team: team === null ? null : (teams.get(team)?.name ?? null),
    })),
  }
}

/**
 * Makes the people of the sample, once: its reps in their teams, who manages them, the one at the top
 * as leader, and two who own no deals. Nobody of them has an account.
 */
export async function lookAsPeople(house: House): Promise<void> {
  if (!house.sample) return
  await house.store.inWorkspace(async (session) => {
    const { members } = await readOrganisation(session)
    if (members.size > 0) return
    const staff = await staffOf(session)
    const teams = await teamsOf(session, staff)
    const ids = await placeStaff(house, session, staff, teams)
    await placeManagers(session, staff, teams, ids)
    for (const [name, role] of BESIDES)
      await addMember(session, placeOf(house, { name, email: null }, [role], null))
    await settleManagers(session, null, house.now())
  })
}

const BESIDES: readonly (readonly [name: string, role: Role])[] = [
  ['Enablement', 'learner'],
  ['RevOps', 'admin'],
]

interface Colleague {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly manager: string | null
  readonly team: string | null
}

function staffOf(session: Session): Promise<Colleague[]> {
  return session.run(
    `SELECT p.person_id::text AS id, coalesce(p.name, p.key) AS name, p.email,
            u.manager_id::text AS manager, u.team
     FROM person p LEFT JOIN crm_user u USING (workspace_id, person_id)
     WHERE p.side = 'seller' ORDER BY p.person_id`,
  )
}

/** The top team, and below it one for each that the CRM names. */
async function teamsOf(
  session: Session,
  staff: readonly Colleague[],
): Promise<Map<string, number>> {
  const top = await addTeam(session, { name: 'Sales', parent: null })
  const teams = new Map([['', top]])
  for (const { team } of staff)
    if (team && !teams.has(team))
      teams.set(team, await addTeam(session, { name: team, parent: top }))
  return teams
}

async function placeStaff(
  house: House,
  session: Session,
  staff: readonly Colleague[],
  teams: ReadonlyMap<string, number>,
): Promise<Map<string, MemberId>> {
  const leads = new Set(staff.map(({ manager }) => manager))
  const ids = new Map<string, MemberId>()
  for (const person of staff) {
    const role = !leads.has(person.id) ? 'rep' : person.manager === null ? 'leader' : 'manager'
    const member = placeOf(house, person, [role], teams.get(person.team ?? '') ?? null)
    await addMember(session, member)
    await matchByHand(session, person.id, member.id, house.now())
    ids.set(person.id, member.id)
  }
  return ids
}

/** A team is managed by those of it whom its people name. */
async function placeManagers(
  session: Session,
  staff: readonly Colleague[],
  teams: ReadonlyMap<string, number>,
  ids: ReadonlyMap<string, MemberId>,
): Promise<void> {
  for (const [name, team] of teams) {
    // Above the managers stands the leader, who sees sums only.
    if (name === '') continue
    const named = new Set(staff.filter((each) => each.team === name).map(({ manager }) => manager))
    const managers = staff.filter(({ id, manager }) => named.has(id) && manager !== null)
    await setManagers(
      session,
      team,
      managers.flatMap(({ id }) => ids.get(id) ?? []),
    )
  }
}

function placeOf(
  house: House,
  { name, email }: { name: string; email: string | null },
  roles: readonly Role[],
  team: number | null,
) {
  const id = randomUUID() as MemberId
  const address = email ?? `${id.slice(0, 8)}@sample.invalid`
  return { id, name, email: address, roles, team, addedAt: house.now() }
}
