import type { Cohort } from '../cohort/cohort.ts'

/** Owners below which nothing is said of deals: it would be said of a person. */
const FEWEST_OWNERS = 3

/** Holds back what would be said of fewer than three owners. */
export interface OwnerFloor {
  /** Whether any deal tells its owner; where none does, no floor can be held. */
  readonly held: boolean
  /** Whether these rows of the cohort are of fewer than three known owners. */
  isUnder(rows: Iterable<number>): boolean
}

export function ownerFloor({ owner }: Cohort): OwnerFloor {
  const held = owner.some((code) => code >= 0)
  return { held, isUnder: (rows) => held && ownersOf(owner, rows) < FEWEST_OWNERS }
}

/** Known owners of the rows, counted until they are enough. */
function ownersOf(owner: Int32Array, rows: Iterable<number>): number {
  const owners = new Set<number>()
  for (const row of rows) {
    const code = owner[row] ?? -1
    if (code >= 0 && owners.add(code).size === FEWEST_OWNERS) break
  }
  return owners.size
}
