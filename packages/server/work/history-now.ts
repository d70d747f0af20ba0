import { type History, type Pulse, withNoted } from '@closed-learned/deals'
import { readAllNoted } from '../store/buying-sides.ts'
import type { House } from './house.ts'
import { loadHistory, positionOf } from './load-history.ts'

/**
 * The history at the newest position of the ledger, or at the one that the gate found; read once a
 * position, with what owners had noted by then.
 */
export async function historyNow(house: House, pulse?: Pulse): Promise<History> {
  const position = pulse ? String(pulse.ledger) : await house.store.inWorkspace(positionOf)
  const known = house.memory.historyAt(position)
  if (known) return known
  const noted = await house.store.inWorkspace(readAllNoted)
  const history = withNoted(await loadHistory(house), noted)
  house.memory.keep(position, history)
  return history
}
