import { resolve } from 'node:path'
import { Refused } from '@closed-learned/deals'
import { type Configuration, readConfiguration } from './configuration.ts'
import type { Adapters, OpenHouse, Voice } from './doors/cli/adapters.ts'
import { run, sayRefusal } from './doors/cli/run.ts'
import { isLocal, THIS_MACHINE } from './doors/http/address.ts'
import type { Served } from './doors/http/app.ts'
import { type Serving, serve } from './doors/http/serve.ts'
import { webFiles } from './doors/http/web-files.ts'
import { openBackups } from './open-backups.ts'
import { openReach, reachAt } from './open-reach.ts'
import { setupOf } from './setup-of.ts'
import { openFilesSource } from './sources/files/files-source.ts'
import { workerEntry } from './sources/worker-entry.ts'
import { openDatabase } from './store/database/open-database.ts'
import { defaultDataFolder, makeDataFolder } from './store/folder/data-folder.ts'
import { folderHolder, holdFolder } from './store/folder/hold-folder.ts'
import { openSealing } from './store/open-sealing.ts'
import { openStore } from './store/open-store.ts'
import { sealAnew } from './store/secrets-of-workspace.ts'
import { openGate } from './work/gate.ts'
import { housesOf } from './work/houses.ts'
import { Memory } from './work/memory.ts'
import type { Reach } from './work/people/reach.ts'
import { endThreads, searchThreads } from './work/search-threads.ts'

/**
 * The program: reads the configuration once, builds the adapters and hands them in.
 * `programFolder` is where the server package lies, with what ships beside the code; `makePages`
 * builds the pages where that is not done yet and gives their folder.
 */
export async function main(
  args: readonly string[],
  programFolder: string,
  makePages: () => Promise<string>,
): Promise<void> {
  process.exitCode = await runConfigured(args, programFolder, makePages)
  // What was abandoned in the middle (a stream, a pool) must not keep the process.
  process.stdout.write('', () => process.exit())
}

async function runConfigured(
  args: readonly string[],
  programFolder: string,
  makePages: () => Promise<string>,
): Promise<number> {
  const voice: Voice = {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    terminal: process.stderr,
    stopAsked: new Promise((stop) => {
      process.once('SIGINT', () => stop())
      process.once('SIGTERM', () => stop())
      process.once('SIGHUP', () => stop())
    }),
  }
  try {
    const configuration = configurationFor(args)
    return await run(args, build({ configuration, programFolder, makePages }), voice)
  } catch (trouble) {
    if (!(trouble instanceof Refused)) throw trouble
    return sayRefusal(trouble.refusal, args.includes('--json'), voice)
  }
}

/** What needs neither folder nor database does not ask how they are configured. */
function configurationFor(args: readonly string[]): Configuration {
  const alone = ['help', '--help', '-h', 'version', '--version', 'words', 'verify']
  return readConfiguration(alone.includes(args[0] ?? 'help') ? {} : process.env)
}

interface Built {
  readonly configuration: Configuration
  readonly programFolder: string
  readonly makePages: () => Promise<string>
}

function build({ configuration, programFolder, makePages }: Built): Adapters {
  const { databaseUrl } = configuration
  const defaultFolder = configuration.dataDir ?? defaultDataFolder()
  // What is open, in the order of opening; it is left in the opposite order.
  const open: (() => Promise<void>)[] = []
  const once = (leave: () => Promise<void>) => {
    let left: Promise<void> | undefined
    const leaveOnce = () => {
      left ??= leave()
      return left
    }
    open.push(leaveOnce)
    return leaveOnce
  }
  return {
    openHouse: (dataDir, say, sample = false) =>
      openHouse({ folder: resolve(dataDir), configuration, say, sample }, once),
    openSource: openFilesSource,
    backups: openBackups(configuration, VERSION, Date.now, once),
    setupOf: (dataDir) => setupOf(configuration, resolve(dataDir)),
    async hold(dataDir) {
      const lock = await holdFolder(resolve(dataDir), { what: 'start', url: '' })
      return { tell: (url) => lock.sayUrl(url), release: once(() => lock.release()) }
    },
    makePages,
    async serve({ house, reach: openIt }, port, pages, say) {
      const web = await webFiles(await pages)
      const houses = housesOf(house)
      // Anybody may look as anybody at the sample: it is for this machine, whatever is configured.
      const address = house.sample ? THIS_MACHINE : configuration.address
      let url: string | undefined
      const reach = reachAt(await openIt(), () => url)
      const gate = openGate(houses, reach.accounts, isLocal(address))
      const of = {
        gate,
        reach,
        houses,
        openSource: openFilesSource,
        web,
        version: VERSION,
        say,
        address,
      }
      const asked = port ?? (house.sample ? undefined : configuration.port)
      const serving = await serveAt(of, asked)
      url = serving.url
      return { ...serving, close: once(() => serving.close()) }
    },
    async closeAll() {
      for (const leave of open.reverse()) await leave()
    },
    async holderOf(dataDir) {
      const holder = await folderHolder(resolve(dataDir))
      return holder && `process ${holder.pid} since ${holder.since}`
    },
    defaultDataFolder: defaultFolder,
    demoFolder: (sample) =>
      `${defaultDataFolder()}-demo${sample === 'company' ? '' : `-${sample}`}`,
    programFolder,
    version: VERSION,
    databaseUrl,
    now: Date.now,
  }
}

const VERSION = '0.1.0'
const USUAL_PORT = 4630

/** Without a port: the usual one, or, where no proxy looks for it there, any that is free. */
async function serveAt(served: Served, port: number | undefined): Promise<Serving> {
  try {
    return await serve(served, port ?? USUAL_PORT)
  } catch (trouble) {
    const anywhere = port === undefined && isLocal(served.address ?? THIS_MACHINE)
    if (trouble instanceof Refused && anywhere) return serve(served, 0)
    throw trouble
  }
}

interface HouseAsked {
  readonly folder: string
  readonly configuration: Configuration
  readonly say: (text: string) => void
  readonly sample: boolean
}

async function openHouse(
  { folder, configuration, say, sample }: HouseAsked,
  once: (leave: () => Promise<void>) => () => Promise<void>,
): Promise<OpenHouse> {
  const dataDir = await makeDataFolder(folder)
  const { databaseUrl, keys } = configuration
  const database = await openDatabase({ dataDir, databaseUrl, say })
  const leaveDatabase = once(() => database.close())
  const store = await openStore(database)
  const sealing = await openSealing(dataDir, keys)
  if (keys.old.length > 0) await sealAnew(database.owner, sealing)
  const searching = searchThreads(workerEntry)
  const leaveThreads = once(() => endThreads(searching))
  const house = { store, dataDir, now: Date.now, sample, memory: new Memory(), sealing, searching }
  let opened: Promise<Reach> | undefined
  const reach = () => {
    opened ??= openReach(house, database.app, configuration, say)
    return opened
  }
  return {
    house,
    reach,
    async close() {
      await leaveThreads()
      const reached = await opened?.catch(() => undefined)
      await reached?.accounts.close()
      await reached?.messages.close()
      await store.close()
      await leaveDatabase()
    },
  }
}
