import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

/** The direction of a contact that came from us. */
export const FROM_US = 1

/** Calls `touch` for day and direction of every contact with the buyer up to the cohort's day, in order. */
export function eachTouch(
  cohort: Cohort,
  row: number,
  touch: (on: Day, direction: number) => void,
): void {
  const { start, day, direction } = cohort.history.activities
  const i = cohort.index[row] ?? 0
  for (let a = start[i] ?? 0; a < (start[i + 1] ?? 0); a++) {
    const on = day[a] ?? NO_DAY
    if (on > cohort.day) break
    touch(on, direction[a] ?? 0)
  }
}

/** Whether contacts are recorded widely enough to take their absence for silence. */
export interface ContactRecord {
  /** Share of the cohort's deals for which any contact is recorded. */
  readonly share: number
  /** First day on which any contact is recorded; NO_DAY if none is. */
  readonly from: Day
}

/** How widely, and from when on, contacts with buyers are recorded. */
export function contactRecord(cohort: Cohort): ContactRecord {
  const { start, day } = cohort.history.activities
  let withContact = 0
  let from: Day = NO_DAY
  for (let r = 0; r < cohort.size; r++) {
    const i = cohort.index[r] ?? 0
    const first = day[start[i] ?? 0] ?? NO_DAY
    if ((start[i] ?? 0) === (start[i + 1] ?? 0) || first > cohort.day) continue
    withContact++
    if (from === NO_DAY || first < from) from = first
  }
  return { share: cohort.size === 0 ? 0 : withContact / cohort.size, from }
}
