import type { Audience, FiledThen, Filing, FilingContent, MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

interface FilingRow {
  readonly filing_id: string
  readonly opportunity_id: number
  readonly member_id: MemberId
  readonly at: number
  readonly content: FilingContent
  readonly audience: Audience
}

const COLUMNS = `f.filing_id, f.opportunity_id, f.member_id,
  (extract(epoch FROM f.filed_at) * 1000)::float8 AS at, f.content, f.audience`

/** Which filings are wanted: about one deal, or by these people; absent: all. */
export interface FilingsWanted {
  readonly of?: number
  readonly by?: readonly MemberId[]
}

/** The filings that the session may see, the newest first. */
export async function readFilings(
  session: Session,
  { of, by }: FilingsWanted = {},
): Promise<Filing[]> {
  const rows = await session.run<FilingRow>(
    `SELECT ${COLUMNS} FROM filing f
     WHERE ($1::bigint IS NULL OR f.opportunity_id = $1) AND ($2::uuid[] IS NULL OR f.member_id = ANY($2))
     ORDER BY f.filed_at DESC, f.filing_id`,
    [of ?? null, by ?? null],
  )
  return rows.map(filingOf)
}

/** One filing, if the session may see it. */
export async function readFiling(session: Session, id: string): Promise<Filing | undefined> {
  const [row] = await session.run<FilingRow>(
    `SELECT ${COLUMNS} FROM filing f WHERE f.filing_id = $1`,
    [uuidOr(id)],
  )
  return row && filingOf(row)
}

/** Those of these filings that are written already. */
export async function filingsOfIds(session: Session, ids: readonly string[]): Promise<Filing[]> {
  const rows = await session.run<FilingRow>(
    `SELECT ${COLUMNS} FROM filing f WHERE f.filing_id = ANY($1::uuid[])`,
    [ids],
  )
  return rows.map(filingOf)
}

/** What is kept with a filing for its author alone. */
export interface FilingKept {
  readonly stood: FiledThen
  /** The signed receipt. */
  readonly receipt: object
}

/** Writes filings into the ledger, as the session's member. */
export async function writeFilings(
  session: Session,
  filings: readonly (Filing & FilingKept)[],
): Promise<void> {
  const rows = filings.map(({ content, ...filing }) => ({
    ...filing,
    content,
    kind: content.said.kind,
  }))
  const values = [JSON.stringify(rows)]
  await session.run(
    `INSERT INTO filing (workspace_id, filing_id, opportunity_id, member_id, kind, filed_at, content, audience)
     SELECT current_setting('app.workspace')::uuid, f.id, f.opportunity, f.member, f.kind,
            to_timestamp(f."filedAt" / 1000), f.content, f.audience
     FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, opportunity bigint, member uuid, kind text,
       "filedAt" float8, content jsonb, audience jsonb)`,
    values,
  )
  await session.run(
    `INSERT INTO filing_kept (workspace_id, filing_id, member_id, stood, receipt)
     SELECT current_setting('app.workspace')::uuid, f.id, f.member, f.stood, f.receipt
     FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, member uuid, stood jsonb, receipt jsonb)`,
    values,
  )
}

/** One person at a time files, so that a double click finds what it has filed; until the end of the session. */
export async function oneAtATime(session: Session, member: MemberId): Promise<void> {
  await session.run('SELECT pg_advisory_xact_lock(7201, hashtext($1))', [`files ${member}`])
}

/** The same thing filed by the same person since a moment (milliseconds since 1970), by deal. */
export async function sameFilings(
  session: Session,
  member: MemberId,
  said: FilingContent['said'],
  since: number,
): Promise<Map<number, Filing>> {
  const rows = await session.run<FilingRow>(
    `SELECT ${COLUMNS} FROM filing f WHERE f.member_id = $1 AND f.content->'said' = $2::jsonb
       AND f.filed_at > to_timestamp($3::float8 / 1000)`,
    [member, JSON.stringify(said), since],
  )
  return new Map(rows.map((row) => [row.opportunity_id, filingOf(row)]))
}

/** What its author alone may have of a filing. */
export async function readKept(session: Session, id: string): Promise<FilingKept | undefined> {
  const [row] = await session.run<FilingKept>(
    'SELECT stood, receipt FROM filing_kept WHERE filing_id = $1',
    [uuidOr(id)],
  )
  return row
}

/** What stood when these were filed, by filing; those of the session's own member only. */
export async function stoodThen(
  session: Session,
  filings: readonly Filing[],
): Promise<Map<string, FiledThen>> {
  const rows = await session.run<{ filing_id: string; stood: FiledThen }>(
    'SELECT filing_id, stood FROM filing_kept WHERE filing_id = ANY($1)',
    [filings.map(({ id }) => id)],
  )
  return new Map(rows.map((row) => [row.filing_id, row.stood]))
}

/** The flags that stood when these were filed, by filing. */
export async function flagsThen(
  session: Session,
  filings: readonly Filing[],
): Promise<Map<string, FiledThen['flags']>> {
  const rows = await session.run<{ filing_id: string; flags: FiledThen['flags'] }>(
    `SELECT filing_id, stood->'flags' AS flags FROM filing_kept WHERE filing_id = ANY($1)`,
    [filings.map(({ id }) => id)],
  )
  return new Map(rows.map((row) => [row.filing_id, row.flags]))
}

function filingOf(row: FilingRow): Filing {
  return {
    id: row.filing_id,
    opportunity: row.opportunity_id,
    member: row.member_id,
    filedAt: row.at,
    content: row.content,
    audience: row.audience,
  }
}
