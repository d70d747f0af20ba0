import type { Cohort } from '../cohort/cohort.ts'
import { codeOf } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { OUTCOME_CLASSES } from '../opportunity/meaning.ts'
import { type Day, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import type { Habits } from './habits.ts'

/** A closed deal that was called unqualified late, instead of lost. */
export interface Relabelled {
  readonly row: number
  readonly on: Day
  /** Days from creation (or from the loss that was relabelled) until then. */
  readonly days: number
  readonly text: string
}

const STAGE = HISTORY_FIELDS.indexOf('stage')
const NOT_A_FIT = (['notAFitByUs', 'notAFitByThem'] as const).map((name) =>
  OUTCOME_CLASSES.indexOf(name),
)

/**
 * Late relabels: closed as not a fit after half of the won deals had already been won, or first
 * closed as lost and called not a fit afterwards. They are closed, so they are listed apart.
 */
export function relabelledLate(cohort: Cohort, habits: Habits): Relabelled[] {
  const found: Relabelled[] = []
  for (let row = 0; row < cohort.size; row++) {
    if (!NOT_A_FIT.includes(cohort.outcome[row] ?? 0)) continue
    const late = relabelledAfterLoss(cohort, row) ?? calledLate(cohort, habits, row)
    if (late) found.push({ row, ...late })
  }
  return found.sort((a, b) => b.on - a.on || a.row - b.row)
}

type Late = Omit<Relabelled, 'row'>

function relabelledAfterLoss(cohort: Cohort, row: number): Late | undefined {
  const { start, field, day, before, after } = cohort.history.changes
  const meaning = (value: number | undefined) => cohort.history.stageMeaning[codeOf(value)]
  const i = cohort.index[row] ?? 0
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
    const on = day[k] ?? NO_DAY
    if (on > cohort.day || field[k] !== STAGE) continue
    if (meaning(before[k]) !== 'lost' || meaning(after[k]) !== 'disqualified') continue
    const days = Math.max(0, on - (cohort.closedOn[row] ?? on))
    return { on, days, text: `Closed as lost, and called not a fit on ${sayDay(on)}.` }
  }
  return undefined
}

function calledLate(cohort: Cohort, { halfWonBy }: Habits, row: number): Late | undefined {
  const on = cohort.closedOn[row] ?? NO_DAY
  const created = cohort.createdOn[row] ?? NO_DAY
  if (halfWonBy === null || on === NO_DAY || created === NO_DAY) return undefined
  const days = on - created
  if (days <= halfWonBy) return undefined
  const usual = `half of the won deals were won within ${sayDays(halfWonBy)}`
  return { on, days, text: `Called not a fit on ${sayDay(on)}, after ${sayDays(days)}; ${usual}.` }
}
