import { randomBytes } from 'node:crypto'
import { chown, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A name beside `path` that nobody else uses. */
export function beside(path: string): string {
  return `${path}.new-${process.pid}-${randomBytes(4).toString('hex')}`
}

/**
 * Writes a file that only its owner may read, whole or not at all, also when the power fails.
 * It belongs to whoever the folder belongs to, so that root leaves nothing behind in the folder of
 * another user which that user could not read.
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  const fresh = beside(path)
  try {
    await writeNew(fresh, text)
    await toDisk(fresh)
    await rename(fresh, path)
    await toDisk(dirname(path))
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

/** The same under a name that must be new, and without waiting for the disk. */
export async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx', mode: 0o600 })
  await giveToOwnerOfFolder(path)
}

/** Waits until a file, or the list of names in a folder, has reached the disk. */
export async function toDisk(path: string): Promise<void> {
  // Windows can neither open a folder nor sync what was opened for reading.
  if (process.platform === 'win32') return
  const opened = await open(path, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** Root gives what it made to the owner of the folder that it lies in. */
export async function giveToOwnerOfFolder(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(dirname(path))
  if (uid !== 0) await chown(path, uid, gid)
}
