import type { CheckAnswered, QualificationCheck } from '@closed-learned/deals'
import type { Session } from './session.ts'

type CheckRow = Omit<QualificationCheck, 'since'> & { readonly at: number }

/** Every check in its newest version, the newest first; retired ones too. */
export async function readChecks(session: Session): Promise<QualificationCheck[]> {
  const rows = await session.run<CheckRow>(
    `SELECT check_id AS id, version, lesson_id AS lesson, content, retired,
       (extract(epoch FROM at) * 1000)::float8 AS at
     FROM qualification_check ORDER BY check_id, version`,
  )
  const newest = new Map<string, QualificationCheck>()
  for (const { at, ...row } of rows) {
    const before = newest.get(row.id)
    // Another question or segment is tested by deals created from then on only.
    const goesOn = before !== undefined && isSame(before.content, row.content)
    newest.set(row.id, { ...row, since: goesOn ? before.since : at })
  }
  return [...newest.values()].sort((a, b) => b.since - a.since || (a.id < b.id ? -1 : 1))
}

function isSame(a: QualificationCheck['content'], b: QualificationCheck['content']): boolean {
  return a.question === b.question && JSON.stringify(a.where) === JSON.stringify(b.where)
}

/** Writes a version down; false where one of this number is there already. */
export async function writeCheck(
  session: Session,
  { id, version, lesson, content, retired }: Omit<QualificationCheck, 'since'>,
  at: number,
): Promise<boolean> {
  const made = await session.run(
    `INSERT INTO qualification_check (workspace_id, check_id, version, lesson_id, content, retired, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4::jsonb, $5, to_timestamp($6::float8 / 1000))
     ON CONFLICT DO NOTHING RETURNING version`,
    [id, version, lesson, JSON.stringify(content), retired, at],
  )
  return made.length > 0
}

/** Answers that the session may see, the oldest first; `of`: of this deal only. */
export function readCheckAnswers(session: Session, of?: number): Promise<CheckAnswered[]> {
  return session.run<CheckAnswered>(
    `SELECT check_answer_id AS id, check_id AS check, opportunity_id AS opportunity, member_id AS member,
       answer, note, (extract(epoch FROM at) * 1000)::float8 AS at
     FROM check_answer WHERE $1::bigint IS NULL OR opportunity_id = $1 ORDER BY at, check_answer_id`,
    [of ?? null],
  )
}

/** Keeps an answer as the session's member. */
export async function writeCheckAnswer(
  session: Session,
  { id, check, opportunity, member, answer, note, at }: CheckAnswered,
): Promise<void> {
  await session.run(
    `INSERT INTO check_answer (workspace_id, check_answer_id, check_id, opportunity_id, member_id, answer, note, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5, $6, to_timestamp($7::float8 / 1000))`,
    [id, check, opportunity, member, answer, note, at],
  )
}
