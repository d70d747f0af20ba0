import type { Day } from '../shared/day.ts'
import type { Endings } from './endings.ts'
import type { History } from './history.ts'

/** Whether an opportunity stands; the index is its code. Gone: it vanished while it was open. */
export const STANDINGS = ['open', 'closed', 'gone'] as const
export type Standing = (typeof STANDINGS)[number]
export const STANDING_OPEN = 0
export const STANDING_CLOSED = 1
export const STANDING_GONE = 2

/**
 * The opportunities that were knowable at the end of a day, as columns of length `size`. Days are
 * NO_DAY, codes -1 and numbers NaN where unknown. Row r is opportunity `index[r]` of the history.
 */
export interface Cohort {
  readonly history: History
  readonly day: Day
  readonly size: number
  readonly index: Uint32Array
  /** How many are open. */
  readonly open: number
  /** Code into STANDINGS. */
  readonly standing: Uint8Array
  readonly createdOn: Int32Array
  /** Code into `history.stage.values`; its meaning is a code into STAGE_MEANINGS. */
  readonly stage: Int32Array
  readonly meaning: Uint8Array
  /** Code into ENDINGS, and the finer one into OUTCOME_CLASSES; 0 is open in both. */
  readonly ending: Uint8Array
  readonly outcome: Uint8Array
  readonly closedOn: Int32Array
  /** Day on which it vanished while open. */
  readonly goneOn: Int32Array
  /** Highest rank of a stage ever reached, and the day on which the present stage began. */
  readonly furthest: Int16Array
  readonly stageSince: Int32Array
  readonly closeDate: Int32Array
  readonly buyerDate: Int32Array
  /** Minor units. */
  readonly amount: Float64Array
  readonly probability: Float64Array
  readonly currency: Int32Array
  readonly owner: Int32Array
  readonly account: Int32Array
  readonly lossReason: Int32Array
  readonly competitor: Int32Array
  readonly forecastCategory: Int32Array
  /** The ending after each change of the history; the same for every day. */
  readonly endings: Endings
  readonly doubts: readonly string[]
  /** Which rows a viewer may open and be told of by name; absent: all. */
  readonly opens?: (row: number) => boolean
}

/** Whether the viewer for whom a cohort was made may be told of a row by name. */
export function mayOpen({ opens }: Cohort, row: number): boolean {
  return opens === undefined || opens(row)
}
