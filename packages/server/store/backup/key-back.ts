import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { keyFileOf, readKeyFile, writeKeyFile } from '../key-file.ts'
import type { Keys } from '../open-sealing.ts'
import { sealing } from '../sealed.ts'
import type { Head } from './manifest.ts'

/**
 * What became of the key that sealed the secrets of a backup: it was here, it came back from the
 * backup, it lies beside the one that the configuration gives, or it is missing.
 */
export type KeyBack = 'here' | 'restored' | 'beside' | 'missing'

/** Where a key of a backup lies that the configuration overrules. */
const BESIDE = 'secret.key.of-backup'

/** Names every key that is here: what they sealed opens. */
export async function keyNamesHere(dataDir: string, keys: Keys): Promise<readonly string[]> {
  const inFolder = keys.key ? undefined : await readKeyFile(keyFileOf(dataDir))
  const here = [keys.key, inFolder, ...keys.old].filter((key) => key !== undefined)
  return here.map((key) => sealing(key).keyName)
}

/** Puts the key of a backup in its place, if the backup holds it and it is not here. */
export async function keyBack(dataDir: string, head: Head, keys: Keys): Promise<KeyBack> {
  // Made before there was a key: nothing in it is sealed.
  if (head.keyName === '') return 'here'
  if ((await keyNamesHere(dataDir, keys)).includes(head.keyName)) return 'here'
  if (head.key === null) return 'missing'
  const key = Buffer.from(head.key, 'base64')
  if (keys.key) {
    await writeKeyFile(join(dataDir, BESIDE), key)
    return 'beside'
  }
  const path = keyFileOf(dataDir)
  const inFolder = await readKeyFile(path)
  if (inFolder) await rename(path, `${path}.former-${sealing(inFolder).keyName}`)
  await writeKeyFile(path, key)
  return 'restored'
}
