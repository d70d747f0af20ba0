import type { Session } from '../session.ts'
import { takeUp } from './people.ts'

const KNOWN = `
  JOIN opportunity o ON o.source = (SELECT source FROM this_import) AND o.key = s.opportunity`

/** Activities, roles and leads: facts beside the opportunity. Told twice, they are taken once. */
export async function mergeSurroundings(session: Session): Promise<void> {
  await mergeActivities(session)
  await takeUp(
    session,
    'said_contact_role',
    `
    INSERT INTO contact_role (workspace_id, opportunity_id, person_id, role, batch)
    SELECT DISTINCT i.workspace_id, o.opportunity_id, w.person_id, coalesce(s.role, ''), i.batch
    FROM this_import i, said_contact_role s ${KNOWN}
    JOIN who w ON w.side = 'buyer' AND w.key = s.contact
    ON CONFLICT DO NOTHING RETURNING opportunity_id, person_id`,
    `said_contact_role s ${KNOWN} JOIN who w ON w.side = 'buyer' AND w.key = s.contact`,
    'opportunity_id, person_id',
  )
  await takeUp(
    session,
    'said_lead',
    `
    INSERT INTO lead AS was (workspace_id, source, key, person_id, created_at, converted_at, opportunity_key, values)
    SELECT DISTINCT ON (s.key) i.workspace_id, i.source, s.key, w.person_id, s.created_at,
           s.converted_at, s.opportunity, jsonb_strip_nulls(s.values)
    FROM this_import i, said_lead s LEFT JOIN who w ON w.side = 'buyer' AND w.key = 'lead:' || s.key
    ORDER BY s.key, s.file DESC, s.line DESC
    ON CONFLICT (workspace_id, source, key) DO UPDATE
    SET converted_at = excluded.converted_at, opportunity_key = excluded.opportunity_key, values = excluded.values
    WHERE (was.converted_at, was.opportunity_key, was.values)
      IS DISTINCT FROM (excluded.converted_at, excluded.opportunity_key, excluded.values)
    RETURNING key`,
    'said_lead s',
    'key',
  )
}

/**
 * Two mails on one day are two activities: without an id of the source, the n-th of its kind on that
 * day is the same fact as the n-th in the next export.
 */
async function mergeActivities(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE activity_now ON COMMIT DROP AS
    SELECT s.file, s.line, o.opportunity_id, s.at, s.type, s.direction, w.person_id AS contact_id,
           hashtextextended(coalesce('id:' || s.source_key, concat_ws('|', s.at, s.type, s.direction, s.contact,
             row_number() OVER (PARTITION BY s.opportunity, s.at, s.type, s.direction, s.contact, s.file
                                ORDER BY s.line))), 0) AS dedupe_key
    FROM said_activity s ${KNOWN} LEFT JOIN who w ON w.side = 'buyer' AND w.key = s.contact`)
  await takeUp(
    session,
    'said_activity',
    `
    INSERT INTO activity (workspace_id, opportunity_id, dedupe_key, at, type, direction, contact_id, batch)
    SELECT i.workspace_id, n.opportunity_id, n.dedupe_key, n.at, n.type, n.direction, n.contact_id, i.batch
    FROM this_import i, activity_now n ORDER BY n.opportunity_id
    ON CONFLICT DO NOTHING RETURNING opportunity_id, dedupe_key`,
    'activity_now s',
    'opportunity_id, dedupe_key',
  )
}
