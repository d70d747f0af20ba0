import type { TargetEvent } from '@closed-learned/deals'
import type { Session } from './session.ts'

type Row = Pick<TargetEvent, 'kind' | 'what' | 'said' | 'reason' | 'warned' | 'at'> & {
  readonly from_day: string
}

/** All that was done about targets, in order. */
export async function readTargets(session: Session): Promise<TargetEvent[]> {
  const rows = await session.run<Row>(
    `SELECT kind, what, said, reason, warned, to_char(from_day, 'YYYY-MM-DD') AS from_day,
            (extract(epoch FROM at) * 1000)::float8 AS at
     FROM pipeline_target ORDER BY pipeline_target_id`,
  )
  return rows.map(({ from_day, ...event }) => ({ ...event, from: from_day }))
}

/** Adds one; those before it stay written. */
export async function writeTarget(session: Session, event: TargetEvent): Promise<void> {
  const { kind, what, said, from, reason, warned, at } = event
  await session.run(
    `INSERT INTO pipeline_target (workspace_id, kind, what, said, from_day, reason, warned, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::jsonb, $4::date, $5, $6::jsonb,
             to_timestamp($7::float8 / 1000))`,
    [
      ...[kind, what, said && JSON.stringify(said), from, reason],
      ...[warned && JSON.stringify(warned), at],
    ],
  )
}

/** Lets targets be changed by one at a time, so that what one was warned of is what stands. */
export async function holdTargets(session: Session): Promise<void> {
  await session.run(
    `SELECT pg_advisory_xact_lock(hashtextextended('targets ' || current_setting('app.workspace'), 0))`,
  )
}
