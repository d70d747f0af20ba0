import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { tablesOf } from '../store/backup/tables.ts'

/** What COPY must write otherwise than it stands: quotes, tabs, breaks, backslashes, its own end. */
export const AWKWARD = 'tab\t, break\n, \\N, \\., "quoted", \'so\', ü, 🙂, =1+1'

interface Column {
  name: string
  type: string
  check: string | null
  refers: string | null
}

/**
 * Puts a row into every table of the schema that has none for this workspace, whatever tables there
 * are; as a superuser, for whom no row security holds. Gives the names of the tables.
 */
export async function fillTables(superuser: Client, workspace: string): Promise<readonly string[]> {
  const tables = await tablesOf(superuser)
  for (const { name } of tables) {
    const columns = await columnsOf(superuser, name)
    const isOfWorkspace = columns.some((column) => column.name === 'workspace_id')
    const where = isOfWorkspace ? `WHERE workspace_id = '${workspace}'` : ''
    const { rows } = await superuser.query(`SELECT FROM "${name}" ${where} LIMIT 1`)
    if (rows.length > 0) continue
    const values: string[] = []
    for (const column of columns) values.push(await literalFor(superuser, column, workspace))
    const list = columns.map((column) => `"${column.name}"`).join(', ')
    await superuser.query(`INSERT INTO "${name}" (${list}) VALUES (${values.join(', ')})`)
  }
  return tables.map(({ name }) => name)
}

async function columnsOf(client: Client, table: string): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(`
    SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
      (SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
       WHERE k.conrelid = a.attrelid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] LIMIT 1) AS check,
      (SELECT format('SELECT %I FROM %s ORDER BY 1 DESC LIMIT 1', f.attname, k.confrelid::regclass)
       FROM pg_constraint k JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1]
       WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND k.conkey = ARRAY[a.attnum] LIMIT 1) AS refers
    FROM pg_attribute a
    WHERE a.attrelid = '"${table}"'::regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attgenerated = '' AND a.attidentity = ''`)
  return rows
}

async function literalFor(client: Client, column: Column, workspace: string): Promise<string> {
  const { name, type, check, refers } = column
  if (name === 'workspace_id') return `'${workspace}'`
  if (refers !== null) {
    const { rows } = await client.query<Record<string, string>>(refers)
    return client.escapeLiteral(Object.values(rows[0] ?? {})[0] ?? '')
  }
  const allowed = /'([^']*)'::/.exec(check ?? '')?.[1]
  if (allowed !== undefined && type !== 'jsonb') return client.escapeLiteral(allowed)
  return client.escapeLiteral(plainValue(type))
}

function plainValue(type: string): string {
  const values: readonly [RegExp, () => string][] = [
    [/\[\]$/, () => '{}'],
    [/^uuid/, () => randomUUID()],
    [/^bytea/, () => `\\x00ff${randomBytes(4).toString('hex')}`],
    [/^jsonb?/, () => JSON.stringify({ text: AWKWARD, n: 1.5 })],
    [/^bool/, () => 'true'],
    [/^date/, () => '2026-02-28'],
    [/^timestamp/, () => '2026-01-02 03:04:05.678901+00'],
    [/^(smallint|integer|bigint)/, () => String(10 + ((randomBytes(1)[0] ?? 0) % 90))],
    [/^(numeric|double|real)/, () => '0.1'],
    [/^(text|character)/, () => `${AWKWARD} ${randomBytes(6).toString('hex')}`],
  ]
  const found = values.find(([pattern]) => pattern.test(type))
  if (!found) throw new Error(`no value is known for the type ${type}`)
  return found[1]()
}

/** The rows of every table as text, in one order; what two databases are compared by. */
export async function contentOf(superuser: Client): Promise<Record<string, readonly string[]>> {
  const content: Record<string, readonly string[]> = {}
  for (const { name } of await tablesOf(superuser)) {
    const { rows } = await superuser.query<{ row: string }>(
      `SELECT t::text AS row FROM "${name}" t ORDER BY t::text COLLATE "C"`,
    )
    content[name] = rows.map(({ row }) => row)
  }
  return content
}
