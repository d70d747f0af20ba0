import {
  dayOfIso,
  isoOfDay,
  NO_DAY,
  type TalkBecame,
  type TalkTrack,
  type TalkTrackUse,
} from '@closed-learned/deals'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

interface TrackRow {
  readonly id: string
  readonly version: number
  readonly lesson: string | null
  readonly content: TalkTrack['content']
  readonly expires_on: string
  readonly retired: boolean
}

/** Every track in its newest version, the newest first; retired ones too. */
export async function readTalkTracks(session: Session): Promise<TalkTrack[]> {
  const rows = await session.run<TrackRow>(
    `SELECT * FROM (
       SELECT DISTINCT ON (talk_track_id) talk_track_id AS id, version, lesson_id AS lesson, content,
         to_char(expires_on, 'YYYY-MM-DD') AS expires_on, retired,
         min(at) OVER (PARTITION BY talk_track_id) AS first_at
       FROM talk_track ORDER BY talk_track_id, version DESC) newest
     ORDER BY first_at DESC, id`,
  )
  return rows.map(({ id, version, lesson, content, expires_on, retired }) => ({
    id,
    version,
    lesson,
    content,
    retired,
    expiresOn: dayOfIso(expires_on) ?? NO_DAY,
  }))
}

/** Writes a version down; false where one of this number is there already. */
export async function writeTalkTrack(
  session: Session,
  { id, version, lesson, content, expiresOn, retired }: TalkTrack,
  at: number,
): Promise<boolean> {
  const made = await session.run(
    `INSERT INTO talk_track (workspace_id, talk_track_id, version, lesson_id, content, expires_on, retired, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4::jsonb, $5::date, $6,
       to_timestamp($7::float8 / 1000))
     ON CONFLICT DO NOTHING RETURNING version`,
    [id, version, lesson, JSON.stringify(content), isoOfDay(expiresOn), retired, at],
  )
  return made.length > 0
}

/** Uses that the session may see, the newest first, with what was said last of what came of them. */
export function readTalkUses(session: Session, of?: number): Promise<TalkTrackUse[]> {
  return session.run<TalkTrackUse>(
    `SELECT u.talk_track_use_id AS id, u.talk_track_id AS track, u.opportunity_id AS opportunity,
       u.member_id AS member, u.said, (extract(epoch FROM u.at) * 1000)::float8 AS at,
       b.became, (extract(epoch FROM b.at) * 1000)::float8 AS "becameAt"
     FROM talk_track_use u
     LEFT JOIN LATERAL (
       SELECT n.became, n.at FROM talk_track_use n
       WHERE n.workspace_id = u.workspace_id AND n.of_use = u.talk_track_use_id
       ORDER BY n.at DESC, n.talk_track_use_id LIMIT 1) b ON true
     WHERE u.of_use IS NULL AND ($1::bigint IS NULL OR u.opportunity_id = $1)
     ORDER BY u.at DESC, u.talk_track_use_id`,
    [of ?? null],
  )
}

/** Notes a use as the session's member. */
export async function writeTalkUse(
  session: Session,
  { id, track, opportunity, member, said, at }: TalkTrackUse,
): Promise<void> {
  await session.run(
    `INSERT INTO talk_track_use (workspace_id, talk_track_use_id, talk_track_id, opportunity_id, member_id, said, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5::jsonb, to_timestamp($6::float8 / 1000))`,
    [id, uuidOr(track), opportunity, member, JSON.stringify(said), at],
  )
}

/** Notes what came of a use, in a row of its own. */
export async function writeTalkBecame(
  session: Session,
  id: string,
  use: TalkTrackUse,
  became: TalkBecame,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO talk_track_use (workspace_id, talk_track_use_id, talk_track_id, opportunity_id, member_id, said,
       became, of_use, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, '{}', $5, $6, to_timestamp($7::float8 / 1000))`,
    [id, use.track, use.opportunity, use.member, became, use.id, at],
  )
}
