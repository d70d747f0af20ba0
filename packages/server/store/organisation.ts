import type {
  Member,
  MemberId,
  Organisation,
  Pulse,
  Role,
  Team,
  WorkspaceId,
} from '@closed-learned/deals'
import type { Store } from './open-store.ts'
import type { Session } from './session.ts'

/** The version of who stands where; another one after every change to it. */
export async function peopleVersion(session: Session): Promise<number> {
  const [row] = await session.run<{ version: number }>(
    'SELECT people_version AS version FROM workspace',
  )
  return row?.version ?? 0
}

/** Who stands where, and by which calendar. */
export async function readOrganisation(session: Session): Promise<Organisation> {
  const [calendar] = await session.run<CalendarRow>(
    `SELECT time_zone, working_days, grace_days,
            ARRAY(SELECT to_char(on_day, 'YYYY-MM-DD') FROM day_off) AS days_off FROM workspace`,
  )
  const members = await session.run<MemberRow>(
    `SELECT member_id, name, email, roles, team_id, ${millis('joined_at')}, ${millis('left_at')}
     FROM member ORDER BY added_at, member_id`,
  )
  const teams = await session.run<TeamRow>(
    `SELECT team_id, parent_id, name,
            ARRAY(SELECT g.member_id::text FROM team_manager g WHERE g.team_id = t.team_id
                  ORDER BY g.member_id) AS managers
     FROM team t ORDER BY team_id`,
  )
  const owners = await session.run<{ owner: string; member_id: MemberId; opens_at: number | null }>(
    `SELECT person_id::text AS owner, member_id, ${millis('opens_at')} FROM owner_match`,
  )
  const opening = owners.flatMap(({ owner, opens_at }) =>
    opens_at === null ? [] : [[owner, opens_at] as const],
  )
  return {
    members: new Map(members.map((row) => [row.member_id, memberOf(row)])),
    teams: new Map(teams.map((row) => [row.team_id, teamOf(row)])),
    owners: new Map(owners.map((row) => [row.owner, row.member_id])),
    opening: new Map(opening),
    calendar: {
      timeZone: calendar?.time_zone ?? 'UTC',
      workingDays: calendar?.working_days ?? [1, 2, 3, 4, 5],
      daysOff: new Set(calendar?.days_off),
      graceDays: calendar?.grace_days ?? 5,
    },
  }
}

/** The places of somebody who signs in, the first joined first, over all workspaces; and what moves there. */
export function placesOf(store: Store, userId: string): Promise<Place[]> {
  return store.ask('SELECT * FROM places_of($1)', [userId])
}

export interface Place extends Pulse {
  readonly workspace_id: WorkspaceId
  readonly member_id: MemberId
  /** Whether they ever came in here. */
  readonly came: boolean
  /** What the workspace is called, and whether everybody there needs a second factor. */
  readonly name: string
  readonly needs_second_factor: boolean
}

/** Somebody is here for the first time: from now on they can see what is theirs. */
export async function noteCame(session: Session, member: MemberId, now: number): Promise<void> {
  await session.run(
    'UPDATE member SET came_at = to_timestamp($2::float8 / 1000) WHERE member_id = $1 AND came_at IS NULL',
    [member, now],
  )
}

/** What moves in a workspace, as it is now. */
export async function readPulse(store: Store): Promise<Pulse> {
  const [pulse] = await store.ask<Pulse>('SELECT * FROM pulse_of($1)', [store.workspace])
  return pulse ?? { ledger: 0, flags: 0, people: 0, filed: 0 }
}

/** Whether anybody has come in by an invitation or the first link. */
export async function hasPeople(session: Session): Promise<boolean> {
  const [row] = await session.run<{ some: boolean }>(
    'SELECT EXISTS (SELECT FROM member WHERE joined_at IS NOT NULL) AS some',
  )
  return row?.some ?? false
}

const millis = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8 AS ${column}`

interface CalendarRow {
  readonly time_zone: string
  readonly working_days: number[]
  readonly grace_days: number
  readonly days_off: string[]
}

interface MemberRow {
  readonly member_id: MemberId
  readonly name: string
  readonly email: string
  readonly roles: Role[]
  readonly team_id: number | null
  readonly joined_at: number | null
  readonly left_at: number | null
}

function memberOf(row: MemberRow): Member {
  return {
    id: row.member_id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    team: row.team_id,
    joinedAt: row.joined_at,
    leftAt: row.left_at,
  }
}

interface TeamRow {
  readonly team_id: number
  readonly parent_id: number | null
  readonly name: string
  readonly managers: MemberId[]
}

const teamOf = (row: TeamRow): Team => ({
  id: row.team_id,
  name: row.name,
  parent: row.parent_id,
  managers: row.managers,
})
