import type {
  AboutHeadsUp,
  BuyingSide,
  DeliveryTelling,
  HeadsUpAnswer,
  LessonPast,
  MemberId,
} from '@closed-learned/deals'
import { readLessonEvents } from './lessons.ts'
import type { Session } from './session.ts'

/** What was shown first when, as far as the session may see; `of`: on this deal only. */
export function readShown(session: Session, of?: number): Promise<AboutHeadsUp[]> {
  return session.run<AboutHeadsUp>(
    `SELECT lesson_id AS lesson, opportunity_id AS opportunity, member_id AS member,
            (extract(epoch FROM first_at) * 1000)::float8 AS at
     FROM heads_up_shown WHERE $1::bigint IS NULL OR opportunity_id = $1
     ORDER BY first_at, lesson_id`,
    [of ?? null],
  )
}

/** Writes down that lessons were before the member's eyes; the first time stays. */
export async function writeShown(
  session: Session,
  member: MemberId,
  shown: readonly Pick<AboutHeadsUp, 'lesson' | 'opportunity'>[],
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO heads_up_shown (workspace_id, lesson_id, opportunity_id, member_id, first_at)
     SELECT current_setting('app.workspace')::uuid, s.lesson, s.opportunity, $2,
            to_timestamp($3::float8 / 1000)
     FROM jsonb_to_recordset($1::jsonb) AS s(lesson uuid, opportunity bigint)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(shown), member, now],
  )
}

/** The answers that the session may see, the oldest first; `of`: about this deal only. */
export function readHeadsUpAnswers(session: Session, of?: number): Promise<HeadsUpAnswer[]> {
  return session.run<HeadsUpAnswer>(
    `SELECT lesson_id AS lesson, opportunity_id AS opportunity, member_id AS member, answer, why,
            to_char(until_day, 'YYYY-MM-DD') AS "untilDay",
            (extract(epoch FROM a.at) * 1000)::float8 AS at
     FROM heads_up_answer a WHERE $1::bigint IS NULL OR opportunity_id = $1
     ORDER BY a.at, heads_up_answer_id`,
    [of ?? null],
  )
}

/** Writes an answer down as the session's member; a later one takes its place beside it. */
export async function writeHeadsUpAnswer(
  session: Session,
  id: string,
  { lesson, opportunity, member, answer, why, untilDay, at }: HeadsUpAnswer,
): Promise<void> {
  await session.run(
    `INSERT INTO heads_up_answer (workspace_id, heads_up_answer_id, lesson_id, opportunity_id,
       member_id, answer, why, until_day, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, $5, $6, $7::date,
       to_timestamp($8::float8 / 1000))`,
    [id, lesson, opportunity, member, answer, why, untilDay, at],
  )
}

/** On which deals a talk track of a lesson was used, as far as the session may see. */
export function readTrackUses(session: Session, of?: number): Promise<AboutHeadsUp[]> {
  return session.run<AboutHeadsUp>(
    `SELECT DISTINCT t.lesson_id AS lesson, u.opportunity_id AS opportunity, u.member_id AS member,
            (extract(epoch FROM u.at) * 1000)::float8 AS at
     FROM talk_track_use u JOIN talk_track t USING (workspace_id, talk_track_id)
     WHERE t.lesson_id IS NOT NULL AND ($1::bigint IS NULL OR u.opportunity_id = $1)
     ORDER BY at`,
    [of ?? null],
  )
}

/** Roles of a deal's contacts as the CRM calls them, and what its owner noted of its committee. */
export interface CommitteeRow {
  readonly opportunity: number
  readonly called: readonly string[]
  readonly noted: BuyingSide['committee']
}

/** Those of some deals; `member`: whose notes. */
export function readCommittees(
  session: Session,
  member: MemberId,
  deals: readonly number[],
): Promise<CommitteeRow[]> {
  return session.run<CommitteeRow>(
    `SELECT d.id AS opportunity,
       coalesce((SELECT jsonb_agg(DISTINCT c.role) FROM contact_role c WHERE c.opportunity_id = d.id), '[]') AS called,
       coalesce((SELECT b.said->'committee' FROM buying_side b
                 WHERE b.opportunity_id = d.id AND b.member_id = $2), '[]') AS noted
     FROM unnest($1::bigint[]) AS d(id)`,
    [deals, member],
  )
}

/** Every wording that lessons had, and what became of them. */
export async function readLessonPast(session: Session): Promise<LessonPast> {
  const wordings = await session.run<LessonPast['wordings'][number]>(
    `SELECT lesson_id AS lesson, content, (extract(epoch FROM w.at) * 1000)::float8 AS at
     FROM lesson_wording w ORDER BY lesson_id, version`,
  )
  const events = await readLessonEvents(session)
  return {
    wordings,
    events: events.map(({ lesson_id, kind, at }) => ({ lesson: lesson_id, kind, at })),
  }
}

/** What was told of how lessons were delivered; for the program alone, the newest first. */
export function readDeliveriesTold(
  session: Session,
): Promise<(DeliveryTelling & { readonly lesson: string })[]> {
  return session.run(
    'SELECT lesson_id AS lesson, told, counted FROM delivery_told ORDER BY until_month DESC, lesson_id',
  )
}

export async function writeDeliveryTold(
  session: Session,
  lesson: string,
  { told, counted }: DeliveryTelling,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO delivery_told (workspace_id, lesson_id, until_month, told, counted, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2::date, $3::jsonb, $4::jsonb,
       to_timestamp($5::float8 / 1000))`,
    [lesson, `${told.months[1]}-01`, JSON.stringify(told), JSON.stringify(counted), now],
  )
}
