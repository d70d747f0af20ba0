import type { Closings } from './closings.ts'

/** Which closed deals are compared with each other. */
export interface Peers {
  /** By deal: the stratum of its peers; -1 where it is not compared. */
  readonly stratum: Int32Array
  /** By stratum: the owner's code, -1 for nobody known; in order. */
  readonly owners: Int32Array
}

/** Quarters that are taken together, the fewest first; at last all of them. */
const SPANS = [1, 4, Number.POSITIVE_INFINITY]

/** Share of all comparisons that has to be left. */
const ENOUGH = 0.5

/**
 * Deals of the same owner and quarter: what drifts, as a mix of titles and a rate of losses may, does
 * not meet within them. Where most would be without a peer, those of four quarters or of all.
 *
 * @param quarter by deal, -1 where it is not known
 */
export function peersOf(closings: Closings, deals: Uint32Array, quarter: Int16Array): Peers {
  for (const span of SPANS) {
    const peers = peersWithin(closings, deals, quarter, span)
    if (deals.length - peers.owners.length >= ENOUGH * deals.length) return peers
  }
  return peersWithin(closings, deals, quarter, Number.POSITIVE_INFINITY)
}

function peersWithin(
  { owner, closed }: Closings,
  deals: Uint32Array,
  quarter: Int16Array,
  span: number,
): Peers {
  const timeOf = (n: number) =>
    span === Number.POSITIVE_INFINITY ? 0 : 1 + Math.floor((quarter[n] ?? -1) / span)
  const times = 1 + deals.reduce((most, n) => Math.max(most, timeOf(n)), 0)
  const pairOf = (n: number) => ((owner[n] ?? -1) + 1) * times + timeOf(n)
  const last = deals.reduce((most, n) => Math.max(most, pairOf(n)), -1)
  // Numbered in order, so that sums over them do not depend on the order of the deals.
  const codes = new Int32Array(last + 1)
  for (const n of deals) codes[pairOf(n)] = 1
  const owners: number[] = []
  for (let pair = 0; pair <= last; pair++)
    if (codes[pair] === 1) codes[pair] = owners.push(Math.floor(pair / times) - 1) - 1
  const stratum = new Int32Array(closed.rows.length).fill(-1)
  for (const n of deals) stratum[n] = codes[pairOf(n)] ?? -1
  return { stratum, owners: Int32Array.from(owners) }
}
