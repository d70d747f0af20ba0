import { chiSquareTail } from './chi-square-tail.ts'
import { type ExactStrata, exactStrata } from './exact-strata.ts'
import type { Draw } from './hypergeometric-log-tail.ts'
import { type Interval, reachOf } from './interval.ts'
import { cellsOf, type Table } from './table.ts'

export interface MantelHaenszel {
  /** Null, as every p, if no stratum can tell: each has an empty row or column. */
  readonly statistic: number | null
  /** Two-sided; exact if there is an exact one, else that of `corrected`. */
  readonly p: number | null
  /** By counting all tables with these margins; null where those are too many. */
  readonly exact: ExactStrata | null
  /** By the chi-square approximation, which serves with many deals in many strata only. */
  readonly pChiSquare: number | null
  /** The same with continuity correction, which errs to the careful side. */
  readonly corrected: { readonly statistic: number; readonly p: number } | null
  /** First cells beyond what the margins of their strata let expect. Above 0: the odds ratio is above 1. */
  readonly excess: number
  /** Common to all strata; Infinity if only one side was ever seen, null if neither. */
  readonly oddsRatio: number | null
  /** Of the odds ratio; null where that is 0, Infinity or null. */
  readonly interval: Interval | null
  /** Strata in which neither a row nor a column is empty. The others say nothing and do not count. */
  readonly informative: number
}

export interface MantelHaenszelOptions {
  /** Of the interval; default 0.95. */
  readonly level?: number | undefined
}

/**
 * **Are rows and columns related within strata?** (Cochran–Mantel–Haenszel test): compares like with
 * like, such as segment and rest within each owner and quarter, so that a difference between the strata
 * is not taken for one between the rows.
 *
 * - In: `strata`, K tables of counts `[[a, b], [c, d]]`; `level` of the interval.
 * - Out: statistic with one degree of freedom, p-values (the exact ones also one-sided: greater for
 *   an odds ratio above one), the common odds ratio with its approximate interval.
 * - Errors: RangeError if there are no strata, one is not two rows of two counts, or the level is not
 *   in (0, 1). A stratum may be empty.
 * - Cost: O(K); the exact p-values up to 0.1 s more, such as for 150 strata with 50 deals in
 *   the smaller row.
 * - Source: Mantel and Haenszel (1959); interval of Robins, Breslow and Greenland (1986); R:
 *   `mantelhaen.test(strata, correct = FALSE)`, for `corrected` `mantelhaen.test(strata)`,
 *   for `exact` `mantelhaen.test(strata, exact = TRUE)`.
 *
 * @example
 * const result = mantelHaenszel([[[11, 15], [5, 19]], [[14, 17], [9, 16]]])
 * result.statistic // → 2.5213
 * result.pChiSquare // → 0.1123
 * result.p // → 0.1569
 * result.oddsRatio // → 1.9328
 */
export function mantelHaenszel(
  strata: ArrayLike<Table>,
  { level = 0.95 }: MantelHaenszelOptions = {},
): MantelHaenszel {
  const z = reachOf(level)
  if (strata.length === 0) throw new RangeError('mantelHaenszel: no strata')
  const sums = sumOver(strata)
  const { excess, variance, informative, agreeing: r, opposing: s } = sums
  const oddsRatio = r + s > 0 ? r / s : null
  const interval = r > 0 && s > 0 ? around(r / s, z * logOddsError(sums)) : null
  const shared = { excess, oddsRatio, interval, informative }
  if (informative === 0) {
    return { statistic: null, p: null, exact: null, pChiSquare: null, corrected: null, ...shared }
  }
  const statistic = (excess * excess) / variance
  const off = Math.abs(excess)
  const careful = (off >= 0.5 ? (off - 0.5) ** 2 : excess * excess) / variance // as R
  const corrected = { statistic: careful, p: chiSquareTail(careful, 1) }
  const exact = exactStrata(sums.draws, sums.first)
  const pChiSquare = chiSquareTail(statistic, 1)
  return { statistic, p: exact?.p ?? corrected.p, exact, pChiSquare, corrected, ...shared }
}

/** Sums over strata of n deals: ad/n agrees with an odds ratio above one, bc/n with one below. */
function sumOver(strata: ArrayLike<Table>) {
  const draws: Draw[] = []
  const sums = {
    first: 0,
    excess: 0,
    variance: 0,
    informative: 0,
    agreeing: 0,
    opposing: 0,
    pr: 0,
    cross: 0,
    qs: 0,
  }
  for (let k = 0; k < strata.length; k++) {
    const [a, b, c, d] = cellsOf(`mantelHaenszel: stratum ${k}`, strata[k])
    const n = a + b + c + d
    if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) continue
    const r = (a * d) / n
    const s = (b * c) / n
    draws.push({ drawn: a + b, marked: a + c, population: n })
    sums.informative++
    sums.first += a
    sums.excess += (a * d - b * c) / n
    sums.variance += ((((a + b) * (c + d)) / n) * (((a + c) * (b + d)) / n)) / (n - 1)
    sums.agreeing += r
    sums.opposing += s
    sums.pr += ((a + d) / n) * r
    sums.cross += ((a + d) / n) * s + ((b + c) / n) * r
    sums.qs += ((b + c) / n) * s
  }
  return { ...sums, draws }
}

/** Standard error of the logarithm of the common odds ratio. */
function logOddsError({
  agreeing: r,
  opposing: s,
  pr,
  cross,
  qs,
}: ReturnType<typeof sumOver>): number {
  return Math.sqrt(pr / (2 * r * r) + cross / (2 * r * s) + qs / (2 * s * s))
}

function around(ratio: number, reach: number): Interval {
  return [ratio * Math.exp(-reach), ratio * Math.exp(reach)]
}
