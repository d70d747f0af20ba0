import type { Configuration } from './configuration.ts'
import { isLocal, isSecure } from './doors/http/address.ts'
import { readLastBackup } from './store/backup/last-backup.ts'
import { isOpenToOthers, keyFileOf } from './store/key-file.ts'
import type { Setup } from './work/examine-setup.ts'

/** How this installation is set up, as `doctor` looks at it. */
export async function setupOf(
  { address, keys, mail, doubts }: Configuration,
  dataDir: string,
): Promise<Setup> {
  const file = keys.file ?? (keys.key ? undefined : keyFileOf(dataDir))
  return {
    keyFile: file,
    keyIsOpen: file === undefined ? false : await isOpenToOthers(file).catch(() => false),
    host: address.host,
    url: address.url?.origin,
    isLocal: isLocal(address),
    isSecure: isSecure(address),
    mailFrom: mail?.from,
    lastBackup: await readLastBackup(dataDir),
    doubts,
  }
}
