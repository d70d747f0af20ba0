import { randomUUID } from 'node:crypto'
import type { WorkspaceId } from '@closed-learned/deals'
import pg from 'pg'
import type { Database } from './database/open-database.ts'
import { migrate } from './migrate.ts'
import { type Session, sessionOn } from './session.ts'

/** The store of one data folder: a migrated database and the workspace in it. */
export interface Store {
  readonly workspace: WorkspaceId
  /** Runs work in one transaction that sees this workspace only; commits when it returns. */
  inWorkspace<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

// int8 comes as text unless told so once; ours stay below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// A date is a calendar day, never an instant in the machine's own zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

export async function openStore(database: Pick<Database, 'owner' | 'app'>): Promise<Store> {
  await migrate(database.owner)
  const workspace = await firstWorkspace(database.owner)
  const pool = new pg.Pool({ ...database.app, max: 4 })
  // A connection that breaks while idle is replaced by the pool; one in use tells its own query.
  pool.on('error', () => undefined)
  return {
    workspace,
    inWorkspace: (work) => inTransaction(pool, workspace, work),
    close: () => pool.end(),
  }
}

async function inTransaction<T>(
  pool: pg.Pool,
  workspace: WorkspaceId,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // A connection that ends under the work is told by the query in hand; unheard, the event would end us.
  client.on('error', ignore)
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL app.workspace = '${workspace}'`)
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
      'SELECT workspace_id FROM workspace ORDER BY workspace_id LIMIT 1',
    )
    const id = known.rows[0]?.workspace_id ?? randomUUID()
    if (known.rows.length === 0) {
      await client.query(`SET LOCAL app.workspace = '${id}'`)
      await client.query('INSERT INTO workspace (workspace_id, name) VALUES ($1, $2)', [id, 'Ours'])
    }
    await client.query('COMMIT')
    return id as WorkspaceId
  } finally {
    await client.end()
  }
}
