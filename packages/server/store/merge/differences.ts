import type { Session } from '../session.ts'
import { DEDUPE_KEY } from './real-changes.ts'

/**
 * Where the row of the export does not say what its history ends with, the difference is a change
 * too: dated by the row's modified time if that lies between, else at the export, precision
 * "between". The same step makes a history out of successive exports.
 */
export async function addDifferences(
  session: Session,
  rejectedKeys: readonly string[],
): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE spoken ON COMMIT DROP AS
    SELECT DISTINCT jsonb_object_keys(values) AS field FROM row_now
    WHERE EXISTS (SELECT FROM row_now WHERE NOT is_new)
    UNION SELECT 'gone' UNION SELECT 'deleted'`)
  await differencesOfNew(session)
  await differencesOfNewer(session)
  await differencesOfOlder(session)
  await markGone(session, rejectedKeys)
}

const ADD = `INSERT INTO fresh (opportunity_id, dedupe_key, field, old, new, at, precision, file, line, of_state, is_difference)
    SELECT opportunity_id, ${DEDUPE_KEY}, field, old, new, at, precision, file, line, true, true`

async function differencesOfNew(session: Session): Promise<void> {
  await session.run(`${ADD} FROM (
      SELECT DISTINCT ON (o.opportunity_id, f.field)
             o.opportunity_id, f.field, f.final AS old, o.values->>f.field AS new, n.file, n.line,
             CASE WHEN n.modified_at > f.at THEN n.modified_at ELSE greatest(n.said_at, f.at) END AS at,
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
             coalesce(n.modified_at, n.said_at) AS at,
             CASE WHEN n.modified_at IS NULL THEN 1 ELSE 0 END::smallint AS precision
      FROM this_import i, row_now n WHERE n.is_new AND n.deleted
    ) d`)
}

/** A row of the newest export against the last one, after the history that came with it. */
async function differencesOfNewer(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE known_now ON COMMIT DROP AS
    SELECT n.opportunity_id, n.was || coalesce(f.values, '{}'::jsonb) AS values
    FROM row_now n
    LEFT JOIN (
      SELECT opportunity_id, jsonb_object_agg(field, new) AS values FROM (
        SELECT DISTINCT ON (f.opportunity_id, f.field) f.opportunity_id, f.field, f.new
        FROM fresh f JOIN row_now n USING (opportunity_id)
        WHERE NOT n.is_new AND f.at > n.was_said_at
        ORDER BY f.opportunity_id, f.field, f.at DESC, f.line DESC) latest
      GROUP BY opportunity_id) f USING (opportunity_id)
    WHERE NOT n.is_new AND ${IS_NEWEST}`)
  await session.run(`${ADD} FROM (
      SELECT n.opportunity_id, s.field, k.values->>s.field AS old, n.values->>s.field AS new, n.file, n.line,
             ${dated('n.was_said_at', 'n.modified_at', 'n.said_at')}
      FROM row_now n JOIN known_now k USING (opportunity_id), spoken s
      WHERE k.values <> n.values AND k.values->>s.field IS DISTINCT FROM n.values->>s.field
    ) d`)
}

/** No later export spoke of it, and none told that it was gone. */
const IS_NEWEST = `n.said_at >= n.was_said_at AND NOT EXISTS (
  SELECT FROM opportunity_change g
  WHERE g.opportunity_id = n.opportunity_id AND g.field = 'gone' AND g.at > n.said_at)`

/** Moment and precision of a difference: the modified time if it lies between, else the later end. */
const dated = (after: string, modified: string, until: string) => `
  CASE WHEN ${modified} > ${after} AND ${modified} <= ${until} THEN ${modified} ELSE ${until} END AS at,
  CASE WHEN ${modified} > ${after} AND ${modified} <= ${until} THEN 0 ELSE 1 END::smallint AS precision`

/**
 * A row of an export that arrives late is fitted between the exports before and after it, and adds
 * only what is older than the one after: what it says differently changed since the one before it,
 * and changed back until the one after.
 */
async function differencesOfOlder(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE late ON COMMIT DROP AS
    SELECT n.opportunity_id, n.file, n.line, n.said_at, n.modified_at, n.values,
           before.said_at AS before_at, later.said_at AS later_at, later.modified_at AS later_modified_at
    FROM row_now n
    LEFT JOIN LATERAL (SELECT * FROM (${SAYINGS}) x WHERE x.said_at < n.said_at
                       ORDER BY said_at DESC LIMIT 1) before ON true
    LEFT JOIN LATERAL (SELECT * FROM (${SAYINGS}) x WHERE x.said_at > n.said_at
                       ORDER BY said_at LIMIT 1) later ON true
    WHERE NOT n.is_new AND NOT (${IS_NEWEST})
      AND NOT EXISTS (SELECT FROM (${SAYINGS}) x WHERE x.said_at = n.said_at)`)
  const [any] = await session.run<{ any: boolean }>('SELECT EXISTS (SELECT FROM late) AS any')
  if (!any?.any) return
  await session.run(`
    CREATE TEMP TABLE late_field ON COMMIT DROP AS
    SELECT l.*, s.field, l.values->>s.field AS said,
           CASE WHEN past.found THEN past.new WHEN next.found THEN next.old ELSE o.values->>s.field END AS held,
           coalesce(next.at <= l.later_at, false) AS changes_before_later
    FROM late l JOIN opportunity o USING (opportunity_id) CROSS JOIN spoken s
    LEFT JOIN LATERAL (SELECT true AS found, c.new FROM (${TOLD}) c WHERE c.field = s.field AND c.at <= l.said_at
                       ORDER BY c.at DESC, c.batch DESC, c.ordinal DESC LIMIT 1) past ON true
    LEFT JOIN LATERAL (SELECT true AS found, c.old, c.at FROM (${TOLD}) c WHERE c.field = s.field AND c.at > l.said_at
                       ORDER BY c.at, c.batch, c.ordinal LIMIT 1) next ON true`)
  await session.run(`${ADD} FROM (
      SELECT opportunity_id, field, held AS old, said AS new, file, line,
             ${dated('before_at', 'modified_at', 'said_at')}
      FROM late_field WHERE said IS DISTINCT FROM held AND before_at IS NOT NULL
      UNION ALL
      SELECT opportunity_id, field, said, held, file, line,
             ${dated('said_at', 'later_modified_at', 'later_at')}
      FROM late_field WHERE said IS DISTINCT FROM held AND later_at IS NOT NULL AND NOT changes_before_later
    ) d`)
}

/** The moments at which exports spoke of an opportunity. */
const SAYINGS = `
  SELECT f.said_at, f.modified_at FROM opportunity_first f WHERE f.opportunity_id = n.opportunity_id
  UNION ALL
  SELECT s.said_at, s.modified_at FROM opportunity_said s WHERE s.opportunity_id = n.opportunity_id`

/** The changes of an opportunity, those of this import among them. */
const TOLD = `
  SELECT field, old, new, at, batch, ordinal FROM opportunity_change e WHERE e.opportunity_id = l.opportunity_id
  UNION ALL
  SELECT field, old, new, at, 2147483647, line FROM fresh f WHERE f.opportunity_id = l.opportunity_id`

/**
 * What is missing from a later whole export is gone, and kept: deleting is a way of burying too. A
 * row that was there and could not be read is not missing.
 */
async function markGone(session: Session, rejectedKeys: readonly string[]): Promise<void> {
  await session.run(
    `${ADD} FROM (
      SELECT o.opportunity_id, 'gone' AS field, NULL AS old, 't' AS new, i.exported_at AS at,
             1::smallint AS precision, NULL::integer AS file, NULL::integer AS line
      FROM this_import i JOIN opportunity o USING (source)
      WHERE i.whole_export AND i.exported_at >= o.said_at
        AND NOT o.values ? 'gone' AND NOT o.values ? 'deleted' AND NOT o.key = ANY($1)
        AND NOT EXISTS (SELECT FROM row_now n WHERE n.opportunity_id = o.opportunity_id)
    ) d`,
    [rejectedKeys],
  )
  // An opportunity that only a late export knows was missing from the whole ones after it.
  await session.run(`${ADD} FROM (
      SELECT n.opportunity_id, 'gone' AS field, NULL AS old, 't' AS new, min(b.exported_at) AS at,
             1::smallint AS precision, NULL::integer AS file, NULL::integer AS line
      FROM this_import i JOIN import_batch b ON b.source = i.source AND b.whole_export, row_now n
      WHERE n.is_new AND NOT n.deleted AND b.exported_at > n.said_at
      GROUP BY n.opportunity_id
    ) d`)
}
