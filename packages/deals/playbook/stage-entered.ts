import type { Cohort } from '../cohort/cohort.ts'
import { codeOf } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'

const STAGE = HISTORY_FIELDS.indexOf('stage')

/**
 * The first day on which a deal was in a stage or beyond it on the way to won; by default (null, or a
 * stage that there is not) that of its creation. NO_DAY where it never was, or no day is known.
 */
export function stageEntered(cohort: Cohort, row: number, stage: string | null): Day {
  const { history, index, createdOn } = cohort
  const created = createdOn[row] ?? NO_DAY
  const wanted = stage === null ? -1 : history.stage.values.indexOf(stage)
  const rank = history.stageOrder[wanted] ?? -1
  if (wanted < 0) return created
  const isThere = (code: number) =>
    code === wanted || (rank >= 0 && (history.stageOrder[code] ?? -1) >= rank)
  const i = index[row] ?? 0
  const { start, field, day, before, after } = history.changes
  let isFirst = true
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
    if (field[k] !== STAGE || (day[k] ?? 0) > cohort.day) continue
    if (isFirst && isThere(codeOf(before[k]))) return created
    isFirst = false
    if (isThere(codeOf(after[k]))) return day[k] ?? NO_DAY
  }
  return isFirst && isThere(history.stage.codes[i] ?? -1) ? created : NO_DAY
}

/** Whether a deal has been in a stage or beyond it; a stage that there is not holds nothing back. */
export function stageReached(cohort: Cohort, row: number, stage: string | null): boolean {
  if (stage === null || !cohort.history.stage.values.includes(stage)) return true
  return stageEntered(cohort, row, stage) !== NO_DAY
}
