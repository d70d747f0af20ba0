import { conditionalOdds } from './conditional-odds.ts'
import {
  type Draw,
  logLowerTail,
  logProbability,
  logUpperTail,
  modeOf,
  supportOf,
} from './hypergeometric-log-tail.ts'
import { type Interval, reachOf } from './interval.ts'
import { rootBetween } from './root-between.ts'
import { cellsOf, type Table } from './table.ts'

export interface FisherExact {
  /** Chance of a table at most as likely as this one, if rows and columns were unrelated. */
  readonly p: number
  /** Chance of a first cell at least as large: small if the odds ratio is above one. */
  readonly pGreater: number
  /** Chance of a first cell at most as large: small if the odds ratio is below one. */
  readonly pLess: number
  /**
   * Conditional maximum-likelihood estimate; 0 or Infinity if a cell is as small as the margins let
   * it be; null if a row or a column is empty and the table can say nothing of it.
   */
  readonly oddsRatio: number | null
  /** Exact limits of the odds ratio: 0 to Infinity where nothing is excluded. */
  readonly interval: Interval
}

export interface FisherExactOptions {
  /** Of the interval; default 0.95. */
  readonly level?: number | undefined
  /**
   * How closely odds ratios, or one over them if above one, are found; default 0, to the last
   * digits. R's own are found to `Number.EPSILON ** 0.25`, in rare cases 1 % off.
   */
  readonly tolerance?: number | undefined
}

/** Two probabilities nearer than this factor are ties, as in R. */
const TIE = Math.log1p(1e-7)

/**
 * **Are rows and columns of a 2 × 2 table related?** (Fisher's exact test): valid however few deals
 * there are and however unequal the groups, because it counts the tables with these margins instead of
 * approximating.
 *
 * - In: `table`, counts `[[a, b], [c, d]]`, such as segment and rest against lost and won; `level`.
 * - Out: p-values, two-sided and one-sided, and the odds ratio with its exact interval.
 * - Errors: RangeError if the table is not two rows of two counts up to a billion, is empty, the level is not in
 *   (0, 1) or the tolerance is negative.
 * - Cost: O(√drawn) steps for a p-value, some sixty times that for odds ratio and interval.
 * - Source: Fisher (1935); R: `fisher.test(table, conf.level = level)`, with `alternative =
 *   "greater"` and `"less"` for the one-sided p-values.
 *
 * @example
 * const tea = fisherExact([[3, 1], [1, 3]])
 * tea.p // → 0.4857
 * tea.pGreater // → 0.2429
 * tea.oddsRatio // → 6.4083
 * tea.interval // → [0.2117, 626.2435]
 */
export function fisherExact(
  table: Table,
  { level = 0.95, tolerance = 0 }: FisherExactOptions = {},
): FisherExact {
  reachOf(level) // its check of the level
  if (!(tolerance >= 0)) throw new RangeError(`fisherExact: tolerance ${tolerance}`)
  const [a, b, c, d] = cellsOf('fisherExact', table)
  if (a + b + c + d === 0) throw new RangeError('fisherExact: the table is empty')
  const draw = { drawn: a + b, marked: a + c, population: a + b + c + d }
  const [low, high] = supportOf(draw)
  if (low === high) {
    const oddsRatio = null
    return { p: 1, pGreater: 1, pLess: 1, oddsRatio, interval: [0, Infinity] }
  }
  return {
    p: twoSided(draw, a),
    pGreater: Math.exp(logUpperTail(draw, a)),
    pLess: Math.exp(logLowerTail(draw, a)),
    ...oddsOf(draw, a, (1 - level) / 2, tolerance),
  }
}

/** P of all tables at most as likely as the one at x: those beyond a point on each side of the mode. */
function twoSided(draw: Draw, x: number): number {
  const [low, high] = supportOf(draw)
  const mode = modeOf(draw)
  const most = logProbability(draw, x) + TIE
  if (logProbability(draw, mode) <= most) return 1
  const isUnlikely = (i: number) => logProbability(draw, i) <= most
  const below = lastWhere(low - 1, mode, isUnlikely)
  const above = lastWhere(high + 1, mode, isUnlikely)
  return Math.min(1, Math.exp(logLowerTail(draw, below)) + Math.exp(logUpperTail(draw, above)))
}

/** The last whole number on the way from `yes` to `no` for which a condition holds, by halving. */
function lastWhere(yes: number, no: number, holds: (i: number) => boolean): number {
  let last = yes
  let beyond = no
  while (Math.abs(beyond - last) > 1) {
    const middle = Math.floor((last + beyond) / 2)
    if (holds(middle)) last = middle
    else beyond = middle
  }
  return last
}

/** Odds ratios at which the mean is x, and at which each tail from x is as small as `tail`. */
function oddsOf(draw: Draw, x: number, tail: number, tolerance: number) {
  const [low, high] = supportOf(draw)
  const find = (rising: (odds: number) => number) => oddsAtZero(rising, tolerance)
  const at = (odds: number) => conditionalOdds(draw, odds, x)
  const inside = x > low && x < high
  const lower = x === low ? 0 : find((odds) => at(odds).atLeast - tail)
  const upper = x === high ? Infinity : find((odds) => tail - at(odds).atMost)
  const interval: Interval = [lower, upper]
  if (inside) return { oddsRatio: find((odds) => at(odds).mean - x), interval }
  return { oddsRatio: x === low ? 0 : Infinity, interval }
}

/** Where a function that rises from 0 to Infinity is zero; above one it is sought as 1 / odds. */
function oddsAtZero(rising: (odds: number) => number, tolerance: number): number {
  const atOne = rising(1)
  if (atOne === 0) return 1
  if (atOne > 0) return rootBetween(rising, 0, 1, tolerance)
  const inverse = (x: number) => rising(1 / x)
  const least = inverse(Number.EPSILON) > 0 ? Number.EPSILON : 0
  return 1 / rootBetween(inverse, least, 1, tolerance)
}
