import { HISTORY_FIELDS, type HistoryField } from '../cohort/history.ts'
import type { Day } from '../shared/day.ts'

/** One field of a deal takes a value; `field` is a code into HISTORY_FIELDS. */
export interface Written {
  readonly day: Day
  readonly field: number
  readonly after: number
}

/** One recorded contact: 1 from us, 2 from the buyer. */
export interface Touch {
  readonly day: Day
  readonly direction: number
}

export const FORECAST_CATEGORIES = ['Pipeline', 'Best case', 'Commit', 'Omitted', 'Closed']
export const [OMITTED, CLOSED_CATEGORY] = [3, 4]

/** What the CRM keeps of one deal while it lives on, in any order; values as the columns hold them. */
export class DealLog {
  readonly written: Written[] = []
  readonly touches: Touch[] = []

  constructor(
    readonly created: Day,
    /** Values at creation by code into HISTORY_FIELDS; NaN or nothing: no value. */
    readonly first: Map<number, number>,
  ) {}

  write(day: Day, field: HistoryField, after: number): void {
    this.written.push({ day, field: HISTORY_FIELDS.indexOf(field), after })
  }

  begin(field: HistoryField, value: number): void {
    this.first.set(HISTORY_FIELDS.indexOf(field), value)
  }

  touch(day: Day, fromBuyer: boolean): void {
    this.touches.push({ day, direction: fromBuyer ? 2 : 1 })
  }

  /** Everything in order of time, what was written first on a day first. */
  inOrder(): void {
    this.written.sort((a, b) => a.day - b.day)
    this.touches.sort((a, b) => a.day - b.day)
  }
}

/** What a rep's chance is called in the forecast. */
export function categoryOf(probability: number): number {
  if (probability >= 0.7) return 2
  return probability >= 0.4 ? 1 : 0
}
