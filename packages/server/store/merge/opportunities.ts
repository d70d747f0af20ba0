import type { Session } from '../session.ts'

/**
 * Brings every key of this import to one row: of rows told twice the last holds, and where only a
 * history of states was given its last state is the opportunity and its first the creation.
 * Returns how many earlier rows were set aside for later ones.
 */
export async function oneRowEach(session: Session): Promise<number> {
  const doubled = await session.run(`
    DELETE FROM said_opportunity s USING (
      SELECT key, max(file::bigint << 32 | line) AS last FROM said_opportunity
      WHERE at IS NULL GROUP BY key HAVING count(*) > 1) d
    WHERE s.at IS NULL AND s.key = d.key AND (s.file::bigint << 32 | s.line) < d.last
    RETURNING 1`)
  // A state speaks of its own moment, a row of an export of the day of the export.
  await session.run('ALTER TABLE said_opportunity ADD COLUMN said_at timestamptz')
  await session.run(`
    INSERT INTO said_opportunity (file, line, key, id, deleted, created_at, modified_at, values, said_at)
    SELECT DISTINCT ON (s.key) s.file, s.line, s.key, s.id, s.deleted,
           coalesce(s.created_at, min(s.at) OVER (PARTITION BY s.key)), s.modified_at, s.values, s.at
    FROM said_opportunity s
    WHERE s.at IS NOT NULL
      AND NOT EXISTS (SELECT FROM said_opportunity c WHERE c.at IS NULL)
    ORDER BY s.key, s.at DESC, s.file DESC, s.line DESC`)
  return doubled.length
}

/** The values of a row, with the owner by number and the source's mark of deletion. */
const VALUES = `
  s.values || CASE WHEN w.person_id IS NULL THEN '{}'::jsonb ELSE jsonb_build_object('owner', w.person_id::text) END
  || CASE WHEN s.deleted THEN '{"deleted": "t"}'::jsonb ELSE '{}'::jsonb END`

/**
 * Joins the rows of this import with what is known: `row_now` has one line an opportunity, with its
 * number, and for known ones what the row says now and what was said last time. New ones get their
 * first statement.
 */
export async function mergeOpportunities(session: Session): Promise<void> {
  const [known] = await session.run<{ last: number }>(
    'SELECT coalesce(max(opportunity_id), 0) AS last FROM opportunity',
  )
  await session.run(`
    INSERT INTO opportunity (workspace_id, source, key, external_id, created_at, modified_at, said_at, values)
    SELECT i.workspace_id, i.source, s.key, s.id, s.created_at, s.modified_at,
           coalesce(s.said_at, i.exported_at), ${VALUES}
    FROM this_import i, said_opportunity s
    LEFT JOIN who w ON w.side = 'seller' AND w.key = s.values->>'owner'
    WHERE s.at IS NULL AND NOT EXISTS (
      SELECT FROM opportunity o WHERE o.source = (SELECT source FROM this_import) AND o.key = s.key)`)
  await session.run(
    `CREATE TEMP TABLE row_now ON COMMIT DROP AS
     SELECT s.file, s.line, s.key, s.created_at, s.modified_at, o.opportunity_id,
            o.opportunity_id > ${known?.last ?? 0} AS is_new,
            coalesce(s.deleted, false) AS deleted, o.said_at AS was_said_at,
            coalesce(s.said_at, i.exported_at) AS said_at,
            CASE WHEN o.opportunity_id <= ${known?.last ?? 0} THEN o.values END AS was,
            CASE WHEN o.opportunity_id <= ${known?.last ?? 0} THEN ${VALUES} END AS values
     FROM this_import i, said_opportunity s
     JOIN opportunity o ON o.source = (SELECT source FROM this_import) AND o.key = s.key
     LEFT JOIN who w ON w.side = 'seller' AND w.key = s.values->>'owner'
     WHERE s.at IS NULL`,
  )
  await session.run('ANALYZE row_now (opportunity_id, key, is_new)')
  await session.run(`
    INSERT INTO opportunity_first (workspace_id, opportunity_id, batch, said_at, modified_at, created_at, values)
    SELECT o.workspace_id, o.opportunity_id, i.batch, o.said_at, o.modified_at, o.created_at, o.values
    FROM this_import i, row_now n JOIN opportunity o USING (opportunity_id) WHERE n.is_new`)
  await session.run(`
    UPDATE opportunity o SET created_at = n.created_at
    FROM row_now n WHERE NOT n.is_new AND o.opportunity_id = n.opportunity_id
      AND (o.created_at IS NULL OR n.created_at < o.created_at)`)
}
