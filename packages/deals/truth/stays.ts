import type { Cohort } from '../cohort/cohort.ts'
import { codeOf, OPEN } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import type { StageMeaning } from '../opportunity/meaning.ts'
import { NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'

const STAGE = HISTORY_FIELDS.indexOf('stage')

/** The stays of closed deals in their stages, as columns, in the order of rows. */
export interface Stays {
  readonly row: Uint32Array
  readonly stage: Int32Array
  /** Ages; NaN where not known. */
  readonly from: Float64Array
  readonly to: Float64Array
}

/** All of them, made when they are first asked for. */
export const staysOf = oncePer((cohort: Cohort): Stays => {
  const columns: Record<keyof Stays, number[]> = { row: [], stage: [], from: [], to: [] }
  for (let r = 0; r < cohort.size; r++)
    if (cohort.ending[r] !== OPEN)
      eachStay(cohort, r, (stage, from, to) => {
        columns.row.push(r)
        columns.stage.push(stage)
        columns.from.push(from)
        columns.to.push(to)
      })
  return {
    row: Uint32Array.from(columns.row),
    stage: Int32Array.from(columns.stage),
    from: Float64Array.from(columns.from),
    to: Float64Array.from(columns.to),
  }
})

/** The stays of a closed deal in its stages while it was open: stage code, first age, last age. */
export function eachStay(
  cohort: Cohort,
  r: number,
  tell: (stage: number, from: number, to: number) => void,
): void {
  const i = cohort.index[r] ?? 0
  const { start, field, day, before, after } = cohort.history.changes
  const created = cohort.createdOn[r] ?? NO_DAY
  const closed = cohort.closedOn[r] ?? NO_DAY
  const age = (on: number) => (created === NO_DAY || on === NO_DAY ? Number.NaN : on - created)
  let since = created
  let stage = codeOf(undefined)
  let staged = false
  let open = cohort.endings.first[i] === OPEN
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0) && (day[k] ?? 0) <= cohort.day; k++) {
    if (field[k] === STAGE) {
      const on = day[k] ?? NO_DAY
      if (open) tell(codeOf(before[k]), age(since), age(on))
      since = on
      stage = codeOf(after[k])
      staged = true
    }
    open = cohort.endings.after[k] === OPEN
  }
  // Without a change of stage nothing tells where it stood: it only counts as a deal of any stage.
  if (!staged) tell(-1, age(created), age(closed))
  else if (!CLOSES.includes(cohort.history.stageMeaning[stage] ?? 'lost'))
    tell(stage, age(since), age(closed))
}

/** Stages in which no deal is open. */
const CLOSES: readonly StageMeaning[] = ['won', 'lost', 'noDecision', 'disqualified']
