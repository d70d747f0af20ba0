/** In how many parts the deals are parted; each part is told of by trees that the others taught. */
export const FOLDS = 3

/** A number from 0 up to 1 that a deal's own number (`lotsOf`) and a purpose settle, and nothing else. */
export function lot(key: number, purpose: number): number {
  let h = Math.imul((key % 4294967291) ^ Math.imul(purpose + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

export function foldOf(key: number): number {
  return Math.floor(lot(key, 0) * FOLDS)
}
