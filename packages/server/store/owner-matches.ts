import type { MemberId } from '@closed-learned/deals'
import { recordAllPeople } from './people-events.ts'
import type { Session } from './session.ts'

/** An owner in the CRM, by the number of the person, and who that is here. */
export interface OwnerRow {
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly member: MemberId | null
  readonly how: 'email' | 'hand' | null
}

/** Matches owners that nobody is yet to people of the same e-mail, and writes it down; gives how many were. */
export async function matchByEmail(session: Session, now: number): Promise<number> {
  const rows = await session.run<{ owner: string; member: MemberId }>(
    `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at)
     SELECT p.workspace_id, p.person_id, m.member_id, 'email', to_timestamp($1::float8 / 1000)
     FROM person p JOIN member m ON m.workspace_id = p.workspace_id AND lower(m.email) = lower(p.email)
     WHERE p.side = 'seller'
       AND NOT EXISTS (SELECT FROM owner_match o WHERE o.person_id = p.person_id)
     ON CONFLICT DO NOTHING RETURNING person_id::text AS owner, member_id AS member`,
    [now],
  )
  const abouts = rows.map((row) => ({ ...row, how: 'email' }))
  await recordAllPeople(session, null, 'owner', abouts, now)
  return rows.length
}

/** Who an owner in the CRM is; undefined: nobody here. */
export async function matchOf(session: Session, owner: string): Promise<MemberId | undefined> {
  const [row] = await session.run<{ member: MemberId }>(
    'SELECT member_id AS member FROM owner_match WHERE person_id::text = $1',
    [owner],
  )
  return row?.member
}

/** What the CRM calls owners. */
export async function ownerNames(
  session: Session,
  owners: readonly string[],
): Promise<Map<string, string>> {
  const rows = await session.run<{ id: string; name: string }>(
    `SELECT person_id::text AS id, coalesce(name, email, key) AS name FROM person
     WHERE person_id::text = ANY ($1)`,
    [owners],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/**
 * Says by hand who an owner is; null: nobody here. False where there is no such owner. `opensAt`: from
 * when their deals are the new one's; null: at once.
 */
export async function matchByHand(
  session: Session,
  owner: string,
  member: MemberId | null,
  now: number,
  opensAt: number | null = null,
): Promise<boolean> {
  const known = await session.run(
    `SELECT FROM person WHERE person_id = $1::bigint AND side = 'seller'`,
    [owner],
  )
  if (known.length === 0) return false
  await session.run('DELETE FROM owner_match WHERE person_id = $1::bigint', [owner])
  if (member !== null)
    await session.run(
      `INSERT INTO owner_match (workspace_id, person_id, member_id, how, matched_at, opens_at)
       VALUES (current_setting('app.workspace')::uuid, $1::bigint, $2, 'hand',
               to_timestamp($3::float8 / 1000), to_timestamp($4::float8 / 1000))`,
      [owner, member, now, opensAt],
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
