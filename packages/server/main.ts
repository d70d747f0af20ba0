import { resolve } from 'node:path'
import { Refused } from '@closed-learned/deals'
import type { Adapters, OpenHouse } from './doors/cli/adapters.ts'
import { run } from './doors/cli/run.ts'
import type { Served } from './doors/http/app.ts'
import { type Serving, serve } from './doors/http/serve.ts'
import { webFiles } from './doors/http/web-files.ts'
import { openFilesSource } from './sources/files/files-source.ts'
import { workerEntry } from './sources/worker-entry.ts'
import { openDatabase } from './store/database/open-database.ts'
import { defaultDataFolder, makeDataFolder } from './store/folder/data-folder.ts'
import { folderHolder, holdFolder } from './store/folder/hold-folder.ts'
import { openStore } from './store/open-store.ts'
import { Memory } from './work/memory.ts'
import { searchThreads } from './work/search-threads.ts'

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
  const databaseUrl = process.env.DATABASE_URL || undefined
  const adapters = build({ databaseUrl, programFolder, makePages })
  process.exitCode = await run(args, adapters, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    terminal: process.stderr,
    stopAsked: new Promise((stop) => {
      process.once('SIGINT', () => stop())
      process.once('SIGTERM', () => stop())
      process.once('SIGHUP', () => stop())
    }),
  })
  // What was abandoned in the middle (a stream, a pool) must not keep the process.
  process.stdout.write('', () => process.exit())
}

interface Configuration {
  readonly databaseUrl: string | undefined
  readonly programFolder: string
  readonly makePages: () => Promise<string>
}

function build({ databaseUrl, programFolder, makePages }: Configuration): Adapters {
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
    openHouse: (dataDir, say) => openHouse(resolve(dataDir), databaseUrl, say, once),
    openSource: openFilesSource,
    async hold(dataDir) {
      const lock = await holdFolder(resolve(dataDir), { what: 'start', url: '' })
      return { tell: (url) => lock.sayUrl(url), release: once(() => lock.release()) }
    },
    makePages,
    async serve(house, port, pages, say) {
      const web = await webFiles(await pages)
      const served = { house, openSource: openFilesSource, web, version: VERSION, say }
      const serving = await (port === undefined ? serveAnywhere(served) : serve(served, port))
      return { url: serving.url, close: once(() => serving.close()) }
    },
    async closeAll() {
      for (const leave of open.reverse()) await leave()
    },
    async holderOf(dataDir) {
      const holder = await folderHolder(resolve(dataDir))
      return holder && `process ${holder.pid} since ${holder.since}`
    },
    defaultDataFolder: defaultDataFolder(),
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

async function serveAnywhere(served: Served): Promise<Serving> {
  try {
    return await serve(served, USUAL_PORT)
  } catch (trouble) {
    if (trouble instanceof Refused) return serve(served, 0)
    throw trouble
  }
}

async function openHouse(
  folder: string,
  databaseUrl: string | undefined,
  say: (text: string) => void,
  once: (leave: () => Promise<void>) => () => Promise<void>,
): Promise<OpenHouse> {
  const dataDir = await makeDataFolder(folder)
  const database = await openDatabase({ dataDir, ...(databaseUrl ? { databaseUrl } : {}), say })
  const leaveDatabase = once(() => database.close())
  const store = await openStore(database)
  const searching = searchThreads(workerEntry)
  const leaveThreads = once(() => searching.pool.close())
  return {
    house: { store, dataDir, now: Date.now, memory: new Memory(), searching },
    async close() {
      await leaveThreads()
      await store.close()
      await leaveDatabase()
    },
  }
}
