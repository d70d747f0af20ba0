import type { History } from '../../cohort/history.ts'
import { type Day, NO_DAY } from '../../shared/day.ts'
import { FROM_BUYER } from './tracked.ts'

/** Days that count as lately. */
const LATELY = 60

/** The contacts of one deal while they are walked in order. */
export class Contacts {
  last: Day = NO_DAY
  lastFromBuyer: Day = NO_DAY
  private from = 0
  private next = 0
  private end = 0
  private oldest = 0

  constructor(private readonly history: History) {}

  begin(i: number): void {
    const { start } = this.history.activities
    this.from = this.next = this.oldest = start[i] ?? 0
    this.end = start[i + 1] ?? 0
    this.last = this.lastFromBuyer = NO_DAY
  }

  to(day: Day): void {
    const { day: on, direction } = this.history.activities
    for (; this.next < this.end && (on[this.next] ?? 0) <= day; this.next++) {
      this.last = Math.max(this.last, on[this.next] ?? NO_DAY)
      if (direction[this.next] === FROM_BUYER) this.lastFromBuyer = this.last
    }
  }

  /** How many there were lately by the day that was gone to, and how many came from the buyer. */
  lately(day: Day): { all: number; buyer: number } {
    const { day: on, direction } = this.history.activities
    while (this.oldest < this.next && (on[this.oldest] ?? 0) <= day - LATELY) this.oldest++
    let buyer = 0
    for (let a = this.oldest; a < this.next; a++) if (direction[a] === FROM_BUYER) buyer++
    return { all: this.next - this.oldest, buyer }
  }

  /** Mean days between two contacts until the last one; NaN where there were fewer than three. */
  gap(): number {
    const contacts = this.next - this.from
    const first = this.history.activities.day[this.from] ?? NO_DAY
    return contacts < 3 ? Number.NaN : Math.max(1, (this.last - first) / (contacts - 1))
  }
}
