import type { ShareTold } from './publication.ts'

/** A share as tenths, rounded to the nearest, halves up. */
export function tenthsOf(count: number, of: number): number {
  return Math.floor((20 * count + of) / (2 * of))
}

/** The smallest and the largest count that a told share leaves possible. */
export function countsOf({ from, to }: ShareTold, of: number): readonly [number, number] {
  return [leastWith(from, of), leastWith(to + 1, of) - 1]
}

/** The smallest count that rounds to so many tenths or more; one more than all if none does. */
function leastWith(tenths: number, of: number): number {
  if (tenths > 10) return of + 1
  return Math.max(0, Math.ceil(((2 * tenths - 1) * of) / 20))
}
