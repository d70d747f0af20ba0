import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { testDatabase, urlOf } from '../../testing/test-database.ts'
import { withClient } from './connections.ts'
import { openDatabase } from './open-database.ts'
import { openExternal, whyUnsuitable } from './open-external.ts'

const { superuser } = inject('server')
const run = (text: string, database = 'postgres') =>
  withClient({ ...superuser, database }, (client) => client.query(text))

/** A user of its own with a database of its own, as somebody's administrator would make them. */
async function someone(rights: string, owns = true) {
  const name = `someone_${randomBytes(4).toString('hex')}`
  await run(`CREATE ROLE ${name} LOGIN PASSWORD 'right/?#' ${rights}`)
  await run(`CREATE DATABASE ${name} ${owns ? `OWNER ${name}` : ''}`)
  const to = { ...superuser, user: name, password: 'right/?#', database: name }
  return { name, to, url: urlOf(to) }
}

const refusal = (kind: string, text: string, mend = '') => ({
  refusal: { kind, text: expect.stringContaining(text), mend: expect.stringContaining(mend) },
})

test('a user who may make roles gets everything made, and the same again', async () => {
  // The roles are there already, as the tests of this project share a server: they must be granted.
  const { name, url } = await someone('CREATEROLE')
  const { version } = inject('server')
  if (version >= 16) {
    // Since PostgreSQL 16 it takes more than that right to hand out roles that others made.
    await expect(openExternal(url)).rejects.toMatchObject(
      refusal('database-unsuitable', 'may not make'),
    )
    await run(`GRANT closed_learned_owner, closed_learned_app TO ${name} WITH ADMIN OPTION`)
  }
  for (let i = 0; i < 2; i++) {
    const { owner, app } = await openExternal(url)
    await withClient(owner, (client) => client.query('CREATE TABLE IF NOT EXISTS mine (one int)'))
    const asked = `SELECT current_user AS role, current_setting('timezone') AS zone,
      (SELECT tableowner FROM pg_tables WHERE tablename = 'mine') AS owner,
      has_database_privilege(current_database(), 'TEMPORARY') AS temporary`
    const { rows } = await withClient(app, (client) => client.query(asked))
    expect(rows).toEqual([
      { role: 'closed_learned_app', zone: 'UTC', owner: 'closed_learned_owner', temporary: true },
    ])
    const look = withClient(app, (client) => client.query('SELECT FROM closed_learned.mine'))
    await expect(look).rejects.toThrow('permission denied')
  }
})

test('ten processes at the same moment on a new database do not trip over each other', async () => {
  const { to } = await someone('')
  const url = urlOf({ ...superuser, database: to.database })
  await Promise.all(Array.from({ length: 10 }, () => openExternal(url)))
})

test('a user without rights is given the exact statements, which are enough', async () => {
  const { name, url } = await someone('', false)
  const mend = await openExternal(url).catch((error) => error.refusal.mend as string)
  expect(mend).toContain(`GRANT closed_learned_app TO ${name};`)
  const statements = String(mend).slice(String(mend).indexOf(':') + 1)
  await run(statements, name)
  await openExternal(url)
})

test('a wrong password, a missing database and a dead address are told apart, without the password', async () => {
  const { to } = await someone('')
  const open = (change: object) => openExternal(urlOf({ ...to, ...change }))
  const wrong = open({ password: 'wr0ng-word' })
  await expect(wrong).rejects.toMatchObject(
    refusal('database-unreachable', 'does not let this user in'),
  )
  await expect(wrong).rejects.not.toMatchObject(refusal('database-unreachable', 'wr0ng-word'))
  await expect(open({ database: 'nowhere' })).rejects.toMatchObject(
    refusal('database-unreachable', '/nowhere does not exist'),
  )
  await expect(open({ host: '/nowhere' })).rejects.toMatchObject(
    refusal('database-unreachable', 'does not answer (ENOENT)'),
  )
  for (const host of ['127.0.0.1:1', 'localhost:1', 'no-such-host.invalid']) {
    const dead = openExternal(`postgres://u:wr0ng-word@${host}/d`)
    await expect(dead).rejects.toMatchObject(refusal('database-unreachable', 'does not answer'))
  }
  for (const url of ['mysql://u@h/d', 'postgres://h:port/d', 'h/d']) {
    await expect(openExternal(url)).rejects.toMatchObject(
      refusal('database-unreachable', 'is not the address of a PostgreSQL'),
    )
  }
})

test('an older server and another encoding are refused', async () => {
  expect(whyUnsuitable(140011, 'UTF8')?.[0]).toContain('PostgreSQL 14')
  expect(whyUnsuitable(150000, 'UTF8')).toBeUndefined()
  const name = `ascii_${randomBytes(4).toString('hex')}`
  await run(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'`)
  await expect(openExternal(urlOf({ ...superuser, database: name }))).rejects.toMatchObject(
    refusal('database-unsuitable', 'SQL_ASCII'),
  )
})

test('options in the address are kept beside ours', async () => {
  const { databaseUrl } = await testDatabase()
  const opened = await openDatabase({
    databaseUrl: `${databaseUrl}&options=${encodeURIComponent('-c work_mem=7MB')}`,
    dataDir: '/nowhere',
    say: () => undefined,
  })
  expect(opened.kind).toBe('external')
  const asked = `SELECT current_setting('work_mem') AS memory, current_setting('search_path') AS path`
  const { rows } = await withClient(opened.app, (client) => client.query(asked))
  expect(rows).toEqual([{ memory: '7MB', path: 'closed_learned' }])
  await opened.close()
})
