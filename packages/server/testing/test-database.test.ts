import { expect, inject, test } from 'vitest'
import { withClient } from '../store/database/connections.ts'
import { openDatabase } from '../store/database/open-database.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a test file has a migrated database of its own, on the server of its project', async () => {
  const { rows } = await withClient(database.app, (client) =>
    client.query(`SELECT current_user AS role, current_database() AS name,
      current_setting('server_version_num')::int / 10000 AS version,
      to_regclass('workspace') IS NOT NULL AS migrated`),
  )
  expect(rows).toEqual([
    {
      role: 'closed_learned_app',
      name: database.app.database,
      version: inject('server').version,
      migrated: true,
    },
  ])
})

test('its address serves as a DATABASE_URL', async () => {
  const opened = await openDatabase({ ...database, dataDir: '/nowhere', say: () => undefined })
  const asked = 'SELECT current_user AS role, current_database() AS name'
  const ask = (config: typeof opened.app) => withClient(config, (client) => client.query(asked))
  const name = database.app.database
  expect((await ask(opened.app)).rows).toEqual([{ role: 'closed_learned_app', name }])
  expect((await ask(opened.owner)).rows).toEqual([{ role: 'closed_learned_owner', name }])
  await opened.close()
})
