import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { type Sign, SignWriter } from './sign.ts'
import { ADVANCED, MOVED, type Story } from './story.ts'

/** Days by which an expected close date must move, at once or in sum, to count as thrown far. */
export const THROWN_DAYS = 240

/** How far the close date moved since the deal last moved on to a later stage. */
interface Throw {
  total: number
  steps: number
  largest: number
  /** The day on which the total passed THROWN_DAYS; NO_DAY while it has not. */
  on: Day
  last: Day
}

/**
 * Thrown: the expected close date was pushed far into the future, at once or in sum, since the deal
 * last moved on to a later stage. Moving on clears it (such deals are won as often as others), and
 * pulling the date back in counts against it.
 */
export function thrown(cohort: Cohort, story: Story): Sign {
  const sign = new SignWriter('thrown', 'buried', cohort.size)
  const throws = new Map<number, Throw>()
  for (let r = 0; r < cohort.size; r++) {
    const now = follow(story, r, sign)
    if (now && now.on !== NO_DAY) {
      sign.shows(r, now.total, now.on, now.total)
      throws.set(r, now)
    }
  }
  return sign.done((row) => sayThrow(throws.get(row)))
}

function follow(story: Story, r: number, sign: SignWriter): Throw | undefined {
  const covered = story.coveredUntil[r] ?? NO_DAY
  let now: Throw | undefined
  for (let e = story.start[r] ?? 0; e < (story.start[r + 1] ?? 0); e++) {
    const on = story.day[e] ?? 0
    if (on <= covered) continue
    // What moved on the same day, in whichever order it was written down, is not yet behind it.
    if (story.kind[e] === ADVANCED) now = now?.last === on ? now : undefined
    else if (story.kind[e] === MOVED) {
      now = moved(now, story.value[e] ?? 0, on)
      if (now.on !== NO_DAY) sign.shown(r, now.total, now.on)
    }
  }
  return now
}

function moved(before: Throw | undefined, days: number, on: Day): Throw {
  const now = before ?? { total: 0, steps: 0, largest: 0, on: NO_DAY, last: NO_DAY }
  now.total = Math.max(0, now.total + days)
  if (now.total === 0) Object.assign(now, { steps: 0, largest: 0 })
  if (days > 0) {
    now.steps++
    now.largest = Math.max(now.largest, days)
    now.last = on
  }
  if (now.total < THROWN_DAYS) now.on = NO_DAY
  else if (now.on === NO_DAY) now.on = on
  return now
}

function sayThrow(now: Throw | undefined): string {
  if (!now) return ''
  const stands = now.total < now.largest ? ` ${sayDays(now.total)} of it still stand.` : ''
  if (now.steps === 1)
    return `Pushed ${sayDays(now.largest)} at once on ${sayDay(now.last)}.${stands}`
  const largest = now.largest >= THROWN_DAYS ? `, ${now.largest} of them at once` : ''
  return `Pushed ${sayDays(now.total)} in ${now.steps} steps${largest}, the last on ${sayDay(now.last)}.`
}
