import type { SegmentData } from '@closed-learned/analysis'
import { strataTables } from './strata-tables.ts'
import { tiltedDraw } from './tilted-draw.ts'

/** How much more often it happened here than in the strata as a whole, by group of rows. */
export interface Scores {
  /** Events here less those expected, in sum over the strata. */
  readonly score: Float64Array
  /** Variance of that where it makes no difference to be here. */
  readonly variance: Float64Array
}

/**
 * The scores of a segment, stratum by stratum (Cochran-Mantel-Haenszel); `group`: of each row, the
 * same for all rows of a stratum, below 0 for none. Beside an odds ratio that all strata are said to
 * have, other than 1, the score is that beyond it, and the variance that where it holds.
 */
export function scoresBy(
  data: SegmentData,
  here: Uint8Array,
  group: Int16Array,
  groups: number,
  ratio = 1,
): Scores {
  const { deals, events, own, ownEvents, groupOf } = strataTables(data, here, group)
  const score = new Float64Array(groups)
  const variance = new Float64Array(groups)
  for (let s = 0; s < deals.length; s++) {
    const [n, e, h] = [deals[s] ?? 0, events[s] ?? 0, own[s] ?? 0]
    const g = groupOf[s] ?? -1
    if (g < 0 || n < 2) continue
    const draw =
      ratio === 1
        ? { mean: (h * e) / n, variance: (h * (n - h) * e * (n - e)) / (n * n * (n - 1)) }
        : tiltedDraw({ deals: n, events: e, own: h }, ratio)
    score[g] = (score[g] ?? 0) + (ownEvents[s] ?? 0) - draw.mean
    variance[g] = (variance[g] ?? 0) + draw.variance
  }
  return { score, variance }
}
