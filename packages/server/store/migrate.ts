import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { ledger } from './migrations/0001-ledger.ts'
import { watches } from './migrations/0002-watches.ts'

const MIGRATIONS: Record<string, Migration> = { '0001-ledger': ledger, '0002-watches': watches }

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
