import { reachOf } from '../inference/interval.ts'
import { type CompetingDurations, eventTable } from './durations.ts'
import { incidenceVariance } from './incidence-variance.ts'
import { emptiedAt } from './product-limit.ts'

export interface AalenJohansenOptions {
  /** How many causes there are; default: the largest in the data. One that never happens has 0s. */
  readonly causes?: number | undefined
  /** Of the limits; default 0.95. */
  readonly level?: number | undefined
}

/** The curves at the m distinct times, ascending; each column has m numbers. */
export interface AalenJohansen {
  readonly level: number
  readonly time: Float64Array
  readonly nRisk: Float64Array
  readonly nCensor: Float64Array
  /** Share that has not ended in any way. */
  readonly eventFree: Float64Array
  readonly eventFreeStdErr: Float64Array
  /** Cause 1 first. `eventFree` and all incidences sum to 1. */
  readonly causes: readonly CumulativeIncidence[]
  /** Only with late entries: from here the curves are flat just because few had entered; else null. */
  readonly emptiedAt: number | null
}

export interface CumulativeIncidence {
  readonly cause: number
  readonly nEvent: Float64Array
  /** Share that has ended by this cause. */
  readonly incidence: Float64Array
  /** Infinitesimal-jackknife standard error of `incidence`. */
  readonly stdErr: Float64Array
  /** Limits of `incidence`, pointwise; NaN where it is 0 or 1. */
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/**
 * **Share won, lost or gone otherwise after so many days** (Aalen–Johansen cumulative incidence): how
 * many end by each cause while the other causes compete, open subjects counted as watched until now
 * (censored). One minus a Kaplan–Meier curve per cause would be too high.
 *
 * - In: `durations`, columns of n (see `CompetingDurations`); `causes`, how many there are; `level`
 *   of the limits, default 0.95.
 * - Out: at the m distinct times the share event-free and, for each cause, incidence, standard error
 *   and limits (log-log, of 1 - incidence: with one cause they are Kaplan–Meier's); times in the
 *   unit given.
 * - Errors: RangeError if there are no subjects, a time is negative or above 1e100, a cause is not a
 *   whole number from 0 to `causes`, an entry is positive and not before its time, the level is not
 *   in (0, 1).
 * - Cost: O(n + m · causes²), standard errors included: they come from a recursion (see
 *   incidence-variance.ts), never from a table of n × times.
 * - Source: Aalen and Johansen (1978); R:
 *   `survfit(Surv(time, factor(cause, 0:k)) ~ 1)` (infinitesimal jackknife).
 *
 * @example
 * const curves = aalenJohansen({ time: [10, 20, 20, 30, 40], cause: [1, 2, 0, 1, 2] })
 * curves.time // → [10, 20, 30, 40]
 * curves.causes[0].incidence // → [0.2, 0.2, 0.5, 0.5]
 * curves.causes[1].incidence // → [0, 0.2, 0.2, 0.5]
 * curves.causes[0].stdErr // → [0.1789, 0.1789, 0.255, 0.255]
 */
export function aalenJohansen(
  durations: CompetingDurations,
  { causes = largestCause(durations.cause), level = 0.95 }: AalenJohansenOptions = {},
): AalenJohansen {
  const z = reachOf(level)
  const table = eventTable(durations, causes)
  const curves = Array.from({ length: causes }, (_, c) => incidenceVariance(table, c + 1))
  return {
    level,
    time: table.time,
    nRisk: table.nRisk,
    nCensor: table.left[0],
    eventFree: curves[0].eventFree,
    eventFreeStdErr: curves[0].eventFreeVariance.map(Math.sqrt),
    emptiedAt: emptiedAt(table.time, curves[0].eventFree),
    causes: curves.map(({ incidence, variance }, c) => {
      const stdErr = variance.map(Math.sqrt)
      return {
        cause: c + 1,
        nEvent: table.left[c + 1],
        incidence,
        stdErr,
        ...limits(incidence, stdErr, z),
      }
    }),
  }
}

/** The largest number in the column, at least 1: with nobody ended there is still one cause. */
export function largestCause(cause: ArrayLike<number>): number {
  let largest = 1
  for (let row = 0; row < cause.length; row++) largest = Math.max(largest, cause[row])
  return largest
}

function limits(incidence: Float64Array, stdErr: Float64Array, z: number) {
  const lower = new Float64Array(incidence.length)
  const upper = new Float64Array(incidence.length)
  for (let i = 0; i < incidence.length; i++) {
    const rest = 1 - incidence[i]
    const inside = incidence[i] > 0 && rest > 0
    const log = Math.log1p(-incidence[i])
    const stretch = inside ? Math.exp((z * stdErr[i]) / (rest * -log)) : Number.NaN
    lower[i] = -Math.expm1(log / stretch)
    upper[i] = -Math.expm1(log * stretch)
  }
  return { lower, upper }
}
