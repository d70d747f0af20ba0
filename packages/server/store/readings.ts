import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** That somebody was given the content of a thing, the first time. */
export interface Reading {
  readonly thing: string
  readonly member: MemberId
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A thing that somebody was just given to read. */
export interface ThingRead {
  readonly id: string
  readonly author: MemberId
}

/** The readings that the session may see: of one's own things by others, and one's own of others'. */
export function readReadings(session: Session, things: readonly string[]): Promise<Reading[]> {
  return session.run<Reading>(
    `SELECT thing_id AS thing, member_id AS member, (extract(epoch FROM first_at) * 1000)::float8 AS at
     FROM reading WHERE thing_id = ANY($1::uuid[]) ORDER BY first_at, member_id`,
    [things],
  )
}

/** Keeps that the session's member was given these to read; the first time counts. */
export async function writeReadings(
  session: Session,
  member: MemberId,
  things: readonly ThingRead[],
  now: number,
): Promise<void> {
  const others = things.filter(({ author }) => author !== member)
  if (others.length === 0) return
  await session.run(
    `INSERT INTO reading (workspace_id, thing_id, author_id, member_id, first_at)
     SELECT current_setting('app.workspace')::uuid, t.id, t.author, $2, to_timestamp($3::float8 / 1000)
     FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, author uuid)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(others), member, now],
  )
}
