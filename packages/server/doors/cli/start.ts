import { OPERATOR } from '@closed-learned/deals'
import type { House } from '../../work/house.ts'
import { keepSearched } from '../../work/keep-searched.ts'
import { makeReady } from '../../work/make-ready.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'

/** Serves a folder until the person stops it. */
export async function start(
  command: { dataDir: string | undefined; port: number | undefined },
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const dataDir = command.dataDir ?? adapters.defaultDataFolder
  return serveFolder(dataDir, command.port, adapters, voice, (house) => makeReady(house, OPERATOR))
}

/** Holds the folder, opens it, lets `prepare` do what comes first, then serves until stopped. */
export async function serveFolder(
  dataDir: string,
  port: number | undefined,
  adapters: Adapters,
  voice: Voice,
  prepare: (house: House) => Promise<unknown>,
): Promise<Answer> {
  const held = await adapters.hold(dataDir)
  // Built while the database opens; whoever waits for them hears of a failure.
  const pages = adapters.makePages()
  pages.catch(() => undefined)
  try {
    const open = await adapters.openHouse(dataDir, voice.err)
    try {
      await prepare(open.house)
      const serving = await adapters.serve(open.house, port, pages, voice.err)
      await held.tell(serving.url)
      voice.out(`${serving.url}  (this machine only, until people have accounts; Ctrl-C ends it)`)
      const stopSearching = keepSearched(open.house, OPERATOR)
      await voice.stopAsked
      stopSearching()
      await serving.close()
      return 0
    } finally {
      await open.close()
    }
  } finally {
    await held.release()
  }
}
