import { seededRandom } from '@closed-learned/analysis'

/** Of the deals that ended early in a month, how many come back. */
export const SHARE_LOOKED_AT = 1 / 3

/**
 * Whether a deal that ended early is looked at again: chance, seeded by the workspace and the month of
 * the end, so that it is the same for everybody, chosen by nobody, and that of each deal hangs on no
 * other. `id`: the source's own.
 */
export function isSampled(workspace: string, month: string, id: string): boolean {
  return seededRandom(`looking back ${workspace} ${month}`).fork(id).uniform() < SHARE_LOOKED_AT
}
