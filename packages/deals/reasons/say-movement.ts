import { sayNumber, sayRate } from '../shared/say.ts'
import type { Course } from './course.ts'
import { ENOUGH_QUARTERS } from './enough.ts'
import type { Verdict } from './followed.ts'

/** Quarters at either end that are told of a rise or fall: a year. */
const YEAR = 4

/** `2025Q3` → `Q3 2025`. */
export function sayQuarter(quarter: string): string {
  return `${quarter.slice(4)} ${quarter.slice(0, 4)}`
}

/** What became of a rate over the quarters, as a sentence. */
export function sayMovement(course: Course, { movement, pValue, since, echoes }: Verdict): string {
  if (movement === 'new') return sayNew(course, since)
  if (movement !== null) return `It ${movement}, ${sayChange(course)}.`
  if (echoes !== null) return `Its share moves only because that of “${echoes}” does.`
  if (pValue !== null) return 'Comes and goes as chance would.'
  const quarters = course.base.compared.length
  if (quarters >= ENOUGH_QUARTERS) return 'Too few to tell whether it moves.'
  const have = quarters === 1 ? 'is 1' : `are ${quarters === 0 ? 'none' : quarters}`
  return `Whether it moves cannot be told: ${ENOUGH_QUARTERS} quarters with enough deals are needed, and there ${have}.`
}

/** `from 2 % in the year from Q4 2023 to 24 % in the year up to Q3 2026`. */
export function sayChange({ base, byQuarter }: Course): string {
  const { compared, closings } = base
  const rateIn = (quarters: readonly number[]) => {
    const sum = (counts: Uint32Array) => quarters.reduce((all, q) => all + (counts[q] ?? 0), 0)
    return sayRate(sum(byQuarter) / Math.max(1, sum(base.byQuarter)))
  }
  const name = (q: number | undefined) => sayQuarter(closings.closed.quarters[q ?? 0] ?? '')
  const [early, late] = [compared.slice(0, YEAR), compared.slice(-YEAR)]
  return `from ${rateIn(early)} in the four quarters from ${name(early[0])} to ${rateIn(late)} in the four up to ${name(late.at(-1))}`
}

function sayNew({ base, byQuarter }: Course, since: number): string {
  const { shown } = base.closings
  // Of told quarters only: the sum of the others could be parted by it.
  const isTold = (q: number) => q >= shown.from && !base.withheld[q]
  const sum = (counts: Uint32Array, from: number, until: number) =>
    counts.reduce((all, each, q) => (q >= from && q < until && isTold(q) ? all + each : all), 0)
  const { until } = shown
  const quarter = sayQuarter(base.closings.closed.quarters[since] ?? '')
  const before = sayNumber(sum(base.byQuarter, 0, since))
  const later = sayNumber(sum(base.byQuarter, since, until))
  return `It is new since ${quarter}: ${sayNumber(sum(byQuarter, since, until))} of ${later} since then, none of ${before} before.`
}
