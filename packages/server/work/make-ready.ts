import type { Viewer } from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import type { House } from './house.ts'

/** Makes the columns and the truth and raises the flags where due, so that the first page waits for none. */
export async function makeReady(house: House, _viewer: Viewer): Promise<void> {
  await asOf(house)
}
