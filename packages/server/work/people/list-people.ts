import {
  type Member,
  type MemberId,
  type Organisation,
  type PeopleTold,
  type Refusal,
  sayCount,
  type Viewer,
} from '@closed-learned/deals'
import { allPlaces } from '../../store/members.ts'
import { openInvitations } from '../../store/one-time-links.ts'
import { readOrganisation } from '../../store/organisation.ts'
import type { House } from '../house.ts'
import { asAdmin } from './as-admin.ts'

/** Everybody who has or had a place here, for admins. */
export function listPeople(house: House, viewer: Viewer): Promise<PeopleTold | Refusal> {
  return asAdmin(house, viewer, async (session) => {
    const organisation = await readOrganisation(session)
    const links = await openInvitations(session)
    const places = await allPlaces(session)
    const kept = new Set(places.filter((place) => place.fromDirectory).map(({ id }) => id))
    const people = [...organisation.members.values()].map((member) => ({
      ...toldMember(organisation, member),
      linkUntil: isoOrNull(links.get(member.id)),
      fromDirectory: kept.has(member.id),
    }))
    return { answer: answerOf(people.map(({ state }) => state)), people }
  })
}

type State = PeopleTold['people'][number]['state']

function toldMember({ teams }: Organisation, member: Member) {
  const { id, name, email, roles } = member
  const team = member.team === null ? undefined : teams.get(member.team)
  return {
    ...{ id, name, email, roles },
    team: team ? { id: team.id, name: team.name } : null,
    manages: managedBy(teams, id),
    state: stateOf(member),
  }
}

function managedBy(teams: Organisation['teams'], id: MemberId) {
  return [...teams.values()]
    .filter(({ managers }) => managers.includes(id))
    .map((team) => ({ id: team.id, name: team.name }))
}

function stateOf({ joinedAt, leftAt }: Member): State {
  if (leftAt !== null) return 'gone'
  return joinedAt === null ? 'invited' : 'here'
}

function answerOf(states: readonly State[]): string {
  const count = (state: State) => states.filter((each) => each === state).length
  const [here, invited] = [count('here'), count('invited')]
  if (here === 0 && invited === 0) return 'Nobody is here yet.'
  const awaited = invited === 0 ? '' : `, and ${invited} awaited`
  return `${sayCount(here, 'person', 'people')} here${awaited}.`
}

const isoOrNull = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString())
