import type { Viewer } from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory } from './load-history.ts'

/** Makes the columns if they are missing, so that the first page does not wait for them. */
export async function makeReady(house: House, _viewer: Viewer): Promise<void> {
  await loadHistory(house)
}
