import { join, resolve } from 'node:path'
import { refuse } from '@closed-learned/deals'
import { makeDataFolder } from './data-folder.ts'
import { refuseFolder } from './folder-trouble.ts'
import { type Holder, type Lock, lockHolder, tryLock } from './lock.ts'

/** Who holds a data folder, for `doctor` and for the second `start`. */
export type FolderHolder = Holder
/** A held folder; it is given back by `release`, or by the end of the process, whatever ended it. */
export type FolderHold = Lock

const LOCK = 'start.lock'

/** Holds the folder for this process alone; a second one is told who holds it. */
export async function holdFolder(
  dataDir: string,
  about: { readonly what: 'start'; readonly url: string },
): Promise<FolderHold> {
  const folder = await makeDataFolder(dataDir)
  try {
    const lock = await tryLock(join(folder, LOCK), about)
    if ('release' in lock) return lock
    refuse(
      'folder-held',
      `${folder} is held by process ${lock.pid} since ${lock.since}${answersAt(lock)}.`,
      `Use that one, end it, or choose another folder with --data.`,
    )
  } catch (error) {
    refuseFolder(error, folder)
  }
}

export async function folderHolder(dataDir: string): Promise<FolderHolder | undefined> {
  return lockHolder(join(resolve(dataDir), LOCK))
}

function answersAt(holder: Holder): string {
  return holder.url ? `, which answers at ${holder.url}` : ''
}
