import type { LessonTag, MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

/** A wording that stood, or stands. */
export interface WordingRow {
  readonly lesson: string
  readonly version: number
  readonly said: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The wordings of some lessons, the newest first. */
export function readWordings(session: Session, lessons: readonly string[]): Promise<WordingRow[]> {
  return session.run<WordingRow>(
    `SELECT lesson_id AS lesson, version, said, (extract(epoch FROM at) * 1000)::float8 AS at
     FROM lesson_wording w WHERE lesson_id = ANY($1::uuid[]) ORDER BY w.at DESC, lesson_id, version DESC`,
    [lessons.map(uuidOr)],
  )
}

/** A line of somebody who tried it; the program alone knows whose. */
export interface TrialRow {
  readonly id: string
  readonly lesson: string
  readonly member: MemberId
  readonly held: boolean
  readonly line: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The trials of some lessons that the session may see, the newest first. */
export function readTrials(session: Session, lessons: readonly string[]): Promise<TrialRow[]> {
  return session.run<TrialRow>(
    `SELECT lesson_trial_id AS id, lesson_id AS lesson, member_id AS member, held, line,
            (extract(epoch FROM at) * 1000)::float8 AS at
     FROM lesson_trial t WHERE lesson_id = ANY($1::uuid[]) ORDER BY t.at DESC, lesson_trial_id`,
    [lessons.map(uuidOr)],
  )
}

export async function writeTrial(session: Session, trial: TrialRow): Promise<void> {
  const { id, lesson, member, held, line, at } = trial
  await session.run(
    `INSERT INTO lesson_trial (workspace_id, lesson_trial_id, lesson_id, member_id, held, line, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000))`,
    [id, lesson, member, held, line, at],
  )
}

/** What is to be done about a lesson, and by whom. */
export interface ActionContent {
  readonly text: string
  readonly owner: MemberId
  readonly dueOn: string
  readonly tag: LessonTag
  readonly check: string
}

export interface ActionRow {
  readonly id: string
  readonly lesson: string
  readonly content: ActionContent
  /** Milliseconds since 1970. */
  readonly doneAt: number | null
  readonly worked: boolean | null
}

/** The actions of some lessons, those that are due first at the top. */
export function readActions(session: Session, lessons: readonly string[]): Promise<ActionRow[]> {
  return session.run<ActionRow>(
    `SELECT lesson_action_id AS id, lesson_id AS lesson, content, worked,
            (extract(epoch FROM done_at) * 1000)::float8 AS "doneAt"
     FROM lesson_action WHERE lesson_id = ANY($1::uuid[])
     ORDER BY done_at IS NOT NULL, content->>'dueOn', lesson_action_id`,
    [lessons.map(uuidOr)],
  )
}

export async function writeAction(
  session: Session,
  { id, lesson, content }: Pick<ActionRow, 'id' | 'lesson' | 'content'>,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO lesson_action (workspace_id, lesson_action_id, lesson_id, content, added_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::jsonb, to_timestamp($4::float8 / 1000))`,
    [id, lesson, JSON.stringify(content), at],
  )
}

/** Says whether an action is done, and whether it worked. The moment at which it was done first stays. */
export async function endAction(
  session: Session,
  id: string,
  { done, worked }: { readonly done: boolean; readonly worked: boolean | null },
  at: number,
): Promise<void> {
  await session.run(
    `UPDATE lesson_action SET worked = $3::boolean,
       done_at = CASE WHEN $2::boolean THEN coalesce(done_at, to_timestamp($4::float8 / 1000)) END
     WHERE lesson_action_id = $1`,
    [uuidOr(id), done, done ? worked : null, at],
  )
}
