import { OPERATOR } from '@closed-learned/deals'
import type { House } from '../../work/house.ts'
import { keepSearched } from '../../work/keep-searched.ts'
import { makeReady } from '../../work/make-ready.ts'
import { firstLink } from '../../work/people/first-admin.ts'
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
  sample = false,
): Promise<Answer> {
  const held = await adapters.hold(dataDir)
  // Built while the database opens; whoever waits for them hears of a failure.
  const pages = adapters.makePages()
  pages.catch(() => undefined)
  try {
    const open = await adapters.openHouse(dataDir, voice.err, sample)
    try {
      await prepare(open.house)
      const serving = await adapters.serve(open, port, pages, voice.err)
      await held.tell(serving.url)
      const first = await firstLink(open.house)
      if (first)
        voice.out(
          `The first admin comes in here, once, until tomorrow: ${serving.url}/setup/${first.token}`,
        )
      voice.out(`${serving.url}  (${serving.about}; Ctrl-C ends it)`)
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
