import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { ledger } from './migrations/0001-ledger.ts'
import { watches } from './migrations/0002-watches.ts'
import { people } from './migrations/0003-people.ts'
import { accounts } from './migrations/0004-accounts.ts'
import { directManagers } from './migrations/0005-direct-managers.ts'
import { signingIn } from './migrations/0006-signing-in.ts'
import { learning } from './migrations/0007-learning.ts'
import { honestPipeline } from './migrations/0008-honest-pipeline.ts'

const MIGRATIONS: Record<string, Migration> = {
  '0001-ledger': ledger,
  '0002-watches': watches,
  '0003-people': people,
  '0004-accounts': accounts,
  '0005-direct-managers': directManagers,
  '0006-signing-in': signingIn,
  '0007-learning': learning,
  '0008-honest-pipeline': honestPipeline,
}

/** The versions of the schema, oldest first. */
export const VERSIONS: readonly string[] = Object.keys(MIGRATIONS)

/** Brings the schema to the newest version, as its owner. Safe to call at every start and twice at once. */
export async function migrate(owner: pg.ClientConfig): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...owner, max: 1 }) }),
  })
  try {
    // Two programs that start at once take turns; the lock ends with the connection.
    await sql`SELECT pg_advisory_lock(7201, 2)`.execute(db)
    await sql`GRANT USAGE ON SCHEMA closed_learned TO closed_learned_app`.execute(db)
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => MIGRATIONS },
      migrationTableSchema: 'closed_learned',
    })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
  } finally {
    await db.destroy()
  }
}

/** Brings the schema to a version within the transaction that this connection has begun. */
export async function migrateWithin(client: pg.ClientBase, version: string): Promise<void> {
  const pool = {
    connect: async () => ({
      query: client.query.bind(client) as pg.PoolClient['query'],
      release: () => undefined,
    }),
    end: async () => undefined,
  }
  const migrator = new Migrator({
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: 'closed_learned',
    disableTransactions: true,
  })
  const { error } = await migrator.migrateTo(version)
  if (error) throw error
}
