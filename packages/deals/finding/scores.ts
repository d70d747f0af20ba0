import type { SegmentData } from '@closed-learned/analysis'

/** How much more often it happened here than in the strata as a whole, by group of rows. */
export interface Scores {
  /** Events here less those expected, in sum over the strata. */
  readonly score: Float64Array
  /** Variance of that where it makes no difference to be here. */
  readonly variance: Float64Array
}

/**
 * The scores of a segment, stratum by stratum (Cochran-Mantel-Haenszel); `group`: of each row, the
 * same for all rows of a stratum, below 0 for none.
 */
export function scoresBy(
  data: SegmentData,
  here: Uint8Array,
  group: Int16Array,
  groups: number,
): Scores {
  const { deals, events, own, ownEvents, groupOf } = tables(data, here, group)
  const score = new Float64Array(groups)
  const variance = new Float64Array(groups)
  for (let s = 0; s < deals.length; s++) {
    const [n, e, h] = [deals[s] ?? 0, events[s] ?? 0, own[s] ?? 0]
    const g = groupOf[s] ?? -1
    if (g < 0 || n < 2) continue
    score[g] = (score[g] ?? 0) + (ownEvents[s] ?? 0) - (h * e) / n
    variance[g] = (variance[g] ?? 0) + (h * (n - h) * e * (n - e)) / (n * n * (n - 1))
  }
  return { score, variance }
}

function tables({ outcome, strata }: SegmentData, here: Uint8Array, group: Int16Array) {
  const count = strata?.reduce((most, code) => Math.max(most, code), -1) ?? 0
  const column = () => new Uint32Array(count + 1)
  const [deals, events, own, ownEvents] = [column(), column(), column(), column()]
  const groupOf = new Int16Array(count + 1).fill(-1)
  for (let n = 0; n < outcome.length; n++) {
    const s = strata?.[n] ?? 0
    if (s < 0) continue
    const happened = outcome[n] ?? 0
    deals[s] = (deals[s] ?? 0) + 1
    events[s] = (events[s] ?? 0) + happened
    groupOf[s] = group[n] ?? -1
    if (here[n] === 0) continue
    own[s] = (own[s] ?? 0) + 1
    ownEvents[s] = (ownEvents[s] ?? 0) + happened
  }
  return { deals, events, own, ownEvents, groupOf }
}
