import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { History } from '@closed-learned/deals'
import { readColumns } from '../store/columns/read-columns.ts'
import { writeColumns } from '../store/columns/write-columns.ts'
import type { Session } from '../store/session.ts'
import type { House } from './house.ts'

/**
 * The history as columns at the newest position of the ledger. They are kept in the data folder
 * under that position and made anew from the ledger when they are missing.
 */
export async function loadHistory(house: House): Promise<History> {
  const home = join(house.dataDir, 'columns', house.store.workspace)
  const position = await house.store.inWorkspace(positionOf)
  return readColumns(join(home, position)) ?? makeColumns(house, home)
}

/** While columns are made no import ends: both sessions see the ledger at one position. */
function makeColumns(house: House, home: string): Promise<History> {
  const { inWorkspace, workspace } = house.store
  const share = (session: Session) =>
    session.run('SELECT pg_advisory_xact_lock_shared(7201, hashtext($1))', [workspace])
  return inWorkspace(async (session) => {
    await share(session)
    const position = await positionOf(session)
    await inWorkspace(async (second) => {
      await share(second)
      await writeColumns(session, second, join(home, position))
    })
    forgetOthers(home, position)
    const made = readColumns(join(home, position))
    if (!made) throw new Error(`columns were written to ${home} and cannot be read`)
    return made
  })
}

async function positionOf(session: Session): Promise<string> {
  const [row] = await session.run<{ position: number }>(
    'SELECT ledger_position AS position FROM workspace',
  )
  return String(row?.position ?? 0)
}

function forgetOthers(home: string, position: string): void {
  for (const name of readdirSync(home)) {
    const old = Number(name) < Number(position)
    if (old) rmSync(join(home, name), { recursive: true, force: true })
  }
}
