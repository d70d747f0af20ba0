import { resolve } from 'node:path'
import { refuse } from '@closed-learned/deals'
import type { Configuration } from './configuration.ts'
import type { Backups } from './doors/cli/backups.ts'
import { backUp } from './store/backup/back-up.ts'
import { requireSoundBackup, restore } from './store/backup/restore.ts'
import type { About } from './store/backup/write-backup.ts'
import { withClient } from './store/database/connections.ts'
import { type Database, openDatabase } from './store/database/open-database.ts'
import { makeDataFolder } from './store/folder/data-folder.ts'
import { keyFileOf, readKeyFile } from './store/key-file.ts'
import { sealing } from './store/sealed.ts'

type Once = (leave: () => Promise<void>) => () => Promise<void>

/** Backups of whatever the configuration names; `once` leaves what is open when the program is stopped. */
export function openBackups(
  configuration: Configuration,
  program: string,
  now: () => number,
  once: Once,
): Backups {
  const { databaseUrl, keys } = configuration
  const inFolder = async <T>(
    dir: string,
    say: (text: string) => void,
    work: (dataDir: string, database: Database) => Promise<T>,
  ) => {
    const dataDir = await makeDataFolder(resolve(dir))
    const database = await openDatabase({ dataDir, databaseUrl, say })
    const leave = once(() => database.close())
    try {
      return await work(dataDir, database)
    } finally {
      await leave()
    }
  }
  const about = async (dataDir: string, withKey: boolean): Promise<About> => {
    const key = keys.key ?? (await readKeyFile(keyFileOf(dataDir)))
    return {
      madeAt: new Date(now()).toISOString(),
      program,
      keyName: key ? sealing(key).keyName : '',
      key: withKey && key ? key.toString('base64') : null,
    }
  }
  return {
    backUp: (dir, file, withKey, say) =>
      inFolder(dir, say, async (dataDir, { owner }) => {
        await requireSomething(owner)
        return backUp(owner, dataDir, file, await about(dataDir, withKey))
      }),
    restore: (dir, path, how, say) =>
      inFolder(dir, say, async (dataDir, { owner }) =>
        restore(owner, { path, dataDir, ...how, keys, about: await about(dataDir, true) }),
      ),
    requireSound: requireSoundBackup,
  }
}

/** A database that the program has never been started on has nothing to back up. */
async function requireSomething(owner: Database['owner']): Promise<void> {
  const made = await withClient(owner, async (client) => {
    const { rows } = await client.query<{ made: boolean }>(
      `SELECT to_regclass('kysely_migration') IS NOT NULL AS made`,
    )
    return rows[0]?.made === true
  })
  if (!made) refuse('no-data', 'There is nothing in that database yet.', 'Import something first.')
}
