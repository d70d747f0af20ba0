const LEAST_PIVOT = 1e-10

/**
 * How large a score is for its covariance, s'V⁻s, and how many of its k directions can vary at all (the
 * rank of V; a score's sum over the groups cannot). V row by row, k × k; by pivoted Cholesky
 * decomposition, O(k³).
 */
export function scoreStatistic(
  score: ArrayLike<number>,
  covariance: ArrayLike<number>,
): { readonly statistic: number; readonly rank: number } {
  const k = score.length
  const s = Float64Array.from(score)
  const v = Float64Array.from(covariance)
  const least = Float64Array.from(s, (_, i) => LEAST_PIVOT * v[i * k + i])
  const left = new Set(s.keys())
  let statistic = 0
  for (;;) {
    const pivot = steepest()
    if (pivot === null) return { statistic, rank: k - left.size }
    left.delete(pivot)
    const size = v[pivot * k + pivot]
    statistic += (s[pivot] * s[pivot]) / size
    for (const i of left) {
      const share = v[i * k + pivot] / size
      s[i] -= share * s[pivot]
      for (const j of left) v[i * k + j] -= share * v[pivot * k + j]
    }
  }

  /** Of the directions not yet used the one with most variance left; null if none has any. */
  function steepest(): number | null {
    let best: number | null = null
    for (const i of left) {
      const variance = v[i * k + i]
      if (variance > least[i] && (best === null || variance > v[best * k + best])) best = i
    }
    return best
  }
}
