import { type Day, firstDayOfQuarter, quarterOfDay } from '../shared/day.ts'

/** The quarters between two days, looked up without a text a day. */
export class Calendar {
  /** `2025Q3`, in order of time. */
  readonly quarters: readonly string[]
  readonly #quarter: Int16Array

  /** Empty where `last` lies before `first`. */
  constructor(
    private readonly first: Day,
    last: Day,
  ) {
    const quarters: string[] = []
    this.#quarter = new Int16Array(Math.max(0, last - first + 1))
    for (let from = first; from <= last; ) {
      const quarter = quarterOfDay(from)
      const next = dayAfter(quarter)
      this.#quarter.fill(quarters.length, from - first, next - first)
      quarters.push(quarter)
      from = next
    }
    this.quarters = quarters
  }

  /** Position of a day's quarter; -1 outside. */
  quarterOf(day: Day): number {
    return this.#quarter[day - this.first] ?? -1
  }
}

/** First day after a quarter. */
function dayAfter(quarter: string): Day {
  return firstDayOfQuarter(quarterOfDay(firstDayOfQuarter(quarter) + 100))
}
