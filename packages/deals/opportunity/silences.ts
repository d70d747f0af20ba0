import { type Day, NO_DAY } from '../shared/day.ts'
import { quietFrom } from '../truth/silent.ts'
import { eachTouch, FROM_US } from '../truth/touches.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Life, Span } from './life.ts'

/** A stretch without any contact. */
export interface Silence extends Span {
  /** Whether the last word before it was ours, so that a reply is what did not come. */
  readonly unanswered: boolean
}

/**
 * Stretches without any contact, longer than nearly every won deal had; only where a contact with
 * this buyer is recorded at all. The last one reaches `life.today` where it still lasts.
 */
export function silencesOf(truth: Truth, row: number, life: Life): Silence[] {
  const quiet = quietFrom(truth.habits)
  // A contact from before its creation, and what a buyer's date covers, begin no silence of its own.
  const earliest = Math.max(life.from, truth.story.coveredUntil[row] ?? NO_DAY)
  const found: Silence[] = []
  let last: Day = NO_DAY
  let ours = false
  const until = (on: Day) => {
    const from = Math.max(last, earliest)
    if (last !== NO_DAY && on - from > quiet)
      found.push({ from, to: on, unanswered: ours && from === last })
  }
  eachTouch(truth.cohort, row, (on, direction) => {
    if (on > life.today) return
    until(on)
    ours = direction === FROM_US && (on > last || ours)
    last = Math.max(last, on)
  })
  until(life.today)
  return found
}
