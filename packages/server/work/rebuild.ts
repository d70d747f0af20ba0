import type { Refusal, Viewer } from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory } from './load-history.ts'
import { asRefusal } from './refusals.ts'

export interface RebuildReport {
  readonly opportunities: number
  /** Rows of the projection that did not say what the ledger says; they do now. */
  readonly differences: readonly { id: string; fields: readonly string[] }[]
}

/**
 * What the ledger says now: the first statement of each opportunity, and over it the last change of
 * each field after that.
 */
const FROM_LEDGER = `
  SELECT f.opportunity_id, jsonb_strip_nulls(f.values || coalesce(c.values, '{}'::jsonb)) AS values
  FROM opportunity_first f
  LEFT JOIN (
    SELECT opportunity_id, jsonb_object_agg(field, new) AS values FROM (
      SELECT DISTINCT ON (c.opportunity_id, c.field) c.opportunity_id, c.field, c.new
      FROM opportunity_change c JOIN opportunity_first s USING (opportunity_id)
      WHERE c.at > s.said_at
      ORDER BY c.opportunity_id, c.field, c.at DESC, c.batch DESC, c.ordinal DESC) latest
    GROUP BY opportunity_id) c USING (opportunity_id)`

/** Makes every projection anew from the ledger and tells each difference that it mended. */
export async function rebuild(house: House, _viewer: Viewer): Promise<RebuildReport | Refusal> {
  try {
    const report = await house.store.inWorkspace(async (session) => {
      await session.run('SELECT pg_advisory_xact_lock(7201, hashtext($1))', [house.store.workspace])
      await session.run(`CREATE TEMP TABLE anew ON COMMIT DROP AS ${FROM_LEDGER}`)
      const differences = await session.run<{ id: string; fields: string[] }>(`
        SELECT coalesce(o.external_id, a.opportunity_id::text) AS id,
               ARRAY(SELECT k FROM jsonb_object_keys(coalesce(o.values, '{}') || a.values) k
                     WHERE o.values->>k IS DISTINCT FROM a.values->>k ORDER BY k) AS fields
        FROM anew a FULL JOIN opportunity o USING (opportunity_id)
        WHERE jsonb_strip_nulls(o.values) IS DISTINCT FROM a.values ORDER BY 1`)
      await session.run(`
        UPDATE opportunity o SET values = a.values FROM anew a
        WHERE o.opportunity_id = a.opportunity_id AND o.values IS DISTINCT FROM a.values`)
      const [all] = await session.run<{ n: number }>('SELECT count(*) AS n FROM anew')
      await session.run('UPDATE workspace SET ledger_position = ledger_position + 1')
      return { opportunities: all?.n ?? 0, differences }
    })
    await loadHistory(house)
    return report
  } catch (trouble) {
    return asRefusal(trouble)
  }
}
