import type { History, Pulse } from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory, positionOf } from './load-history.ts'

/** The history at the newest position of the ledger, or at the one that the gate found; read once a position. */
export async function historyNow(house: House, pulse?: Pulse): Promise<History> {
  const position = pulse ? String(pulse.ledger) : await house.store.inWorkspace(positionOf)
  const known = house.memory.historyAt(position)
  if (known) return known
  const history = await loadHistory(house)
  house.memory.keep(position, history)
  return history
}
