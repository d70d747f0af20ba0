import type { EventTable } from './durations.ts'
import { type InfluencePath, leaversAt } from './influence-path.ts'

interface InfluenceMoments {
  /** Σ U_i², the variance. */
  readonly squares: number
  /** Σ U_i⁴, large if few subjects carry most of the variance. */
  readonly fourths: number
  readonly subjects: number
}

/** U of a subject: at which time it leaves, by which cause, after which position of the path it came. */
type InfluenceOf = (leaves: number, by: number, from: number) => number

/** Moments of the influence of all subjects. O(m · causes), or O(n) with late entries. */
export function influenceMoments(table: EventTable, influenceOf: InfluenceOf): InfluenceMoments {
  const moments = { squares: 0, fourths: 0, subjects: 0 }
  for (let i = 0; i < table.time.length; i++) {
    leaversAt(table, i, (by, from, count) => {
      const square = influenceOf(i, by, from) ** 2
      moments.squares += count * square
      moments.fourths += count * square * square
      moments.subjects += count
    })
  }
  return moments
}

/** U on Σ φ dF of `cause`, summed over the first `end` times, from a subject's two ends on the path. */
export function influenceOnSum(path: InfluencePath, cause: number, end: number): InfluenceOf {
  const { weighted, hazard, score, jump, drop } = path
  return (leaves, by, from) => {
    if (from >= end) return 0 // has not entered by then
    const to = Math.min(leaves + 1, end)
    const u = score[to] - score[from] - hazard[from] * (weighted[to] - weighted[from])
    if (leaves >= end) return u
    const h = hazard[to] - hazard[from] - (by > 0 ? drop[leaves] : 0)
    return u + (by === cause ? jump[leaves] : 0) + h * (weighted[end] - weighted[to])
  }
}
