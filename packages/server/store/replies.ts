import type { MemberId, ReplyKind } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** A manager's word to the owner of a filing. */
export interface Reply {
  readonly id: string
  readonly filing: string
  readonly member: MemberId
  readonly to: MemberId
  readonly kind: ReplyKind
  readonly text: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The replies to these filings that the session may see, the oldest first. */
export function readReplies(session: Session, filings: readonly string[]): Promise<Reply[]> {
  return session.run<Reply>(
    `SELECT reply_id AS id, filing_id AS filing, member_id AS member, to_member_id AS to, kind, text,
            (extract(epoch FROM replied_at) * 1000)::float8 AS at
     FROM reply WHERE filing_id = ANY($1::uuid[]) ORDER BY replied_at, reply_id`,
    [filings],
  )
}

/** Writes a reply down as the session's member; of two with one id the first stands. */
export async function writeReply(session: Session, reply: Reply): Promise<void> {
  await session.run(
    `INSERT INTO reply (workspace_id, reply_id, filing_id, member_id, to_member_id, kind, text, replied_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5, $6, to_timestamp($7::float8 / 1000))
     ON CONFLICT DO NOTHING`,
    [reply.id, reply.filing, reply.member, reply.to, reply.kind, reply.text, reply.at],
  )
}
