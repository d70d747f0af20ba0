import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { History } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { landmarksOf } from '../truth/landmark/landmarks-of.ts'
import { type KeptSince, keptSince } from './kept-since.ts'
import { openThen } from './open-then.ts'
import type { PastWindow } from './past-window.ts'
import { type Window, windowsBefore } from './windows.ts'
import { winsKnown } from './wins-known.ts'
import { withoutVeiledThen } from './without-veiled-then.ts'

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
  /** From this day on it tells of their endings, too; NO_DAY where of none, or of few of them. */
  readonly endsFrom: Day
}

/** Looks at a period from the day of a cohort, and at the periods before as they stood then. */
export function lookBack(cohort: Cohort, target: Window): LookBack {
  const earliest = firstOf(cohort.createdOn)
  const endsFrom = firstEndings(cohort, earliest)
  const before =
    endsFrom === NO_DAY
      ? []
      : windowsBefore(target, endsFrom, MOST_WINDOWS).filter(({ until }) => until <= cohort.day)
  const kept = keptSince(cohort.history)
  const seen = [target, ...before].flatMap((_, at, windows) =>
    at % AT_ONCE === 0 ? seeAtOnce(cohort, windows.slice(at, at + AT_ONCE), kept) : [],
  )
  const [now, ...past] = withoutVeiledThen(seen)
  if (now === undefined) throw new Error('a window was not looked at')
  return { now, past, earliest, endsFrom }
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

/** An export may hold what ended after some day only: periods before it would look poorer than they were. */
function firstEndings({ standing, closedOn }: Cohort, earliest: Day): Day {
  const ended = closedOn.filter((_, r) => standing[r] === STANDING_CLOSED)
  const dated = ended.filter((day) => day !== NO_DAY)
  if (earliest === NO_DAY || dated.length < ended.length / 2) return NO_DAY
  const first = firstOf(dated)
  return first === NO_DAY ? NO_DAY : Math.max(earliest, first)
}

/** The day by which one deal in a hundred had a day, and five: a few strays are no history. */
function firstOf(days: Int32Array): Day {
  const known = days.filter((day) => day !== NO_DAY).sort()
  return known[Math.max(4, Math.floor(known.length / 100))] ?? NO_DAY
}
