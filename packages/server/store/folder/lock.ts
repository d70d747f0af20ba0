import { link, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { refuse } from '@closed-learned/deals'
import { beside, giveToOwnerOfFolder, writeNew } from './private-file.ts'
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts'

/*
 * A lock between processes that outlives none of them. Node has no lock of the operating system
 * that ends with its process, and a single lock file cannot be taken over from a dead holder
 * without a moment in which two processes may both believe that they have it. So every holding gets
 * a file with a number of its own in a folder: the highest number counts, the next holder makes the
 * next number (`link` lets exactly one succeed, with its content complete), and the highest is
 * never removed, only marked as free by its name. Renaming needs no room on a full disk.
 */

export interface Holder extends ProcessIdentity {
  readonly what: string
  /** ISO time since when. */
  readonly since: string
  /** The address at which the holder answers, if it has one. */
  readonly url?: string
}

export interface Lock {
  /** Tells others where the holder answers. */
  sayUrl(url: string): Promise<void>
  release(): Promise<void>
}

/** Takes the lock, or tells which living process holds it. */
export async function tryLock(
  folder: string,
  about: Pick<Holder, 'what' | 'url'>,
): Promise<Lock | Holder> {
  await makeLockFolder(folder)
  const holder: Holder = { ...thisProcess(), since: new Date().toISOString(), ...about }
  for (;;) {
    const newest = await newestEntry(folder)
    if (newest.holder && isAlive(newest.holder)) return newest.holder
    const mine = newest.number + 1
    if (!(await claim(folder, mine, holder))) continue
    if (await isBeaten(folder, mine)) {
      await rm(join(folder, `${mine}`), { force: true })
      continue
    }
    await removeOld(folder, mine)
    return lockOf(join(folder, `${mine}`), holder)
  }
}

/** Takes the lock as soon as it is free; refuses when one holder keeps it beyond all measure. */
export async function waitForLock(folder: string, what: string, patience = 180_000): Promise<Lock> {
  const end = Date.now() + patience
  for (;;) {
    const lock = await tryLock(folder, { what })
    if ('release' in lock) return lock
    if (Date.now() > end) {
      const text = `Process ${lock.pid} has been ${lock.what} since ${lock.since}.`
      refuse('folder-held', text, `Wait until it is done, or end process ${lock.pid}.`)
    }
    await pause(15)
  }
}

/** Which living process holds the lock, if any. */
export async function lockHolder(folder: string): Promise<Holder | undefined> {
  const { holder } = await newestEntry(folder)
  return holder && isAlive(holder) ? holder : undefined
}

async function makeLockFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
    await giveToOwnerOfFolder(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

async function claim(folder: string, number: number, holder: Holder): Promise<boolean> {
  const path = join(folder, `${number}`)
  const fresh = beside(path)
  try {
    await writeNew(fresh, JSON.stringify(holder))
    await link(fresh, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(fresh, { force: true })
  }
}

/** Whether another came first: a higher number, or ours was already used and given back. */
async function isBeaten(folder: string, mine: number): Promise<boolean> {
  const entries = (await readdir(folder)).map(parseName)
  return entries.some((e) => e !== undefined && (e.number > mine || (e.number === mine && e.free)))
}

async function removeOld(folder: string, mine: number): Promise<void> {
  for (const name of await readdir(folder)) {
    // Some old ones stay, so that a slow listing by another process never misses all of them.
    if (Number.parseInt(name, 10) < mine - 16) await rm(join(folder, name), { force: true })
  }
}

function lockOf(path: string, holder: Holder): Lock {
  let held = true
  return {
    async sayUrl(url) {
      const fresh = beside(path)
      await writeNew(fresh, JSON.stringify({ ...holder, url }))
      await rename(fresh, path)
    },
    async release() {
      if (!held) return
      held = false
      await rename(path, `${path}.free`).catch((error: unknown) => {
        // Whoever removed the whole folder has given it back for us.
        if (!isGone(error)) throw error
      })
    },
  }
}

async function newestEntry(folder: string): Promise<{ number: number; holder?: Holder }> {
  for (;;) {
    const entries = await readdir(folder).catch(() => [])
    const known = entries.map(parseName).filter((e) => e !== undefined)
    const number = Math.max(0, ...known.map((e) => e.number))
    if (!known.some((e) => e.number === number && !e.free)) return { number }
    try {
      const holder = parseHolder(await readFile(join(folder, `${number}`), 'utf8'))
      return holder ? { number, holder } : { number }
    } catch (error) {
      // Given back between the listing and the reading: look again.
      if (!isGone(error)) throw error
    }
  }
}

function parseName(name: string): { number: number; free: boolean } | undefined {
  const m = /^(\d+)(\.free)?$/.exec(name)
  return m ? { number: Number(m[1]), free: m[2] !== undefined } : undefined
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** Unreadable content is what a power cut leaves, so there is no holder. */
function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Holder
    return typeof holder.pid === 'number' ? holder : undefined
  } catch {
    return undefined
  }
}
