import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { type Sign, SignWriter } from './sign.ts'
import { ADVANCED, MOVED, type Story } from './story.ts'
import { THROWN_DAYS } from './thrown.ts'

/** Pushes without moving on that make a pattern; one push can be the calendar's doing. */
const SLIDES = 2

interface Slide {
  steps: number
  days: number
  /** The day of the push that made it a pattern. */
  on: Day
  last: Day
}

/**
 * Slides: the close date moved again and again in small steps, while the deal did not move on to a
 * later stage. Together they stay below what counts as thrown.
 */
export function slides(cohort: Cohort, story: Story): Sign {
  const sign = new SignWriter('slides', 'stalled', cohort.size)
  const found = new Map<number, Slide>()
  for (let r = 0; r < cohort.size; r++) {
    const now = follow(story, r, sign)
    if (now.steps < SLIDES || now.days >= THROWN_DAYS) continue
    sign.shows(r, now.steps, now.on, now.days)
    found.set(r, now)
  }
  return sign.done((row) => saySlide(found.get(row)))
}

function follow(story: Story, r: number, sign: SignWriter): Slide {
  const covered = story.coveredUntil[r] ?? NO_DAY
  let now: Slide = { steps: 0, days: 0, on: NO_DAY, last: NO_DAY }
  for (let e = story.start[r] ?? 0; e < (story.start[r + 1] ?? 0); e++) {
    const on = story.day[e] ?? 0
    if (on <= covered) continue
    if (story.kind[e] === ADVANCED) now = { steps: 0, days: 0, on: NO_DAY, last: NO_DAY }
    if (story.kind[e] !== MOVED) continue
    const days = story.value[e] ?? 0
    now.days = Math.max(0, now.days + days)
    if (now.days === 0) now.steps = 0
    if (days > 0) slid(now, on)
    if (now.steps >= SLIDES && now.days < THROWN_DAYS) sign.shown(r, now.steps, now.on)
  }
  return now
}

function slid(now: Slide, on: Day): void {
  now.steps++
  now.last = on
  if (now.steps === SLIDES) now.on = on
}

function saySlide(now: Slide | undefined): string {
  if (!now) return ''
  return (
    `Pushed ${now.steps} times in small steps, ${sayDays(now.days)} in all, ` +
    `the last on ${sayDay(now.last)}; no later stage since the first.`
  )
}
