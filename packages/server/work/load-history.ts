import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { History } from '@closed-learned/deals'
import { hasColumns, readColumns } from '../store/columns/read-columns.ts'
import { writeColumns } from '../store/columns/write-columns.ts'
import type { Session } from '../store/session.ts'
import type { House } from './house.ts'

/**
 * The history as columns at the newest position of the ledger. They are kept in the data folder
 * under that position and made anew from the ledger when they are missing.
 */
export async function loadHistory(house: House): Promise<History> {
  for (;;) {
    const folder = await columnsFolder(house)
    const history = readColumns(folder) ?? readColumns(await makeColumns(house))
    if (history) return history
  }
}

/** Makes the columns of the newest position, streaming, and gives their folder. */
export function makeColumns(house: House): Promise<string> {
  const { inWorkspace, workspace } = house.store
  // While columns are made no import ends: both sessions see the ledger at one position.
  const share = (session: Session) =>
    session.run('SELECT pg_advisory_xact_lock_shared(7201, hashtext($1))', [workspace])
  return inWorkspace(async (session) => {
    await share(session)
    const position = await positionOf(session)
    const folder = join(homeOf(house), position)
    if (!hasColumns(folder)) {
      await inWorkspace(async (second) => {
        await share(second)
        await writeColumns(session, second, folder)
      })
      forgetOthers(homeOf(house), position)
    }
    return folder
  })
}

const homeOf = (house: House) => join(house.dataDir, 'columns', house.store.workspace)

async function columnsFolder(house: House): Promise<string> {
  return join(homeOf(house), await house.store.inWorkspace(positionOf))
}

/** The newest position of the ledger. */
export async function positionOf(session: Session): Promise<string> {
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
