import { refuse } from '@closed-learned/deals'
import type { Client, DatabaseError } from 'pg'
import { APP_ROLE, isConcurrently, OWNER_ROLE } from './connections.ts'

/** What is still missing on somebody else's server, as the statements that would mend it. */
type Missing = readonly string[]

/** Since 16 a member may lack the right to become the role, and the maker of a role lacks it at first. */
const RIGHT_TO_BECOME =
  "CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END"

/** Makes the two roles and their rights, or tells the person who may what to run. */
export async function prepareExternal(client: Client): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const missing = await missingRights(client)
    if (missing.length === 0) return
    if (!(await runAll(client, missing))) break
  }
  const missing = await missingRights(client)
  if (missing.length === 0) return
  refuse(
    'database-unsuitable',
    `The user of DATABASE_URL may not make or take the roles ${OWNER_ROLE} and ${APP_ROLE}.`,
    `Let the database's administrator run once: ${missing.join('; ')};`,
  )
}

/** Refuses roles for which row security would not hold. */
export async function requireHarmlessRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string; by: string; right: string }>(`
    SELECT ours.rolname AS role, theirs.rolname AS by,
      CASE WHEN theirs.rolsuper THEN 'is a superuser' ELSE 'may bypass row security' END AS right,
      ours.oid <> theirs.oid AS indirect
    FROM pg_roles ours JOIN pg_roles theirs ON pg_has_role(ours.oid, theirs.oid, 'MEMBER')
    WHERE ours.rolname IN ('${OWNER_ROLE}', '${APP_ROLE}') AND (theirs.rolsuper OR theirs.rolbypassrls)
    UNION ALL
    SELECT '${APP_ROLE}', '${OWNER_ROLE}', 'owns the tables', true
    WHERE pg_has_role('${APP_ROLE}', '${OWNER_ROLE}', 'MEMBER')
    -- A superuser counts as a member of everything: say first what it is itself.
    ORDER BY indirect`)
  const found = rows[0]
  if (found === undefined) return
  const via = found.by === found.role ? '' : ` through the role ${found.by}`
  refuse(
    'database-unsuitable',
    `The role ${found.role} ${found.right}${via}, so row security would not hold for it.`,
    via
      ? `Let the database's administrator run: REVOKE "${found.by}" FROM ${found.role};`
      : `Let the database's administrator run: ALTER ROLE ${found.role} NOSUPERUSER NOBYPASSRLS;`,
  )
}

/** False if one of the statements is not allowed. */
async function runAll(client: Client, statements: Missing): Promise<boolean> {
  for (const statement of statements) {
    try {
      await client.query(statement)
    } catch (error) {
      if ((error as DatabaseError).code === '42501') return false
      // Another process makes the same roles in this moment: look again.
      if (isConcurrently(error)) return true
      throw error
    }
  }
  return true
}

async function missingRights(client: Client): Promise<Missing> {
  const { rows } = await client.query<{ statement: string }>(`
    WITH role(name, id, rights) AS (VALUES
      ('${OWNER_ROLE}', to_regrole('${OWNER_ROLE}')::oid, ARRAY['CONNECT', 'CREATE', 'TEMPORARY']),
      ('${APP_ROLE}', to_regrole('${APP_ROLE}')::oid, ARRAY['CONNECT', 'TEMPORARY']))
    SELECT format('CREATE ROLE %I', name) AS statement, 1 AS step FROM role WHERE id IS NULL
    UNION ALL
    SELECT format('GRANT %I TO %I', name, session_user), 2 FROM role
    WHERE id IS NULL OR NOT pg_has_role(id, ${RIGHT_TO_BECOME})
    UNION ALL
    SELECT format('GRANT %s ON DATABASE %I TO %I', array_to_string(rights, ', '), current_database(), name), 3
    FROM role
    WHERE id IS NULL OR NOT (SELECT bool_and(has_database_privilege(id, current_database(), r)) FROM unnest(rights) r)
    ORDER BY step`)
  return rows.map((row) => row.statement)
}
