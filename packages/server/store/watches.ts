import { createHash } from 'node:crypto'
import { dayOfIso, type SegmentCondition, type Watch, whereId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What is about to be watched. */
export type NewWatch = Pick<Watch, 'outcome' | 'where' | 'direction'>

interface WatchRow {
  readonly watch_id: number
  readonly outcome: Watch['outcome']
  readonly direction: Watch['direction']
  readonly conditions: readonly SegmentCondition[]
  readonly frozen_on: string
}

const COLUMNS = 'watch_id, outcome, direction, conditions, frozen_on'
const ENDED = 'EXISTS (SELECT FROM watch_end e WHERE e.watch_id = w.watch_id)'

/** The watches that have not ended, the oldest first. */
export async function readWatches(session: Session): Promise<Watch[]> {
  const rows = await session.run<WatchRow>(
    `SELECT ${COLUMNS} FROM watch w WHERE NOT ${ENDED} ORDER BY watch_id`,
  )
  return rows.map(watchOf)
}

/**
 * Writes a watch down, frozen on the newest day that the sources tell of by now. One that is watched
 * already stays as it is; two at once make one.
 */
export async function writeWatch(session: Session, asked: NewWatch, now: number): Promise<Watch> {
  const segment = segmentOf(asked)
  await session.run(
    `INSERT INTO watch (workspace_id, segment, turn, outcome, direction, conditions, frozen_on, made_at)
     SELECT current_setting('app.workspace')::uuid, $1,
            (SELECT count(*) FROM watch w WHERE w.segment = $1 AND ${ENDED}),
            $2, $3, $4::jsonb,
            (SELECT (max(reported_until) AT TIME ZONE 'UTC')::date FROM import_batch),
            to_timestamp($5::float8 / 1000)
     ON CONFLICT DO NOTHING`,
    [segment, asked.outcome, asked.direction, JSON.stringify(asked.where), now],
  )
  const [row] = await session.run<WatchRow>(
    `SELECT ${COLUMNS} FROM watch w WHERE w.segment = $1 ORDER BY turn DESC LIMIT 1`,
    [segment],
  )
  if (row === undefined) throw new Error('a watch that was written is not there')
  return watchOf(row)
}

/** Writes down that a watch ends; false where there is none of this number. An end is written once. */
export async function endWatch(session: Session, id: string, now: number): Promise<boolean> {
  const known = await session.run('SELECT FROM watch WHERE watch_id = $1::bigint', [id])
  if (known.length === 0) return false
  await session.run(
    `INSERT INTO watch_end (workspace_id, watch_id, ended_at)
     VALUES (current_setting('app.workspace')::uuid, $1::bigint, to_timestamp($2::float8 / 1000))
     ON CONFLICT DO NOTHING`,
    [id, now],
  )
  return true
}

function segmentOf({ outcome, where, direction }: NewWatch): string {
  return createHash('sha256')
    .update(`${outcome} ${direction} ${whereId(where)}`)
    .digest('base64url')
}

function watchOf(row: WatchRow): Watch {
  return {
    id: String(row.watch_id),
    outcome: row.outcome,
    where: row.conditions,
    direction: row.direction,
    frozenOn: dayOfIso(row.frozen_on) ?? 0,
  }
}
