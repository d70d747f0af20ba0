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
    const history = readColumns(folder)
    if (history) return history
    // What was being made may be of an earlier position: then the next round makes this one.
    await makeColumns(house)
  }
}

/** What is being made just now; who asks meanwhile waits for the same. */
const making = new WeakMap<House['store'], Promise<void>>()

/** Makes the columns of the newest position, streaming; once at a time. */
export function makeColumns(house: House): Promise<void> {
  const { store } = house
  const now = making.get(store) ?? writeNewest(house).finally(() => making.delete(store))
  making.set(store, now)
  return now
}

function writeNewest(house: House): Promise<void> {
  const { inWorkspace, workspace } = house.store
  // Both sessions are had before the lock is: nobody waits for a connection while holding it.
  return inWorkspace((session) =>
    inWorkspace(async (second) => {
      // While columns are made no import ends: both see the ledger at one position. The second asks
      // for no lock of its own: behind an import that waits for this one, it would wait for ever.
      await session.run('SELECT pg_advisory_xact_lock_shared(7201, hashtext($1))', [workspace])
      const position = await positionOf(session)
      const folder = join(columnsAt(house), position)
      if (hasColumns(folder)) return
      await writeColumns(session, second, folder)
      forgetOthers(columnsAt(house), position)
    }),
  )
}

/** The folder in which the columns lie, in one of its own for each position of the ledger. */
export const columnsAt = (house: House) => join(house.dataDir, 'columns', house.store.workspace)

async function columnsFolder(house: House): Promise<string> {
  return join(columnsAt(house), await house.store.inWorkspace(positionOf))
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
    if (Number(name) >= Number(position)) continue
    try {
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })
    } catch {
      // Another program is just keeping there what it learned; the next import forgets it.
    }
  }
}
