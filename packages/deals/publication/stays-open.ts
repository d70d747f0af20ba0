import { Network } from './circulation.ts'

/** Who could be told of (an owner, for requests also a manager), and in which statements, in a row. */
export interface Member {
  readonly people: readonly number[]
  /** First and last statement that counts it. */
  readonly first: number
  readonly last: number
}

/** How many of the members that it counts have the bit: from `least` to `most`. */
export interface Statement {
  readonly least: number
  readonly most: number
}

/**
 * What statements about overlapping sets leave open, exactly. Members that the same statements count
 * are alike; as each is counted in consecutive ones, numbers of bits that fit are a circulation: an
 * arc from before a member's first statement to after its last, and back past each statement as
 * much as was stated. A whole one exists wherever any does.
 */
export class OpenSecrets {
  readonly #network: Network
  readonly #statements: number
  readonly #arcs: readonly (readonly [number, number])[]
  readonly #sizes: readonly number[]
  /** For each person, how many of theirs are in each arc. */
  readonly #shares: readonly Int32Array[]

  constructor(members: readonly Member[], statements: number) {
    const arcOf = new Map<string, number>()
    const arcs: [number, number][] = []
    const sizes: number[] = []
    const shares = new Map<number, Map<number, number>>()
    for (const { people, first, last } of members) {
      const key = `${first}-${last}`
      const arc = arcOf.get(key) ?? arcs.push([first, last + 1]) - 1
      arcOf.set(key, arc)
      sizes[arc] = (sizes[arc] ?? 0) + 1
      for (const person of new Set(people)) {
        const share = shares.get(person) ?? new Map<number, number>()
        shares.set(person, share.set(arc, (share.get(arc) ?? 0) + 1))
      }
    }
    const back = Array.from({ length: statements }, (_, n): [number, number] => [n + 1, n])
    this.#network = new Network(statements + 1, [...arcs, ...back])
    this.#statements = statements
    this.#arcs = arcs
    this.#sizes = sizes
    this.#shares = [...shares.values()].map((share) =>
      Int32Array.from(arcs, (_, arc) => share.get(arc) ?? 0),
    )
  }

  /**
   * Whether every member may have the bit and may not, and every person may be without any; with
   * `bothWays` also with nothing but. That a person may have some follows from the members.
   */
  stayOpen(stated: readonly Statement[], bothWays: boolean): boolean {
    return this.#membersOpen(stated) && this.#peopleOpen(stated, bothWays)
  }

  #membersOpen(stated: readonly Statement[]): boolean {
    const least = this.#bounds(() => 0, stated, 'least')
    const most = this.#bounds((arc) => this.#sizes[arc] ?? 0, stated, 'most')
    const flow = this.#network.circulate(least, most)
    if (!flow) return false
    const state = { flow, least, most }
    return this.#arcs.every(([from, to], arc) => {
      const count = flow[arc] ?? 0
      const maySome = count > 0 || this.#network.canReach(state, to, from)
      const size = this.#sizes[arc] ?? 0
      return maySome && (count < size || this.#network.canReach(state, from, to))
    })
  }

  #peopleOpen(stated: readonly Statement[], bothWays: boolean): boolean {
    const none = this.#bounds(() => 0, stated, 'least')
    const all = this.#bounds((arc) => this.#sizes[arc] ?? 0, stated, 'most')
    return this.#shares.every((share) => {
      const others = this.#bounds((arc) => this.#of(arc) - (share[arc] ?? 0), stated, 'most')
      if (!this.#network.circulate(none, others)) return false
      if (!bothWays) return true
      const theirs = this.#bounds((arc) => share[arc] ?? 0, stated, 'least')
      return this.#network.circulate(theirs, all) !== null
    })
  }

  #of(arc: number): number {
    return this.#sizes[arc] ?? 0
  }

  #bounds(
    ofArc: (arc: number) => number,
    stated: readonly Statement[],
    side: 'least' | 'most',
  ): Int32Array {
    const bounds = new Int32Array(this.#arcs.length + this.#statements)
    for (let arc = 0; arc < this.#arcs.length; arc++) bounds[arc] = ofArc(arc)
    stated.forEach((statement, n) => {
      bounds[this.#arcs.length + n] = statement[side]
    })
    return bounds
  }
}
