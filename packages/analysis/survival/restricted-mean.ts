import { type Interval, reachOf } from '../inference/interval.ts'
import { type Durations, eventTable, MOST_TIME } from './durations.ts'
import { type ProductLimit, productLimit } from './product-limit.ts'

export interface RestrictedMeanOptions {
  /** Up to which time days are counted; default: the largest time. */
  readonly tau?: number | undefined
  /** Of the interval; default 0.95. */
  readonly level?: number | undefined
}

/** Mean time without event, counted up to tau. */
export interface RestrictedMean {
  readonly tau: number
  readonly mean: number
  readonly stdErr: number
  /** mean ± z standard errors, kept within 0 and tau. */
  readonly interval: Interval
  /** Subjects at risk at tau; 0 if nobody was watched that long and the curve was drawn on flat. */
  readonly nRiskAtTau: number
}

/**
 * **Mean time until the event, within the first tau days** (restricted mean survival time): the area
 * under the Kaplan–Meier curve to tau. A mean that open deals do not distort, and that stays
 * defined when many never end.
 *
 * - In: `durations`, columns of n (see `Durations`); `tau` in the same unit; `level` of the interval.
 * - Out: mean, its standard error, interval, subjects at risk at tau; times in the unit given.
 * - Errors: RangeError if there are no subjects, a time is negative or above 1e100, an event is not
 *   0 or 1, an entry is positive and not before its time, tau is negative or above 1e100, the level is not in (0, 1).
 * - Cost: O(n).
 * - Source: Irwin (1949); Klein and Moeschberger, Survival Analysis, 4.5; the variance is
 *   Greenwood's, as in R: `print(survfit(Surv(time, event) ~ 1), rmean = tau)`.
 *
 * @example
 * const deals = { time: [10, 20, 30, 40], event: [1, 1, 0, 1] }
 * const { mean, stdErr } = restrictedMean(deals, { tau: 30 })
 * mean // → 22.5
 * stdErr // → 4.1458
 */
export function restrictedMean(
  durations: Durations,
  { tau, level = 0.95 }: RestrictedMeanOptions = {},
): RestrictedMean {
  const { time, event, entry } = durations
  return areaUnder(productLimit(eventTable({ time, cause: event, entry }, 1)), tau, level)
}

/** Area under a product-limit curve from 0 to tau, with Greenwood's variance. O(m). */
export function areaUnder(
  { time, nRisk, survival, greenwood }: ProductLimit,
  tau: number = time[time.length - 1],
  level: number,
): RestrictedMean {
  if (!(tau >= 0 && tau <= MOST_TIME)) throw new RangeError(`restricted mean: tau ${tau}`)
  let areaAfter = 0 // from time[i] to tau
  let variance = 0
  let until = tau
  let nRiskAtTau = 0
  for (let i = time.length - 1; i >= 0; i--) {
    if (time[i] >= tau) nRiskAtTau = nRisk[i]
    if (time[i] > tau) continue
    areaAfter += survival[i] * (until - time[i])
    variance += areaAfter * areaAfter * greenwood[i]
    until = time[i]
  }
  const mean = areaAfter + until
  const stdErr = Math.sqrt(variance)
  const reach = reachOf(level) * stdErr
  const interval: Interval = [Math.max(0, mean - reach), Math.min(tau, mean + reach)]
  return { tau, mean, stdErr, interval, nRiskAtTau }
}
