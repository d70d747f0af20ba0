import type { Session } from '../session.ts'

/** Recognises a fact that is told again: the field, the moment and the new value. */
export const DEDUPE_KEY = `hashtextextended(coalesce(new, E'\\x1e'),
  hashtextextended(field, timestamp_hash_extended(at AT TIME ZONE 'UTC', 0)))`

const NOT_HERE = `'belongs to an opportunity that is not in the export'`

/** What was said of changes, with the number of its opportunity; without one where it is unknown. */
const SAID = `
  SELECT o.opportunity_id, s.field, s.old, s.new, s.at, s.file, s.line,
         false AS of_state, false AS is_first, ${DEDUPE_KEY} AS dedupe_key
  FROM said_change s
  LEFT JOIN opportunity o ON o.source = (SELECT source FROM this_import) AND o.key = s.key
  WHERE s.field <> 'created' OR o.opportunity_id IS NULL
  UNION ALL
  SELECT opportunity_id, field, old, new, at, file, line, true, is_first, ${DEDUPE_KEY}
  FROM state_change`

/**
 * Keeps of what was said what changes something: in the order of time, among what is known, a change
 * to the value that already holds is none. `final` is the value that the history ends with.
 */
export async function keepRealChanges(session: Session): Promise<void> {
  await collectStates(session)
  const [known] = await session.run<{ any: boolean }>(
    'SELECT EXISTS (SELECT FROM import_batch) AS any',
  )
  await session.run(`
    CREATE TEMP TABLE fresh ON COMMIT DROP AS
    SELECT opportunity_id, dedupe_key, field, coalesce(held, old) AS old, new, at,
           0::smallint AS precision, file, line, of_state, final, crowded, false AS is_difference
    FROM (
      SELECT *, lag(new) OVER w AS held, lag(at) OVER w AS held_at,
             lag(at, 3) OVER w = at OR (lag(at, 2) OVER w = at AND lag(new, 2) OVER w IS NOT DISTINCT FROM new) AS crowded,
             last_value(new) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS final
      FROM (${known?.any ? await besideKnown(session) : `SELECT *, true AS is_new FROM (${SAID}) said`}) told
      WINDOW w AS (PARTITION BY opportunity_id, field ORDER BY at, is_new, file, line)
    ) ordered
    WHERE is_new AND (opportunity_id IS NULL OR CASE WHEN held_at IS NULL
      THEN NOT is_first AND new IS DISTINCT FROM old ELSE new IS DISTINCT FROM held END)`)
  await setAside(session)
  await session.run('ANALYZE fresh (opportunity_id, field)')
}

/**
 * The said among what the ledger knows of the same opportunities. Known facts go first, so that
 * telling a history again costs no sorting.
 */
async function besideKnown(session: Session): Promise<string> {
  await session.run(`
    CREATE TEMP TABLE candidate ON COMMIT DROP AS
    SELECT * FROM (${SAID}) s WHERE NOT EXISTS (
      SELECT FROM opportunity_change e
      WHERE e.opportunity_id = s.opportunity_id AND e.dedupe_key = s.dedupe_key)`)
  await session.run('ANALYZE candidate (opportunity_id)')
  return `
    SELECT *, true AS is_new FROM candidate
    UNION ALL
    SELECT opportunity_id, field, old, new, at, batch, ordinal, false, false, dedupe_key, false
    FROM opportunity_change e
    WHERE EXISTS (SELECT FROM candidate c WHERE c.opportunity_id = e.opportunity_id)`
}

async function setAside(session: Session): Promise<void> {
  const [found] = await session.run<{ unknown: boolean; crowded: boolean }>(`
    SELECT EXISTS (SELECT FROM fresh WHERE opportunity_id IS NULL) AS unknown,
           EXISTS (SELECT FROM fresh WHERE crowded) AS crowded`)
  if (found?.unknown) {
    await session.run(
      `INSERT INTO left_out SELECT file, line, ${NOT_HERE} FROM fresh WHERE opportunity_id IS NULL`,
    )
    await session.run('DELETE FROM fresh WHERE opportunity_id IS NULL')
  }
  // To and fro within one moment leaves the same fact twice, and the ledger holds a fact once.
  if (found?.crowded) {
    await session.run(`
      DELETE FROM fresh f USING fresh e
      WHERE f.crowded AND e.opportunity_id = f.opportunity_id AND e.dedupe_key = f.dedupe_key
        AND e.ctid < f.ctid`)
  }
}

/** A history of states becomes changes: each field against its value in the state before. */
async function collectStates(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE state_change (opportunity_id bigint, field text COLLATE "C", old text, new text,
      at timestamptz, file integer, line integer, is_first boolean) ON COMMIT DROP`)
  const [any] = await session.run<{ any: boolean }>(
    'SELECT EXISTS (SELECT FROM said_opportunity WHERE at IS NOT NULL) AS any',
  )
  if (!any?.any) return
  await session.run(`
    INSERT INTO left_out SELECT s.file, s.line, ${NOT_HERE}
    FROM said_opportunity s
    WHERE s.at IS NOT NULL AND NOT EXISTS (
      SELECT FROM opportunity o WHERE o.source = (SELECT source FROM this_import) AND o.key = s.key)`)
  await session.run(`
    INSERT INTO state_change
    SELECT opportunity_id, field, old, new, at, file, line, nth = 1 FROM (
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
    DELETE FROM state_change d USING said_change c, opportunity o
    WHERE o.source = (SELECT source FROM this_import) AND o.key = c.key
      AND o.opportunity_id = d.opportunity_id
      AND c.field = d.field AND c.new IS NOT DISTINCT FROM d.new
      AND ${A_SECOND_APART}`)
  await session.run(`
    DELETE FROM state_change d USING opportunity_change c
    WHERE c.opportunity_id = d.opportunity_id
      AND c.field = d.field AND c.new IS NOT DISTINCT FROM d.new AND ${A_SECOND_APART}`)
}

const A_SECOND_APART = `c.at BETWEEN d.at - interval '5 seconds' AND d.at + interval '5 seconds'`
