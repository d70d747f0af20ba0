import type { Session } from '../session.ts'

/**
 * Gives every person that the import names a number, and replaces owners by it, so that no ledger
 * ever holds a name: erasing a person later rewrites no history.
 */
export async function mergePeople(session: Session): Promise<void> {
  await session.run(`
    INSERT INTO person (workspace_id, source, side, key)
    SELECT workspace_id, source, side, key FROM this_import, (
      SELECT 'seller' AS side, values->>'owner' AS key FROM said_opportunity
      UNION SELECT 'seller', old FROM said_change WHERE field = 'owner'
      UNION SELECT 'seller', new FROM said_change WHERE field = 'owner'
      UNION SELECT 'seller', key FROM said_user
      UNION SELECT 'seller', manager FROM said_user
      UNION SELECT 'buyer', key FROM said_contact
      UNION SELECT 'buyer', contact FROM said_contact_role
      UNION SELECT 'buyer', contact FROM said_activity
      UNION SELECT 'buyer', 'lead:' || key FROM said_lead WHERE name IS NOT NULL
    ) named WHERE key IS NOT NULL
    ON CONFLICT DO NOTHING`)
  await session.run(`
    CREATE TEMP TABLE who ON COMMIT DROP AS
    SELECT side, key, person_id FROM person WHERE source = (SELECT source FROM this_import)`)
  await session.run(`ANALYZE who`)
  for (const side of ['old', 'new']) {
    await session.run(`
      UPDATE said_change c SET ${side} = w.person_id::text FROM who w
      WHERE c.field = 'owner' AND w.side = 'seller' AND w.key = c.${side}`)
  }
}

/** Names, mail addresses and the tree of managers, as the newest import tells them. */
export async function mergeUsersAndContacts(session: Session): Promise<void> {
  await session.run(`
    UPDATE person p SET name = u.name, email = u.email FROM said_user u, who w
    WHERE w.side = 'seller' AND w.key = u.key AND p.person_id = w.person_id
      AND (p.name, p.email) IS DISTINCT FROM (u.name, u.email)`)
  const users = `
    SELECT DISTINCT ON (w.person_id) i.workspace_id, w.person_id, m.person_id AS manager_id,
           u.team, u.active_from, u.active_to
    FROM this_import i, said_user u JOIN who w ON w.side = 'seller' AND w.key = u.key
    LEFT JOIN who m ON m.side = 'seller' AND m.key = u.manager
    ORDER BY w.person_id, u.file DESC, u.line DESC`
  await takeUp(
    session,
    'said_user',
    `
    INSERT INTO crm_user AS was (workspace_id, person_id, manager_id, team, active_from, active_to)
    ${users}
    ON CONFLICT (workspace_id, person_id) DO UPDATE
    SET manager_id = excluded.manager_id, team = excluded.team,
        active_from = excluded.active_from, active_to = excluded.active_to
    WHERE (was.manager_id, was.team, was.active_from, was.active_to)
      IS DISTINCT FROM (excluded.manager_id, excluded.team, excluded.active_from, excluded.active_to)
    RETURNING person_id`,
    `said_user s JOIN who w ON w.side = 'seller' AND w.key = s.key`,
    'person_id',
  )
  await takeUp(
    session,
    'said_contact',
    `
    UPDATE person p SET name = c.name, email = c.email, title = c.title, account_key = c.account
    FROM said_contact c, who w
    WHERE w.side = 'buyer' AND w.key = c.key AND p.person_id = w.person_id
      AND (p.name, p.email, p.title, p.account_key) IS DISTINCT FROM (c.name, c.email, c.title, c.account)
    RETURNING p.person_id`,
    `said_contact s JOIN who w ON w.side = 'buyer' AND w.key = s.key`,
    'person_id',
  )
}

/** Runs an insert or update that returns what it took in, and counts the lines of each file behind it. */
export async function takeUp(
  session: Session,
  said: string,
  change: string,
  lines: string,
  id: string,
): Promise<void> {
  const [any] = await session.run<{ any: boolean }>(`SELECT EXISTS (SELECT FROM ${said}) AS any`)
  if (!any?.any) return
  await session.run(`
    WITH took AS (${change})
    INSERT INTO taken SELECT s.file, count(DISTINCT s.line)
    FROM ${lines} JOIN took USING (${id}) GROUP BY s.file`)
}
