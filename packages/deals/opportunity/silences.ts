import { NO_DAY } from '../shared/day.ts'
import { quietFrom } from '../truth/silent.ts'
import { eachTouch } from '../truth/touches.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Life, Span } from './life.ts'

/**
 * Stretches without any contact, longer than nearly every won deal had; only where a contact with
 * this buyer is recorded at all. The last one reaches `life.today` where it still lasts.
 */
export function silencesOf(truth: Truth, row: number, life: Life): Span[] {
  const quiet = quietFrom(truth.habits)
  const covered = truth.story.coveredUntil[row] ?? NO_DAY
  const found: Span[] = []
  let last = NO_DAY
  const until = (on: number) => {
    const from = Math.max(last, covered)
    if (last !== NO_DAY && on - from > quiet) found.push({ from, to: on })
  }
  eachTouch(truth.cohort, row, (on) => {
    if (on > life.today) return
    until(on)
    last = Math.max(last, on)
  })
  until(life.today)
  return found
}
