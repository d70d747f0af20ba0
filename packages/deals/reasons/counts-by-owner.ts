import { WON } from '../cohort/endings.ts'
import type { Closings } from './closings.ts'
import type { Stratum } from './score-test.ts'

/** Closed deals of each owner by kind, and how many of them were lost. */
export interface CountsByOwner {
  /** Kinds of deals; a deal of none counts in kind `kinds`. */
  readonly kinds: number
  /** Entry (owner's code + 1) × (kinds + 1) + kind. */
  readonly deals: Float64Array
  readonly lost: Float64Array
}

/** Counts deals by owner and kind (-1: of none). */
export function countsByOwner(
  { all, owner, closed }: Closings,
  kindOf: (deal: number) => number,
  kinds: number,
): CountsByOwner {
  const last = owner.reduce((most, code) => Math.max(most, code), -1)
  const size = (last + 2) * (kinds + 1)
  const [deals, lost] = [new Float64Array(size), new Float64Array(size)]
  for (const n of all) {
    const kind = kindOf(n)
    const at = ((owner[n] ?? -1) + 1) * (kinds + 1) + (kind < 0 ? kinds : kind)
    deals[at] = (deals[at] ?? 0) + 1
    if (closed.ending[n] !== WON) lost[at] = (lost[at] ?? 0) + 1
  }
  return { kinds, deals, lost }
}

/** How many deals, how many of them lost, and of how many known owners. */
export interface Tally {
  readonly deals: number
  readonly lost: number
  readonly owners: number
}

/** Sums over some kinds. */
export function tallyOf(counts: CountsByOwner, among: readonly number[]): Tally {
  let [deals, lost, owners] = [0, 0, 0]
  for (let from = 0; from < counts.deals.length; from += counts.kinds + 1) {
    const own = among.reduce((sum, kind) => sum + (counts.deals[from + kind] ?? 0), 0)
    deals += own
    lost += among.reduce((sum, kind) => sum + (counts.lost[from + kind] ?? 0), 0)
    if (from > 0 && own > 0) owners++
  }
  return { deals, lost, owners }
}

/** Owner by owner, one kind against others: a deal of the kind scores 1, and lost deals are the hits. */
export function strataByKind(
  { kinds, deals, lost }: CountsByOwner,
  kind: number,
  rest: readonly number[],
): Stratum[] {
  const strata: Stratum[] = []
  for (let from = 0; from < deals.length; from += kinds + 1) {
    const own = deals[from + kind] ?? 0
    const ownLost = lost[from + kind] ?? 0
    if (own === 0) continue
    const others = rest.reduce((sum, one) => sum + (deals[from + one] ?? 0), 0)
    const othersLost = rest.reduce((sum, one) => sum + (lost[from + one] ?? 0), 0)
    strata.push({
      isOne: from > 0,
      deals: own + others,
      score: own,
      squares: own,
      hits: ownLost + othersLost,
      hitScore: ownLost,
    })
  }
  return strata
}
