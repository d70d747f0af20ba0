import { type Day, NO_DAY } from '../shared/day.ts'
import { codeOf, type Endings, OPEN, WON } from './endings.ts'
import { HISTORY_FIELDS, type History } from './history.ts'
import type { ValuesAsOf } from './values-as-of.ts'

/** What the changes up to a day tell about the way of each opportunity, one entry each. */
export interface Ways {
  /** Code into ENDINGS as it stood at the end of the day. */
  readonly ending: Uint8Array
  /** NO_DAY where open, or where the day of closing is not known. */
  readonly closedOn: Int32Array
  /** 1 where it closed later and no history tells how it stood before: stage and date unknown. */
  readonly veiled: Uint8Array
  /** 1 where it is open that day and closed later. */
  readonly closedLater: Uint8Array
  /** Highest rank of a stage ever reached; -1 if none. */
  readonly furthest: Int16Array
  /** Day on which it entered its present stage; NO_DAY if not known. */
  readonly stageSince: Int32Array
}

const STAGE = HISTORY_FIELDS.indexOf('stage')

/** Ending, closing day and stage reached of every opportunity at the end of a day. */
export function waysAsOf(history: History, endings: Endings, values: ValuesAsOf, day: Day): Ways {
  const ways: Ways = {
    ending: new Uint8Array(history.size),
    closedOn: new Int32Array(history.size).fill(NO_DAY),
    veiled: new Uint8Array(history.size),
    closedLater: new Uint8Array(history.size),
    furthest: new Int16Array(history.size).fill(-1),
    stageSince: new Int32Array(history.size).fill(NO_DAY),
  }
  for (let i = 0; i < history.size; i++) {
    walk(history, endings, values, day, i, ways)
    if (ways.ending[i] !== OPEN && ways.closedOn[i] === NO_DAY)
      closeWithoutChange(history, values, day, i, ways)
    if (ways.stageSince[i] === NO_DAY && !ways.veiled[i])
      ways.stageSince[i] = history.createdOn[i] ?? NO_DAY
  }
  return ways
}

/** Follows the changes of one opportunity up to the day. */
function walk(
  history: History,
  endings: Endings,
  values: ValuesAsOf,
  day: Day,
  i: number,
  ways: Ways,
): void {
  const { start, field, day: on, before, after, precision } = history.changes
  let ending = endings.first[i] ?? OPEN
  let furthest = -1
  let staged = false
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
    const at = on[k] ?? NO_DAY
    if (field[k] === STAGE && !staged) {
      staged = true
      furthest = rank(history, before[k])
    }
    if (at > day) {
      if (ending === OPEN && endings.after[k] !== OPEN) ways.closedLater[i] = 1
      continue
    }
    if (field[k] === STAGE) {
      ways.stageSince[i] = at
      furthest = Math.max(furthest, rank(history, after[k]))
    }
    const next = endings.after[k] ?? OPEN
    if (next === OPEN) ways.closedOn[i] = NO_DAY
    else if (isClosing(ending, next))
      ways.closedOn[i] = precision[k] ? statedDay(values, i, at) : at
    ending = next
  }
  ways.ending[i] = ending
  ways.furthest[i] = staged ? furthest : rank(history, values.stage[i])
}

/** From open to closed, or from won to not won and back; a relabelled loss closed when it was lost. */
function isClosing(from: number, to: number): boolean {
  return to !== OPEN && (from === OPEN || (from === WON) !== (to === WON))
}

/** A change that was only seen between two exports is dated by the stated day, if that fits. */
function statedDay(values: ValuesAsOf, i: number, seen: Day): Day {
  const stated = values.closedAt[i] ?? Number.NaN
  return stated <= seen ? stated : seen
}

/**
 * Closed with no change that closed it: the stated closing day counts, else the close date of the
 * closed deal. Where that day is still to come, the opportunity was open and the rest is not known.
 */
function closeWithoutChange(
  history: History,
  values: ValuesAsOf,
  day: Day,
  i: number,
  ways: Ways,
): void {
  const stated = values.closedAt[i] ?? Number.NaN
  const closed = Number.isNaN(stated) ? substitute(history, values, i) : stated
  if (Number.isNaN(closed)) return
  if (closed <= day) {
    ways.closedOn[i] = closed
    return
  }
  ways.ending[i] = OPEN
  ways.veiled[i] = 1
  ways.closedLater[i] = 1
  ways.furthest[i] = -1
}

/** The close date, but no later than the export that called the deal closed, and no earlier than its creation. */
function substitute(history: History, values: ValuesAsOf, i: number): number {
  const seen = history.firstSeenOn[i] ?? NO_DAY
  const closed = values.closeDate[i] ?? Number.NaN
  return Math.max(seen === NO_DAY ? closed : Math.min(closed, seen), history.createdOn[i] ?? NO_DAY)
}

function rank(history: History, stage: number | undefined): number {
  return history.stageOrder[codeOf(stage)] ?? -1
}
