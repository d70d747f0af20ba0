import {
  cohortAsOf,
  dayOfInstant,
  flagsRaised,
  type History,
  isoOfDay,
  truthAsOf,
} from '@closed-learned/deals'
import type { House } from './house.ts'

/** Keeps each flag with the moment at which it was first raised here; known ones stay as they are. */
export async function raiseFlags(house: House, history: History): Promise<void> {
  if (history.size === 0) return
  const truth = truthAsOf(cohortAsOf(history, dayOfInstant(history.reportedUntil)))
  const flags = flagsRaised(truth).map(({ index, kind, on }) => ({
    opportunity_id: history.key[index],
    kind,
    on_day: isoOfDay(on),
  }))
  await house.store.inWorkspace((session) =>
    session.run(
      `INSERT INTO flag (workspace_id, opportunity_id, kind, on_day, first_raised_at)
       SELECT current_setting('app.workspace')::uuid, f.opportunity_id, f.kind, f.on_day, to_timestamp($2::float8 / 1000)
       FROM jsonb_to_recordset($1::jsonb) AS f(opportunity_id bigint, kind text, on_day date)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(flags), house.now()],
    ),
  )
}
