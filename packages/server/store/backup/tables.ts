import type { ClientBase } from 'pg'
import { SCHEMA } from '../database/connections.ts'

/** A table as a backup sees it. */
export interface Table {
  readonly name: string
  /** As SQL writes them. */
  readonly columns: readonly string[]
  /** Whether row security holds for the owner too, so that it is read a workspace at a time. */
  readonly byWorkspace: boolean
}

/** What must not come back: a session that was ended would be open again, a link that was used, usable. */
const PASSING = ['auth_session', 'auth_verification', 'auth_rate_limit']

/** Every table of the schema but the list of migrations, those first that others refer to. */
export async function tablesOf(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table & { passing: boolean }>(`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS "byWorkspace",
           array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = '${SCHEMA}'::regnamespace AND c.relkind = 'r'
      AND c.relname NOT LIKE 'kysely%'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.oid ORDER BY c.relname COLLATE "C"`)
  const known = rows.filter(({ name }) => !PASSING.includes(name))
  return inOrder(known, await references(client))
}

/** Which table refers to which by a foreign key. */
async function references(client: ClientBase): Promise<readonly { from: string; to: string }[]> {
  const { rows } = await client.query<{ from: string; to: string }>(`
    SELECT f.relname AS from, t.relname AS to
    FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND k.connamespace = '${SCHEMA}'::regnamespace
      AND k.conrelid <> k.confrelid`)
  return rows
}

function inOrder(tables: readonly Table[], refers: readonly { from: string; to: string }[]) {
  const ordered: Table[] = []
  let waiting = tables
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name))
    const ready = waiting.filter(
      ({ name }) => !refers.some(({ from, to }) => from === name && names.has(to)),
    )
    if (ready.length === 0) throw new Error(`tables refer in a circle: ${[...names].join(', ')}`)
    ordered.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  // What belongs to no workspace comes first, and the workspaces before what is in them.
  const place = ({ name, byWorkspace }: Table) => (name === 'workspace' ? 0 : byWorkspace ? 2 : 1)
  return ordered.sort((a, b) => place(a) - place(b))
}

/** The workspaces of the database; its owner may list them before one is set. */
export async function workspacesOf(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT workspace_id AS id FROM workspace ORDER BY workspace_id',
  )
  return rows.map(({ id }) => id)
}

/** Sets the workspace of a transaction, as the program that sees all of it. */
export async function enterWorkspace(client: ClientBase, workspace: string): Promise<void> {
  await client.query(`SET LOCAL app.workspace = ${client.escapeLiteral(workspace)}`)
  await client.query(`SET LOCAL app.member = 'program'`)
}
