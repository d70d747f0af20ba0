import type { MemberId, Role } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** Somebody who gets a place. Moments are milliseconds since 1970. */
export interface NewMember {
  readonly id: MemberId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly team: number | null
  readonly addedAt: number
  readonly userId?: string
  readonly joinedAt?: number
  readonly fromDirectory?: boolean
}

/** A place with what is not part of the organisation: the account behind it. */
export interface Place {
  readonly id: MemberId
  readonly userId: string | null
  readonly email: string
  readonly roles: readonly Role[]
  readonly team: number | null
  readonly isHere: boolean
  readonly isGone: boolean
  readonly fromDirectory: boolean
}

/** Changes of people in one workspace take turns, so that no two of them take away the last admin. */
export async function holdPeople(session: Session): Promise<void> {
  await session.run(
    `SELECT pg_advisory_xact_lock(7202, hashtext(current_setting('app.workspace')))`,
  )
}

export async function addMember(session: Session, member: NewMember): Promise<void> {
  await session.run(
    `INSERT INTO member (workspace_id, member_id, name, email, roles, team_id, added_at, user_id,
                         joined_at, from_directory)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5,
             to_timestamp($6::float8 / 1000), $7, to_timestamp($8::float8 / 1000), $9)`,
    [
      member.id,
      member.name,
      member.email,
      member.roles,
      member.team,
      member.addedAt,
      member.userId ?? null,
      member.joinedAt ?? null,
      member.fromDirectory ?? false,
    ],
  )
}

export async function changeMember(
  session: Session,
  id: MemberId,
  to: {
    readonly name?: string | undefined
    readonly roles?: readonly Role[] | undefined
    readonly team?: number | null | undefined
  },
): Promise<void> {
  await session.run(
    `UPDATE member SET name = coalesce($2, name), roles = coalesce($3, roles),
            team_id = CASE WHEN $4 THEN $5::bigint ELSE team_id END
     WHERE member_id = $1`,
    [id, to.name ?? null, to.roles ?? null, to.team !== undefined, to.team ?? null],
  )
}

/** They can come in from now on, with this account. */
export async function joinMember(
  session: Session,
  id: MemberId,
  userId: string,
  now: number,
  fromDirectory = false,
): Promise<void> {
  await session.run(
    `UPDATE member SET user_id = $2, joined_at = coalesce(joined_at, to_timestamp($3::float8 / 1000)),
            left_at = NULL, from_directory = from_directory OR $4
     WHERE member_id = $1`,
    [id, userId, now, fromDirectory],
  )
}

/** Their place ends; what was theirs stays, their team among it, so that its manager still answers. */
export async function endPlace(session: Session, id: MemberId, now: number): Promise<void> {
  await session.run(
    'UPDATE member SET left_at = to_timestamp($2::float8 / 1000) WHERE member_id = $1',
    [id, now],
  )
  await session.run('DELETE FROM team_manager WHERE member_id = $1', [id])
  await session.run('DELETE FROM invitation WHERE member_id = $1 AND used_at IS NULL', [id])
}

/** Somebody who left, or was never here, is awaited anew. */
export async function awaitAgain(session: Session, id: MemberId): Promise<void> {
  await session.run(
    'UPDATE member SET joined_at = NULL, left_at = NULL, from_directory = false WHERE member_id = $1',
    [id],
  )
}

export async function placeById(session: Session, id: string): Promise<Place | undefined> {
  const [row] = await session.run<PlaceRow>(
    `SELECT ${PLACE} FROM member WHERE member_id::text = $1`,
    [id],
  )
  return row && placeOf(row)
}

export async function placeByEmail(session: Session, email: string): Promise<Place | undefined> {
  const [row] = await session.run<PlaceRow>(
    `SELECT ${PLACE} FROM member WHERE lower(email) = lower($1)`,
    [email],
  )
  return row && placeOf(row)
}

export async function allPlaces(session: Session): Promise<Place[]> {
  return (await session.run<PlaceRow>(`SELECT ${PLACE} FROM member`)).map(placeOf)
}

/** How many can act as admin besides this one. */
export async function otherAdmins(session: Session, id: MemberId): Promise<number> {
  const [row] = await session.run<{ n: number }>(
    `SELECT count(*) AS n FROM member WHERE member_id <> $1 AND 'admin' = ANY (roles)
       AND joined_at IS NOT NULL AND left_at IS NULL`,
    [id],
  )
  return row?.n ?? 0
}

const PLACE = `member_id, user_id, email, roles, team_id, joined_at IS NOT NULL AND left_at IS NULL AS here,
  left_at IS NOT NULL AS gone, from_directory`

interface PlaceRow {
  readonly member_id: MemberId
  readonly user_id: string | null
  readonly email: string
  readonly roles: Role[]
  readonly team_id: number | null
  readonly here: boolean
  readonly gone: boolean
  readonly from_directory: boolean
}

const placeOf = (row: PlaceRow): Place => ({
  id: row.member_id,
  userId: row.user_id,
  email: row.email,
  roles: row.roles,
  team: row.team_id,
  isHere: row.here,
  isGone: row.gone,
  fromDirectory: row.from_directory,
})
