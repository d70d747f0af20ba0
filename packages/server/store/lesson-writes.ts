import type { LessonContent, MemberId } from '@closed-learned/deals'
import type { LessonEvent } from './lessons.ts'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

/** A wording as it is written down. */
export interface NewWording {
  readonly id: string
  readonly content: LessonContent
  readonly said: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The newest day that the sources have told of, and never one after that of the moment. */
const NEWEST_DAY = `least((SELECT (max(reported_until) AT TIME ZONE 'UTC')::date FROM import_batch),
  (to_timestamp($4::float8 / 1000) AT TIME ZONE 'UTC')::date)`

/** Publishes as the session's member; false where a lesson of this id is published already. */
export async function publishLesson(
  session: Session,
  member: MemberId,
  { id, content, said, at }: NewWording,
): Promise<boolean> {
  const made = await session.run(
    `INSERT INTO lesson (workspace_id, lesson_id, published_at, published_on)
     SELECT current_setting('app.workspace')::uuid, $1::uuid, to_timestamp($4::float8 / 1000), ${NEWEST_DAY}
     WHERE $2::jsonb IS NOT NULL AND $3::text IS NOT NULL
     ON CONFLICT DO NOTHING RETURNING lesson_id`,
    [id, JSON.stringify(content), said, at],
  )
  if (made.length === 0) return false
  await session.run(
    `INSERT INTO lesson_wording (workspace_id, lesson_id, version, content, said, counts_from, at)
     SELECT current_setting('app.workspace')::uuid, $1::uuid, 1, $2::jsonb, $3::text, ${NEWEST_DAY},
            to_timestamp($4::float8 / 1000)`,
    [id, JSON.stringify(content), said, at],
  )
  await session.run(
    `INSERT INTO lesson_author (workspace_id, lesson_id, member_id)
     VALUES (current_setting('app.workspace')::uuid, $1, $2)`,
    [id, member],
  )
  return true
}

/**
 * Adds a wording after `version`; false where another came in since. One that has another segment
 * (`isElsewhere`) is tested by deals created from now on only.
 */
export async function addWording(
  session: Session,
  { id, content, said, at }: NewWording,
  version: number,
  isElsewhere: boolean,
): Promise<boolean> {
  const made = await session.run(
    `INSERT INTO lesson_wording (workspace_id, lesson_id, version, content, said, counts_from, at)
     SELECT w.workspace_id, w.lesson_id, w.version + 1, $2::jsonb, $3::text,
            CASE WHEN $6::boolean THEN ${NEWEST_DAY} ELSE w.counts_from END, to_timestamp($4::float8 / 1000)
     FROM lesson_wording w WHERE w.lesson_id = $1::uuid AND w.version = $5::integer
     ON CONFLICT DO NOTHING RETURNING version`,
    [id, JSON.stringify(content), said, at, version, isElsewhere],
  )
  return made.length > 0
}

/** Merges take turns, until the end of the session. */
export async function holdMerges(session: Session): Promise<void> {
  await session.run(
    `SELECT pg_advisory_xact_lock(7203, hashtext(current_setting('app.workspace')))`,
  )
}

export async function addLessonEvent(
  session: Session,
  lesson: string,
  { kind, content }: LessonEvent,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO lesson_event (workspace_id, lesson_id, kind, content, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::jsonb, to_timestamp($4::float8 / 1000))`,
    [lesson, kind, JSON.stringify(content), at],
  )
}

/** Links losses of the member's own; what is linked already stays. */
export async function linkLosses(
  session: Session,
  lesson: string,
  member: MemberId,
  opportunities: readonly number[],
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO lesson_evidence (workspace_id, lesson_id, opportunity_id, member_id, at)
     SELECT current_setting('app.workspace')::uuid, $1::uuid, o, $2::uuid, to_timestamp($4::float8 / 1000)
     FROM unnest($3::bigint[]) AS o ON CONFLICT DO NOTHING`,
    [lesson, member, [...opportunities], at],
  )
}

/** What of some lessons is the member's own: which they wrote, and the losses that they linked. */
export async function readOwn(
  session: Session,
  member: MemberId,
  lessons: readonly string[],
): Promise<{ wrote: ReadonlySet<string>; losses: readonly number[] }> {
  const ids = lessons.map(uuidOr)
  const wrote = await session.run<{ lesson_id: string }>(
    'SELECT lesson_id FROM lesson_author WHERE member_id = $1 AND lesson_id = ANY($2::uuid[])',
    [member, ids],
  )
  const losses = await session.run<{ opportunity_id: number }>(
    `SELECT DISTINCT opportunity_id FROM lesson_evidence
     WHERE member_id = $1 AND lesson_id = ANY($2::uuid[]) ORDER BY opportunity_id`,
    [member, ids],
  )
  return {
    wrote: new Set(wrote.map(({ lesson_id }) => lesson_id)),
    losses: losses.map(({ opportunity_id }) => opportunity_id),
  }
}
