import type { LessonDraftContent, MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

/** A lesson before it is published; row security leaves it to its author. */
export interface LessonDraft {
  readonly id: string
  readonly content: LessonDraftContent
  /** Milliseconds since 1970. */
  readonly writtenAt: number
}

const COLUMNS = `lesson_id AS id, content, (extract(epoch FROM written_at) * 1000)::float8 AS "writtenAt"`

/** The drafts of a member, the newest first. */
export function readDrafts(session: Session, member: MemberId): Promise<LessonDraft[]> {
  return session.run<LessonDraft>(
    `SELECT ${COLUMNS} FROM lesson_draft WHERE member_id = $1 ORDER BY written_at DESC, lesson_id`,
    [member],
  )
}

export async function readLessonDraft(
  session: Session,
  member: MemberId,
  id: string,
): Promise<LessonDraft | undefined> {
  const [draft] = await session.run<LessonDraft>(
    `SELECT ${COLUMNS} FROM lesson_draft WHERE member_id = $1 AND lesson_id = $2`,
    [member, uuidOr(id)],
  )
  return draft
}

/** Keeps a draft, a new one or one of the member's own; false where the id is somebody else's. */
export async function writeLessonDraft(
  session: Session,
  member: MemberId,
  { id, content, writtenAt }: LessonDraft,
): Promise<boolean> {
  const values = [id, member, JSON.stringify(content), writtenAt]
  const kept = await session.run(
    `UPDATE lesson_draft SET content = $3::jsonb, written_at = to_timestamp($4::float8 / 1000)
     WHERE lesson_id = $1 AND member_id = $2 RETURNING lesson_id`,
    values,
  )
  if (kept.length > 0) return true
  const made = await session.run(
    `INSERT INTO lesson_draft (workspace_id, lesson_id, member_id, content, written_at)
     SELECT current_setting('app.workspace')::uuid, $1::uuid, $2::uuid, $3::jsonb, to_timestamp($4::float8 / 1000)
     WHERE NOT EXISTS (SELECT FROM lesson l WHERE l.lesson_id = $1::uuid)
     ON CONFLICT DO NOTHING RETURNING lesson_id`,
    values,
  )
  return made.length > 0
}

/** False where the member has no such draft. */
export async function endLessonDraft(
  session: Session,
  member: MemberId,
  id: string,
): Promise<boolean> {
  const gone = await session.run(
    'DELETE FROM lesson_draft WHERE member_id = $1 AND lesson_id = $2 RETURNING lesson_id',
    [member, uuidOr(id)],
  )
  return gone.length > 0
}
