import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writePrivateFile } from '../folder/private-file.ts'

/** When the newest backup of a data folder was made, for `doctor`. */
const lastBackup = z.object({ at: z.string(), file: z.string(), bytes: z.number() })
export type LastBackup = z.infer<typeof lastBackup>

const fileOf = (dataDir: string) => join(dataDir, 'last-backup.json')

/** A note only: a data folder that cannot be written to does not undo a backup. */
export async function keepLastBackup(dataDir: string, last: LastBackup): Promise<void> {
  await writePrivateFile(fileOf(dataDir), `${JSON.stringify(last)}\n`).catch(() => undefined)
}

export async function readLastBackup(dataDir: string): Promise<LastBackup | undefined> {
  try {
    return lastBackup.parse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')))
  } catch {
    return undefined
  }
}
