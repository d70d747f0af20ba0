import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { Habits } from './habits.ts'
import { lastOpenDay, type Sign, SignWriter } from './sign.ts'
import type { Story } from './story.ts'
import { type ContactRecord, eachTouch } from './touches.ts'

/** Days without contact below which nobody would call a deal silent. */
const QUIET_AT_LEAST = 30

/** Days without contact that count while too few deals were won to learn them. */
const QUIET_UNTIL_LEARNED = 60

/** Share of deals with a recorded contact from which on no contact means silence. */
export const RECORDED_WIDELY = 0.5

/** Days without contact from which on a deal is silent. */
export function quietFrom(habits: Habits): number {
  return Math.max(QUIET_AT_LEAST, habits.quiet ?? QUIET_UNTIL_LEARNED)
}

/**
 * Silent: no contact with the buyer for longer than nearly every won deal ever was. Only judged
 * where contacts are recorded for at least half of the deals, and from the first recorded one on.
 */
export function silent(cohort: Cohort, story: Story, habits: Habits, record: ContactRecord): Sign {
  const sign = new SignWriter('silent', 'stalled', cohort.size)
  const quiet = quietFrom(habits)
  const last = new Int32Array(cohort.size).fill(NO_DAY)
  if (record.share >= RECORDED_WIDELY)
    for (let r = 0; r < cohort.size; r++) {
      const from = Math.max(
        cohort.createdOn[r] ?? NO_DAY,
        record.from,
        story.coveredUntil[r] ?? NO_DAY,
      )
      last[r] = follow(cohort, r, from, quiet, sign)
    }
  return sign.done((row) => {
    const since = sayDay(last[row] ?? 0)
    return `Quiet since ${since}, ${sayDays(sign.days[row] ?? 0)}; nearly no won deal was quiet for more than ${sayDays(quiet)}.`
  })
}

/** Goes through the contacts; returns the day of the last one (or the day on which waiting began). */
function follow(cohort: Cohort, r: number, from: Day, quiet: number, sign: SignWriter): Day {
  const end = lastOpenDay(cohort, r)
  if (end === NO_DAY || cohort.createdOn[r] === NO_DAY) return NO_DAY
  let last = from
  eachTouch(cohort, r, (on) => {
    const until = Math.min(on, end)
    if (until - last > quiet) sign.shown(r, until - last, last + quiet + 1)
    last = Math.max(last, on)
  })
  const days = end - last
  if (days > quiet) sign.shows(r, days, last + quiet + 1, days)
  return last
}
