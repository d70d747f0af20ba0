import type { Session } from '../session.ts'
import { takeUp } from './people.ts'

/**
 * Accounts as the newest export tells them. A difference to what was known goes into the ledger of
 * accounts before the current row is replaced.
 */
export async function mergeAccounts(session: Session): Promise<void> {
  await session.run(`
    CREATE TEMP TABLE account_now ON COMMIT DROP AS
    SELECT DISTINCT ON (s.key) s.key, s.id, s.merged_into, coalesce(s.deleted, false) AS deleted,
           s.modified_at, jsonb_strip_nulls(s.values) AS values, a.account_id, a.values AS was
    FROM said_account s
    LEFT JOIN account a ON a.source = (SELECT source FROM this_import) AND a.key = s.key
    ORDER BY s.key, s.file DESC, s.line DESC`)
  await session.run(`
    INSERT INTO account_change (workspace_id, account_id, batch, field, old, new, at, precision)
    SELECT i.workspace_id, n.account_id, i.batch, f.field, n.was->>f.field, n.values->>f.field,
           coalesce(n.modified_at, i.exported_at), CASE WHEN n.modified_at IS NULL THEN 1 ELSE 0 END
    FROM this_import i, account_now n,
         LATERAL (SELECT jsonb_object_keys(n.was || n.values) AS field) f
    WHERE n.account_id IS NOT NULL AND n.was IS DISTINCT FROM n.values
      AND n.was->>f.field IS DISTINCT FROM n.values->>f.field`)
  await takeUp(
    session,
    'said_account',
    `
    INSERT INTO account AS was (workspace_id, source, key, external_id, merged_into, deleted, values)
    SELECT i.workspace_id, i.source, n.key, n.id, n.merged_into, n.deleted, n.values
    FROM this_import i, account_now n ORDER BY n.key
    ON CONFLICT (workspace_id, source, key) DO UPDATE
    SET merged_into = excluded.merged_into, deleted = excluded.deleted, values = excluded.values
    WHERE (was.merged_into, was.deleted, was.values)
      IS DISTINCT FROM (excluded.merged_into, excluded.deleted, excluded.values)
    RETURNING key`,
    'said_account s',
    'key',
  )
}
