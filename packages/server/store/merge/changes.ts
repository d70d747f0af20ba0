import type { Session } from '../session.ts'

const insertInto = (which: string) => `
  INSERT INTO opportunity_change (workspace_id, opportunity_id, dedupe_key, field, old, new, at,
                                  precision, batch, ordinal)
  SELECT i.workspace_id, f.opportunity_id, f.dedupe_key, f.field, f.old, f.new, f.at,
         f.precision, i.batch, coalesce(f.line, 0)
  FROM this_import i, fresh f WHERE ${which}`

/** Writes the ledger, and brings the projection of what was known before up to it. */
export async function writeChanges(session: Session): Promise<void> {
  await session.run(insertInto('NOT f.is_difference'))
  // Two rows may differ in the same way; without the check the many others cost half as much.
  await session.run(`${insertInto('f.is_difference')} ON CONFLICT DO NOTHING`)
  await session.run(`
    UPDATE opportunity o SET values = jsonb_strip_nulls(o.values || c.values)
    FROM (SELECT opportunity_id, jsonb_object_agg(field, new) AS values FROM (
            SELECT DISTINCT ON (f.opportunity_id, f.field) f.opportunity_id, f.field, f.new
            FROM fresh f JOIN opportunity_first s USING (opportunity_id)
            WHERE f.at > s.said_at
              AND NOT EXISTS (
                SELECT FROM opportunity_change later
                WHERE later.opportunity_id = f.opportunity_id AND later.field = f.field AND later.at > f.at)
            ORDER BY f.opportunity_id, f.field, f.at DESC, f.line DESC) latest
          GROUP BY opportunity_id) c
    WHERE o.opportunity_id = c.opportunity_id`)
  await session.run(`
    INSERT INTO opportunity_said (workspace_id, opportunity_id, said_at, modified_at, batch)
    SELECT i.workspace_id, n.opportunity_id, n.said_at, n.modified_at, i.batch
    FROM this_import i, row_now n WHERE NOT n.is_new AND n.said_at <> n.was_said_at
      AND NOT EXISTS (SELECT FROM opportunity_first f
                      WHERE f.opportunity_id = n.opportunity_id AND f.said_at = n.said_at)
    ON CONFLICT DO NOTHING`)
  await session.run(`
    UPDATE opportunity o SET said_at = n.said_at, modified_at = coalesce(n.modified_at, o.modified_at)
    FROM row_now n WHERE o.opportunity_id = n.opportunity_id AND n.said_at > o.said_at`)
}
