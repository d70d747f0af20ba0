import type { Adapters, Answer, Voice } from './adapters.ts'
import type { Restored } from './backups.ts'
import { count } from './present/layout.ts'

export interface RestoreCommand {
  readonly verb: 'restore'
  readonly file: string
  readonly dataDir: string | undefined
  readonly force: boolean
  readonly withoutKey: boolean
  readonly json: boolean
}

/** Brings a backup back into a folder that nobody serves. */
export async function restoreCommand(
  { file, dataDir, force, withoutKey, json }: RestoreCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const folder = dataDir ?? adapters.defaultDataFolder
  await adapters.backups.requireSound(file)
  const held = await adapters.hold(folder)
  try {
    const restored = await adapters.backups.restore(folder, file, { force, withoutKey }, voice.err)
    if (json) voice.out(JSON.stringify(restored))
    else for (const line of presentRestored(restored, folder, withoutKey)) voice.out(line)
    return 0
  } finally {
    await held.release()
  }
}

function presentRestored(restored: Restored, folder: string, withoutKey: boolean): string[] {
  const { madeAt, program, rows, tables, before, key } = restored
  const lines = [
    `Restored ${count(rows, 'row')} of ${count(tables, 'table')} as they stood on ${madeAt.slice(0, 16).replace('T', ' at ')} UTC (version ${program}).`,
  ]
  if (before !== null) lines.push(`What was there before is in ${before}.`)
  lines.push(
    key === 'missing' && withoutKey ? GIVEN_UP : KEYS[key].replace('DIR', folder),
    'Everybody signs in anew. Keys and places that were taken away since that moment are back: look them over.',
  )
  return lines
}

const KEYS: Record<Restored['key'], string> = {
  here: 'The key that is here opens whatever is sealed in it.',
  restored: 'Its key came back with it, as secret.key in DIR.',
  beside:
    'Its key lies in DIR/secret.key.of-backup, because the configuration gives another: name it in CLOSED_LEARNED_KEY_FILE.',
  missing:
    'The key that sealed its secrets is not here: put the former secret.key into DIR before the next start, or restore it again with --without-key --force.',
}

const GIVEN_UP =
  'Its sealed secrets are given up, for their key is not here: enter passwords of mail servers and of single sign-on anew, and let second factors be set up anew.'
