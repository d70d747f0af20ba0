import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { ClientConfig } from 'pg'
import { expect, inject, test } from 'vitest'
import { AWKWARD, contentOf, fillTables } from '../../testing/fill-tables.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { type TestDatabase, testDatabase } from '../../testing/test-database.ts'
import { withClient } from '../database/connections.ts'
import { keyFileOf, writeKeyFile } from '../key-file.ts'
import { openStore } from '../open-store.ts'
import { sealing } from '../sealed.ts'
import { backUp } from './back-up.ts'
import { FIRST_LINE } from './manifest.ts'
import { readBackup } from './read-backup.ts'
import { requireSoundBackup, restore } from './restore.ts'

const scratch = scratchFolder()
const key = randomBytes(32)
const keys = { key: undefined, old: [] }
const about = {
  madeAt: '2026-06-01T12:00:00.000Z',
  program: '0.1.0',
  keyName: sealing(key).keyName,
  key: null,
}

/** Past row security, which is what a comparison of everything needs. */
const asSuperuser = ({ database, options }: ClientConfig): ClientConfig => ({
  ...inject('server').superuser,
  database: database ?? '',
  options: options ?? '',
})
const everything = (database: TestDatabase) => withClient(asSuperuser(database.owner), contentOf)

const source = await testDatabase()
const store = await openStore(source)
const second = await store.add('Second')
const tables = await withClient(asSuperuser(source.owner), async (client) => {
  await fillTables(client, second)
  return fillTables(client, store.workspace)
})
await store.close()
const home = join(scratch, 'home')
mkdirSync(join(home, 'rejected'), { recursive: true })
writeFileSync(join(home, 'rejected', '2026-06-01.csv'), 'file,line,reason,content\n')
await writeKeyFile(keyFileOf(home), key)
const file = join(scratch, 'all.clb')
const made = await backUp(source.owner, home, file, about)

let folders = 0
function freshFolder(): string {
  const dataDir = join(scratch, `data-${folders++}`)
  mkdirSync(dataDir)
  return dataDir
}
const asked = (path: string, more: object = {}) => ({
  path,
  dataDir: freshFolder(),
  force: false,
  withoutKey: false,
  keys,
  about,
  ...more,
})

test('a backup is one private file with every table in it, and says what it is', () => {
  expect(tables.length).toBeGreaterThan(45)
  expect(made).toMatchObject({ file, tables: tables.length, bytes: statSync(file).size })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const text = gunzipSync(readFileSync(file)).toString()
  expect(text.startsWith(FIRST_LINE)).toBe(true)
  for (const table of tables) expect(text).toContain(`"name":"${table}"`)
  expect(text).not.toContain(key.toString('base64'))
})

test('what is restored is equal in every table, for every workspace, and so is what comes next', async () => {
  const database = await testDatabase()
  const to = asked(file)
  mkdirSync(join(to.dataDir, 'columns', 'old'), { recursive: true })
  const told = await restore(database.owner, to)
  expect(told).toMatchObject({
    rows: made.rows,
    tables: made.tables,
    files: 1,
    key: 'missing',
    before: null,
  })

  const [before, after] = [await everything(source), await everything(database)]
  expect(Object.keys(before).sort()).toEqual([...tables].sort())
  for (const table of tables) expect({ [table]: after[table] }).toEqual({ [table]: before[table] })
  for (const workspace of [store.workspace, second])
    expect(after.publication_memory?.some((row) => row.includes(workspace))).toBe(true)

  expect(readdirSync(join(to.dataDir, 'rejected'))).toEqual(['2026-06-01.csv'])
  expect(existsSync(join(to.dataDir, 'columns'))).toBe(false)
  await withClient(asSuperuser(database.owner), async (client) => {
    const told = await client.query(`SELECT content ->> 'text' AS text FROM filing LIMIT 1`)
    expect(told.rows).toEqual([{ text: AWKWARD }])
    const walls = `
      SELECT relname, relrowsecurity, relforcerowsecurity, t.tgname, t.tgenabled
      FROM pg_class c LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
      WHERE relnamespace = 'closed_learned'::regnamespace AND relkind = 'r' ORDER BY 1, 4`
    const { rows } = await client.query(walls)
    const were = await withClient(asSuperuser(source.owner), (other) => other.query(walls))
    expect(rows).toEqual(were.rows)
  })

  // Numbering goes on, the application may work, and its walls stand.
  const restored = await openStore(database)
  const ids = await restored.inWorkspace(async (session) => {
    const known = await session.run<{ id: number }>(
      'SELECT max(opportunity_id) AS id FROM opportunity',
    )
    const next = await session.run<{ id: number }>(
      `INSERT INTO opportunity (workspace_id, source, key, external_id, said_at, values)
       VALUES ($1, 'x', 'new', 'new', now(), '{}') RETURNING opportunity_id AS id`,
      [restored.workspace],
    )
    return [known[0]?.id ?? 0, next[0]?.id ?? 0] as const
  })
  expect(ids[1]).toBeGreaterThan(ids[0])
  const workspaces = await restored.inWorkspace((session) => session.run('SELECT FROM workspace'))
  expect(workspaces).toHaveLength(1)
  await restored.close()
})

test('sessions and links that were used up do not come back', async () => {
  const text = gunzipSync(readFileSync(file)).toString()
  expect(text).not.toContain('"name":"auth_session"')
  expect(text).not.toContain('"name":"auth_verification"')
  expect(text).toContain('"name":"auth_user"')
})

test('with the key in it the secrets open again; a key that is here is never overwritten', async () => {
  const withKey = join(scratch, 'with-key.clb')
  await backUp(source.owner, home, withKey, { ...about, key: key.toString('base64') })
  const target = await testDatabase()
  const first = asked(withKey)
  expect(await restore(target.owner, first)).toMatchObject({ key: 'restored' })
  expect(readFileSync(keyFileOf(first.dataDir), 'utf8').trim()).toBe(key.toString('base64'))
  expect(statSync(keyFileOf(first.dataDir)).mode & 0o777).toBe(0o600)

  const other = randomBytes(32)
  const dataDir = freshFolder()
  await writeKeyFile(keyFileOf(dataDir), other)
  const again = { path: withKey, dataDir, force: true, withoutKey: false, keys, about }
  expect(await restore(target.owner, again)).toMatchObject({ key: 'restored' })
  const former = readdirSync(dataDir).find((name) => name.startsWith('secret.key.former'))
  expect(readFileSync(join(dataDir, former ?? ''), 'utf8').trim()).toBe(other.toString('base64'))

  const given = asked(withKey, { force: true, keys: { key: other, old: [] } })
  expect(await restore(target.owner, given)).toMatchObject({ key: 'beside' })
  const known = asked(withKey, { force: true, keys: { key: other, old: [key] } })
  expect(await restore(target.owner, known)).toMatchObject({ key: 'here' })
})

test('without the key, what it sealed stays shut, or is given up when asked', async () => {
  const target = await testDatabase()
  expect(await restore(target.owner, asked(file))).toMatchObject({ key: 'missing' })
  expect((await everything(target)).secret).toHaveLength(2)
  const again = asked(file, { force: true, withoutKey: true })
  expect(await restore(target.owner, again)).toMatchObject({ key: 'missing' })
  const after = await everything(target)
  expect(after.secret).toEqual([])
  expect({ ...after, secret: 0 }).toEqual({ ...(await everything(source)), secret: 0 })
})

test('data is not replaced unasked, and asked for it is backed up first', async () => {
  const database = await testDatabase()
  const own = await openStore(database)
  await own.inWorkspace((session) =>
    session.run(`INSERT INTO day_off VALUES ($1, '2026-12-25', 'Christmas')`, [own.workspace]),
  )
  await own.close()
  const before = await everything(database)
  await expect(restore(database.owner, asked(file))).rejects.toThrow('There is data already')
  expect(await everything(database)).toEqual(before)

  const told = await restore(database.owner, asked(file, { force: true }))
  expect(await everything(database)).toEqual(await everything(source))
  await restore(database.owner, asked(told.before ?? '', { force: true }))
  expect(await everything(database)).toEqual(before)
})

test('a file that is cut off anywhere or changed is refused, and nothing happened', async () => {
  const database = await testDatabase()
  const before = await everything(database)
  const { size } = statSync(file)
  const broken = join(scratch, 'broken.clb')
  for (const end of [0, 1, 10, 100, size >> 2, size >> 1, size - 20, size - 1]) {
    copyFileSync(file, broken)
    truncateSync(broken, end)
    await expect(requireSoundBackup(broken)).rejects.toThrow('cut off or broken')
  }
  // Without that look ahead the one transaction still undoes all of it.
  copyFileSync(file, broken)
  truncateSync(broken, size - 20)
  await expect(restore(database.owner, asked(broken))).rejects.toThrow('cut off or broken')
  const bytes = readFileSync(file)
  for (const at of [20, size >> 1, size - 5]) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 0x55
    writeFileSync(broken, changed)
    await expect(requireSoundBackup(broken)).rejects.toThrow('cut off or broken')
  }
  // Whole as gzip, and with one row less than the manifest says.
  const text = gunzipSync(bytes).toString('latin1')
  writeFileSync(broken, gzipSync(Buffer.from(text.replace('Ours', 'Hers'), 'latin1')))
  await expect(restore(database.owner, asked(broken))).rejects.toThrow('cut off or broken')
  writeFileSync(broken, gzipSync(Buffer.from(`${text}more`, 'latin1')))
  await expect(requireSoundBackup(broken)).rejects.toThrow('cut off or broken')
  writeFileSync(broken, 'id,name\n')
  await expect(requireSoundBackup(broken)).rejects.toThrow('is no backup')
  await expect(requireSoundBackup(join(scratch, 'none.clb'))).rejects.toThrow('There is no file')
  expect(await everything(database)).toEqual(before)
})

test('a newer version’s backup, and rows that the tables do not take, are refused as a whole', async () => {
  const database = await testDatabase()
  const before = await everything(database)
  const text = gunzipSync(readFileSync(file)).toString('latin1')
  const { head } = await readBackup(file)
  const odd = join(scratch, 'odd.clb')
  writeFileSync(odd, gzipSync(Buffer.from(text.replace(head.schema, '9999-later'), 'latin1')))
  await expect(requireSoundBackup(odd)).rejects.toThrow('does not know')
  // A table renamed in the sections and in the manifest: all sums hold, and there is no such table.
  const renamed = text
    .replaceAll('"name":"watch_end"', '"name":"watch_off"')
    .replaceAll('"watch_end":', '"watch_off":')
  writeFileSync(odd, gzipSync(Buffer.from(renamed, 'latin1')))
  await requireSoundBackup(odd)
  await expect(restore(database.owner, asked(odd))).rejects.toThrow('does not fit')
  expect(await everything(database)).toEqual(before)
})

test('a full disk leaves no file, and a file that is there is not written over', async () => {
  const dir = freshFolder()
  await expect(backUp(source.owner, home, join(dir, 'no', 'such', 'x.clb'), about)).rejects.toThrow(
    'cannot be written',
  )
  await expect(backUp(source.owner, home, file, about)).rejects.toThrow('is there already')
  expect(readdirSync(dir)).toEqual([])
})

test('while somebody works on the database nothing is restored', async () => {
  const database = await testDatabase()
  const busy = { ...database.owner, application_name: 'closed-learned' }
  await withClient(busy, async () => {
    await expect(restore(database.owner, asked(file))).rejects.toThrow('Another closed-learned')
  })
  await restore(database.owner, asked(file))
})

test('a backup is of one moment, whatever is written meanwhile', async () => {
  const database = await testDatabase()
  await restore(database.owner, asked(file))
  const moment = await everything(database)
  const written = withClient(asSuperuser(database.owner), async (client) => {
    for (let n = 0; n < 300; n++) {
      await client.query('BEGIN')
      await client.query(`INSERT INTO day_off VALUES ('${second}', date '2030-01-01' + ${n}, 'n')`)
      await client.query(`UPDATE workspace SET name = 'at ${n}' WHERE workspace_id = '${second}'`)
      await client.query('COMMIT')
    }
  })
  const during = join(scratch, 'during.clb')
  await backUp(database.owner, home, during, about)
  await written
  const target = await testDatabase()
  await restore(target.owner, asked(during))
  const after = await everything(target)
  const added = (after.day_off?.length ?? 0) - (moment.day_off?.length ?? 0)
  const name = after.workspace?.find((row) => row.includes(second)) ?? ''
  expect(name).toContain(added === 0 ? 'Second' : `at ${added - 1}`)
})
