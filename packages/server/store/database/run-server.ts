import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, chown, mkdtemp, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { refuse } from '@closed-learned/deals'
import { giveToOwnerOfFolder } from '../folder/private-file.ts'
import { program } from './binaries.ts'
import { refuseServerTrouble } from './make-cluster.ts'
import { clusterOf, type Place } from './place.ts'
import { exists, POSTMASTER_FILE, type Postmaster, readPostmaster } from './postmaster.ts'
import { serverArguments } from './server-settings.ts'
import { runAs } from './server-user.ts'

/** Linux ends the path of a socket at 107 bytes, macOS at 103; PostgreSQL adds this to the folder. */
const SOCKET = '/.s.PGSQL.5432'
const LONGEST_SOCKET = 103
const SOCKET_FOLDER = 'closed-learned-'

/** The server that already works on this place, once it is ready; undefined if none does. */
export async function findServer(place: Place): Promise<Postmaster | undefined> {
  const end = Date.now() + 120_000
  for (;;) {
    const found = await readPostmaster(clusterOf(place))
    if (!found?.alive) return undefined
    if (found.state === 'ready') return found
    if (Date.now() > end) {
      const text = `PostgreSQL (process ${found.pid}) has been ${found.state} for two minutes.`
      refuse('database-unreachable', text, `Wait until it is done, or end process ${found.pid}.`)
    }
    await pause(10)
  }
}

/** Whether a server that does not answer is one that was killed in this moment, and waits until it is gone. */
export async function isEnding(place: Place, { pid }: Postmaster): Promise<boolean> {
  const end = Date.now() + 1_000
  for (;;) {
    const found = await readPostmaster(clusterOf(place))
    if (!found?.alive || found.pid !== pid) return true
    if (Date.now() > end) return false
    await pause(10)
  }
}

/** Starts a server, when none works on this place. */
export async function startServer(native: string, place: Place): Promise<Postmaster> {
  const end = Date.now() + 60_000
  await clearAway(place)
  for (;;) {
    const trouble = await tryStart(native, place)
    if (typeof trouble !== 'string') return trouble
    // A process that was killed in the midst of starting may have been a moment ahead of us.
    const other = await findServer(place)
    if (other) return other
    // The main process was killed; its children end by themselves as soon as they notice.
    const orphans = /pre-existing shared memory block/.test(trouble)
    if (!orphans || Date.now() > end) refuseServerTrouble(place.folder, trouble)
    await pause(100)
  }
}

/**
 * Ends the server quickly and in good order, and waits until it is gone. Windows knows no signal
 * that asks for it, so there it takes one of PostgreSQL's programs (`native`).
 */
export async function stopServer(place: Place, native?: string): Promise<void> {
  const server = await readPostmaster(clusterOf(place))
  if (!server?.alive) return
  askToStop(server.pid, clusterOf(place), native)
  const end = Date.now() + 120_000
  while ((await readPostmaster(clusterOf(place)))?.alive && Date.now() < end) await pause(10)
  await removeSocketFolder(server.host)
}

function askToStop(pid: number, cluster: string, native?: string): void {
  if (native) {
    spawn(program(native, 'pg_ctl'), ['stop', '-m', 'fast', '-D', cluster], runAs(undefined))
    return
  }
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    // It ended by itself in this moment.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Removes what a server left that did not end in good order. */
async function clearAway(place: Place): Promise<void> {
  const left = await readPostmaster(clusterOf(place))
  if (left === undefined) return
  await removeSocketFolder(left.host)
  // PostgreSQL takes any process of its user with this number for a server and would not start.
  if (exists(left.pid)) await rm(join(clusterOf(place), POSTMASTER_FILE), { force: true })
}

/** A started server, or the log of one that did not start. */
async function tryStart(native: string, place: Place): Promise<Postmaster | string> {
  const socketFolder = await makeSocketFolder(place)
  const log = await openLog(place)
  try {
    const args = await serverArguments(clusterOf(place), socketFolder)
    const server = spawn(program(native, 'postgres'), args, {
      ...runAs(place.user),
      // A session of its own: Ctrl-C in the terminal and the end of this process do not reach it.
      detached: true,
      stdio: ['ignore', log.file.fd, log.file.fd],
    })
    server.unref()
    const started = await untilReady(server, place)
    if (started) return started
    await removeSocketFolder(socketFolder)
    return (await readFile(log.path)).subarray(log.start).toString()
  } finally {
    await log.file.close()
  }
}

/** Recovery after a power cut may take minutes: as long as the process lives there is hope. */
async function untilReady(server: ChildProcess, place: Place): Promise<Postmaster | undefined> {
  let ended = false
  server.once('exit', () => {
    ended = true
  })
  server.once('error', () => {
    ended = true
  })
  while (!ended) {
    const found = await readPostmaster(clusterOf(place))
    if (found?.pid === server.pid && found?.state === 'ready') return found
    await pause(10)
  }
  return undefined
}

async function openLog(place: Place) {
  const path = join(place.folder, 'postgres.log')
  const before = await stat(path).catch(() => undefined)
  const tooLong = before !== undefined && before.size > 1024 * 1024
  if (tooLong) await rename(path, `${path}.former`)
  const file = await open(path, 'a', 0o600)
  await giveToOwnerOfFolder(path)
  return { path, file, start: tooLong ? 0 : (before?.size ?? 0) }
}

/** A private folder with a short path: the data folder's own path may be too long for a socket. */
async function makeSocketFolder(place: Place): Promise<string> {
  const longest = LONGEST_SOCKET - SOCKET.length - SOCKET_FOLDER.length - 6
  const places = ['/tmp', tmpdir(), place.folder].filter((p) => Buffer.byteLength(p) < longest)
  for (const parent of places) {
    const folder = await mkdtemp(join(parent, SOCKET_FOLDER)).catch(() => undefined)
    if (folder === undefined) continue
    await chmod(folder, 0o700)
    if (place.user) await chown(folder, place.user.uid, place.user.gid)
    return folder
  }
  refuse(
    'folder-unusable',
    `Neither ${places.join(' nor ')} lets PostgreSQL make a folder for its socket.`,
    'Set TMPDIR to a folder with a short path that this user may write to.',
  )
}

async function removeSocketFolder(folder: string): Promise<void> {
  if (basename(folder).startsWith(SOCKET_FOLDER)) await rm(folder, { recursive: true, force: true })
}
