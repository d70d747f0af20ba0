/** Arcs between numbered nodes; the bounds of their flow come with each question. */
export class Network {
  readonly #from: readonly number[]
  readonly #to: readonly number[]
  readonly #touching: readonly (readonly number[])[]

  constructor(nodes: number, arcs: readonly (readonly [number, number])[]) {
    this.#from = arcs.map(([from]) => from)
    this.#to = arcs.map(([, to]) => to)
    const touching: number[][] = Array.from({ length: nodes }, () => [])
    arcs.forEach(([from, to], arc) => {
      touching[from]?.push(arc)
      touching[to]?.push(arc)
    })
    this.#touching = touching
  }

  /** A whole flow within the bounds that leaves each node as it came in; null if there is none. */
  circulate(least: Bounds, most: Bounds): Int32Array | null {
    if (most.some((room, arc) => room < at(least, arc))) return null
    const flow = Int32Array.from(least)
    const excess = new Int32Array(this.#touching.length)
    for (let arc = 0; arc < flow.length; arc++) this.#shift(excess, arc, at(flow, arc))
    for (;;) {
      const starts = [...excess.keys()].filter((node) => at(excess, node) > 0)
      if (starts.length === 0) return flow
      const path = this.#path({ flow, least, most }, starts, (node) => at(excess, node) < 0)
      if (!path) return null
      this.#push({ flow, least, most }, excess, path)
    }
  }

  /** Whether some flow can go from one node to the other on top of a flow within its bounds. */
  canReach(state: Flowing, from: number, to: number): boolean {
    return this.#path(state, [from], (node) => node === to) !== null
  }

  #shift(excess: Int32Array, arc: number, by: number): void {
    excess[at(this.#from, arc)] = at(excess, at(this.#from, arc)) - by
    excess[at(this.#to, arc)] = at(excess, at(this.#to, arc)) + by
  }

  /** Arcs from one of the starts to the nearest node that is looked for, in their order. */
  #path(state: Flowing, starts: readonly number[], sought: (node: number) => boolean): Path | null {
    const cameBy = new Int32Array(this.#touching.length).fill(UNSEEN)
    const queue = [...starts]
    for (const node of starts) cameBy[node] = START
    for (let next = 0; next < queue.length; next++) {
      const node = at(queue, next)
      if (sought(node)) return this.#traced(cameBy, node)
      for (const arc of this.#touching[node] ?? []) {
        const other = this.#across(state, arc, node)
        if (other === null || at(cameBy, other) !== UNSEEN) continue
        cameBy[other] = arc
        queue.push(other)
      }
    }
    return null
  }

  /** The node that an arc leads to while its bounds leave room that way. */
  #across({ flow, least, most }: Flowing, arc: number, node: number): number | null {
    if (this.#from[arc] === node) return at(flow, arc) < at(most, arc) ? at(this.#to, arc) : null
    return at(flow, arc) > at(least, arc) ? at(this.#from, arc) : null
  }

  #traced(cameBy: Int32Array, end: number): Path {
    const arcs: number[] = []
    let node = end
    for (let arc = at(cameBy, node); arc !== START; arc = at(cameBy, node)) {
      arcs.push(arc)
      node = this.#to[arc] === node ? at(this.#from, arc) : at(this.#to, arc)
    }
    return { start: node, end, arcs: arcs.reverse() }
  }

  #push({ flow, least, most }: Flowing, excess: Int32Array, { start, end, arcs }: Path): void {
    let room = Math.min(at(excess, start), -at(excess, end))
    const ways: number[] = []
    let node = start
    for (const arc of arcs) {
      const along = this.#from[arc] === node
      room = Math.min(room, along ? at(most, arc) - at(flow, arc) : at(flow, arc) - at(least, arc))
      ways.push(along ? 1 : -1)
      node = along ? at(this.#to, arc) : at(this.#from, arc)
    }
    arcs.forEach((arc, n) => {
      flow[arc] = at(flow, arc) + at(ways, n) * room
    })
    excess[start] = at(excess, start) - room
    excess[end] = at(excess, end) + room
  }
}

type Bounds = Int32Array

/** A flow and the bounds of each arc. */
export interface Flowing {
  readonly flow: Int32Array
  readonly least: Bounds
  readonly most: Bounds
}

interface Path {
  readonly start: number
  readonly end: number
  readonly arcs: readonly number[]
}

const UNSEEN = -1
const START = -2

function at(values: ArrayLike<number>, n: number): number {
  return values[n] ?? 0
}
