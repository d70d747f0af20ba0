import { existsSync } from 'node:fs'
import type { House } from '../../work/house.ts'
import type { Adapters, Answer, OpenHouse, Voice } from './adapters.ts'

/** Opens the house of a folder for one command and leaves it again. */
export async function withHouse(
  dataDir: string | undefined,
  adapters: Adapters,
  voice: Voice,
  work: (house: House, open: OpenHouse) => Promise<Answer>,
): Promise<Answer> {
  const open = await adapters.openHouse(dataDir ?? adapters.defaultDataFolder, voice.err)
  try {
    return await work(open.house, open)
  } finally {
    await open.close()
  }
}

/** The same for commands that look at what is there: a mistyped folder makes no new database. */
export async function withKnownHouse(
  dataDir: string | undefined,
  adapters: Adapters,
  voice: Voice,
  work: (house: House, open: OpenHouse) => Promise<Answer>,
): Promise<Answer> {
  const folder = dataDir ?? adapters.defaultDataFolder
  if (adapters.databaseUrl === undefined && !existsSync(folder)) {
    return {
      kind: 'no-data',
      text: `There is nothing in ${folder} yet.`,
      mend: 'Bring in an export with "closed-learned import PATH", or look around with "closed-learned demo".',
    }
  }
  return withHouse(dataDir, adapters, voice, work)
}
