import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { refuse } from '@closed-learned/deals'
import { waitForLock } from '../folder/lock.ts'
import { writePrivateFile } from '../folder/private-file.ts'
import { runAs, type ServerUser, systemUser, userNamed } from './server-user.ts'

/** Where the cluster of a data folder lies, with its passwords, its lock and its log beside it. */
export interface Place {
  readonly folder: string
  /** As whom PostgreSQL runs; undefined: as the user of this process. */
  readonly user: ServerUser | undefined
}

/** What of a data folder may be there without it being somebody's own folder (root's home, say). */
const OUR_NAMES = /^(postgres|start\.lock|postgresql-|secret\.key)/
const POINTER = 'postgres.elsewhere'

export function clusterOf(place: Place): string {
  return join(place.folder, 'postgres')
}

export async function findPlace(
  dataDir: string,
  systemFolder: string,
  say: (text: string) => void,
): Promise<Place> {
  if (process.getuid?.() !== 0) return { folder: dataDir, user: undefined }
  const folder = (await pointedAt(dataDir)) ?? dataDir
  const owner = await ownerOf(join(folder, 'postgres'))
  if (owner) {
    if (await canEnter(folder, owner)) return { folder, user: owner }
    return refuseClosed(folder, owner)
  }
  const user = (await ownerOf(dataDir)) ?? (await systemUser(say))
  if (folder !== dataDir || (await canEnter(dataDir, user)) || (await letThrough(dataDir, user))) {
    return { folder, user }
  }
  return { folder: await placeElsewhere(dataDir, systemFolder, user, say), user }
}

/** The place that a data folder names for its cluster, if it lies elsewhere. */
async function pointedAt(dataDir: string): Promise<string | undefined> {
  const text = await readFile(join(dataDir, POINTER), 'utf8').catch(() => undefined)
  const folder = text?.trim()
  if (!folder) return undefined
  if (await stat(folder).catch(() => undefined)) return folder
  // Starting with an empty database instead would look as if all data were gone.
  refuse(
    'folder-unusable',
    `The database of ${dataDir} was in ${folder} and is no longer there.`,
    `Bring it back from a backup, or remove ${join(dataDir, POINTER)} to begin with an empty one.`,
  )
}

/** Whom a folder belongs to; undefined if it is root or there is no such folder or user. */
async function ownerOf(path: string): Promise<ServerUser | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found && found.uid !== 0 ? userNamed(found.uid) : undefined
}

/** Tried in earnest: rights, access lists and closed parents all have their say. */
async function canEnter(folder: string, user: ServerUser): Promise<boolean> {
  const command = ['-c', 'cd -- "$1"', 'sh', folder]
  try {
    await promisify(execFile)('/bin/sh', command, runAs(user))
    return true
  } catch (error) {
    // A number is the answer of the shell; else it did not even start.
    if (typeof (error as { code: unknown }).code === 'number') return false
    refuse(
      'platform-without-database',
      `PostgreSQL does not run as root, and root may not start it as the user ${user.name} here.`,
      'Run this as an ordinary user, or set DATABASE_URL.',
    )
  }
}

/** Lets the group of the server's user cross a data folder that is root's and holds only our files. */
async function letThrough(dataDir: string, user: ServerUser): Promise<boolean> {
  const names = await readdir(dataDir)
  const { uid, gid, mode } = await stat(dataDir)
  if (uid !== 0 || !names.every((name) => OUR_NAMES.test(name))) return false
  await chown(dataDir, 0, user.gid)
  await chmod(dataDir, 0o710)
  if (await canEnter(dataDir, user)) return true
  // A folder further up is closed: then there is no point in opening this one.
  await chown(dataDir, 0, gid)
  await chmod(dataDir, mode & 0o7777)
  return false
}

/** A new folder that the server's user can reach, named in the data folder before it is used. */
async function placeElsewhere(
  dataDir: string,
  systemFolder: string,
  user: ServerUser,
  say: (text: string) => void,
): Promise<string> {
  const lock = await waitForLock(
    join(dataDir, 'postgres.lock'),
    'choosing a place for the database',
  )
  try {
    const known = await pointedAt(dataDir)
    if (known) return known
    const clusters = join(systemFolder, 'clusters')
    await mkdir(clusters, { recursive: true })
    const folder = await mkdtemp(join(clusters, `${basename(dataDir).slice(0, 40)}-`))
    // Crossed by the server's user, listed by root alone, whatever the umask.
    await chmod(systemFolder, 0o755)
    await chmod(clusters, 0o711)
    await chmod(folder, 0o711)
    await writePrivateFile(join(dataDir, POINTER), `${folder}\n`)
    say(`The system user ${user.name} cannot reach ${dataDir}, so its database is in ${folder}.`)
    return folder
  } finally {
    await lock.release()
  }
}

function refuseClosed(folder: string, user: ServerUser): never {
  const text = `The system user ${user.name}, to whom the database belongs, cannot reach ${folder}.`
  refuse('folder-unusable', text, `Give it the right to cross the folders on the way (chmod a+x).`)
}
