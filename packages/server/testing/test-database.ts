import { randomBytes } from 'node:crypto'
import type { ClientConfig } from 'pg'
import { afterAll, inject } from 'vitest'
import { OWNER_ROLE, withClient } from '../store/database/connections.ts'
import type { TestServer } from './test-server.ts'

/** A migrated database for one test file, on the server of the project that runs it. */
export interface TestDatabase {
  readonly owner: ClientConfig
  readonly app: ClientConfig
  /** The same as a person would give it in DATABASE_URL. */
  readonly databaseUrl: string
}

/** Copies the migrated database; call it at the top of a test file: it is dropped at the file's end. */
export async function testDatabase(): Promise<TestDatabase> {
  const server: TestServer = inject('server')
  const database = `test_${randomBytes(6).toString('hex')}`
  const run = (text: string) => withClient(server.superuser, (client) => client.query(text))
  await run(`CREATE DATABASE ${database} TEMPLATE ${server.template} OWNER ${OWNER_ROLE}`)
  afterAll(() => run(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`))
  return {
    owner: { ...server.owner, database },
    app: { ...server.app, database },
    databaseUrl: urlOf({ ...server.superuser, ...server.person, database }),
  }
}

export function urlOf(to: ClientConfig): string {
  const [user, password] = [to.user ?? '', `${to.password}`].map(encodeURIComponent)
  return `postgres://${user}:${password}@/${to.database}?host=${encodeURIComponent(to.host ?? '')}&port=${to.port}`
}
