import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { History } from '@closed-learned/deals'
import { readColumns } from '../store/columns/read-columns.ts'
import { writeColumns } from '../store/columns/write-columns.ts'
import type { House } from './house.ts'

/**
 * The history as columns at the newest position of the ledger. They are kept in the data folder
 * under that position and made anew from the ledger when they are missing.
 */
export async function loadHistory(house: House): Promise<History> {
  const home = join(house.dataDir, 'columns', house.store.workspace)
  return house.store.inWorkspace(async (session) => {
    const [row] = await session.run<{ position: number }>(
      'SELECT ledger_position AS position FROM workspace',
    )
    const position = String(row?.position ?? 0)
    const known = readColumns(join(home, position))
    if (known) return known
    await session.run(`SET LOCAL work_mem = '192MB'`)
    await writeColumns(session, join(home, position))
    forgetOthers(home, position)
    const made = readColumns(join(home, position))
    if (!made) throw new Error(`columns were written to ${home} and cannot be read`)
    return made
  })
}

function forgetOthers(home: string, position: string): void {
  for (const name of readdirSync(home)) {
    const old = Number(name) < Number(position)
    if (old) rmSync(join(home, name), { recursive: true, force: true })
  }
}
