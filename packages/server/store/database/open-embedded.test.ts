import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { installedPackage } from '../../testing/binary-package.ts'
import { makeOpeners } from '../../testing/openers.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { withClient } from './connections.ts'
import { openEmbedded } from './open-embedded.ts'
import { readPostmaster } from './postmaster.ts'

const scratch = scratchFolder()
const openers = await makeOpeners(scratch)
const packageFolder = await installedPackage()

const open = (dataDir: string) =>
  openEmbedded({ dataDir, say: () => undefined, systemFolder: join(scratch, 'system') })
const serverOf = (dataDir: string) => readPostmaster(join(dataDir, 'postgres'))
const aliveIn = async (dataDir: string) => (await serverOf(dataDir))?.alive === true

/** A folder whose cluster works no more, for the tests that begin with a later start. */
const used = join(scratch, 'used')

test('the first start makes a private cluster, the last to leave stops it', async () => {
  const dataDir = used
  const database = await open(dataDir)
  expect(statSync(dataDir).mode & 0o707).toBe(0o700)
  expect(statSync(join(dataDir, 'postgres.secrets')).mode & 0o777).toBe(0o600)
  const { rows } = await withClient(database.app, (client) =>
    client.query(`SELECT current_user AS role, current_setting('server_encoding') AS encoding,
      current_setting('fsync') AS fsync, current_setting('listen_addresses') AS addresses,
      current_setting('timezone') AS timezone, current_setting('jit') AS jit,
      (SELECT datlocale FROM pg_database WHERE datname = current_database()) AS locale,
      (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS mighty`),
  )
  expect(rows[0]).toEqual({
    ...{ role: 'closed_learned_app', encoding: 'UTF8', locale: 'C.UTF-8', mighty: false },
    ...{ fsync: 'on', addresses: '', timezone: 'UTC', jit: 'off' },
  })
  const server = await serverOf(dataDir)
  await database.close()
  await database.close()
  expect(await aliveIn(dataDir)).toBe(false)
  expect(existsSync(server?.host ?? '')).toBe(false)
})

test('a connection of the application cannot climb', async () => {
  const database = await open(used)
  const become = (role: string) =>
    withClient(database.app, (client) => client.query(`SET ROLE ${role}`))
  await expect(become('closed_learned_owner')).rejects.toThrow('permission denied')
  await expect(become('postgres')).rejects.toThrow('permission denied')
  const asOwner = withClient(database.owner, (client) => client.query('SET ROLE postgres'))
  await expect(asOwner).rejects.toThrow('permission denied')
  await database.close()
})

test('two processes share one server, which outlives the one that started it', async () => {
  const dataDir = used
  const first = await openers.open({ dataDir, packageFolder })
  const second = await openers.open({ dataDir, packageFolder })
  const server = await serverOf(dataDir)
  await first.close()
  expect((await serverOf(dataDir))?.pid).toBe(server?.pid)
  await withClient(second.opened?.app ?? {}, (client) => client.query('SELECT 1'))
  await second.close()
  expect(await aliveIn(dataDir)).toBe(false)
})

test('after kill -9 the next process adopts the server that was left, and stops it', async () => {
  const dataDir = used
  const killed = await openers.open({ dataDir, packageFolder })
  const server = await serverOf(dataDir)
  await killed.kill('SIGKILL')
  expect(await aliveIn(dataDir)).toBe(true)
  const next = await openers.open({ dataDir, packageFolder })
  expect((await serverOf(dataDir))?.pid).toBe(server?.pid)
  expect(readdirSync(join(dataDir, 'postgres.guests'))).toHaveLength(1)
  await next.close()
  expect(await aliveIn(dataDir)).toBe(false)
})

test('Ctrl-C in the terminal of one process does not reach the server of another', async () => {
  const dataDir = used
  const first = await openers.open({ dataDir, packageFolder })
  const second = await openers.open({ dataDir, packageFolder })
  await first.kill('SIGINT')
  await pause(100)
  await withClient(second.opened?.app ?? {}, (client) => client.query('SELECT 1'))
  await second.close()
  expect(await aliveIn(dataDir)).toBe(false)
})

test('six processes that start at the same moment on a new folder get one server', async () => {
  const dataDir = join(scratch, 'rush')
  const all = await Promise.all(
    Array.from({ length: 6 }, () => openers.open({ dataDir, packageFolder })),
  )
  expect(new Set(all.map((one) => one.opened?.app.host)).size).toBe(1)
  await Promise.all(all.map((one) => one.close()))
  expect(await aliveIn(dataDir)).toBe(false)
})

test('coming and going at random never leaves a server behind or takes one away', async () => {
  const dataDir = used
  const visit = async () => {
    for (let i = 0; i < 8; i++) {
      const database = await open(dataDir)
      await withClient(database.app, (client) => client.query('SELECT 1'))
      await database.close()
    }
  }
  await Promise.all([visit(), visit(), visit()])
  expect(await aliveIn(dataDir)).toBe(false)
})

test('a process killed while it makes the cluster leaves the next start clean', async () => {
  const dataDir = join(scratch, 'halfway')
  const started = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void started.kill('SIGKILL'))
  mkdirSync(join(dataDir, 'postgres.new-1-aaaa', 'base'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres.new-1-aaaa.password'), 'x')
  // The lock of a dead process whose number an unrelated one got.
  mkdirSync(join(dataDir, 'postgres.lock'))
  const dead = { pid: started.pid, born: 'long ago', what: 'starting', since: '2020-01-01' }
  writeFileSync(join(dataDir, 'postgres.lock', '1'), JSON.stringify(dead))
  await (await open(dataDir)).close()
  expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
})

test('a stale postmaster.pid does not stop a start, whether its number is free or reused', async () => {
  const dataDir = used
  const unrelated = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    // PostgreSQL itself is only fooled by a process of its own user.
    ...(process.getuid?.() === 0 ? { uid: statSync(join(dataDir, 'postgres')).uid } : {}),
  })
  onTestFinished(() => void unrelated.kill('SIGKILL'))
  for (const pid of [unrelated.pid, 4_194_000]) {
    const lines = [
      pid,
      join(dataDir, 'postgres'),
      1700000000,
      5432,
      '/tmp/gone',
      '',
      '1 1',
      'ready',
    ]
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`)
    const database = await open(dataDir)
    expect((await serverOf(dataDir))?.pid).not.toBe(pid)
    await database.close()
  }
  expect(unrelated.exitCode).toBeNull()
})

test('a server that was killed with -9 while it worked is started anew, with what it acknowledged', async () => {
  const dataDir = used
  const first = await open(dataDir)
  await withClient(first.owner, (client) => client.query('CREATE TABLE kept AS SELECT 1 AS one'))
  const busy = withClient(first.owner, (client) =>
    client.query('SELECT count(*) FROM generate_series(1, 15000000)'),
  )
  // PostgreSQL lets it finish first, or breaks it off: both are well.
  const settled = busy.catch(() => undefined)
  await pause(50)
  process.kill((await serverOf(dataDir))?.pid ?? 0, 'SIGKILL')
  const second = await open(dataDir)
  const { rows } = await withClient(second.owner, (client) => client.query('SELECT one FROM kept'))
  expect(rows).toEqual([{ one: 1 }])
  await settled
  await first.close()
  expect(await aliveIn(dataDir)).toBe(true)
  await second.close()
})

test('a left server whose socket was cleared away is replaced', async () => {
  const dataDir = used
  const killed = await openers.open({ dataDir, packageFolder })
  const server = await serverOf(dataDir)
  await killed.kill('SIGKILL')
  rmSync(server?.host ?? '', { recursive: true })
  const database = await open(dataDir)
  expect((await serverOf(dataDir))?.pid).not.toBe(server?.pid)
  await database.close()
})

test('a data folder with a path of 200 characters works', async () => {
  const dataDir = join(scratch, 'x'.repeat(99), 'ä'.repeat(99 - scratch.length))
  expect(dataDir.length).toBeGreaterThanOrEqual(199)
  const database = await open(dataDir)
  await withClient(database.app, (client) => client.query('SELECT 1'))
  await database.close()
})

test('the surroundings of the process have no say', async () => {
  const env = {
    LC_ALL: 'tr_TR.ISO-8859-9',
    PGSSLMODE: 'require',
    PGPORT: '1',
    PGOPTIONS: '-c jit=on',
  }
  const opener = await openers.open({ dataDir: join(scratch, 'env'), packageFolder, env })
  expect(opener.opened?.app.database).toBe('closed_learned')
  await opener.close()
})

test('a cluster of another PostgreSQL, or without its passwords, is refused and left alone', async () => {
  const dataDir = used
  const versionFile = join(dataDir, 'postgres', 'PG_VERSION')
  const version = readFileSync(versionFile)
  writeFileSync(versionFile, '17\n')
  await expect(open(dataDir)).rejects.toMatchObject({
    refusal: { kind: 'database-unsuitable', text: expect.stringContaining('PostgreSQL 17') },
  })
  writeFileSync(versionFile, version)
  rmSync(join(dataDir, 'postgres.secrets'))
  await expect(open(dataDir)).rejects.toMatchObject({
    refusal: { kind: 'folder-unusable', text: expect.stringContaining('passwords') },
  })
})

test('something else in the place of the cluster is refused and left alone', async () => {
  const dataDir = join(scratch, 'else')
  mkdirSync(join(dataDir, 'postgres'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres', 'novel.txt'), 'Chapter one')
  await expect(open(dataDir)).rejects.toMatchObject({
    refusal: { kind: 'folder-unusable', text: expect.stringContaining('holds no database') },
  })
  expect(existsSync(join(dataDir, 'postgres', 'novel.txt'))).toBe(true)
})

test('killed at any moment of its first start, the next start is clean', async () => {
  const dataDir = join(scratch, 'killed-often')
  for (const wait of [150, 300, 500, 700, 850, 950, 1050]) {
    const opening = openers.open({ dataDir, packageFolder, killAfter: wait })
    await (await opening).kill('SIGKILL')
  }
  const database = await open(dataDir)
  await withClient(database.app, (client) => client.query('SELECT 1'))
  await database.close()
  expect(await aliveIn(dataDir)).toBe(false)
  expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
})
