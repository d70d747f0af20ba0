import { cohortAsOf, dayOfInstant, truthAsOf, type Viewer } from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory } from './load-history.ts'
import { raiseFlags } from './raise-flags.ts'

/** Makes the columns and raises the flags where they are due, so that the first page waits for neither. */
export async function makeReady(house: House, _viewer: Viewer): Promise<void> {
  const history = await loadHistory(house)
  if (history.size === 0) return
  await raiseFlags(house, truthAsOf(cohortAsOf(history, dayOfInstant(history.reportedUntil))))
}
