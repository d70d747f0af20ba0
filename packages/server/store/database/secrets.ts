import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '@closed-learned/deals'
import { writePrivateFile } from '../folder/private-file.ts'

/** The passwords of the embedded server; nobody types them. */
export interface Secrets {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

const FILE = 'postgres.secrets'

export async function makeSecrets(place: string): Promise<Secrets> {
  const [superuser, owner, app] = [password(), password(), password()]
  const secrets: Secrets = { superuser, owner, app }
  // On the disk before the cluster that it opens, so that no power cut leaves a locked cluster.
  await writePrivateFile(join(place, FILE), JSON.stringify(secrets))
  return secrets
}

/** The passwords of an existing cluster. */
export async function readSecrets(place: string): Promise<Secrets> {
  const path = join(place, FILE)
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Secrets
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error
    const text = `The passwords of the database in ${place} are missing (${path}).`
    refuse('folder-unusable', text, 'Put that file back from a backup of the folder.')
  }
}

function password(): string {
  return randomBytes(24).toString('base64url')
}
