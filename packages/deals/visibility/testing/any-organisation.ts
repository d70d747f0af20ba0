import fc from 'fast-check'
import type { MemberId } from '../../shared/ids.ts'
import type { Member, Organisation, Role, Team } from '../organisation.ts'
import { ROLES } from '../organisation.ts'
import { asMember, type PersonViewer } from '../viewer.ts'
import type { WorkCalendar } from '../working-days.ts'

export const NOW = Date.UTC(2026, 5, 30, 12)

export const CALENDAR: WorkCalendar = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  daysOff: new Set(),
  graceDays: 5,
}

/** The owners in the CRM of the deals of any organisation. */
export const OWNERS = ['one', 'two', 'three', 'four', 'five']

export const memberId = (n: number) => `member ${n}` as MemberId

export function memberOf(n: number, more: Partial<Member> = {}): Member {
  return {
    id: memberId(n),
    name: `Name ${n}`,
    email: `${n}@example.com`,
    roles: ['rep'],
    team: null,
    joinedAt: 0,
    leftAt: null,
    ...more,
  }
}

export function organisationOf(
  members: readonly Member[],
  teams: readonly Team[] = [],
  owners: Readonly<Record<string, MemberId>> = {},
): Organisation {
  return {
    members: new Map(members.map((member) => [member.id, member])),
    teams: new Map(teams.map((team) => [team.id, team])),
    owners: new Map(Object.entries(owners)),
    calendar: CALENDAR,
  }
}

export function viewerOf(organisation: Organisation, member: MemberId): PersonViewer {
  const viewer = asMember(organisation, member, NOW)
  if (viewer === undefined) throw new Error(`${member} is not here`)
  return viewer
}

const MEMBERS = 6
const TEAMS = 3
const NUMBER = fc.integer({ min: 0, max: MEMBERS - 1 })
const ROLE: fc.Arbitrary<Role> = fc.constantFrom(...ROLES)

/** Any organisation, trees of teams and nonsense alike; some have left, some owners are nobody here. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc
  .record({
    members: fc.array(
      fc.record({
        roles: fc.uniqueArray(ROLE, { maxLength: 2 }),
        team: fc.option(fc.integer({ min: 0, max: TEAMS - 1 })),
        leftAt: fc.option(fc.constant(1), { freq: 6 }),
      }),
      { minLength: MEMBERS, maxLength: MEMBERS },
    ),
    teams: fc.array(
      fc.record({
        parent: fc.option(fc.integer({ min: 0, max: TEAMS - 1 })),
        managers: fc.uniqueArray(NUMBER, { maxLength: 2 }),
      }),
      { minLength: TEAMS, maxLength: TEAMS },
    ),
    owners: fc.array(fc.option(NUMBER, { freq: 5 }), {
      minLength: OWNERS.length,
      maxLength: OWNERS.length,
    }),
  })
  .map(({ members, teams, owners }) =>
    organisationOf(
      members.map((member, n) => memberOf(n, member)),
      teams.map(({ parent, managers }, id) => ({
        id,
        name: `Team ${id}`,
        parent,
        managers: managers.map(memberId),
      })),
      Object.fromEntries(
        owners.flatMap((n, o) => (n === null ? [] : [[OWNERS[o] ?? '', memberId(n)]])),
      ),
    ),
  )

/** Somebody who is here, in any organisation. */
export const anyViewer: fc.Arbitrary<PersonViewer> = fc
  .tuple(anyOrganisation, fc.integer({ min: 0, max: MEMBERS - 1 }))
  .map(([organisation, n]) => asMember(organisation, memberId(n), NOW))
  .filter((viewer) => viewer !== undefined)
