import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { refuse } from '@closed-learned/deals'
import type { ClientConfig } from 'pg'
import { withClient } from '../database/connections.ts'
import { beside, toDisk } from '../folder/private-file.ts'
import { keepLastBackup } from './last-backup.ts'
import type { Manifest } from './manifest.ts'
import { type About, backupOf } from './write-backup.ts'

export interface BackedUp {
  /** Absolute path. */
  readonly file: string
  readonly bytes: number
  readonly tables: number
  readonly rows: number
}

/** Quick, and a fifth larger than the smallest: a backup should not hold up who works meanwhile. */
const LEVEL = 4

/**
 * Writes everything into one new file that only its owner may read, whole or not at all; others may
 * work on the database meanwhile. Refuses to write over a file.
 */
export async function backUp(
  owner: ClientConfig,
  dataDir: string,
  path: string,
  about: About,
): Promise<BackedUp> {
  const file = resolve(path)
  await requireNew(file)
  const fresh = beside(file)
  try {
    const manifest = await writeTo(fresh, owner, dataDir, about)
    await toDisk(fresh)
    const { size: bytes } = await stat(fresh)
    await rename(fresh, file)
    await toDisk(dirname(file))
    await keepLastBackup(dataDir, { at: about.madeAt, file, bytes })
    const tables = Object.values(manifest.tables)
    return { file, bytes, tables: tables.length, rows: tables.reduce((n, t) => n + t.rows, 0) }
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined)
    return refuseWriting(error, file)
  }
}

async function writeTo(path: string, owner: ClientConfig, dataDir: string, about: About) {
  return withClient(owner, async (client) => {
    let manifest: Manifest | undefined
    async function* all() {
      manifest = yield* backupOf(client, dataDir, about)
    }
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    await pipeline(Readable.from(all()), createGzip({ level: LEVEL }), file)
    if (manifest === undefined) throw new Error('a backup without an end')
    return manifest
  })
}

async function requireNew(file: string): Promise<void> {
  const there = await stat(file).catch(() => undefined)
  if (there === undefined) return
  const what = there.isDirectory() ? 'is a folder' : 'is there already'
  refuse(
    'backup-unfit',
    `${file} ${what}.`,
    'Give the name of a new file, such as one with today’s date.',
  )
}

/** Troubles of the place that the backup was to go to. */
function refuseWriting(error: unknown, file: string): never {
  const { code = '' } = error as NodeJS.ErrnoException
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    const text = `The disk that is to hold ${file} is full; no backup was made.`
    refuse('disk-full', text, 'Make room there, or name a file on another disk.')
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code)) {
    const text = `${file} cannot be written; no backup was made.`
    refuse('folder-unusable', text, 'Name a file in a folder that is there and may be written to.')
  }
  throw error
}
