import type { KeptTelling } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What teams were told of the deals that they kept going; for the program alone, the newest first. */
export function readKeptGoingTold(
  session: Session,
): Promise<(KeptTelling & { readonly team: number })[]> {
  return session.run(
    'SELECT team_id AS team, told, counted FROM kept_going_told ORDER BY until_month DESC, team_id',
  )
}

export async function writeKeptGoingTold(
  session: Session,
  team: number,
  { told, counted }: KeptTelling,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO kept_going_told (workspace_id, team_id, until_month, told, counted, at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2::date, $3::jsonb, $4::jsonb,
       to_timestamp($5::float8 / 1000))`,
    [team, `${told.months[1]}-01`, JSON.stringify(told), JSON.stringify(counted), now],
  )
}
