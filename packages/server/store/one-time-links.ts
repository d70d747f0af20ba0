import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { MemberId, Role, WorkspaceId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** A link that works once: its workspace, then 32 random bytes. Only a hash of it is kept. */
export function newToken(workspace: WorkspaceId): string {
  const of = Buffer.from(workspace.replaceAll('-', ''), 'hex')
  return Buffer.concat([of, randomBytes(32)]).toString('base64url')
}

/** The workspace that a token speaks of; undefined for what is no token. */
export function workspaceOfToken(token: string): WorkspaceId | undefined {
  if (!/^[\w-]{64}$/.test(token)) return undefined
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') as WorkspaceId
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** An invitation of somebody; an earlier one ends. Moments are milliseconds since 1970. */
export async function writeInvitation(
  session: Session,
  asked: { member: MemberId; token: string; now: number; expiresAt: number },
): Promise<void> {
  await session.run('DELETE FROM invitation WHERE member_id = $1 AND used_at IS NULL', [
    asked.member,
  ])
  await session.run(
    `INSERT INTO invitation (workspace_id, invitation_id, member_id, token_hash, made_at, expires_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, to_timestamp($4::float8 / 1000),
             to_timestamp($5::float8 / 1000))`,
    [randomUUID(), asked.member, hashOf(asked.token), asked.now, asked.expiresAt],
  )
}

/** What an invitation is for. */
interface OpenInvitation {
  readonly member: MemberId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly team: string | null
  readonly workspace: string
  /** Null where nobody had an account yet. */
  readonly invitedBy: string | null
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** The invitation of a token as long as it can be used; locked against a second use at the same time. */
export async function openInvitation(
  session: Session,
  token: string,
  now: number,
): Promise<OpenInvitation | undefined> {
  const [row] = await session.run<Omit<OpenInvitation, 'expiresAt'> & { expires: number }>(
    `SELECT m.member_id AS member, m.name, m.email, m.roles, w.name AS workspace,
            (SELECT t.name FROM team t WHERE t.team_id = m.team_id) AS team,
            (SELECT by.name FROM people_event e JOIN member by ON by.member_id = e.by_member_id
             WHERE e.kind = 'invited' AND e.about->>'member' = m.member_id::text
             ORDER BY e.event_id DESC LIMIT 1) AS "invitedBy",
            (extract(epoch FROM i.expires_at) * 1000)::float8 AS expires
     FROM invitation i JOIN member m USING (workspace_id, member_id) JOIN workspace w USING (workspace_id)
     WHERE i.token_hash = $1 AND i.used_at IS NULL AND m.left_at IS NULL
       AND i.expires_at > to_timestamp($2::float8 / 1000)
     FOR UPDATE OF i`,
    [hashOf(token), now],
  )
  if (row === undefined) return undefined
  const { expires, ...told } = row
  return { ...told, expiresAt: expires }
}

/** Until when each of those who are awaited can come in. */
export async function openInvitations(session: Session): Promise<Map<MemberId, number>> {
  const rows = await session.run<{ member_id: MemberId; expires: number }>(
    `SELECT member_id, (extract(epoch FROM expires_at) * 1000)::float8 AS expires
     FROM invitation WHERE used_at IS NULL`,
  )
  return new Map(rows.map((row) => [row.member_id, row.expires]))
}

export async function useInvitations(session: Session, member: MemberId, now: number) {
  await session.run(
    `UPDATE invitation SET used_at = to_timestamp($2::float8 / 1000)
     WHERE member_id = $1 AND used_at IS NULL`,
    [member, now],
  )
}

/** The link for the first admin; earlier ones end. */
export async function writeFirstLink(
  session: Session,
  asked: { token: string; now: number; expiresAt: number },
): Promise<void> {
  await session.run('DELETE FROM first_link')
  await session.run(
    `INSERT INTO first_link (workspace_id, token_hash, made_at, expires_at)
     VALUES (current_setting('app.workspace')::uuid, $1, to_timestamp($2::float8 / 1000),
             to_timestamp($3::float8 / 1000))`,
    [hashOf(asked.token), asked.now, asked.expiresAt],
  )
}

/** Whether this is the link for the first admin and can still be used; locked as above. */
export async function isFirstLink(session: Session, token: string, now: number): Promise<boolean> {
  const rows = await session.run(
    `SELECT FROM first_link WHERE token_hash = $1 AND expires_at > to_timestamp($2::float8 / 1000)
     FOR UPDATE`,
    [hashOf(token), now],
  )
  return rows.length > 0
}

export async function useFirstLink(session: Session): Promise<void> {
  await session.run('DELETE FROM first_link')
}

/** Where somebody of this e-mail is awaited; over all workspaces. */
export function awaitedPlaces(
  session: Session,
  email: string,
  now: number,
): Promise<{ workspace_id: WorkspaceId; member_id: MemberId }[]> {
  return session.run(
    'SELECT workspace_id, member_id FROM awaited_places($1, to_timestamp($2::float8 / 1000))',
    [email, now],
  )
}
