import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Rows that imports set aside, of the first workspace or of another; everything else is made anew. */
const OURS = /^(workspaces\/[0-9a-f-]{36}\/)?rejected\/[\w.-]+$/

/** Whether a path of a backup may be written below a data folder. */
export const isOurFile = (path: string) => OURS.test(path) && !path.includes('..')

/** The files of a data folder that belong into a backup, by their path below it. */
export async function filesOf(dataDir: string): Promise<readonly string[]> {
  const homes = [
    '',
    ...(await namesIn(join(dataDir, 'workspaces'))).map((id) => `workspaces/${id}/`),
  ]
  const found: string[] = []
  for (const home of homes) {
    const names = await namesIn(join(dataDir, home, 'rejected'))
    found.push(...names.map((name) => `${home}rejected/${name}`))
  }
  return found.filter(isOurFile).sort()
}

/** The folders of what is computed from the ledger, which another ledger makes wrong. */
export async function computedFolders(dataDir: string): Promise<readonly string[]> {
  const ids = await namesIn(join(dataDir, 'workspaces'))
  return [dataDir, ...ids.map((id) => join(dataDir, 'workspaces', id))].map((home) =>
    join(home, 'columns'),
  )
}

const namesIn = (folder: string) => readdir(folder).catch((): string[] => [])
