import { type Day, dayOfInstant, type History, type Refusal, sayDay } from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory, positionOf } from './load-history.ts'
import type { Then } from './memory.ts'
import { raiseFlags } from './raise-flags.ts'
import { asRefusal } from './refusals.ts'

/**
 * The truth of a day, by default the newest that the sources have told of; refused where nothing is
 * known of it. What was made once is kept until the ledger moves on.
 */
export async function asOf(house: House, asked?: Day): Promise<Then | Refusal> {
  try {
    const history = await historyNow(house)
    if (history.size === 0) return NOTHING
    const newest = dayOfInstant(history.reportedUntil)
    const day = asked ?? newest
    const known = house.memory.known(day)
    const then = known ?? house.memory.make(history, day)
    if (then.truth.cohort.size === 0) return before(day)
    if (!known && day === newest) await raiseFlags(house, then.truth)
    return then
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** The history at the newest position of the ledger; read once a position. */
export async function historyNow(house: House): Promise<History> {
  const position = await house.store.inWorkspace(positionOf)
  const known = house.memory.historyAt(position)
  if (known) return known
  const history = await loadHistory(house)
  house.memory.keep(position, history)
  return history
}

const NOTHING: Refusal = {
  kind: 'no-data',
  text: 'There are no deals here yet.',
  mend: 'Bring in an export with "closed-learned import PATH", or look around with "closed-learned demo".',
}

function before(day: Day): Refusal {
  return {
    kind: 'no-data-then',
    text: `No deal was known on ${sayDay(day)}.`,
    mend: 'Ask for a later day.',
  }
}
