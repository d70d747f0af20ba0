import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** An owner in the CRM, by the number of the person, and who that is here. */
export interface OwnerRow {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly member: MemberId | null
  readonly how: 'email' | 'hand' | null
}

/** Matches owners that nobody is yet to people of the same e-mail; gives how many were. */
export async function matchByEmail(session: Session, now: number): Promise<number> {
  const rows = await session.run(
    `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at)
     SELECT p.workspace_id, p.person_id, m.member_id, 'email', to_timestamp($1::float8 / 1000)
     FROM person p JOIN member m ON m.workspace_id = p.workspace_id AND lower(m.email) = lower(p.email)
     WHERE p.side = 'seller'
       AND NOT EXISTS (SELECT FROM owner_match o WHERE o.person_id = p.person_id)
     ON CONFLICT DO NOTHING RETURNING person_id`,
    [now],
  )
  return rows.length
}

/** Says by hand who an owner is; null: nobody here. False where there is no such owner. */
export async function matchByHand(
  session: Session,
  owner: string,
  member: MemberId | null,
  now: number,
): Promise<boolean> {
  const known = await session.run(
    `SELECT FROM person WHERE person_id = $1::bigint AND side = 'seller'`,
    [owner],
  )
  if (known.length === 0) return false
  await session.run('DELETE FROM owner_match WHERE person_id = $1::bigint', [owner])
  if (member !== null)
    await session.run(
      `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at)
       VALUES (current_setting('app.workspace')::uuid, $1::bigint, $2, 'hand',
               to_timestamp($3::float8 / 1000))`,
      [owner, member, now],
    )
  return true
}

/** Everybody who owns, or is matched to own, an opportunity in the CRM. */
export function owners(session: Session): Promise<OwnerRow[]> {
  return session.run(
    `SELECT p.person_id::text AS id, p.name, p.email, o.member_id AS member, o.how
     FROM person p LEFT JOIN owner_match o USING (workspace_id, person_id)
     WHERE p.side = 'seller' AND (o.member_id IS NOT NULL OR p.person_id::text IN (
       SELECT DISTINCT values->>'owner' FROM opportunity))
     ORDER BY p.person_id`,
  )
}
