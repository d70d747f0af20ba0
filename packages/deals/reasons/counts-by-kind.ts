import { WON } from '../cohort/endings.ts'
import { oncePer } from '../shared/once-per.ts'
import type { Closings } from './closings.ts'
import type { Peers } from './peers.ts'
import type { Stratum } from './score-test.ts'

/** Closed deals of some kinds by stratum, and how many of them were lost. */
export interface CountsByKind {
  readonly peers: Peers
  /** By kind, only strata that have some. */
  readonly kinds: readonly (readonly Count[])[]
  /** Sums over some kinds; the same kinds are summed once. */
  readonly sumOf: (among: readonly number[]) => Sum
}

/** Deals and lost deals by stratum. */
interface Sum {
  readonly deals: Float64Array
  readonly lost: Float64Array
}

interface Count {
  readonly stratum: number
  readonly deals: number
  readonly lost: number
}

/** Counts the deals of each kind that have peers. */
export function countsByKind(
  { closed }: Closings,
  peers: Peers,
  members: readonly Uint32Array[],
): CountsByKind {
  const [deals, lost] = [columnOf(peers), columnOf(peers)]
  const kinds = members.map((some) => {
    const strata = new Set<number>()
    for (const n of some) {
      const at = peers.stratum[n] ?? -1
      if (at < 0) continue
      if (deals[at] === 0) strata.add(at)
      deals[at] = (deals[at] ?? 0) + 1
      if (closed.ending[n] !== WON) lost[at] = (lost[at] ?? 0) + 1
    }
    const counts = [...strata].map((at) => ({
      stratum: at,
      deals: deals[at] ?? 0,
      lost: lost[at] ?? 0,
    }))
    for (const at of strata) [deals[at], lost[at]] = [0, 0]
    return counts.sort((a, b) => a.stratum - b.stratum)
  })
  return { peers, kinds, sumOf: oncePer((among) => sumOver(peers, kinds, among)) }
}

function sumOver(peers: Peers, kinds: CountsByKind['kinds'], among: readonly number[]): Sum {
  const [deals, lost] = [columnOf(peers), columnOf(peers)]
  for (const kind of among)
    for (const count of kinds[kind] ?? []) {
      deals[count.stratum] = (deals[count.stratum] ?? 0) + count.deals
      lost[count.stratum] = (lost[count.stratum] ?? 0) + count.lost
    }
  return { deals, lost }
}

function columnOf({ owners }: Peers): Float64Array {
  return new Float64Array(owners.length)
}

/** How many deals, how many of them lost, and of how many known owners. */
export interface Tally {
  readonly deals: number
  readonly lost: number
  readonly owners: number
}

/** Sums over some kinds and all strata. */
export function tallyOf({ peers, sumOf }: CountsByKind, among: readonly number[]): Tally {
  const sum = sumOf(among)
  let [deals, lost, owners, last] = [0, 0, 0, -1]
  // Strata are in the order of their owners.
  for (let at = 0; at < peers.owners.length; at++) {
    const owner = peers.owners[at] ?? -1
    if (sum.deals[at] === 0) continue
    deals += sum.deals[at] ?? 0
    lost += sum.lost[at] ?? 0
    if (owner > last) owners++
    last = owner
  }
  return { deals, lost, owners }
}

/** One kind against others: a deal of the kind scores 1, and lost deals are the hits. */
export function strataByKind(
  { peers, kinds, sumOf }: CountsByKind,
  kind: number,
  rest: readonly number[],
): Stratum[] {
  const others = sumOf(rest)
  return (kinds[kind] ?? []).map(({ stratum, deals, lost }) => ({
    owner: peers.owners[stratum] ?? -1,
    deals: deals + (others.deals[stratum] ?? 0),
    score: deals,
    squares: deals,
    hits: lost + (others.lost[stratum] ?? 0),
    hitScore: lost,
  }))
}
