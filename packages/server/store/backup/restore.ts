import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Refused, refuse } from '@closed-learned/deals'
import type { ClientConfig, DatabaseError } from 'pg'
import { withClient } from '../database/connections.ts'
import { beside } from '../folder/private-file.ts'
import type { Keys } from '../open-sealing.ts'
import { backUp } from './back-up.ts'
import { computedFolders, isOurFile } from './files.ts'
import { type KeyBack, keyBack, keyNamesHere } from './key-back.ts'
import { type ReadBackup, readBackup } from './read-backup.ts'
import { giveUpSecrets, requireKnownSchema, restoreBackup, Unfit } from './restore-backup.ts'
import { isEmpty, type WhatIsThere, whatIsThere } from './what-is-there.ts'
import type { About } from './write-backup.ts'

export interface RestoreAsked {
  readonly path: string
  readonly dataDir: string
  /** Whether what is there may be replaced. */
  readonly force: boolean
  /** Whether secrets are given up whose key is neither here nor in the backup. */
  readonly withoutKey: boolean
  readonly keys: Keys
  /** Of the backup that is made first of what is replaced. */
  readonly about: About
}

export interface Restored {
  /** When the backup was made, ISO, and by which version of the program. */
  readonly madeAt: string
  readonly program: string
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly key: KeyBack
  /** The backup of what was there before; null where nothing was. */
  readonly before: string | null
}

/** Reads a backup to its end without doing anything with it: refuses one that would not do. */
export async function requireSoundBackup(path: string): Promise<void> {
  const { head } = await readBackup(path)
  requireKnownSchema(head)
}

/** Restores a backup into the database of a data folder that nobody works on. */
export async function restore(owner: ClientConfig, asked: RestoreAsked): Promise<Restored> {
  const before = await backUpWhatIsThere(owner, asked)
  const incoming = beside(join(asked.dataDir, 'restoring'))
  try {
    const { head, manifest } = await withClient(owner, (client) =>
      restoreBackup(client, asked.path, {
        file: (path, pieces) => takeFile(incoming, path, pieces),
        async beforeCommit(head) {
          if (asked.withoutKey && head.key === null) {
            const names = await keyNamesHere(asked.dataDir, asked.keys)
            if (!names.includes(head.keyName)) await giveUpSecrets(client)
          }
          // Columns are known by their place in the ledger, which another ledger has too.
          await removeComputed(asked.dataDir)
        },
      }),
    )
    for (const path of Object.keys(manifest.files)) await place(incoming, asked.dataDir, path)
    const tables = Object.values(manifest.tables)
    return {
      madeAt: head.madeAt,
      program: head.program,
      tables: tables.length,
      rows: tables.reduce((n, t) => n + t.rows, 0),
      files: Object.keys(manifest.files).length,
      key: await keyFor(asked, { head, manifest }),
      before,
    }
  } catch (error) {
    return refuseRestoring(error, asked.path)
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
}

/** A key that is missing is missed only where something was sealed. */
async function keyFor({ dataDir, keys }: RestoreAsked, { head, manifest }: ReadBackup) {
  const key = await keyBack(dataDir, head, keys)
  return key === 'missing' && (manifest.tables.secret?.rows ?? 0) === 0 ? 'here' : key
}

async function backUpWhatIsThere(
  owner: ClientConfig,
  { dataDir, force, about }: RestoreAsked,
): Promise<string | null> {
  const there = await withClient(owner, whatIsThere)
  if (isEmpty(there)) return null
  if (!force) refuseToReplace(there)
  const name = `before-restore-${about.madeAt.replaceAll(/[:.]/g, '-')}.clb`
  return (await backUp(owner, dataDir, join(dataDir, name), about)).file
}

function refuseToReplace({ workspaces, opportunities, members, rows }: WhatIsThere): never {
  const said = [
    `${workspaces} ${workspaces === 1 ? 'workspace' : 'workspaces'}`,
    `${opportunities} ${opportunities === 1 ? 'opportunity' : 'opportunities'}`,
    `${members} ${members === 1 ? 'person' : 'people'}`,
  ]
  refuse(
    'holds-data',
    `There is data already: ${said.join(', ')}, ${rows} rows in all.`,
    'Choose an empty folder with --data DIR, or add --force to replace it; it is then backed up into its folder first.',
  )
}

async function takeFile(incoming: string, path: string, pieces: AsyncIterable<Buffer>) {
  if (!isOurFile(path)) refuse('backup-unfit', 'The backup names a file that is none of ours.', '')
  await mkdir(dirname(join(incoming, path)), { recursive: true, mode: 0o700 })
  await pipeline(pieces, createWriteStream(join(incoming, path), { flags: 'wx', mode: 0o600 }))
}

async function place(incoming: string, dataDir: string, path: string): Promise<void> {
  await mkdir(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 })
  await rename(join(incoming, path), join(dataDir, path))
}

async function removeComputed(dataDir: string): Promise<void> {
  for (const folder of await computedFolders(dataDir))
    await rm(folder, { recursive: true, force: true })
}

function refuseRestoring(error: unknown, path: string): never {
  if (error instanceof Refused) throw error
  if (error instanceof Unfit) {
    const text = `${path} does not fit into the database (${error.message}); nothing of it was restored.`
    refuse('backup-unfit', text, 'Restore it with the version of the program that made it.')
  }
  if ((error as DatabaseError).code === '55P03')
    refuse('folder-held', 'Somebody works on this database.', 'End that, and try again.')
  throw error
}
