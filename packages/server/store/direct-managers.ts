import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** Somebody, and whose direct manager they are. */
export interface DirectManager {
  readonly member: MemberId
  readonly manager: MemberId
  /** From when flags past their days open to them (milliseconds since 1970). */
  readonly opensAt: number
}

/** The direct managers as they were settled last. */
export function readDirectManagers(session: Session): Promise<DirectManager[]> {
  return session.run(
    `SELECT member_id AS member, manager_id AS manager,
            (extract(epoch FROM opens_at) * 1000)::float8 AS "opensAt"
     FROM direct_manager`,
  )
}

/** Somebody begins to be a direct manager; `now`: milliseconds since 1970. */
export async function beginManaging(
  session: Session,
  began: readonly DirectManager[],
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO direct_manager (workspace_id, member_id, manager_id, from_at, opens_at)
     SELECT current_setting('app.workspace')::uuid, d.member, d.manager,
            to_timestamp($2::float8 / 1000), to_timestamp(d."opensAt" / 1000)
     FROM jsonb_to_recordset($1::jsonb) AS d(member uuid, manager uuid, "opensAt" float8)`,
    [JSON.stringify(began), now],
  )
}

export async function stopManaging(
  session: Session,
  ended: readonly Omit<DirectManager, 'opensAt'>[],
): Promise<void> {
  await session.run(
    `DELETE FROM direct_manager d USING jsonb_to_recordset($1::jsonb) AS e(member uuid, manager uuid)
     WHERE d.member_id = e.member AND d.manager_id = e.manager`,
    [JSON.stringify(ended)],
  )
}
