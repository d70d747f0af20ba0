import { type Kysely, sql } from 'kysely'

/** What the application role may do with a table: only add, or also correct a projection. */
export const appendOnly = 'SELECT, INSERT'
export const current = 'SELECT, INSERT, UPDATE, DELETE'

/**
 * Makes a table of a tenant: `workspace_id` first, row security by the workspace of the transaction
 * (an unset workspace is an error, never "all"), and the rights of the application role.
 */
export async function tenantTable(
  db: Kysely<unknown>,
  name: string,
  columns: string,
  rights: typeof appendOnly | typeof current,
): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db)
  await run(`CREATE TABLE ${name} (workspace_id uuid NOT NULL, ${columns})`)
  await run(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`)
  await run(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`)
  // The sub-select makes it one look-up a statement instead of one a row.
  const same = `workspace_id = (SELECT current_setting('app.workspace')::uuid)`
  await run(`CREATE POLICY of_workspace ON ${name} USING (${same}) WITH CHECK (${same})`)
  await run(`GRANT ${rights} ON ${name} TO closed_learned_app`)
}

/**
 * Makes a table of a tenant of which a member sees only what `seen` lets them; the program itself,
 * which computes what everybody sees, has all of the workspace. Whoever adds a row adds it as
 * themselves: unless `added` says more, what they could see.
 */
export async function privateTable(
  db: Kysely<unknown>,
  name: string,
  columns: string,
  rights: typeof appendOnly | typeof current,
  seen: string,
  added = seen,
): Promise<void> {
  await tenantTable(db, name, columns, rights)
  const [using, check] = [seen, added].map((rule) => `(app_is_program() OR ${rule})`)
  await sql
    .raw(`CREATE POLICY of_member ON ${name} AS RESTRICTIVE USING ${using} WITH CHECK ${check}`)
    .execute(db)
}
