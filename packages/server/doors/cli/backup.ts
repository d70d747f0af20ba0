import { existsSync } from 'node:fs'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { count } from './present/layout.ts'

export interface BackupCommand {
  readonly verb: 'backup'
  readonly file: string
  readonly dataDir: string | undefined
  readonly withKey: boolean
  readonly json: boolean
}

/** Writes everything into one file, also while the web app runs. */
export async function backupCommand(
  { file, dataDir, withKey, json }: BackupCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const folder = dataDir ?? adapters.defaultDataFolder
  if (adapters.databaseUrl === undefined && !existsSync(folder))
    return {
      kind: 'no-data',
      text: `There is nothing in ${folder} yet.`,
      mend: 'Name the folder that is to be backed up with --data DIR.',
    }
  const began = adapters.now()
  const made = await adapters.backups.backUp(folder, file, withKey, voice.err)
  if (json) {
    voice.out(JSON.stringify({ ...made, withKey }))
    return 0
  }
  const size = (made.bytes / 1e6).toFixed(1)
  const seconds = Math.max(1, Math.round((adapters.now() - began) / 1000))
  voice.out(
    `Backed up ${count(made.rows, 'row')} of ${count(made.tables, 'table')} into ${made.file} (${size} MB, ${seconds} s).`,
  )
  voice.out(
    withKey
      ? 'The key is in it: whoever has this file can read every secret.'
      : 'The key that opens its secrets is not in it: keep secret.key in another place.',
  )
  return 0
}
