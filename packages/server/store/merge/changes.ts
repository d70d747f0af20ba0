import type { Session } from '../session.ts'

const HASH = `hashtextextended(concat_ws(E'\\x1f', field, extract(epoch FROM at), coalesce(new, E'\\x1e')), 0)`

/** What was said of changes, with the number of its opportunity; rows of unknown ids are set aside. */
export async function collectChanges(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE candidate ON COMMIT DROP AS
    SELECT o.opportunity_id, s.field, s.old, s.new, s.at, s.file, s.line,
           false AS of_state, false AS is_first, ${HASH} AS dedupe_key
    FROM said_change s
    LEFT JOIN opportunity o ON o.source = (SELECT source FROM this_import) AND o.key = s.key
    WHERE s.field <> 'created' OR o.opportunity_id IS NULL`)
  await session.run(`
    INSERT INTO left_out SELECT file, line, 'belongs to an opportunity that is not in the export'
    FROM candidate WHERE opportunity_id IS NULL`)
  await collectStates(session)
  // Known facts go first, so that telling a history again costs no sorting.
  await session.run(`
    DELETE FROM candidate c USING opportunity_change e
    WHERE EXISTS (SELECT FROM import_batch)
      AND e.opportunity_id = c.opportunity_id AND e.dedupe_key = c.dedupe_key`)
  await session.run('ANALYZE candidate')
}

/** A history of states becomes changes: each field against its value in the state before. */
async function collectStates(session: Session): Promise<void> {
  const [any] = await session.run<{ any: boolean }>(
    `SELECT EXISTS (SELECT FROM said_opportunity WHERE at IS NOT NULL) AS any`,
  )
  if (!any?.any) return
  await session.run(`
    INSERT INTO left_out SELECT s.file, s.line, 'belongs to an opportunity that is not in the export'
    FROM said_opportunity s
    WHERE s.at IS NOT NULL AND NOT EXISTS (
      SELECT FROM opportunity o WHERE o.source = (SELECT source FROM this_import) AND o.key = s.key)`)
  await session.run(`
    INSERT INTO candidate
    SELECT opportunity_id, field, old, new, at, file, line, true, nth = 1, ${HASH} FROM (
      SELECT o.opportunity_id, f.field, s.at, s.file, s.line, v.new,
             lag(v.new) OVER w AS old, row_number() OVER w AS nth
      FROM said_opportunity s
      JOIN opportunity o ON o.source = (SELECT source FROM this_import) AND o.key = s.key
      JOIN (SELECT DISTINCT file, jsonb_object_keys(values) AS field
            FROM said_opportunity WHERE at IS NOT NULL) f ON f.file = s.file
      LEFT JOIN who p ON f.field = 'owner' AND p.side = 'seller' AND p.key = s.values->>'owner'
      CROSS JOIN LATERAL (SELECT coalesce(p.person_id::text, s.values->>f.field) AS new) v
      WHERE s.at IS NOT NULL
      WINDOW w AS (PARTITION BY o.opportunity_id, f.field ORDER BY s.at, s.file, s.line)
    ) state WHERE nth = 1 OR old IS DISTINCT FROM new`)
  // Salesforce tells many changes twice, in two tables, a second apart: the field history holds.
  await session.run(`
    DELETE FROM candidate d USING candidate c
    WHERE d.of_state AND NOT c.of_state AND c.opportunity_id = d.opportunity_id
      AND c.field = d.field AND c.new IS NOT DISTINCT FROM d.new
      AND c.at BETWEEN d.at - interval '5 seconds' AND d.at + interval '5 seconds'`)
}

/**
 * Keeps of the candidates what changes something: in the order of time, among what is known, a
 * change to the value that already holds is none.
 */
export async function keepRealChanges(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE fresh ON COMMIT DROP AS
    SELECT opportunity_id, dedupe_key, field, coalesce(held, old) AS old, new, at,
           0::smallint AS precision, file, line, line AS ordinal, of_state, final, final_at, crowded
    FROM (
      SELECT *, lag(new) OVER w AS held, row_number() OVER w AS nth,
             lag(at, 2) OVER w = at AS crowded,
             last_value(new) OVER whole AS final, last_value(at) OVER whole AS final_at
      FROM (
        SELECT opportunity_id, dedupe_key, field, old, new, at, file, line, of_state, is_first, true AS is_new
        FROM candidate WHERE opportunity_id IS NOT NULL
        UNION ALL
        SELECT opportunity_id, dedupe_key, field, old, new, at, batch, ordinal, false, false, false
        FROM opportunity_change e
        WHERE EXISTS (SELECT FROM import_batch)
          AND EXISTS (SELECT FROM candidate c WHERE c.opportunity_id = e.opportunity_id)
      ) both_sides
      WINDOW w AS (PARTITION BY opportunity_id, field ORDER BY at, is_new, file, line),
             whole AS (PARTITION BY opportunity_id, field ORDER BY at, is_new, file, line
                       ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
    ) ordered
    WHERE is_new AND CASE WHEN nth > 1 THEN new IS DISTINCT FROM held
                          ELSE NOT is_first AND new IS DISTINCT FROM old END`)
  // To and fro within one moment leaves twice the same fact, and the ledger holds a fact once.
  const [crowd] = await session.run<{ any: boolean }>(
    'SELECT EXISTS (SELECT FROM fresh WHERE crowded) AS any',
  )
  if (crowd?.any) await session.run(TWICE)
  await session.run('ANALYZE fresh')
}

const TWICE = `
  DELETE FROM fresh f USING fresh e
  WHERE f.crowded AND e.opportunity_id = f.opportunity_id
    AND e.dedupe_key = f.dedupe_key AND e.ctid < f.ctid`

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

const ADD = `INSERT INTO fresh (opportunity_id, dedupe_key, field, old, new, at, precision, file, line, ordinal, of_state)
    SELECT opportunity_id, ${HASH}, field, old, new, at, precision, file, line, 2147483647, true`

async function differencesOfNew(session: Session): Promise<void> {
  await session.run(`${ADD} FROM (
      SELECT DISTINCT ON (n.opportunity_id, f.field)
             n.opportunity_id, f.field, f.final AS old, n.values->>f.field AS new, n.file, n.line,
             CASE WHEN n.modified_at > f.final_at THEN n.modified_at
                  ELSE greatest(i.exported_at, f.final_at) END AS at,
             CASE WHEN n.modified_at > f.final_at THEN 0 ELSE 1 END::smallint AS precision
      FROM this_import i, row_now n JOIN fresh f USING (opportunity_id)
      WHERE n.is_new AND f.new IS NOT DISTINCT FROM f.final AND f.field IN (
          SELECT field FROM (SELECT DISTINCT field FROM fresh) told
          WHERE EXISTS (SELECT FROM row_now WHERE values ? field))
        AND lower(n.values->>f.field) IS DISTINCT FROM lower(f.final)
    ) d`)
  // A deletion is dated like a difference, so that on earlier days the opportunity still stands.
  await session.run(`${ADD} FROM (
      SELECT n.opportunity_id, 'deleted' AS field, NULL AS old, 't' AS new, n.file, n.line,
             coalesce(n.modified_at, i.exported_at) AS at,
             CASE WHEN n.modified_at IS NULL THEN 1 ELSE 0 END::smallint AS precision
      FROM this_import i, row_now n WHERE n.is_new AND n.values ? 'deleted'
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
        ORDER BY f.opportunity_id, f.field, f.at DESC, f.ordinal DESC) latest
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

/** Writes the ledger, and brings the projection of what was known before up to it. */
export async function writeChanges(session: Session): Promise<void> {
  await session.run(`
    INSERT INTO opportunity_change (workspace_id, opportunity_id, dedupe_key, field, old, new, at,
                                    precision, batch, ordinal)
    SELECT i.workspace_id, f.opportunity_id, f.dedupe_key, f.field, f.old, f.new, f.at,
           f.precision, i.batch, f.ordinal
    FROM this_import i, fresh f`)
  await session.run(`
    UPDATE opportunity o SET values = jsonb_strip_nulls(o.values || c.values)
    FROM (SELECT opportunity_id, jsonb_object_agg(field, new) AS values FROM (
            SELECT DISTINCT ON (f.opportunity_id, f.field) f.opportunity_id, f.field, f.new
            FROM fresh f JOIN opportunity_first s USING (opportunity_id)
            WHERE f.at > s.said_at AND s.batch < (SELECT batch FROM this_import)
              AND NOT EXISTS (
                SELECT FROM opportunity_change later
                WHERE later.opportunity_id = f.opportunity_id AND later.field = f.field AND later.at > f.at)
            ORDER BY f.opportunity_id, f.field, f.at DESC, f.ordinal DESC) latest
          GROUP BY opportunity_id) c
    WHERE o.opportunity_id = c.opportunity_id`)
  await session.run(`
    UPDATE opportunity o SET said_at = i.exported_at, modified_at = coalesce(n.modified_at, o.modified_at)
    FROM this_import i, row_now n
    WHERE o.opportunity_id = n.opportunity_id AND i.exported_at > o.said_at`)
}
