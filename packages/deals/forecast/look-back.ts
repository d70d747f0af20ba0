import type { Cohort } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { History } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { landmarksOf } from '../truth/landmark/landmarks-of.ts'
import { type KeptSince, keptSince } from './kept-since.ts'
import { openThen } from './open-then.ts'
import type { PastWindow } from './past-window.ts'
import { type Window, windowsBefore } from './windows.ts'
import { winsKnown } from './wins-known.ts'

/** How many past periods are looked at, at most. */
const MOST_WINDOWS = 28
/** Days looked at in one pass over the changes: what they need at once stays small. */
const AT_ONCE = 4

/** What the day itself knows, and the past periods as they stood, the newest first. */
export interface LookBack {
  readonly now: PastWindow
  readonly past: readonly PastWindow[]
  /** From this day on the history tells of enough deals to count. */
  readonly earliest: Day
}

/** Looks at a period from the day of a cohort, and at the periods before as they stood then. */
export function lookBack(cohort: Cohort, target: Window): LookBack {
  const earliest = firstTold(cohort)
  const before =
    earliest === NO_DAY
      ? []
      : windowsBefore(target, earliest, MOST_WINDOWS).filter(({ until }) => until <= cohort.day)
  const kept = keptSince(cohort.history)
  const seen = [target, ...before].flatMap((_, at, windows) =>
    at % AT_ONCE === 0 ? seeAtOnce(cohort, windows.slice(at, at + AT_ONCE), kept) : [],
  )
  const [now, ...past] = seen
  if (now === undefined) throw new Error('a window was not looked at')
  return { now, past, earliest }
}

function seeAtOnce(cohort: Cohort, windows: readonly Window[], kept: KeptSince): PastWindow[] {
  const { history } = cohort
  const landmarks = landmarksOf(
    history,
    windows.map(({ anchor }) => anchor),
  )
  return windows.map((window) => {
    const then = cohortOf(history, cohort, window.anchor)
    return { open: openThen(then, window, landmarks, kept), wins: winsKnown(then) }
  })
}

function cohortOf(history: History, known: Cohort, day: Day): Cohort {
  return known.day === day ? known : cohortAsOf(history, day)
}

/** The day by which one deal in a hundred had been created, and five: a few strays are no history. */
function firstTold({ createdOn }: Cohort): Day {
  const known = createdOn.filter((day) => day !== NO_DAY).sort()
  return known[Math.max(4, Math.floor(known.length / 100))] ?? NO_DAY
}
