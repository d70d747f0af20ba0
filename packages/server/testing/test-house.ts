import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { workerEntry } from '../sources/worker-entry.ts'
import { withClient } from '../store/database/connections.ts'
import { openStore } from '../store/open-store.ts'
import { sealing } from '../store/sealed.ts'
import type { House } from '../work/house.ts'
import { Memory } from '../work/memory.ts'
import { endThreads, searchThreads } from '../work/search-threads.ts'
import { testDatabase } from './test-database.ts'

export const NOW = Date.UTC(2026, 5, 1, 12)

export interface TestHouse extends House {
  /** The database below it. */
  readonly database: Awaited<ReturnType<typeof testDatabase>>
  /** Empties the workspace, which only the owner of the tables may do. */
  empty(): Promise<void>
}

/** A house for one test file: a migrated database and a data folder of its own. */
export async function testHouse(): Promise<TestHouse> {
  const database = await testDatabase()
  const store = await openStore(database)
  const dataDir = mkdtempSync(join(tmpdir(), 'closed-learned-house-'))
  const searching = searchThreads(workerEntry)
  afterAll(async () => {
    await endThreads(searching)
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const empty = () =>
    withClient(database.owner, async (client) => {
      const tables = await client.query<{ name: string }>(
        `SELECT quote_ident(relname) AS name FROM pg_class WHERE relnamespace = 'closed_learned'::regnamespace
           AND relkind = 'r' AND relname NOT LIKE 'kysely%' AND relname <> 'workspace'`,
      )
      await client.query(`TRUNCATE ${tables.rows.map((row) => row.name).join(', ')}`)
      await client.query(
        'UPDATE workspace SET ledger_position = ledger_position + 1, people_version = people_version + 1',
      )
      rmSync(join(dataDir, 'columns'), { recursive: true, force: true })
    })
  return {
    store,
    dataDir,
    now: () => NOW,
    sample: false,
    memory: new Memory(),
    sealing: sealing(randomBytes(32)),
    searching,
    empty,
    database,
  }
}
