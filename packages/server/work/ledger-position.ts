import type { House } from './house.ts'
import { positionOf } from './load-history.ts'

/** How far the ledger has come: what is told changes only with it, and with who may know what. */
export function ledgerPosition(house: House): Promise<string> {
  return house.store.inWorkspace(positionOf)
}
