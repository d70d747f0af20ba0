import type { House } from '../../work/house.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'

/** Opens the house of a folder for one command and leaves it again, also when the person stops it. */
export async function withHouse(
  dataDir: string | undefined,
  adapters: Adapters,
  voice: Voice,
  work: (house: House) => Promise<Answer>,
): Promise<Answer> {
  const open = await adapters.openHouse(dataDir ?? adapters.defaultDataFolder, voice.err)
  try {
    return await work(open.house)
  } finally {
    await open.close()
  }
}
