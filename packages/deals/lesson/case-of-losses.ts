import { quantile } from '@closed-learned/analysis'
import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { FEWEST_DEALS } from '../publication/floor.ts'
import { NO_DAY } from '../shared/day.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import type { Truth } from '../truth/truth-as-of.ts'

const CLOSE_DATE = HISTORY_FIELDS.indexOf('closeDate')
const MONTH = 30.4

/**
 * What happened on the losses behind a lesson, as one case that is none of them: when their close date
 * was first moved, and how long they went on, each as the middle half of at least five of three owners.
 * `deals`: the store's numbers of those that may be told of. Null where they are too few.
 */
export function caseOfLosses(truth: Truth, deals: readonly number[]): string | null {
  const { cohort } = truth
  const { history, index, standing, createdOn, closedOn } = cohort
  const wanted = new Set(deals)
  const rows = Array.from(standing.keys()).filter(
    (row) =>
      standing[row] === STANDING_CLOSED &&
      createdOn[row] !== NO_DAY &&
      closedOn[row] !== NO_DAY &&
      wanted.has(history.key[index[row] ?? 0] ?? -1),
  )
  const floor = ownerFloor(cohort)
  const areFew = (of: readonly number[]) => of.length < FEWEST_DEALS || floor.isUnder(of)
  if (areFew(rows)) return null
  const from = (row: number) => createdOn[row] ?? 0
  const lasted = sayHalf(rows.map((row) => (closedOn[row] ?? 0) - from(row)))
  const moved = rows.filter((row) => firstPush(truth, row) !== undefined)
  const began = areFew(moved)
    ? ''
    : ` The close date was first moved after ${sayHalf(moved.map((row) => (firstPush(truth, row) ?? 0) - from(row)))}, where it was moved.`
  return `So it went on several deals here, for half of them over ${lasted} until they were lost.${began}`
}

/** The day on which the close date of an open deal was first put off; undefined where it never was. */
function firstPush({ cohort }: Truth, row: number): number | undefined {
  const { start, field, day, before, after } = cohort.history.changes
  const i = cohort.index[row] ?? 0
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
    const on = day[k] ?? NO_DAY
    const isPush = field[k] === CLOSE_DATE && (after[k] ?? 0) > (before[k] ?? Number.NaN)
    if (isPush && on !== NO_DAY && on > (cohort.createdOn[row] ?? 0)) return on
  }
  return undefined
}

/** The middle half of some spans in days: `three to five months`. */
function sayHalf(days: readonly number[]): string {
  const spans = Float64Array.from(days)
  const [low, high] = [quantile(spans, 0.25) / MONTH, quantile(spans, 0.75) / MONTH]
  const from = Math.max(1, Math.floor(low))
  const to = Math.max(from + 1, Math.ceil(high))
  return `${from} to ${to} months`
}
