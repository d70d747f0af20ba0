import { keyOfFolder } from './key-file.ts'
import { type Sealing, sealing } from './sealed.ts'

/** The keys that the configuration gives; without one, the file of the data folder holds it. */
export interface Keys {
  readonly key: Buffer | undefined
  readonly old: readonly Buffer[]
}

/** The sealing of a data folder; its key is made at the first start. */
export async function openSealing(dataDir: string, keys: Keys): Promise<Sealing> {
  return sealing(keys.key ?? (await keyOfFolder(dataDir)), keys.old)
}
