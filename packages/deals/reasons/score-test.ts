import { chiSquareTail } from '@closed-learned/analysis'

/** Whether some deals of one stratum, the hits, score higher than any of its deals would. */
export interface Stratum {
  /** Code of the owner whose deals these are; -1 for nobody known. */
  readonly owner: number
  readonly deals: number
  /** Sums of the scores of all deals, and of their squares. */
  readonly score: number
  readonly squares: number
  readonly hits: number
  readonly hitScore: number
}

export interface ScoreTest {
  readonly p: number
  readonly higher: boolean
}

/** z² beyond which 5 % lie, at both ends. */
const FIVE_PERCENT = 3.841

/**
 * Compares the scores of the hits with those of all deals stratum by stratum, as if within a stratum
 * any deals could have been the hits. What one owner alone brings about counts as nothing: without the
 * one that shows it most, it has to show still. Null where no stratum can tell.
 */
export function scoreTest(strata: readonly Stratum[]): ScoreTest | null {
  const telling = excessByOwner(strata)
  const excess = telling.reduce((sum, one) => sum + one.excess, 0)
  const variance = telling.reduce((sum, one) => sum + one.variance, 0)
  if (variance === 0) return null
  const higher = excess > 0
  const side = higher ? 1 : -1
  const most = telling.reduce((a, b) => (side * b.excess > side * a.excess ? b : a))
  const rest = squareOf(excess - most.excess, variance - most.variance, side)
  const isAlone = rest < FIVE_PERCENT && (telling.length > 1 || most.isOne)
  return { p: isAlone ? 1 : chiSquareTail(squareOf(excess, variance, side), 1), higher }
}

interface Excess {
  readonly isOne: boolean
  readonly excess: number
  readonly variance: number
}

/** Sums over the strata of each owner that can tell. */
function excessByOwner(strata: readonly Stratum[]): Excess[] {
  const sums = new Map<number, Excess>()
  for (const stratum of strata) {
    const { excess, variance } = excessOf(stratum)
    if (variance <= 0) continue
    const { owner } = stratum
    const sum = sums.get(owner)
    sums.set(owner, {
      isOne: owner >= 0,
      excess: (sum?.excess ?? 0) + excess,
      variance: (sum?.variance ?? 0) + variance,
    })
  }
  return [...sums.values()]
}

/** What the hits of one stratum score beyond what any deals would, and its variance. */
function excessOf({ deals, score, squares, hits, hitScore }: Stratum) {
  if (deals < 2) return { excess: 0, variance: 0 }
  const mean = score / deals
  const spread = Math.max(0, squares / deals - mean * mean)
  const variance = (hits * spread * (deals - hits)) / (deals - 1)
  return { excess: hitScore - hits * mean, variance }
}

/** z², half a step nearer to nothing; 0 on the other side. */
function squareOf(excess: number, variance: number, side: number): number {
  const beyond = Math.max(0, side * excess - 0.5)
  return variance <= 1e-9 ? 0 : (beyond * beyond) / variance
}
