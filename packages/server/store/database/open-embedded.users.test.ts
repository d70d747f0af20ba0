import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { copyPackageWithoutLinks } from '../../testing/binary-package.ts'
import { makeOpeners, type Opener } from '../../testing/openers.ts'
import { scratchFolder } from '../../testing/scratch.ts'
import { withClient } from './connections.ts'

const scratch = scratchFolder()
const openers = await makeOpeners(scratch)
const packageFolder = await copyPackageWithoutLinks(scratch)

const isRoot = process.getuid?.() === 0
if (!isRoot) console.warn('Skipped: what only root can try, such as starting as another user.')
/** A user without any rights, as root can become one; else we are one ourselves. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {}

function folderOf(name: string, owner: { uid?: number; gid?: number }, mode = 0o700): string {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid)
  chmodSync(folder, mode)
  return folder
}

/** A small disk of its own, if this machine lets us have one. */
function smallDisk(name: string, options: string): string | undefined {
  const folder = folderOf(name, {}, 0o755)
  const mounted =
    spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
  if (!mounted) console.warn(`Skipped: no disk could be mounted for '${name}'.`)
  else onTestFinished(() => void spawnSync('/bin/umount', ['-l', folder]))
  return mounted ? folder : undefined
}

async function worksOnce(opener: Opener): Promise<readonly string[]> {
  expect(opener.refused).toBeUndefined()
  await withClient(opener.opened?.app ?? {}, (client) => client.query('SELECT 1'))
  await opener.close()
  return opener.opened?.said ?? []
}

describe('not as root', () => {
  test('everything runs as that user', async () => {
    const dataDir = join(folderOf('home', nobody), 'data')
    const opener = await openers.open({ dataDir, packageFolder, ...nobody })
    const uid = nobody.uid ?? process.getuid?.()
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(uid)
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    await worksOnce(opener)
  })

  test.runIf(isRoot)(
    'binaries that lack their links and may not be written to are copied once',
    async () => {
      const home = folderOf('cache-home', nobody)
      const bare = await copyPackageWithoutLinks(folderOf('bare', {}, 0o755))
      const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
      const options = { packageFolder: bare, env, ...nobody }
      const first = await openers.open({ dataDir: join(home, 'one'), ...options })
      expect(await worksOnce(first)).toEqual([expect.stringContaining('holds a copy of it')])
      const second = await openers.open({ dataDir: join(home, 'one'), ...options })
      expect(await worksOnce(second)).toEqual([])
      expect(existsSync(join(bare, 'native', 'lib', 'libpq.so.5'))).toBe(false)
    },
  )

  test('a folder that may not be written to is refused in one line', async () => {
    const closed = folderOf('closed', {}, 0o555)
    const opener = await openers.open({ dataDir: closed, packageFolder, ...nobody })
    expect(opener.refused).toMatchObject({
      kind: 'folder-unusable',
      text: `This user may not write to ${closed}.`,
    })
  })

  test.runIf(isRoot)('a user number without a name is refused in words', async () => {
    const stranger = { uid: 54321, gid: 54321 }
    const dataDir = folderOf('stranger', stranger)
    const opener = await openers.open({ dataDir, packageFolder, ...stranger })
    expect(opener.refused).toMatchObject({ text: expect.stringContaining('54321 has no name') })
  })
})

describe('whoever starts it', () => {
  test('missing links are made in the package where it may be written to', async () => {
    const mine = await copyPackageWithoutLinks(folderOf('mine', nobody))
    if (isRoot) spawnSync('chown', ['-R', '65534:65534', mine])
    const dataDir = join(folderOf('mine-home', nobody), 'data')
    expect(
      await worksOnce(await openers.open({ dataDir, packageFolder: mine, ...nobody })),
    ).toEqual([])
    expect(existsSync(join(mine, 'native', 'lib', 'libpq.so.5'))).toBe(true)
  })

  test('a file in the place of the folder is refused', async () => {
    const dataDir = join(scratch, 'a-file')
    writeFileSync(dataDir, '')
    for (const path of [dataDir, join(dataDir, 'below')]) {
      const { refused } = await openers.open({ dataDir: path, packageFolder })
      expect(refused).toMatchObject({ kind: 'folder-unusable', text: `${path} is not a folder.` })
    }
  })

  test('a platform without binaries is told to set DATABASE_URL', async () => {
    const dataDir = join(folderOf('plan-nine', {}), 'data')
    const { refused } = await openers.open({ dataDir, packageFolder: join(scratch, 'no-such') })
    expect(refused).toMatchObject({
      kind: 'platform-without-database',
      mend: expect.stringContaining('DATABASE_URL'),
    })
  })
})

describe.runIf(isRoot)('as root', () => {
  test('a system user is used and named once', async () => {
    const dataDir = join(folderOf('root', {}, 0o755), 'data')
    const first = await worksOnce(await openers.open({ dataDir, packageFolder }))
    expect(first).toEqual([
      expect.stringMatching(/runs as the system user (postgres|closed-learned)/),
    ])
    expect(await worksOnce(await openers.open({ dataDir, packageFolder }))).toEqual([])
    expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0)
    expect(statSync(dataDir).mode & 0o777).toBe(0o710)
  })

  test('clone and data under a home of mode 700: binaries are copied, the cluster lies elsewhere', async () => {
    const home = folderOf('root-home', {})
    const options = {
      dataDir: join(home, 'data'),
      packageFolder: await copyPackageWithoutLinks(home),
      systemFolder: join(scratch, 'system-of-home'),
    }
    const said = await worksOnce(await openers.open(options))
    expect(said.join('\n')).toMatch(/its database is in[\s\S]*holds a copy of it/)
    expect(statSync(home).mode & 0o777).toBe(0o700)
    expect(statSync(options.dataDir).mode & 0o777).toBe(0o700)
    const elsewhere = readFileSync(join(options.dataDir, 'postgres.elsewhere'), 'utf8').trim()
    expect(elsewhere).toContain(join(options.systemFolder, 'clusters'))
    expect(await worksOnce(await openers.open(options))).toEqual([])
    expect(readdirSync(join(options.systemFolder, 'clusters'))).toHaveLength(1)
    rmSync(elsewhere, { recursive: true })
    const { refused } = await openers.open(options)
    expect(refused).toMatchObject({
      kind: 'folder-unusable',
      text: expect.stringContaining('no longer there'),
    })
  })

  test("a folder of root's own with other things in it is not opened to anybody", async () => {
    const dataDir = folderOf('with-other-things', {})
    writeFileSync(join(dataDir, '.bashrc'), '')
    await worksOnce(await openers.open({ dataDir, packageFolder }))
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    expect(existsSync(join(dataDir, 'postgres.elsewhere'))).toBe(true)
  })

  test("in another user's folder everything stays that user's, and they work side by side", async () => {
    const dataDir = join(folderOf('theirs', nobody), 'data')
    mkdirSync(dataDir, { mode: 0o700 })
    chownSync(dataDir, 65534, 65534)
    const root = await openers.open({ dataDir, packageFolder })
    const user = await openers.open({ dataDir, packageFolder, ...nobody })
    expect(user.refused).toBeUndefined()
    expect(user.opened?.app.host).toBe(root.opened?.app.host)
    await root.close()
    await worksOnce(user)
    expect(readdirSync(dataDir).map((name) => statSync(join(dataDir, name)).uid)).not.toContain(0)
  })

  test('a disk that is full says so, before, during and after the making', async () => {
    const disk = smallDisk('small-disk', 'size=20m,mode=755')
    if (!disk) return
    const tooSmall = await openers.open({ dataDir: join(disk, 'data'), packageFolder })
    expect(tooSmall.refused).toMatchObject({
      kind: 'disk-full',
      text: `The disk that holds ${join(disk, 'data')} is full.`,
    })
    expect(readdirSync(join(disk, 'data')).filter((n) => n.startsWith('postgres.new'))).toEqual([])
    spawnSync('/bin/mount', ['-o', 'remount,size=80m', disk])
    await worksOnce(await openers.open({ dataDir: join(disk, 'data'), packageFolder }))
    const open = await openers.open({ dataDir: join(disk, 'data'), packageFolder })
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4k'])
    await worksOnce(open)
    expect(existsSync(join(disk, 'data', 'postgres', 'postmaster.pid'))).toBe(false)
    const later = await openers.open({ dataDir: join(disk, 'data'), packageFolder })
    expect(later.refused).toMatchObject({ kind: 'disk-full' })
    rmSync(join(disk, 'filler'))
    await worksOnce(await openers.open({ dataDir: join(disk, 'data'), packageFolder }))
  })

  test('a disk that can only be read says so', async () => {
    const disk = smallDisk('read-only-disk', 'size=1m,mode=755')
    if (!disk) return
    mkdirSync(join(disk, 'data'))
    spawnSync('/bin/mount', ['-o', 'remount,ro', disk])
    for (const dataDir of [join(disk, 'data'), join(disk, 'new')]) {
      const { refused } = await openers.open({ dataDir, packageFolder })
      expect(refused).toMatchObject({
        kind: 'folder-unusable',
        text: `${dataDir} lies on a disk that can only be read.`,
      })
    }
  })
})
