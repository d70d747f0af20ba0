/** Owners below which nothing is said of deals: it would be said of a person. */
const FEWEST_OWNERS = 3

/** Of each of some groups: which owners it has, remembered until they are enough. */
class Owners {
  readonly #slots: Int32Array
  readonly #counts: Uint8Array

  constructor(groups: number) {
    this.#slots = new Int32Array(groups * FEWEST_OWNERS)
    this.#counts = new Uint8Array(groups)
  }

  add(group: number, owner: number): void {
    const count = this.#counts[group] ?? FEWEST_OWNERS
    if (owner < 0 || count === FEWEST_OWNERS) return
    const from = group * FEWEST_OWNERS
    for (let n = 0; n < count; n++) if (this.#slots[from + n] === owner) return
    this.#slots[from + count] = owner
    this.#counts[group] = count + 1
  }

  areFew(group: number): boolean {
    return (this.#counts[group] ?? 0) < FEWEST_OWNERS
  }

  areFewIn(groups: readonly number[]): boolean {
    const owners = new Set<number>()
    for (const group of groups) {
      const from = group * FEWEST_OWNERS
      for (let n = 0; n < (this.#counts[group] ?? 0); n++) owners.add(this.#slots[from + n] ?? -1)
      if (owners.size >= FEWEST_OWNERS) return false
    }
    return true
  }
}

/** Which groups of deals are of fewer than three known owners. */
export interface FewOwners {
  areFew(group: number): boolean
  /** The same of several groups together. */
  areFewIn(groups: readonly number[]): boolean
}

/**
 * By group, whether its deals are of few by any of some columns of owners (those who had them when they
 * closed, those who have them now). `of`: the group of each deal; an owner below 0 is not known.
 */
export function fewOwners(
  of: Int32Array,
  groups: number,
  columns: readonly ArrayLike<number>[],
): FewOwners {
  const each = columns.map((column) => {
    const owners = new Owners(groups)
    for (let d = 0; d < of.length; d++) owners.add(of[d] ?? 0, column[d] ?? -1)
    return owners
  })
  return {
    areFew: (group) => each.some((owners) => owners.areFew(group)),
    areFewIn: (some) => each.some((owners) => owners.areFewIn(some)),
  }
}
