import { HISTORY_FIELDS } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { ADVANCED } from '../truth/story.ts'
import { eachTouch } from '../truth/touches.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Turn } from './schemas.ts'

/** A past deal from the day on which it stood where one stands now, to the day of its end. */
export interface Later {
  readonly row: number
  readonly from: Day
  readonly until: Day
}

/** The direction of a contact that came from the buyer. */
const FROM_BUYER = 2
/** Days without any contact that make a silence. */
const SILENCE = 30
const BUYER_DATE = HISTORY_FIELDS.indexOf('buyerDate')

/** What turned in a deal after that day and before the one of its end, as the CRM tells it. */
export function turnsAfter(truth: Truth, later: Later): Turn[] {
  const turns: Turn[] = []
  if (hasBuyerDate(truth, later)) turns.push('buyerDate')
  if (hasBuyerContact(truth, later)) turns.push('buyerContact')
  if (hasStageForward(truth, later)) turns.push('stageForward')
  return turns
}

const isWithin = (on: Day, { from, until }: Later) => on > from && on < until

function hasBuyerDate({ cohort: { history, index } }: Truth, later: Later): boolean {
  const { start, field, day, after } = history.changes
  const i = index[later.row] ?? 0
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++)
    if (
      field[k] === BUYER_DATE &&
      !Number.isNaN(after[k] ?? Number.NaN) &&
      isWithin(day[k] ?? NO_DAY, later)
    )
      return true
  return false
}

function hasBuyerContact({ cohort }: Truth, later: Later): boolean {
  let last = cohort.createdOn[later.row] ?? NO_DAY
  let found = false
  eachTouch(cohort, later.row, (on, direction) => {
    if (direction === FROM_BUYER && on - last >= SILENCE && isWithin(on, later)) found = true
    last = Math.max(last, on)
  })
  return found
}

function hasStageForward({ story: { start, kind, day } }: Truth, later: Later): boolean {
  const { row } = later
  for (let e = start[row] ?? 0; e < (start[row + 1] ?? 0); e++)
    if (kind[e] === ADVANCED && isWithin(day[e] ?? NO_DAY, later)) return true
  return false
}
