/** Connections of a graph, as columns: connection e is between the nodes `from[e]` and `to[e]`. */
export interface Connections {
  readonly nodes: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/** A connection without which its two ends would have none: its position, and what lies on either side. */
export interface Bridge {
  readonly connection: number
  /** 1 on one side, -1 on the other, 0 where nothing leads to either. */
  sideOf(node: number): -1 | 0 | 1
}

/**
 * The bridges of a graph. A marker stands on both ends of every connection that a search from node to
 * node does not need; where the markers beyond a needed one cancel out, nothing else leads there.
 */
export function bridgesOf(graph: Connections): Bridge[] {
  const tree = treeOf(graph)
  const marks = new Uint32Array(graph.nodes)
  for (let e = 0; e < graph.from.length; e++) {
    if (tree.isNeeded[e]) continue
    for (const node of [graph.from[e] ?? 0, graph.to[e] ?? 0])
      marks[node] = (marks[node] ?? 0) ^ marker(e)
  }
  const bridges: Bridge[] = []
  for (const node of tree.order.toReversed()) {
    const connection = tree.by[node] ?? -1
    if (connection < 0) continue
    const parent = tree.parent[node] ?? 0
    if (marks[node] === 0) {
      const root = rootOf(tree, node)
      const sideOf = (other: number) =>
        leadsTo(tree, other, node) ? 1 : rootOf(tree, other) === root ? -1 : 0
      bridges.push({ connection, sideOf })
    }
    marks[parent] = (marks[parent] ?? 0) ^ (marks[node] ?? 0)
  }
  return bridges
}

interface Tree {
  /** Nodes, each after its parent. */
  readonly order: readonly number[]
  /** By node: the node from which it was reached and the connection; -1 for the first ones. */
  readonly parent: Int32Array
  readonly by: Int32Array
  readonly isNeeded: Uint8Array
}

function treeOf({ nodes, from, to }: Connections): Tree {
  const around: number[][] = Array.from({ length: nodes }, () => [])
  for (let e = 0; e < from.length; e++) {
    around[from[e] ?? 0]?.push(e)
    around[to[e] ?? 0]?.push(e)
  }
  const parent = new Int32Array(nodes).fill(-1)
  const by = new Int32Array(nodes).fill(-1)
  const isNeeded = new Uint8Array(from.length)
  const reached = new Uint8Array(nodes)
  const order: number[] = []
  for (let first = 0; first < nodes; first++) {
    if (reached[first]) continue
    reached[first] = 1
    for (let at = order.push(first) - 1; at < order.length; at++) {
      const node = order[at] ?? 0
      for (const e of around[node] ?? []) {
        const other = from[e] === node ? (to[e] ?? 0) : (from[e] ?? 0)
        if (reached[other]) continue
        reached[other] = isNeeded[e] = 1
        parent[other] = node
        by[other] = e
        order.push(other)
      }
    }
  }
  return { order, parent, by, isNeeded }
}

/** Different for every connection, as far as 32 bits go; two that cancel out are no accident. */
function marker(connection: number): number {
  let mixed = Math.imul(connection + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16)) >>> 0
}

function leadsTo({ parent }: Tree, node: number, above: number): boolean {
  for (let at = node; at >= 0; at = parent[at] ?? -1) if (at === above) return true
  return false
}

function rootOf({ parent }: Tree, node: number): number {
  let at = node
  for (let above = parent[at] ?? -1; above >= 0; above = parent[at] ?? -1) at = above
  return at
}
