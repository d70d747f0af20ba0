import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { giveToOwnerOfFolder, writeNew } from '../folder/private-file.ts'
import { isAlive, type ProcessIdentity, thisProcess } from '../folder/process-identity.ts'

/*
 * Who uses the embedded server of a place: a file for each opening. A count would be wrong for ever
 * after the first kill -9; files name a process, and a dead one does not count.
 * Call these only while holding the lock of the place.
 */

export async function enter(place: string): Promise<string> {
  const folder = guestFolder(place)
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) {
    await giveToOwnerOfFolder(folder)
  }
  const ticket = join(folder, `${process.pid}-${randomBytes(6).toString('hex')}`)
  await writeNew(ticket, JSON.stringify(thisProcess()))
  return ticket
}

export async function leave(ticket: string): Promise<void> {
  await rm(ticket, { force: true })
}

/** How many guests are present and alive. */
export async function countGuests(place: string): Promise<number> {
  let present = 0
  for (const name of await readdir(guestFolder(place)).catch(() => [])) {
    const path = join(guestFolder(place), name)
    if (await isPresent(path)) present++
    else await rm(path, { force: true })
  }
  return present
}

function guestFolder(place: string): string {
  return join(place, 'postgres.guests')
}

async function isPresent(path: string): Promise<boolean> {
  try {
    return isAlive(JSON.parse(await readFile(path, 'utf8')) as ProcessIdentity)
  } catch (error) {
    // A file that cannot be read may belong to a living guest; one without sense belongs to none.
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}
