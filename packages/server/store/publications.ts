import type {
  FilingKind,
  MemberId,
  Memory,
  Publication,
  PublicationTold,
} from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What was published so far, with what must be remembered of it; for the program alone. */
export async function readPublications(session: Session): Promise<Publication[]> {
  const rows = await session.run<{ told: PublicationTold; memory: Memory }>(
    `SELECT told, memory FROM publication JOIN publication_memory USING (workspace_id, period)
     ORDER BY period`,
  )
  return rows.map(({ told, memory }) => ({ ...told, memory }))
}

/** What was published up to a day, the newest first: what people may read. */
export async function readTold(session: Session, until: string): Promise<PublicationTold[]> {
  const rows = await session.run<{ told: PublicationTold }>(
    'SELECT told FROM publication WHERE until_day <= $1::date ORDER BY period DESC',
    [until],
  )
  return rows.map(({ told }) => told)
}

/** Publishes; a period that is published already stays as it is. */
export async function writePublication(
  session: Session,
  { until, told, memory }: { until: string; told: PublicationTold; memory: Memory },
  now: number,
): Promise<void> {
  const made = await session.run(
    `INSERT INTO publication (workspace_id, period, until_day, told, made_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2::date, $3::jsonb, to_timestamp($4::float8 / 1000))
     ON CONFLICT DO NOTHING RETURNING period`,
    [told.period, until, JSON.stringify(told), now],
  )
  if (made.length === 0) return
  await session.run(
    `INSERT INTO publication_memory (workspace_id, period, memory)
     VALUES (current_setting('app.workspace')::uuid, $1, $2::jsonb)`,
    [told.period, JSON.stringify(memory)],
  )
}

/** What owners filed, as sums need it; moments are milliseconds since 1970. */
export interface FiledFact {
  readonly opportunity_id: number
  readonly member_id: MemberId
  readonly kind: FilingKind
  readonly filed_at: number
}

export function readFiledFacts(session: Session): Promise<FiledFact[]> {
  return session.run<FiledFact>(
    `SELECT opportunity_id, member_id, kind, (extract(epoch FROM filed_at) * 1000)::float8 AS filed_at
     FROM filing ORDER BY filed_at`,
  )
}

/** An owner's own account of how a deal of theirs ended, as sums need it. */
export interface OwnAccountFact {
  readonly opportunity: number
  readonly member: MemberId
  /** Milliseconds since 1970. */
  readonly at: number
  readonly ended: 'won' | 'lost'
  /** The first-knowable day that it names, as an ISO day. */
  readonly knowable: string | null
}

/** What owners told in their own words; what the buyer told, and what is only shared on, is left out. */
export function readOwnAccounts(session: Session, of?: MemberId): Promise<OwnAccountFact[]> {
  return session.run<OwnAccountFact>(
    `SELECT opportunity_id AS opportunity, member_id AS member,
            (extract(epoch FROM filed_at) * 1000)::float8 AS at,
            coalesce(content->>'ended', 'lost') AS ended,
            content->'debrief'->>'firstKnowable' AS knowable
     FROM loss_account
     WHERE member_id = owner_id AND content->>'shares' IS NULL
       AND coalesce(content->>'voice', 'own') = 'own' AND ($1::uuid IS NULL OR member_id = $1)
     ORDER BY filed_at`,
    [of ?? null],
  )
}

/** When a lesson first rested on a loss, in milliseconds since 1970. */
export interface EvidenceFact {
  readonly opportunity: number
  readonly at: number
}

export function readEvidence(session: Session, by?: MemberId): Promise<EvidenceFact[]> {
  return session.run<EvidenceFact>(
    `SELECT opportunity_id AS opportunity, (extract(epoch FROM min(at)) * 1000)::float8 AS at
     FROM lesson_evidence WHERE $1::uuid IS NULL OR member_id = $1 GROUP BY opportunity_id`,
    [by ?? null],
  )
}

/** Which losses somebody linked to which lessons; theirs alone. */
export function readOwnEvidence(
  session: Session,
  by: MemberId,
): Promise<(EvidenceFact & { readonly lesson: string })[]> {
  return session.run(
    `SELECT opportunity_id AS opportunity, lesson_id AS lesson,
            (extract(epoch FROM at) * 1000)::float8 AS at
     FROM lesson_evidence WHERE member_id = $1 ORDER BY at`,
    [by],
  )
}

/** A call for help, to whom it went, and when each answer came. */
export interface RequestRow {
  readonly owner: MemberId
  readonly manager: MemberId
  readonly asked_at: number
  readonly replied_at: number[]
}

/** The calls for help of a span, for each manager who was asked. */
export function readRequests(session: Session, from: string, until: string): Promise<RequestRow[]> {
  return session.run<RequestRow>(
    `SELECT f.member_id AS owner, (seer->>'member')::uuid AS manager,
            (extract(epoch FROM f.filed_at) * 1000)::float8 AS asked_at,
            ARRAY(SELECT (extract(epoch FROM r.replied_at) * 1000)::float8 FROM reply r
                  WHERE r.filing_id = f.filing_id AND r.member_id <> f.member_id) AS replied_at
     FROM filing f, jsonb_array_elements(f.audience) AS seer
     WHERE f.kind = 'help' AND seer->>'rule' = 'askedManager'
       AND f.filed_at >= $1::date AND f.filed_at < $2::date + 1`,
    [from, until],
  )
}
