import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { fieldsWithHistory } from '../cohort/values-as-of.ts'
import { type Codes, valuesBeforeClosing } from '../finding/values-before-closing.ts'
import { columnOf } from '../segment/rows-where.ts'
import { NO_DAY } from '../shared/day.ts'

/** A column of codes, one entry a deal; a code that is none of the values means "no value". */
export interface HeldColumn {
  readonly values: readonly string[]
  readonly codes: Codes
}

/** What some deals held: today where they are open, on the day before closing where they are closed. */
export interface DealsHeld {
  /** Rows of the cohort, one a deal. */
  readonly rows: Uint32Array
  /** An attribute of that name, else the competitor's own column; undefined where there is none. */
  columnOf(attribute: string): HeldColumn | undefined
  readonly competitor: HeldColumn
  readonly stage: HeldColumn
  /** Where each stands on the way to won; a parked deal as far as it ever came, NOWHERE where not known. */
  readonly rank: Int16Array
  /** How far an ended deal had come by the day before; EVERYWHERE for any other: it may come there still. */
  readonly reached: Int16Array
  /** The place of each stage on that way; -1 where it is none of it. */
  readonly stageOrder: readonly number[]
}

/** Beyond every stage: of such a deal none is still to come. */
export const NOWHERE = 0x7fff
/** Of a deal that has not ended: no stage is out of its reach. */
export const EVERYWHERE = 0x7fff

/**
 * The columns by which lessons are met. A competitor without a history of its own may have been filled
 * in at the closing, so that of closed deals it is not known.
 */
export function dealsHeld(cohort: Cohort, rows: Uint32Array): DealsHeld {
  const { history } = cohort
  const values = valuesBeforeClosing(cohort, rows)
  const { stages, reached } = stagesBeforeClosing(cohort, rows)
  const stage = { values: history.stage.values, codes: stages }
  const competitor = { values: history.competitor.values, codes: values.competitor }
  if (!fieldsWithHistory(history).competitor) forgetOfClosed(cohort, rows, competitor.codes)
  return {
    rows,
    columnOf: (attribute) => columnOf(cohort, values, attribute),
    competitor,
    stage,
    rank: ranksOf(cohort, rows, stages),
    reached,
    stageOrder: history.stageOrder,
  }
}

const STAGE = HISTORY_FIELDS.indexOf('stage')

/**
 * Until the day before closing the last change tells; else the first later one tells what was before. The
 * furthest of what was told until then is what an ended deal had reached.
 */
function stagesBeforeClosing(cohort: Cohort, rows: Uint32Array) {
  const { history, index, day: asOf, closedOn, standing } = cohort
  const { start, field, day, before, after } = history.changes
  const stages = new Int32Array(rows.length)
  const reached = new Int16Array(rows.length).fill(EVERYWHERE)
  const placeOf = (code: number | undefined) => history.stageOrder[code ?? -1] ?? -1
  for (let n = 0; n < rows.length; n++) {
    const r = rows[n] ?? 0
    const i = index[r] ?? 0
    const closed = closedOn[r] ?? NO_DAY
    const isEnded = closed !== NO_DAY && standing[r] === STANDING_CLOSED
    const until = isEnded ? closed - 1 : asOf
    let stage: number | undefined
    let isSettled = false
    let furthest = -1
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
      if (field[k] !== STAGE) continue
      if (!isSettled) furthest = placeOf(before[k])
      if ((day[k] ?? 0) <= until) stage = after[k]
      else if (!isSettled) stage = before[k]
      isSettled = true
      furthest = Math.max(furthest, placeOf(stage))
    }
    const now = isSettled ? stage : history.stage.codes[i]
    stages[n] = now === undefined || Number.isNaN(now) ? -1 : now
    if (isEnded) reached[n] = Math.max(furthest, placeOf(stages[n]))
  }
  return { stages, reached }
}

function ranksOf(cohort: Cohort, rows: Uint32Array, stages: Int32Array): Int16Array {
  const { stageMeaning, stageOrder } = cohort.history
  return Int16Array.from(stages, (stage, n) => {
    const rank = stageOrder[stage] ?? -1
    if (rank >= 0) return rank
    const furthest = cohort.furthest[rows[n] ?? 0] ?? -1
    return stageMeaning[stage] === 'parked' && furthest >= 0 ? furthest : NOWHERE
  })
}

function forgetOfClosed({ standing }: Cohort, rows: Uint32Array, codes: Codes): void {
  for (let n = 0; n < rows.length; n++)
    if (standing[rows[n] ?? 0] === STANDING_CLOSED) codes[n] = -1
}
