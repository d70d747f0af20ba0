import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import copy from 'pg-copy-streams'
import { SCHEMA } from '../database/connections.ts'
import { filesOf } from './files.ts'
import { FIRST_LINE, type Head, type Manifest, Measure, type Section } from './manifest.ts'
import { enterWorkspace, type Table, tablesOf, workspacesOf } from './tables.ts'

/** What a backup says of itself and the database does not know. */
export type About = Pick<Head, 'madeAt' | 'program' | 'keyName' | 'key'>

/**
 * Everything in the database as it stands at one moment, and the files of the data folder that are
 * made from nothing else. `client` is the owner's; row security holds for it too, so that each
 * workspace is read as itself, and where it does not, it must not: a table that would be read in part
 * is an error.
 */
export async function* backupOf(
  client: ClientBase,
  dataDir: string,
  about: About,
): AsyncGenerator<Buffer, Manifest> {
  const measure = new Measure(() => createHash('sha256'))
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    yield line(FIRST_LINE)
    yield line(JSON.stringify(await headOf(client, about)))
    const tables = await tablesOf(client)
    for (const table of tables.filter(({ byWorkspace }) => !byWorkspace))
      yield* wholeTable(client, table, measure)
    for (const workspace of await workspacesOf(client)) {
      await enterWorkspace(client, workspace)
      for (const table of tables.filter(({ byWorkspace }) => byWorkspace))
        yield* content(sectionOf(table, workspace), rowsOf(client, table), measure)
    }
    for (const path of await filesOf(dataDir))
      yield* content({ kind: 'file', path }, createReadStream(join(dataDir, path)), measure)
    const sequences = await sequencesOf(client)
    const manifest: Manifest = { kind: 'end', ...measure.total(), sequences }
    yield line(JSON.stringify(manifest))
    return manifest
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
  }
}

async function* wholeTable(client: ClientBase, table: Table, measure: Measure) {
  await client.query('SET LOCAL row_security = off')
  yield* content(sectionOf(table, null), rowsOf(client, table), measure)
  await client.query('SET LOCAL row_security = on')
}

const sectionOf = ({ name, columns }: Table, workspace: string | null): Section => ({
  kind: 'table',
  name,
  columns: [...columns],
  workspace,
})

/** A section as it stands in the file. */
async function* content(section: Section, pieces: AsyncIterable<Buffer>, measure: Measure) {
  measure.begin(section)
  yield line(JSON.stringify(section))
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    measure.add(section, piece)
    yield line(String(piece.length))
    yield piece
  }
  yield line('0')
}

function rowsOf(client: ClientBase, { name, columns }: Table): AsyncIterable<Buffer> {
  const query = `COPY (SELECT ${columns.join(', ')} FROM ${client.escapeIdentifier(name)}) TO STDOUT`
  return client.query(copy.to(query))
}

async function headOf(client: ClientBase, about: About): Promise<Head> {
  const { rows } = await client.query<{ schema: string; postgres: string }>(`
    SELECT (SELECT max(name COLLATE "C") FROM kysely_migration) AS schema,
           current_setting('server_version') AS postgres`)
  const { schema = '', postgres = '' } = rows[0] ?? {}
  return { kind: 'head', schema, postgres, ...about }
}

/** Numbers are given outside of transactions: read after the rows, none of them is given again. */
async function sequencesOf(client: ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = '${SCHEMA}'::regnamespace AND relkind = 'S' ORDER BY relname COLLATE "C"`,
  )
  const sequences: Manifest['sequences'] = []
  for (const { name } of rows) {
    const found = await client.query<{ last: string; called: boolean }>(
      `SELECT last_value AS last, is_called AS called FROM ${client.escapeIdentifier(name)}`,
    )
    const { last, called = false } = found.rows[0] ?? {}
    sequences.push({ name, last: last === undefined ? null : Number(last), called })
  }
  return sequences
}

const line = (text: string) => Buffer.from(`${text}\n`)
