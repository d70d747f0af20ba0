import { randomUUID } from 'node:crypto'
import type { Viewer, WorkspaceId } from '@closed-learned/deals'
import pg from 'pg'
import { withClient } from './database/connections.ts'
import type { Database } from './database/open-database.ts'
import { migrate } from './migrate.ts'
import { type Session, sessionOn } from './session.ts'

/** The store of one workspace of a migrated database. */
export interface Store {
  readonly workspace: WorkspaceId
  /**
   * Runs work of the program itself in one transaction that sees this workspace only, all of it;
   * commits when it returns.
   */
  inWorkspace<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** The same on behalf of somebody: of what is private, row security lets them see what is theirs to see. */
  seenBy<T>(viewer: Viewer, work: (session: Session) => Promise<T>): Promise<T>
  /** One statement before any workspace is known: it may call the few functions made for that. */
  ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]>
  /** Another workspace of the same database. */
  of(workspace: WorkspaceId): Store
  /** A new workspace, empty. */
  add(name: string): Promise<WorkspaceId>
  close(): Promise<void>
}

// int8 comes as text unless told so once; ours stay below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// A date is a calendar day, never an instant in the machine's own zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export async function openStore(database: Pick<Database, 'owner' | 'app'>): Promise<Store> {
  await migrate(database.owner)
  const workspace = await firstWorkspace(database.owner)
  const pool = new pg.Pool({ ...database.app, max: 8 })
  // A connection that breaks while idle is replaced by the pool; one in use tells its own query.
  pool.on('error', () => undefined)
  const storeOf = (id: WorkspaceId): Store => ({
    workspace: id,
    inWorkspace: (work) => inTransaction(pool, ofProgram(id), work),
    seenBy: (viewer, work) => inTransaction(pool, ofViewer(id, viewer), work),
    ask: async <Row extends object>(text: string, values: readonly unknown[]) =>
      (await pool.query<Row>(text, [...values])).rows,
    of: storeOf,
    add: (name) => addWorkspace(database.owner, name),
    close: () => pool.end(),
  })
  return storeOf(workspace)
}

/** What a transaction says of itself, for row security; as statements, for `SET LOCAL` reaches every shard. */
type Settings = Readonly<Record<'workspace' | 'member' | 'now', string>>

const ofProgram = (workspace: WorkspaceId): Settings => ({ workspace, member: 'program', now: '' })

function ofViewer(workspace: WorkspaceId, viewer: Viewer): Settings {
  if (viewer.kind === 'operator') return ofProgram(workspace)
  return { workspace, member: viewer.member, now: String(viewer.now) }
}

async function inTransaction<T>(
  pool: pg.Pool,
  settings: Settings,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // A connection that ends under the work is told by the query in hand; unheard, the event would end us.
  client.on('error', ignore)
  let broken: Error | undefined
  try {
    await client.query(`BEGIN; ${said(client, settings)}`)
    const result = await work(sessionOn(client))
    await client.query('COMMIT')
    return result
  } catch (trouble) {
    await client.query('ROLLBACK').catch((error: Error) => {
      broken = error
    })
    throw trouble
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}

/** In one message with the beginning, so that it costs no time of its own. */
function said(client: pg.PoolClient, settings: Settings): string {
  return Object.entries(settings)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `SET LOCAL app.${name} = ${client.escapeLiteral(value)}`)
    .join('; ')
}

const ignore = () => undefined

/** The workspace of this database; made at the first start. */
async function firstWorkspace(owner: pg.ClientConfig): Promise<WorkspaceId> {
  const client = new pg.Client(owner)
  client.on('error', ignore)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock(7201, 1)')
    const known = await client.query<{ workspace_id: string }>(
      'SELECT workspace_id FROM workspace ORDER BY number LIMIT 1',
    )
    const id = known.rows[0]?.workspace_id ?? (await insertWorkspace(client, 'Ours'))
    await client.query('COMMIT')
    return id as WorkspaceId
  } finally {
    await client.end()
  }
}

async function addWorkspace(owner: pg.ClientConfig, name: string): Promise<WorkspaceId> {
  return withClient(owner, async (client) => {
    await client.query('BEGIN')
    const id = await insertWorkspace(client, name)
    await client.query('COMMIT')
    return id as WorkspaceId
  })
}

async function insertWorkspace(client: pg.Client, name: string): Promise<string> {
  const id = randomUUID()
  await client.query(`SET LOCAL app.workspace = '${id}'`)
  await client.query('INSERT INTO workspace (workspace_id, name) VALUES ($1, $2)', [id, name])
  return id
}
