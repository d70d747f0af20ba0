import { randomBytes } from 'node:crypto'
import { expect, inject, test } from 'vitest'
import { contentOf } from '../testing/fill-tables.ts'
import { testDatabase } from '../testing/test-database.ts'
import { withClient } from './database/connections.ts'
import { openStore } from './open-store.ts'
import { sealing } from './sealed.ts'
import {
  forgetSecret,
  keepSecret,
  sealAnew,
  secretNamed,
  secretsWithoutKey,
} from './secrets-of-workspace.ts'

const database = await testDatabase()
const store = await openStore(database)
const other = store.of(await store.add('Another'))
const [key, newKey] = [randomBytes(32), randomBytes(32)]
const keys = sealing(key)
const PLANTED = 'correct-horse-battery-staple'
const planted = Buffer.from(PLANTED)

const dump = () =>
  withClient(
    {
      ...inject('server').superuser,
      database: database.owner.database ?? '',
      options: database.owner.options ?? '',
    },
    async (client) => JSON.stringify(await contentOf(client)),
  )

test('a kept secret is told to its workspace and stands nowhere in the database', async () => {
  await store.inWorkspace((session) => keepSecret(session, keys, 'mail', planted))
  expect(await store.inWorkspace((session) => secretNamed(session, keys, 'mail'))).toEqual(planted)
  expect(await other.inWorkspace((session) => secretNamed(session, keys, 'mail'))).toBeUndefined()

  // The control: the same search finds what is not sealed.
  await store.inWorkspace((session) => session.run(`UPDATE workspace SET name = '${PLANTED}-name'`))
  const content = await dump()
  expect(content).toContain(`${PLANTED}-name`)
  const without = content.replaceAll(`${PLANTED}-name`, '')
  for (const form of ['utf8', 'hex', 'base64', 'base64url'] as const)
    expect(without).not.toContain(planted.toString(form))
})

test('a row moved to another workspace or another name does not open', async () => {
  const [row] = await store.inWorkspace((session) =>
    session.run<{ sealed: Buffer }>(`SELECT sealed FROM secret WHERE name = 'mail'`),
  )
  await other.inWorkspace((session) =>
    session.run(`INSERT INTO secret VALUES ($1, 'mail', $2)`, [other.workspace, row?.sealed]),
  )
  await expect(other.inWorkspace((session) => secretNamed(session, keys, 'mail'))).rejects.toThrow(
    'changed or cut off',
  )
  await other.inWorkspace((session) => forgetSecret(session, 'mail'))
  expect(await other.inWorkspace((session) => secretNamed(session, keys, 'mail'))).toBeUndefined()
})

test('with a new key everything is sealed anew, and the old one is needed no longer', async () => {
  await other.inWorkspace((session) => keepSecret(session, keys, 'mail', Buffer.from('second')))
  expect(await sealAnew(database.owner, sealing(newKey, [key]))).toBe(2)
  expect(await sealAnew(database.owner, sealing(newKey, [key]))).toBe(0)
  const alone = sealing(newKey)
  expect(await store.inWorkspace((session) => secretNamed(session, alone, 'mail'))).toEqual(planted)
  expect(await other.inWorkspace((session) => secretNamed(session, alone, 'mail'))).toEqual(
    Buffer.from('second'),
  )
  await expect(store.inWorkspace((session) => secretNamed(session, keys, 'mail'))).rejects.toThrow(
    'is not here',
  )
  expect(await store.inWorkspace((session) => secretsWithoutKey(session, keys))).toEqual(['mail'])
  // A key that is lost keeps nobody from starting.
  expect(await sealAnew(database.owner, sealing(randomBytes(32), [key]))).toBe(0)
})
