import { type Cohort, mayOpen, STANDING_GONE, STANDING_OPEN } from '../cohort/cohort.ts'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { BURIED } from '../truth/judge.ts'
import { ADVANCED, MOVED, REOPENED } from '../truth/story.ts'
import { whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** Days by which a close date must have moved out in the week to be told. */
export const PUSHED_DAYS = 30

/** What can have changed in a week, in the order of telling: a win first, slow losses last. */
export const WEEK_KINDS = [
  'won',
  'letGo',
  'movedOn',
  'opened',
  'reopened',
  'pushed',
  'looksLost',
] as const
export type WeekKind = (typeof WEEK_KINDS)[number]

/** The rows of the cohort to which each thing happened. */
export type Week = Readonly<Record<WeekKind, readonly number[]>>

/**
 * What happened from a day to the cohort's day to the deals that the reader may open. What an open deal
 * did is told while it is open. For those who see sums only, the deals of others count where they came
 * and where they ended, and nothing that they did in between.
 */
export function weekOf(truth: Truth, since: Day): Week {
  const { cohort } = truth
  const countsAll = whoseOf(truth) === 'published'
  const week = Object.fromEntries(WEEK_KINDS.map((kind) => [kind, [] as number[]])) as Record<
    WeekKind,
    number[]
  >
  for (let row = 0; row < cohort.size; row++) {
    const told = mayOpen(cohort, row)
    const standing = cohort.standing[row]
    if (!told && (!countsAll || standing === STANDING_GONE)) continue
    if (isIn(cohort.createdOn[row])) week.opened.push(row)
    if (standing === STANDING_OPEN && told) addOpen(row)
    else if (standing !== STANDING_OPEN && isIn(cohort.closedOn[row])) addClosed(row)
  }
  return week

  function isIn(day: Day = NO_DAY): boolean {
    return day >= since && day <= cohort.day
  }

  function addClosed(row: number): void {
    const ending = cohort.ending[row]
    if (ending === WON) week.won.push(row)
    else if (ending === LOST || ending === NO_DECISION) week.letGo.push(row)
  }

  function addOpen(row: number): void {
    const { pushed, advanced, reopened } = happened(truth, row, since)
    if (advanced) week.movedOn.push(row)
    if (reopened) week.reopened.push(row)
    if (pushed >= PUSHED_DAYS) week.pushed.push(row)
    if (truth.state[row] === BURIED && isIn(truth.since[row])) week.looksLost.push(row)
  }
}

function happened({ story }: Truth, row: number, since: Day) {
  const seen = { pushed: 0, advanced: false, reopened: false }
  for (let e = (story.start[row + 1] ?? 0) - 1; e >= (story.start[row] ?? 0); e--) {
    if ((story.day[e] ?? NO_DAY) < since) break
    if (story.kind[e] === MOVED) seen.pushed += story.value[e] ?? 0
    else if (story.kind[e] === ADVANCED) seen.advanced = true
    else if (story.kind[e] === REOPENED) seen.reopened = true
  }
  return seen
}

/** Whether the sources tell anything of the week: days of creation, closings or changes. */
export function isWeekKnown({ history, createdOn, closedOn }: Cohort): boolean {
  return (
    history.changes.day.length > 0 ||
    createdOn.some((day) => day !== NO_DAY) ||
    closedOn.some((day) => day !== NO_DAY)
  )
}
