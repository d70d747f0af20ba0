import { flagsRaised, isoOfDay, type Truth } from '@closed-learned/deals'
import type { House } from './house.ts'

/**
 * Keeps each flag of the newest day with the moment at which it was first raised here; known ones
 * stay as they are, and nothing is done where nothing was learned since the last time (`again`: something was).
 */
export function raiseFlags(house: House, truth: Truth, again = false): Promise<void> {
  return house.store.inWorkspace(async (session) => {
    const [row] = await session.run<{ due: boolean }>(
      'SELECT flags_position < ledger_position AS due FROM workspace',
    )
    if (!row?.due && !again) return
    const flags = flagsRaised(truth).map(({ index, kind, on }) => ({
      opportunity_id: truth.cohort.history.key[index],
      kind,
      on_day: isoOfDay(on),
    }))
    await session.run(
      `INSERT INTO flag (workspace_id, opportunity_id, kind, on_day, first_raised_at)
       SELECT current_setting('app.workspace')::uuid, f.opportunity_id, f.kind, f.on_day,
              to_timestamp($2::float8 / 1000)
       FROM jsonb_to_recordset($1::jsonb) AS f(opportunity_id bigint, kind text, on_day date)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(flags), house.now()],
    )
    await session.run('UPDATE workspace SET flags_position = ledger_position')
  })
}
