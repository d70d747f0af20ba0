import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { hasPostgres15, startDebianServer } from '../../testing/debian-server.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { urlOf } from '../../testing/test-database.ts'
import { APP_ROLE, OWNER_ROLE, withClient } from './connections.ts'
import { DATABASE } from './embedded-roles.ts'
import { openEmbedded } from './open-embedded.ts'
import { openExternal } from './open-external.ts'

const scratch = scratchFolder()

if (!hasPostgres15) console.warn('Skipped: our roles on an untouched PostgreSQL 15.')

const fifteen = async () => {
  const folder = join(scratch, 'fifteen')
  mkdirSync(folder)
  return startDebianServer(folder)
}

/** A server of our own making, with the roles taken away again. */
const eighteen = async () => {
  const folders = { dataDir: join(scratch, 'eighteen'), systemFolder: join(scratch, 'system') }
  const opened = await openEmbedded({ ...folders, say: () => undefined })
  const gone = [`DROP DATABASE ${DATABASE}`, `DROP ROLE ${OWNER_ROLE}`, `DROP ROLE ${APP_ROLE}`]
  await withClient(opened.superuser, async (client) => {
    for (const statement of gone) await client.query(statement)
  })
  return { superuser: opened.superuser, stop: opened.close }
}

const servers = hasPostgres15 ? [fifteen, eighteen] : [eighteen]

describe.each(servers)('on an untouched server', async (start) => {
  const { superuser, stop } = await start()
  afterAll(async () => void (await stop()))
  const run = (text: string, database = 'postgres') =>
    withClient({ ...superuser, database }, (client) => client.query(text))

  async function someone(name: string, rights: string): Promise<ClientConfig> {
    await run(`CREATE ROLE ${name} LOGIN PASSWORD 'word' ${rights}`)
    await run(`CREATE DATABASE ${name} OWNER ${name}`)
    return { ...superuser, user: name, password: 'word', database: name }
  }

  test('a user without the right to make roles is given statements that are enough', async () => {
    const url = urlOf(await someone('plain', ''))
    const refusal = await openExternal(url).catch((error) => error.refusal)
    expect(refusal).toMatchObject({
      kind: 'database-unsuitable',
      mend: expect.stringContaining(`CREATE ROLE ${OWNER_ROLE}; CREATE ROLE ${APP_ROLE}; GRANT`),
    })
    const { mend } = refusal as { mend: string }
    await run(mend.slice(mend.indexOf(':') + 1), 'plain')
    await openExternal(url)
    await run(`REVOKE ${OWNER_ROLE}, ${APP_ROLE} FROM plain`)
    await run(`DROP OWNED BY ${OWNER_ROLE}, ${APP_ROLE}`, 'plain')
    await run(`DROP ROLE ${OWNER_ROLE}, ${APP_ROLE}`)
  })

  test('a user with that right gets them made, also by five processes at once', async () => {
    const url = urlOf(await someone('maker', 'CREATEROLE'))
    const all = await Promise.all(Array.from({ length: 5 }, () => openExternal(url)))
    const asked = `SELECT current_user AS role, rolsuper OR rolbypassrls OR rolcanlogin AS mighty
      FROM pg_roles WHERE rolname = current_user`
    for (const { app } of all) {
      const { rows } = await withClient(app, (client) => client.query(asked))
      expect(rows).toEqual([{ role: APP_ROLE, mighty: false }])
    }
  })

  test('roles for which row security would not hold are refused', async () => {
    const url = urlOf({ ...superuser, database: 'maker' })
    const mends: [string, string, string][] = [
      [`ALTER ROLE ${APP_ROLE} BYPASSRLS`, 'may bypass row security', 'NOBYPASSRLS'],
      [`ALTER ROLE ${OWNER_ROLE} SUPERUSER`, 'is a superuser', 'NOSUPERUSER'],
      [`GRANT ${OWNER_ROLE} TO ${APP_ROLE}`, 'owns the tables', `REVOKE "${OWNER_ROLE}"`],
      [`GRANT postgres TO ${APP_ROLE}`, 'through the role postgres', 'REVOKE "postgres"'],
    ]
    for (const [spoil, text, mend] of mends) {
      await run(spoil)
      const refused = await openExternal(url).catch((error) => error.refusal)
      expect(refused).toMatchObject({
        kind: 'database-unsuitable',
        text: expect.stringContaining(text),
        mend: expect.stringContaining(mend),
      })
      await run(String(refused.mend).slice(String(refused.mend).indexOf(':') + 1))
      await openExternal(url)
    }
  })
})
