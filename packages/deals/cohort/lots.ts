import { oncePer } from '../shared/once-per.ts'
import type { History } from './history.ts'

/**
 * A number of 32 bits for each opportunity that the source's own id settles and nothing else: what is drawn
 * or parted by it is the same in whatever order, and beside whatever others, deals were read.
 */
export const lotsOf = oncePer(
  (history: History): Uint32Array =>
    history.lots ?? Uint32Array.from({ length: history.size }, (_, i) => hashOf(history.id.at(i))),
)

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
