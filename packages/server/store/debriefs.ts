import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** Until which ISO days the session's member put debriefs off, by the store's number of the deal. */
export async function readPutOffs(session: Session): Promise<Map<number, string>> {
  const rows = await session.run<{ opportunity_id: number; until: string }>(
    `SELECT opportunity_id, to_char(until_day, 'YYYY-MM-DD') AS until FROM debrief_put_off`,
  )
  return new Map(rows.map((row) => [row.opportunity_id, row.until]))
}

/** Puts a debrief off as the session's member; the newest day stands. `at` is in milliseconds since 1970. */
export async function writePutOff(
  session: Session,
  opportunity: number,
  member: MemberId,
  untilIso: string,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO debrief_put_off (workspace_id, opportunity_id, member_id, until_day, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::date, to_timestamp($4::float8 / 1000))
     ON CONFLICT (workspace_id, opportunity_id, member_id)
     DO UPDATE SET until_day = excluded.until_day, at = excluded.at`,
    [opportunity, member, untilIso, at],
  )
}

/** How the end of a deal feels to the session's member; nobody else can ever ask for it. */
export async function readFeeling(
  session: Session,
  opportunity: number,
  member: MemberId,
): Promise<{ text: string; at: number } | undefined> {
  const [row] = await session.run<{ text: string; at: number }>(
    `SELECT text, (extract(epoch FROM at) * 1000)::float8 AS at FROM feeling
     WHERE opportunity_id = $1 AND member_id = $2`,
    [opportunity, member],
  )
  return row
}

export async function writeFeeling(
  session: Session,
  opportunity: number,
  member: MemberId,
  text: string,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO feeling (workspace_id, opportunity_id, member_id, text, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, to_timestamp($4::float8 / 1000))
     ON CONFLICT (workspace_id, opportunity_id, member_id)
     DO UPDATE SET text = excluded.text, at = excluded.at`,
    [opportunity, member, text, at],
  )
}

/** Taken back: nothing of it stays. */
export async function forgetFeeling(
  session: Session,
  opportunity: number,
  member: MemberId,
): Promise<void> {
  await session.run('DELETE FROM feeling WHERE opportunity_id = $1 AND member_id = $2', [
    opportunity,
    member,
  ])
}

/** The deals of which an account of the session's member's own is in; the store's numbers of them. */
export async function readOwnAccountsIn(session: Session, member: MemberId): Promise<Set<number>> {
  const rows = await session.run<{ opportunity_id: number }>(
    'SELECT opportunity_id FROM loss_account_author WHERE member_id = $1',
    [member],
  )
  return new Set(rows.map((row) => row.opportunity_id))
}

/** When the session's member last wrote on a draft, in milliseconds since 1970; undefined: there is none. */
export async function draftWrittenAt(
  session: Session,
  opportunity: number,
  member: MemberId,
): Promise<number | undefined> {
  const [row] = await session.run<{ at: number }>(
    `SELECT (extract(epoch FROM written_at) * 1000)::float8 AS at FROM loss_account_draft
     WHERE opportunity_id = $1 AND member_id = $2`,
    [opportunity, member],
  )
  return row?.at
}
