import { type Cohort, STANDING_GONE } from '../../cohort/cohort.ts'
import { OPEN, WON } from '../../cohort/endings.ts'
import { NO_DAY } from '../../shared/day.ts'
import { NEVER } from './tracked.ts'

/** How each opportunity of the history ended, as known on one day. */
export interface Outcomes {
  /** The day on which it closed or vanished; NEVER while it is open; NO_DAY where nothing is known. */
  readonly endedOn: Int32Array
  readonly won: Uint8Array
}

/** Deals that were deleted by then, or closed on an unknown day, have no known ending. */
export function outcomesOf(cohort: Cohort): Outcomes {
  const endedOn = new Int32Array(cohort.history.size).fill(NO_DAY)
  const won = new Uint8Array(cohort.history.size)
  for (let r = 0; r < cohort.size; r++) {
    const i = cohort.index[r] ?? 0
    if (cohort.ending[r] !== OPEN) endedOn[i] = cohort.closedOn[r] ?? NO_DAY
    else endedOn[i] = cohort.standing[r] === STANDING_GONE ? (cohort.goneOn[r] ?? NO_DAY) : NEVER
    won[i] = cohort.ending[r] === WON ? 1 : 0
  }
  return { endedOn, won }
}

/** Whether it was won within `horizon` days of a day on which it was open. */
export function wonWithin(outcomes: Outcomes, i: number, day: number, horizon: number): 0 | 1 {
  return outcomes.won[i] === 1 && (outcomes.endedOn[i] ?? NEVER) - day <= horizon ? 1 : 0
}
