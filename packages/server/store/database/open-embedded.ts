import { refuse } from '@closed-learned/deals'
import type { ClientConfig, DatabaseError } from 'pg'
import { makeDataFolder } from '../folder/data-folder.ts'
import { refuseFolder } from '../folder/folder-trouble.ts'
import { type Lock, waitForLock } from '../folder/lock.ts'
import { copyPlaces, findBinaries, readyBinaries } from './binaries.ts'
import { APP_ROLE, OWNER_ROLE, SESSION_OPTIONS } from './connections.ts'
import { DATABASE, type EmbeddedConnections, prepareEmbedded } from './embedded-roles.ts'
import { countGuests, enter, leave } from './guests.ts'
import { clusterVersion, makeCluster, requireSameVersion } from './make-cluster.ts'
import { findPlace, type Place } from './place.ts'
import type { Postmaster } from './postmaster.ts'
import { findServer, isEnding, startServer, stopServer } from './run-server.ts'
import { readSecrets, type Secrets } from './secrets.ts'
import { requireNamedUser } from './server-user.ts'

export interface EmbeddedOptions {
  readonly dataDir: string
  readonly say: (text: string) => void
  /** The npm package with the binaries, where it is not the installed one. */
  readonly packageFolder?: string
  /** Where root keeps what the server's user must reach. */
  readonly systemFolder?: string
}

export interface EmbeddedDatabase extends EmbeddedConnections {
  close(): Promise<void>
}

/**
 * Joins the PostgreSQL of a data folder, and makes or starts it if need be. The processes that use
 * it at the same time share it; the last one to leave stops it.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = await makeDataFolder(options.dataDir)
  try {
    requireNamedUser()
    const host: Host = { systemFolder: '/var/lib/closed-learned', ...options, dataDir }
    const place = await findPlace(dataDir, host.systemFolder, host.say)
    const lock = await lockOf(place)
    try {
      return await enterServer(place, host)
    } finally {
      await lock.release()
    }
  } catch (error) {
    refuseFolder(error, dataDir)
  }
}

type Host = EmbeddedOptions & { readonly systemFolder: string }

function lockOf(place: Place): Promise<Lock> {
  return waitForLock(`${place.folder}/postgres.lock`, 'starting or stopping the database')
}

async function enterServer(place: Place, host: Host): Promise<EmbeddedDatabase> {
  const alone = (await countGuests(place.folder)) === 0
  const ticket = await enter(place.folder)
  try {
    const connections = await connectionsTo(place, host, alone)
    let leaving: Promise<void> | undefined
    const close = () => {
      leaving ??= leaveServer(place, host, ticket)
      return leaving
    }
    return { ...connections, close }
  } catch (error) {
    // The first trouble is the one to tell.
    await leaveAlone(place, host, ticket).catch(() => undefined)
    throw error
  }
}

async function connectionsTo(
  place: Place,
  host: Host,
  alone: boolean,
): Promise<EmbeddedConnections> {
  const running = await findServer(place)
  if (running) {
    const secrets = await readSecrets(place.folder)
    try {
      return await prepared(running, secrets, false)
    } catch (error) {
      if (!isUnreachable(error)) throw error
      if (!(await isEnding(place, running))) {
        // While others still use it, it is theirs to end.
        if (!alone) refuseUnreachable(running)
        await stopServer(place, await stopProgram(host))
      }
    }
  }
  const { server, secrets, isNew } = await start(place, host)
  return prepared(server, secrets, isNew)
}

async function start(place: Place, host: Host) {
  const found = await findBinaries(host.packageFolder)
  const made = await clusterVersion(place)
  if (made) requireSameVersion(place, made, found.version)
  const places = copyPlaces(host.systemFolder, host.dataDir)
  const native = await readyBinaries(found, place.user, places, host.say)
  if (!made && place.user) {
    host.say(`PostgreSQL does not run as root: here it runs as the system user ${place.user.name}.`)
  }
  const secrets = made ? await readSecrets(place.folder) : await makeCluster(native, place)
  return { server: await startServer(native, place), secrets, isNew: !made }
}

async function prepared(
  server: Postmaster,
  secrets: Secrets,
  isNew: boolean,
): Promise<EmbeddedConnections> {
  const login = (user: string, database: string, password: string): ClientConfig => ({
    host: server.host,
    port: server.port,
    database,
    user,
    password,
    // Said here, so that no PGSSLMODE of the surroundings counts.
    ssl: false,
    application_name: 'closed-learned',
  })
  const connections: EmbeddedConnections = {
    superuser: login('postgres', 'postgres', secrets.superuser),
    owner: { ...login(OWNER_ROLE, DATABASE, secrets.owner), options: SESSION_OPTIONS },
    app: { ...login(APP_ROLE, DATABASE, secrets.app), options: SESSION_OPTIONS },
  }
  await prepareEmbedded(connections, secrets, isNew).catch((error: DatabaseError) => {
    if (error.code !== '28P01') throw error
    const text = 'The passwords kept beside the database do not open it.'
    refuse(
      'folder-unusable',
      text,
      'Put the file postgres.secrets back from a backup of the folder.',
    )
  })
  return connections
}

async function leaveServer(place: Place, host: Host, ticket: string): Promise<void> {
  // On a full disk no lock can be written, and leaving must not fail for that.
  const lock = await lockOf(place).catch(() => undefined)
  try {
    await leaveAlone(place, host, ticket)
  } finally {
    await lock?.release()
  }
}

/** Takes the ticket back, and stops the server if nobody else uses it. */
async function leaveAlone(place: Place, host: Host, ticket: string): Promise<void> {
  await leave(ticket)
  if ((await countGuests(place.folder)) === 0) await stopServer(place, await stopProgram(host))
}

async function stopProgram(host: Host): Promise<string | undefined> {
  return process.platform === 'win32' ? (await findBinaries(host.packageFolder)).native : undefined
}

/** Its socket was cleared away, it hangs, or it ended while it was asked. */
function isUnreachable(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return UNREACHABLE.includes(code ?? '') || /timeout|terminated unexpectedly/.test(message)
}

const UNREACHABLE = ['ENOENT', 'ECONNREFUSED', 'ENOTSOCK', 'ECONNRESET', 'EPIPE']

function refuseUnreachable({ pid, host }: Postmaster): never {
  const text = `The PostgreSQL of this folder (process ${pid}) does not answer in ${host}.`
  refuse(
    'database-unreachable',
    text,
    'End the other programs that use this folder, and try again.',
  )
}
