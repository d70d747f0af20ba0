import type { Viewer } from '@closed-learned/deals'
import type { House } from './house.ts'
import { overview } from './overview.ts'

/**
 * Makes the columns, the truth and the first page's document, and raises the flags where due, so
 * that the first page waits for none of it.
 */
export async function makeReady(house: House, viewer: Viewer): Promise<void> {
  await overview(house, viewer, undefined)
}
