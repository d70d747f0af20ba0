import { OUTCOME_OF_MEANING } from '@closed-learned/deals'
import type { Session } from '../session.ts'

/**
 * How a deal ended, as a dated fact of our own: a CRM forgets it when somebody opens the deal again.
 * Where the source says more than the stage does, that holds for the last closing.
 */
export async function recordOutcomes(session: Session): Promise<void> {
  await session.run(
    `INSERT INTO outcome_fact (workspace_id, opportunity_id, dedupe_key, class, on_day, learned_at, said_by)
     SELECT workspace_id, opportunity_id, hashtextextended(class || '|' || on_day, 0), class, on_day, learned_at, 'crm'
     FROM (
       SELECT i.workspace_id, f.opportunity_id, i.learned_at, (f.at AT TIME ZONE 'UTC')::date AS on_day,
              coalesce(nullif(o.values->>'outcome', 'open'), $1::jsonb->>m.meaning) AS class
       FROM this_import i, fresh f
       JOIN meaning_now m ON m.stage = f.new AND $1::jsonb ? m.meaning
       LEFT JOIN opportunity o ON o.opportunity_id = f.opportunity_id AND f.new = f.final
       WHERE f.field = 'stage'
       UNION
       SELECT i.workspace_id, f.opportunity_id, i.learned_at, (f.at AT TIME ZONE 'UTC')::date, nullif(f.new, 'open')
       FROM this_import i, fresh f WHERE f.field = 'outcome'
       UNION
       SELECT i.workspace_id, n.opportunity_id, i.learned_at,
              coalesce(o.values->>'closedAt', o.values->>'closeDate')::date,
              coalesce(nullif(o.values->>'outcome', 'open'), $1::jsonb->>m.meaning)
       FROM this_import i, row_now n JOIN opportunity o USING (opportunity_id)
       LEFT JOIN meaning_now m ON m.stage = o.values->>'stage'
       WHERE n.is_new AND NOT EXISTS (SELECT FROM fresh f
                                      WHERE f.opportunity_id = n.opportunity_id AND f.field = 'stage')
     ) closing WHERE class IS NOT NULL AND on_day IS NOT NULL
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(OUTCOME_OF_MEANING)],
  )
}
