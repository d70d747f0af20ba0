import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { refuse } from '@closed-learned/deals'
import type { Client, ClientBase, DatabaseError } from 'pg'
import copy from 'pg-copy-streams'
import { SCHEMA } from '../database/connections.ts'
import { migrateWithin, VERSIONS } from '../migrate.ts'
import type { Head, Manifest, Section } from './manifest.ts'
import { type ReadBackup, readBackup } from './read-backup.ts'
import { enterWorkspace, type Table, tablesOf, workspacesOf } from './tables.ts'

/** What a restore leaves to its caller, within its one transaction. */
export interface Beside {
  /** A file of the data folder. */
  file(path: string, pieces: AsyncIterable<Buffer>): Promise<void>
  /** Just before all of it counts: what is thrown here undoes it. */
  beforeCommit(head: Head): Promise<void>
}

/**
 * Puts a backup in the place of everything in the database: the schema is made anew as the version of
 * the backup knew it, filled, compared with the manifest and brought to the newest version, in one
 * transaction. Nobody else sees any of it before it counts, and after any trouble nothing happened.
 */
export async function restoreBackup(
  client: Client,
  path: string,
  beside: Beside,
): Promise<ReadBackup> {
  await client.query('BEGIN')
  await client.query('SELECT pg_advisory_xact_lock(7201, 2)')
  await refuseBesideOthers(client)
  const opened: Table[] = []
  const read = await readBackup(path, {
    async head(head) {
      await makeSchema(client, head)
      opened.push(...(await openToOwner(client)))
    },
    section: (section, pieces) =>
      section.kind === 'file' ? beside.file(section.path, pieces) : fill(client, section, pieces),
  })
  await goOnNumbering(client, read.manifest)
  await closeToOwner(client, opened)
  await migrateWithin(client, VERSIONS.at(-1) ?? '')
  await beside.beforeCommit(read.head)
  await client.query('COMMIT')
  return read
}

/** Refuses a backup that a newer version has made. */
export function requireKnownSchema({ schema, program }: Head): void {
  if (VERSIONS.includes(schema)) return
  refuse(
    'backup-unfit',
    `The backup was made by version ${program} of the program, whose database (${schema}) this version does not know.`,
    'Restore it with that version or a newer one.',
  )
}

/** The lock of a data folder keeps others off it; a database of its own may serve several. */
async function refuseBesideOthers(client: ClientBase): Promise<void> {
  // A connection that was closed is listed for some moments more.
  for (let look = 0; look < 40; look++) {
    const { rows } = await client.query(`
      SELECT FROM pg_stat_activity AS a
      WHERE a.datname = current_database() AND a.application_name = 'closed-learned'
        AND a.pid <> pg_backend_pid()`)
    if (rows.length === 0) return
    await pause(50)
  }
  refuse(
    'folder-held',
    'Another closed-learned works on this database.',
    'End it first; a backup can be restored only where nobody works.',
  )
}

async function makeSchema(client: ClientBase, head: Head): Promise<void> {
  requireKnownSchema(head)
  await client.query(`SET LOCAL lock_timeout = '10s'`)
  await client.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`)
  await client.query(`CREATE SCHEMA ${SCHEMA}`)
  await client.query(`GRANT USAGE ON SCHEMA ${SCHEMA} TO closed_learned_app`)
  await migrateWithin(client, head.schema)
}

/**
 * COPY does not work under row security, and the owner is under it; and triggers did what they do when
 * the rows were first written. These tables were made in this transaction: until it ends, in which all
 * is as before again, there is nobody to protect them from. Gives what is to be closed.
 */
async function openToOwner(client: ClientBase): Promise<readonly Table[]> {
  const tables = await tablesOf(client)
  for (const { name, byWorkspace } of tables) {
    const table = `ALTER TABLE ${client.escapeIdentifier(name)}`
    await client.query(`${table} DISABLE TRIGGER USER`)
    if (byWorkspace) await client.query(`${table} NO FORCE ROW LEVEL SECURITY`)
  }
  return tables
}

async function closeToOwner(client: ClientBase, tables: readonly Table[]): Promise<void> {
  for (const { name, byWorkspace } of tables) {
    const table = `ALTER TABLE ${client.escapeIdentifier(name)}`
    await client.query(`${table} ENABLE TRIGGER USER`)
    if (byWorkspace) await client.query(`${table} FORCE ROW LEVEL SECURITY`)
  }
}

type TableSection = Extract<Section, { kind: 'table' }>

async function fill(
  client: ClientBase,
  { name, columns, workspace }: TableSection,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  if (workspace !== null) await enterWorkspace(client, workspace)
  const list = columns.map((column) => client.escapeIdentifier(unquoted(column))).join(', ')
  const into = `COPY ${client.escapeIdentifier(name)} (${list}) FROM STDIN`
  const stream = client.query(copy.from(into))
  const failed = new Promise<never>((_, reject) => {
    stream.on('error', (error: DatabaseError) => reject(asRefusal(error, name)))
  })
  failed.catch(() => undefined)
  for await (const piece of pieces)
    if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), failed])
  stream.end()
  await Promise.race([once(stream, 'finish'), failed])
}

/** The columns of the file as names: they are never put into a statement as they stand. */
const unquoted = (column: string) =>
  column.startsWith('"') ? column.slice(1, -1).replaceAll('""', '"') : column

/** Rows that the schema does not take; other troubles are the database's own. */
function asRefusal(error: DatabaseError, table: string): unknown {
  if (!/^(22|23|42)/.test(error.code ?? '')) return error
  return new Unfit(table, error)
}

/** A backup whose checksums hold and whose content the schema does not take. */
export class Unfit extends Error {
  constructor(
    readonly table: string,
    override readonly cause: DatabaseError,
  ) {
    super(`${table}: ${cause.message}`)
  }
}

async function goOnNumbering(client: ClientBase, manifest: Manifest): Promise<void> {
  for (const { name, last, called } of manifest.sequences) {
    if (last === null) continue
    await client.query('SELECT setval($1::regclass, $2, $3)', [
      `${SCHEMA}.${client.escapeIdentifier(name)}`,
      last,
      called,
    ])
  }
}

/** Forgets every sealed secret: what needs one makes it anew or asks for it. */
export async function giveUpSecrets(client: ClientBase): Promise<void> {
  for (const workspace of await workspacesOf(client)) {
    await enterWorkspace(client, workspace)
    await client.query('DELETE FROM secret')
  }
}
