import {
  type PersonViewer,
  type Refusal,
  type TeamKeptGoing,
  teamKeptGoing as told,
  type Viewer,
} from '@closed-learned/deals'
import { truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { tellKeptGoing } from './tell-kept-going.ts'

/** What a team is told of the deals that it kept going, as one; those who manage it read the same. */
export async function teamKeptGoing(
  house: House,
  viewer: Viewer,
): Promise<TeamKeptGoing | Refusal> {
  try {
    const person = personOnly(viewer)
    const teams = teamsOf(person)
    if (teams.length === 0) return told([])
    const all = await tellKeptGoing(house, person.organisation, await truthNow(house, person))
    return told(
      teams.map((team) => ({
        name: person.organisation.teams.get(team)?.name ?? 'Your team',
        told: all.filter((each) => each.team === team).map((each) => each.told),
      })),
    )
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Teams part the people, so that no two tellings overlap. */
function teamsOf({ organisation, member }: PersonViewer): number[] {
  const own = organisation.members.get(member)?.team ?? null
  const managed = [...organisation.teams.values()].filter(({ managers }) =>
    managers.includes(member),
  )
  return [...new Set([...(own === null ? [] : [own]), ...managed.map(({ id }) => id)])]
}
