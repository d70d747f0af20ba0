import {
  cohortAsOf,
  type Day,
  dayOfInstant,
  type History,
  type Truth,
  truthAsOf,
} from '@closed-learned/deals'

/** How many days are kept at once; people move to and fro between a few. */
const DAYS_KEPT = 4

/** The truth of one day. */
export interface Then {
  readonly truth: Truth
  /** The newest day that the sources have told of. */
  readonly newest: Day
}

/** The history at one position of the ledger, and the truth of the days last asked for. */
export class Memory {
  private position = ''
  private history: History | undefined
  private readonly days = new Map<Day, Then>()

  /** The history, if it is that of this position. */
  historyAt(position: string): History | undefined {
    return this.position === position ? this.history : undefined
  }

  /** Takes in another history; what was told of an earlier one is forgotten. */
  keep(position: string, history: History): void {
    this.position = position
    this.history = history
    this.days.clear()
  }

  /** The truth of a day if it is at hand. */
  known(day: Day): Then | undefined {
    const then = this.days.get(day)
    if (then) this.remember(day, then)
    return then
  }

  /** The truth of the newest day if it is at hand. */
  newest(): Then | undefined {
    return this.history && this.days.get(dayOfInstant(this.history.reportedUntil))
  }

  /** Makes the truth of a day of the history at hand and keeps it. */
  make(history: History, day: Day): Then {
    const newest = dayOfInstant(history.reportedUntil)
    const then = { truth: truthAsOf(cohortAsOf(history, day)), newest }
    this.remember(day, then)
    return then
  }

  /** The day last asked for stands last; where they are too many the first one goes, but never the newest. */
  private remember(day: Day, then: Then): void {
    this.days.delete(day)
    this.days.set(day, then)
    for (const old of [...this.days.keys()])
      if (this.days.size > DAYS_KEPT && old !== then.newest) this.days.delete(old)
  }
}
