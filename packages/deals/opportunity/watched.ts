import type { Cohort } from '../cohort/cohort.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import { eachTouch } from '../truth/touches.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** What of a deal would show if it happened; what is not recorded is not absent. */
interface Watched {
  /** Moves of its close date. */
  readonly moves: boolean
  /** Going back, closing, opening again. */
  readonly stages: boolean
  /** Contacts with its buyer. */
  readonly contacts: boolean
}

/** What the sources record of one deal. */
export function watchedOf({ cohort }: Truth, row: number): Watched {
  const { closeDate, stage } = trackedBy(cohort)
  let contacts = false
  eachTouch(cohort, row, () => {
    contacts = true
  })
  return { moves: closeDate, stages: stage, contacts }
}

/** Whether any deal has a change of these fields up to the cohort's day. */
const trackedBy = oncePer(({ history, day: latest }: Cohort) => {
  const { field, day } = history.changes
  const isTracked = (code: number) => field.some((f, k) => f === code && (day[k] ?? 0) <= latest)
  return {
    closeDate: isTracked(HISTORY_FIELDS.indexOf('closeDate')),
    stage: isTracked(HISTORY_FIELDS.indexOf('stage')),
  }
})

/** Whether anything could speak against a deal: its age beside that of won ones, or what is recorded. */
export function isJudged(truth: Truth, row: number): boolean {
  const { moves, stages, contacts } = watchedOf(truth, row)
  const aged = truth.cohort.createdOn[row] !== NO_DAY && truth.habits.wonBy !== null
  return aged || moves || stages || contacts
}
