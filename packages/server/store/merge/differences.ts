import type { Session } from '../session.ts'
import { DEDUPE_KEY } from './real-changes.ts'

/**
 * Where the row of the export does not say what its history ends with, the difference is a change
 * too: dated by the row's modified time if that lies between, else at the export, precision
 * "between". The same step makes a history out of successive exports.
 */
export async function addDifferences(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE spoken ON COMMIT DROP AS
    SELECT DISTINCT jsonb_object_keys(values) AS field FROM row_now
    WHERE EXISTS (SELECT FROM row_now WHERE NOT is_new)
    UNION SELECT 'gone' UNION SELECT 'deleted'`)
  await differencesOfNew(session)
  await differencesOfNewer(session)
  await differencesOfOlder(session)
  await markGone(session)
}

const ADD = `INSERT INTO fresh (opportunity_id, dedupe_key, field, old, new, at, precision, file, line, of_state)
    SELECT opportunity_id, ${DEDUPE_KEY}, field, old, new, at, precision, file, line, true`

async function differencesOfNew(session: Session): Promise<void> {
  await session.run(`${ADD} FROM (
      SELECT DISTINCT ON (o.opportunity_id, f.field)
             o.opportunity_id, f.field, f.final AS old, o.values->>f.field AS new, n.file, n.line,
             CASE WHEN n.modified_at > f.at THEN n.modified_at ELSE greatest(i.exported_at, f.at) END AS at,
             CASE WHEN n.modified_at > f.at THEN 0 ELSE 1 END::smallint AS precision
      FROM this_import i, row_now n JOIN opportunity o USING (opportunity_id) JOIN fresh f USING (opportunity_id)
      WHERE n.is_new AND f.new IS NOT DISTINCT FROM f.final AND f.field IN (
          SELECT field FROM (SELECT DISTINCT field FROM fresh) told
          WHERE EXISTS (SELECT FROM said_opportunity WHERE at IS NULL AND values ? field))
        AND lower(o.values->>f.field) IS DISTINCT FROM lower(f.final)
      ORDER BY o.opportunity_id, f.field, f.at DESC
    ) d`)
  // A deletion is dated like a difference, so that on earlier days the opportunity still stands.
  await session.run(`${ADD} FROM (
      SELECT n.opportunity_id, 'deleted' AS field, NULL AS old, 't' AS new, n.file, n.line,
             coalesce(n.modified_at, i.exported_at) AS at,
             CASE WHEN n.modified_at IS NULL THEN 1 ELSE 0 END::smallint AS precision
      FROM this_import i, row_now n WHERE n.is_new AND n.deleted
    ) d`)
}

/** A row of a newer export against the last one, after the history that came with it. */
async function differencesOfNewer(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE known_now ON COMMIT DROP AS
    SELECT n.opportunity_id, n.was || coalesce(f.values, '{}'::jsonb) AS values
    FROM row_now n CROSS JOIN this_import i
    LEFT JOIN (
      SELECT opportunity_id, jsonb_object_agg(field, new) AS values FROM (
        SELECT DISTINCT ON (f.opportunity_id, f.field) f.opportunity_id, f.field, f.new
        FROM fresh f JOIN row_now n USING (opportunity_id)
        WHERE NOT n.is_new AND f.at > n.was_said_at
        ORDER BY f.opportunity_id, f.field, f.at DESC, f.line DESC) latest
      GROUP BY opportunity_id) f USING (opportunity_id)
    WHERE NOT n.is_new AND i.exported_at >= n.was_said_at`)
  await session.run(`${ADD} FROM (
      SELECT n.opportunity_id, s.field, k.values->>s.field AS old, n.values->>s.field AS new,
             n.file, n.line,
             CASE WHEN n.modified_at > n.was_said_at AND n.modified_at <= i.exported_at
                  THEN n.modified_at ELSE i.exported_at END AS at,
             CASE WHEN n.modified_at > n.was_said_at AND n.modified_at <= i.exported_at
                  THEN 0 ELSE 1 END::smallint AS precision
      FROM this_import i, row_now n JOIN known_now k USING (opportunity_id), spoken s
      WHERE k.values <> n.values AND k.values->>s.field IS DISTINCT FROM n.values->>s.field
    ) d`)
}

/** A row of an older export adds only what is older: what it says changed before the next thing known. */
async function differencesOfOlder(session: Session): Promise<void> {
  await session.run(`${ADD} FROM (
      SELECT n.opportunity_id, s.field, n.values->>s.field AS old, held_then.value AS new, n.file, n.line,
             coalesce(later.at - interval '1 second',
                      CASE WHEN o.modified_at > i.exported_at AND o.modified_at <= n.was_said_at
                           THEN o.modified_at ELSE n.was_said_at END) AS at,
             CASE WHEN later.at IS NULL AND o.modified_at > i.exported_at AND o.modified_at <= n.was_said_at
                  THEN 0 ELSE 1 END::smallint AS precision
      FROM this_import i, row_now n JOIN opportunity o USING (opportunity_id) CROSS JOIN spoken s
      LEFT JOIN LATERAL (
        SELECT old, at FROM opportunity_change c
        WHERE c.opportunity_id = n.opportunity_id AND c.field = s.field AND c.at > i.exported_at
        ORDER BY at, batch, ordinal LIMIT 1) later ON true
      CROSS JOIN LATERAL (
        SELECT CASE WHEN later.at IS NULL THEN n.was->>s.field ELSE later.old END AS value) held_then
      WHERE NOT n.is_new AND i.exported_at < n.was_said_at AND s.field NOT IN ('gone', 'deleted')
        AND n.values ? s.field AND n.values->>s.field IS DISTINCT FROM held_then.value
    ) d`)
}

/** What is missing from a later whole export is gone, and kept: deleting is a way of burying too. */
async function markGone(session: Session): Promise<void> {
  await session.run(`${ADD} FROM (
      SELECT o.opportunity_id, 'gone' AS field, NULL AS old, 't' AS new, i.exported_at AS at,
             1::smallint AS precision, NULL::integer AS file, NULL::integer AS line
      FROM this_import i JOIN opportunity o USING (source)
      WHERE i.whole_export AND i.exported_at >= o.said_at
        AND NOT o.values ? 'gone' AND NOT o.values ? 'deleted'
        AND NOT EXISTS (SELECT FROM row_now n WHERE n.opportunity_id = o.opportunity_id)
    ) d`)
}
