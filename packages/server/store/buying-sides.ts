import type { BuyingSide, MemberId, Noted } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What the session's member noted of a deal's buying side; `at` in milliseconds since 1970. */
export async function readBuyingSide(
  session: Session,
  opportunity: number,
  member: MemberId,
): Promise<{ said: BuyingSide; at: number } | undefined> {
  const [row] = await session.run<{ said: BuyingSide; at: number }>(
    `SELECT said, (extract(epoch FROM at) * 1000)::float8 AS at FROM buying_side
     WHERE opportunity_id = $1 AND member_id = $2`,
    [opportunity, member],
  )
  return row
}

/** Keeps it as the session's member; the newest stands. */
export async function writeBuyingSide(
  session: Session,
  opportunity: number,
  member: MemberId,
  said: BuyingSide,
  at: number,
): Promise<void> {
  await session.run(
    `INSERT INTO buying_side (workspace_id, opportunity_id, member_id, said, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3::jsonb, to_timestamp($4::float8 / 1000))
     ON CONFLICT (workspace_id, opportunity_id, member_id)
     DO UPDATE SET said = excluded.said, at = excluded.at`,
    [opportunity, member, JSON.stringify(said), at],
  )
}

/** What was noted last of every deal, as far as the session sees; the program reads it for sums alone. */
export function readAllNoted(session: Session): Promise<Noted[]> {
  return session.run<Noted>(
    `SELECT DISTINCT ON (opportunity_id) opportunity_id AS opportunity, said->>'incumbent' AS incumbent,
            said->'otherSolutions' AS "otherSolutions", said->'prerequisites' AS prerequisites
     FROM buying_side ORDER BY opportunity_id, at DESC, member_id`,
  )
}

/** The roles of a deal's contacts, as the CRM calls them. */
export async function readContactRoles(session: Session, opportunity: number): Promise<string[]> {
  const rows = await session.run<{ role: string }>(
    'SELECT DISTINCT role FROM contact_role WHERE opportunity_id = $1 ORDER BY role',
    [opportunity],
  )
  return rows.map(({ role }) => role)
}
