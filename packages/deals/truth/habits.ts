import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Story } from './story.ts'
import { eachTouch } from './touches.ts'

/** Won deals that are needed before anything is said about how long won deals take. */
export const ENOUGH_WON = 20

/** "Nearly every deal that was won". */
const NEARLY_ALL = 0.95

/**
 * What nearly every won deal stayed within, as it was knowable that day; null where too few deals
 * were won (or nothing is recorded) to say so.
 */
export interface Habits {
  readonly won: number
  /** Days from creation by which half, and 95 %, of won deals were won. */
  readonly halfWonBy: number | null
  readonly wonBy: number | null
  /** Longest time without any activity. */
  readonly quiet: number | null
}

/**
 * Learns from the deals that had been won by the cohort's day how long won deals take. Waiting for a
 * date that the buyer gave is no habit: the clock starts anew on that date.
 */
export function habitsOf(cohort: Cohort, story: Story): Habits {
  const ages: number[] = []
  const silences: number[] = []
  for (let r = 0; r < cohort.size; r++) {
    const created = cohort.createdOn[r] ?? NO_DAY
    const closed = cohort.closedOn[r] ?? NO_DAY
    if (cohort.ending[r] !== WON || created === NO_DAY || closed === NO_DAY) continue
    const start = Math.max(created, story.coveredUntil[r] ?? NO_DAY)
    if (start > Math.max(created, closed)) continue
    ages.push(Math.max(0, closed - start))
    const silence = longestSilence(cohort, r, start, closed)
    if (silence !== undefined) silences.push(silence)
  }
  return {
    won: ages.length,
    halfWonBy: within(ages, 0.5),
    wonBy: within(ages, NEARLY_ALL),
    quiet: within(silences, NEARLY_ALL),
  }
}

function within(days: readonly number[], share: number): number | null {
  return days.length < ENOUGH_WON ? null : Math.ceil(quantile(days, share))
}

/** Undefined where no contact is recorded at all: that is no silence, but no record. */
function longestSilence(cohort: Cohort, r: number, start: Day, closed: Day): number | undefined {
  let last = start
  let longest = 0
  let touched = false
  eachTouch(cohort, r, (on) => {
    touched = true
    longest = Math.max(longest, Math.min(on, closed) - last)
    last = Math.max(last, on)
  })
  return touched ? Math.max(longest, closed - last) : undefined
}
