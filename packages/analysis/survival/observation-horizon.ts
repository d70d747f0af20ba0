import { type CompetingDurations, eventTable } from './durations.ts'

export interface ObservationHorizonOptions {
  /** How many must still be under observation; default 10. */
  readonly atLeast?: number | undefined
}

/**
 * **How far the data can see** (observation horizon): the longest time at which enough subjects are
 * still under observation. Beyond it a curve hangs on a handful of them.
 *
 * - In: `durations`, times and entries (see `Durations`; how they ended does not matter); `atLeast`,
 *   how many are enough, default 10.
 * - Out: one of the times, in the unit given; null if there are never that many.
 * - Errors: RangeError if there are no subjects, a time is negative or above 1e100, or an entry is
 *   positive and not before its time.
 * - Cost: O(n).
 * - Source: Pocock, Clayton and Altman (2002), Survival plots of time-to-event outcomes.
 *
 * @example
 * observationHorizon({ time: [5, 10, 20, 40] }, { atLeast: 2 }) // → 20
 * observationHorizon({ time: [5, 10, 20, 40] }) // → null
 */
export function observationHorizon(
  { time, entry }: Pick<CompetingDurations, 'time' | 'entry'>,
  { atLeast = 10 }: ObservationHorizonOptions = {},
): number | null {
  const table = eventTable({ time, cause: new Uint8Array(time.length), entry }, 1)
  const last = table.nRisk.findLastIndex((subjects) => subjects >= atLeast)
  return last < 0 ? null : table.time[last]
}
