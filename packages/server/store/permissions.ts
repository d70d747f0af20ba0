import { randomUUID } from 'node:crypto'
import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What a leader signed: that deals may be let go. Moments are milliseconds since 1970. */
export interface Permission {
  readonly text: string
  readonly signedName: string
  readonly signedAt: number
}

/** The one that was signed last; undefined: none yet. */
export async function readPermission(session: Session): Promise<Permission | undefined> {
  const [row] = await session.run<{ text: string; signed_name: string; at: number }>(
    `SELECT text, signed_name, (extract(epoch FROM signed_at) * 1000)::float8 AS at
     FROM permission ORDER BY signed_at DESC, permission_id LIMIT 1`,
  )
  return row && { text: row.text, signedName: row.signed_name, signedAt: row.at }
}

export async function writePermission(
  session: Session,
  member: MemberId,
  { text, signedName, signedAt }: Permission,
): Promise<void> {
  await session.run(
    `INSERT INTO permission (workspace_id, permission_id, text, signed_name, member_id, signed_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, to_timestamp($5::float8 / 1000))`,
    [randomUUID(), text, signedName, member, signedAt],
  )
}
