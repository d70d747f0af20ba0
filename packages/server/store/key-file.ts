import { randomBytes } from 'node:crypto'
import { link, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '@closed-learned/deals'
import { beside, toDisk, writeNew } from './folder/private-file.ts'
import { KEY_BYTES } from './sealed.ts'

/** Where the key of a data folder lies unless the configuration gives another place. */
export function keyFileOf(dataDir: string): string {
  return join(dataDir, 'secret.key')
}

/** The key in a text: 32 bytes in base64; undefined if it is none. */
export function keyOfText(text: string): Buffer | undefined {
  const plain = text.trim()
  const key = Buffer.from(plain, 'base64')
  const same = key.toString('base64').replace(/=+$/, '') === plain.replace(/=+$/, '')
  return same && key.length === KEY_BYTES ? key : undefined
}

/** Reads a key file; undefined if there is none. */
export async function readKeyFile(path: string): Promise<Buffer | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    return refuse('key-missing', `The key file ${path} cannot be read.`, 'Let this user read it.')
  })
  if (text === undefined) return undefined
  return (
    keyOfText(text) ??
    refuse(
      'key-missing',
      `The key file ${path} does not hold 32 bytes in base64.`,
      'Put it back from where it was kept; a new one is made by: openssl rand -base64 32',
    )
  )
}

/** The key of a data folder, made at the first start; of two programs that make it at once one succeeds. */
export async function keyOfFolder(dataDir: string): Promise<Buffer> {
  const path = keyFileOf(dataDir)
  const known = await readKeyFile(path)
  if (known) return known
  await writeKeyFile(path, randomBytes(KEY_BYTES))
  return (await readKeyFile(path)) ?? refuse('key-missing', `${path} is gone again.`, 'Try again.')
}

/** Writes a key for its owner's eyes only, unless there is a file already; false if there is. */
export async function writeKeyFile(path: string, key: Buffer): Promise<boolean> {
  const fresh = beside(path)
  try {
    await writeNew(fresh, `${key.toString('base64')}\n`)
    await toDisk(fresh)
    await link(fresh, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    await rm(fresh, { force: true })
  }
}

/** Whether others than the owner of a file may read it. */
export async function isOpenToOthers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false
  return ((await stat(path)).mode & 0o077) !== 0
}
