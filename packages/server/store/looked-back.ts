import type { Found, FoundAt, LookAfter, MemberId, OvershootTelling } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What somebody found of a deal of theirs that had ended early. */
export interface LookedBackRow extends FoundAt {
  readonly member: MemberId
}

/** What was found, as far as the session may see it, the oldest first. */
export function readLookedBack(session: Session): Promise<LookedBackRow[]> {
  return session.run(
    `SELECT l.opportunity_id AS opportunity, l.member_id AS member, l.after_months AS after, l.found,
       (extract(epoch FROM l.at) * 1000)::float8 AS at
     FROM looked_back l ORDER BY l.at, l.opportunity_id, l.after_months`,
  )
}

/** Keeps what the session's member found; said again it takes the place of what was said before. */
export async function writeLookedBack(
  session: Session,
  member: MemberId,
  { opportunity, after, found, at }: FoundAt & { readonly found: Found; readonly after: LookAfter },
): Promise<void> {
  await session.run(
    `INSERT INTO looked_back (workspace_id, opportunity_id, member_id, after_months, found, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, to_timestamp($5::float8 / 1000))
     ON CONFLICT (workspace_id, opportunity_id, member_id, after_months)
     DO UPDATE SET found = excluded.found, at = excluded.at
     WHERE looked_back.found <> excluded.found`,
    [opportunity, member, after, found, at],
  )
}

/** What was told of all of them as one; for the program alone, the newest first. */
export function readOvershootTold(session: Session): Promise<OvershootTelling[]> {
  return session.run('SELECT told, counted FROM looked_back_told ORDER BY until_month DESC')
}

export async function writeOvershootTold(
  session: Session,
  { told, counted }: OvershootTelling,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO looked_back_told (workspace_id, until_month, told, counted, at)
     VALUES (current_setting('app.workspace')::uuid, $1::date, $2::jsonb, $3::jsonb,
       to_timestamp($4::float8 / 1000))`,
    [`${told.months[1]}-01`, JSON.stringify(told), JSON.stringify(counted), now],
  )
}
