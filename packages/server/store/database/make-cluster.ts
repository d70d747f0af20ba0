import { execFile } from 'node:child_process'
import { chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '@closed-learned/deals'
import { diskFull } from '../folder/folder-trouble.ts'
import { beside, giveToOwnerOfFolder, toDisk, writeNew } from '../folder/private-file.ts'
import { majorOf, program } from './binaries.ts'
import { clusterOf, type Place } from './place.ts'
import { makeSecrets, type Secrets } from './secrets.ts'
import { runAs } from './server-user.ts'

/** The major version that made the cluster of this place; undefined if there is none yet. */
export async function clusterVersion(place: Place): Promise<string | undefined> {
  const cluster = clusterOf(place)
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const names = await readdir(cluster).catch(() => [])
    if (names.length === 0) return undefined
    const text = `${cluster} is not empty and holds no database.`
    refuse('folder-unusable', text, 'Move it out of the way, or choose another folder with --data.')
  }
}

export function requireSameVersion(place: Place, made: string, packageVersion: string): void {
  const ours = majorOf(packageVersion)
  if (made === ours) return
  refuse(
    'database-unsuitable',
    `The database in ${place.folder} was made by PostgreSQL ${made}, and this program brings ${ours}.`,
    'Open it with the version of the program that made it, or choose another folder with --data.',
  )
}

/** Makes the cluster under a passing name and renames it, so that it is whole or not there. */
export async function makeCluster(native: string, place: Place): Promise<Secrets> {
  await removeHalfMade(place)
  const cluster = clusterOf(place)
  const fresh = beside(cluster)
  const passwordFile = `${fresh}.password`
  try {
    const secrets = await makeSecrets(place.folder)
    await mkdir(fresh, { mode: 0o700 })
    await writeNew(passwordFile, secrets.superuser)
    await giveToServer(place, [fresh, passwordFile])
    await initdb(native, place, fresh, passwordFile)
    // An empty folder of that name may be there.
    await rm(cluster, { recursive: true, force: true })
    await rename(fresh, cluster)
    await toDisk(place.folder)
    return secrets
  } finally {
    await rm(passwordFile, { force: true })
    await rm(fresh, { recursive: true, force: true })
  }
}

/** What a kill -9 in the midst of making left. */
async function removeHalfMade(place: Place): Promise<void> {
  for (const name of await readdir(place.folder)) {
    if (!name.startsWith('postgres.new-')) continue
    await rm(join(place.folder, name), { recursive: true, force: true })
  }
}

async function giveToServer(place: Place, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (place.user) await chown(path, place.user.uid, place.user.gid)
    else await giveToOwnerOfFolder(path)
  }
}

/** The locale is fixed: sorting and upper case must not depend on where the folder was made. */
function initdb(native: string, place: Place, folder: string, passwordFile: string): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  return new Promise((done, fail) => {
    const options = { ...runAs(place.user), detached: true, maxBuffer: 1 << 24 }
    execFile(program(native, 'initdb'), args, options, (error, stdout, stderr) => {
      if (!error) return done()
      try {
        refuseServerTrouble(place.folder, stderr || stdout || error.message)
      } catch (refusal) {
        fail(refusal)
      }
    })
  })
}

/** What the output of a failed program of PostgreSQL means, in one line. */
export function refuseServerTrouble(folder: string, output: string): never {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    const mend = 'Make room on that disk, or choose another folder with --data.'
    refuse('disk-full', diskFull(folder), mend)
  }
  const lines = output.trim().split('\n')
  const first = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  const reason = first.replace(/^.*(FATAL|PANIC|error):\s*/, '')
  refuse(
    'folder-unusable',
    `PostgreSQL cannot work in ${folder}: ${reason}.`,
    'Mend that, choose another folder with --data, or set DATABASE_URL.',
  )
}
