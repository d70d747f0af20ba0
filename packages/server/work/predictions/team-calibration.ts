import {
  type PersonViewer,
  type Refusal,
  type TeamCalibration,
  teamCalibrationPage,
  type Viewer,
} from '@closed-learned/deals'
import { truthNow } from '../filings/own-deals.ts'
import { personOnly } from '../filings/person-only.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { tellTeams } from './tell-teams.ts'

/** What a team is told of its own predictions, as one; those who manage it read the same, nobody else does. */
export async function teamCalibration(
  house: House,
  viewer: Viewer,
): Promise<TeamCalibration | Refusal> {
  try {
    const person = personOnly(viewer)
    const teams = teamsOf(person)
    if (teams.length === 0) return teamCalibrationPage([])
    const told = await tellTeams(house, person.organisation, await truthNow(house, person))
    const { teams: named } = person.organisation
    return teamCalibrationPage(
      teams.map((team) => ({
        name: named.get(team)?.name ?? 'Your team',
        told: told.filter((each) => each.team === team).map((each) => each.told),
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
