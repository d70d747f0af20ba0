import { reachOf } from '../inference/interval.ts'
import { type Durations, eventTable } from './durations.ts'
import { emptiedAt, type ProductLimit, productLimit } from './product-limit.ts'
import { areaUnder, type RestrictedMean, type RestrictedMeanOptions } from './restricted-mean.ts'

/** The curve at its m distinct times, ascending; each column has m numbers. */
export interface KaplanMeier {
  readonly level: number
  readonly time: Float64Array
  readonly nRisk: Float64Array
  readonly nEvent: Float64Array
  readonly nCensor: Float64Array
  readonly survival: Float64Array
  /** Greenwood's standard error of `survival`; NaN where survival is 0. */
  readonly stdErr: Float64Array
  /** Limits of `survival`, pointwise; NaN where survival is 0 or 1. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Time at which the curve reaches one half; null if it does not. */
  readonly median: number | null
  /** Where the limits reach one half; an end is null where its limit does not. */
  readonly medianInterval: readonly [low: number | null, high: number | null]
  readonly restrictedMean: RestrictedMean
  /** Only with late entries: from here the curve is 0 just because few had entered; else null. */
  readonly emptiedAt: number | null
}

/**
 * **Share still open after so many days** (Kaplan–Meier survival curve), with open subjects counted
 * as watched until now (censored) instead of left out.
 *
 * - In: `durations`, columns of n (see `Durations`); `level` of all limits, default 0.95; `tau` of
 *   the restricted mean, default the largest time.
 * - Out: the curve at its m distinct times with Greenwood standard errors and log-log limits, the
 *   median with limits (the middle of the flat where the curve is exactly one half) and the
 *   restricted mean; times in the unit given. With late entries look at `emptiedAt` and `nRisk`:
 *   few at risk early make the whole curve after them uncertain.
 * - Errors: RangeError if there are no subjects, a time is negative or above 1e100, an event is not
 *   0 or 1, an entry is positive and not before its time, tau is negative or above 1e100, the level is not in (0, 1).
 * - Cost: O(n); 100,000 subjects take some 10 ms.
 * - Source: Kaplan and Meier (1958); Kalbfleisch and Prentice for the limits; R:
 *   `survfit(Surv(time, event) ~ 1, conf.type = "log-log")`, `summary(…, rmean = tau)$table`.
 *
 * @example
 * const curve = kaplanMeier({ time: [10, 20, 20, 30, 40], event: [1, 1, 0, 1, 0] })
 * curve.time // → [10, 20, 30, 40]
 * curve.survival // → [0.8, 0.6, 0.3, 0.3]
 * curve.median // → 30
 */
export function kaplanMeier(
  durations: Durations,
  { tau, level = 0.95 }: RestrictedMeanOptions = {},
): KaplanMeier {
  const z = reachOf(level)
  const { time, event, entry } = durations
  const table = eventTable({ time, cause: event, entry }, 1)
  const curve = productLimit(table)
  const { stdErr, lower, upper } = logLogLimits(curve, z)
  return {
    level,
    time: curve.time,
    nRisk: curve.nRisk,
    nEvent: curve.nEvent,
    nCensor: table.left[0],
    survival: curve.survival,
    stdErr,
    lower,
    upper,
    median: timeOfHalf(curve.time, curve.survival),
    medianInterval: [timeOfHalf(curve.time, lower), timeOfHalf(curve.time, upper)],
    restrictedMean: areaUnder(curve, tau, level),
    emptiedAt: emptiedAt(curve.time, curve.survival),
  }
}

function logLogLimits({ survival, greenwood }: ProductLimit, z: number) {
  const m = survival.length
  const stdErr = new Float64Array(m)
  const lower = new Float64Array(m)
  const upper = new Float64Array(m)
  let sum = 0
  for (let i = 0; i < m; i++) {
    const s = survival[i]
    sum += greenwood[i]
    const relative = Math.sqrt(sum) // standard error of log S
    stdErr[i] = s > 0 ? s * relative : Number.NaN
    const log = Math.log(s)
    const stretch = s > 0 && s < 1 ? Math.exp((z * relative) / -log) : Number.NaN
    lower[i] = Math.exp(log * stretch)
    upper[i] = Math.exp(log / stretch)
  }
  return { stdErr, lower, upper }
}

/** R's rule: the first time at or below one half; the middle of the flat if exactly there. */
function timeOfHalf(time: Float64Array, curve: Float64Array): number | null {
  const tolerance = 1.5e-8 // √ε, as R
  const first = curve.findIndex((value) => value < 0.5 + tolerance)
  if (first < 0) return null
  if (Math.abs(curve[first] - 0.5) >= tolerance) return time[first]
  const next = curve.findIndex((value, i) => i > first && value < curve[first])
  return next < 0 ? time[first] : (time[first] + time[next]) / 2
}
