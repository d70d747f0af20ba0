import { adjustPValues } from '@closed-learned/analysis'
import type { ReasonTold } from '../report/trend-schemas.ts'
import type { Course } from './course.ts'
import { type MovementTests, movementTests } from './movement-tests.ts'

/** A named rate that is followed over quarters. */
export interface Followed {
  readonly name: string
  readonly course: Course
  readonly tests: MovementTests
}

/** What of a movement remains when one allows for all that were looked at. */
export interface Verdict {
  readonly movement: ReasonTold['movement']
  /** Corrected; null where no test could be made. */
  readonly pValue: number | null
  /** The first quarter of what is new, by position. */
  readonly since: number
  /** The name of what moves, if this one moves only because that does. */
  readonly echoes: string | null
}

/** At most one page in twenty shows any movement where nothing moves. */
export const LEVEL = 0.05

/** What of the level of one rate goes to rising and falling, and to being new. */
const TO_TREND = 0.8
const TO_NEW = 0.2

export function follow(name: string, course: Course, mayBeNew: boolean): Followed {
  return { name, course, tests: movementTests(course, mayBeNew) }
}

/** Decides on all rates of a page at once, corrected for their number (Holm). */
export function verdictsOn(followed: readonly Followed[]): Map<Followed, Verdict> {
  const tested = followed.filter(({ tests }) => chanceOf(tests) !== null)
  const adjusted = adjustPValues(
    tested.map(({ tests }) => chanceOf(tests) ?? 1),
    'holm',
  )
  const corrected = new Map(tested.map((one, i) => [one, adjusted[i] ?? 1]))
  return new Map(
    followed.map((one) => [one, verdictOn(one.tests, corrected.get(one) ?? null, tested.length)]),
  )
}

/** Chance that one of the two tests says as much where nothing moves; null where neither could be made. */
export function chanceOf({ trend, fresh }: MovementTests): number | null {
  if (trend === null && fresh === null) return null
  return Math.min(1, shareOf(trend, TO_TREND), shareOf(fresh, TO_NEW))
}

function shareOf(test: { readonly p: number } | null, share: number): number {
  return test === null ? 1 : test.p / share
}

function verdictOn(
  { trend, fresh }: MovementTests,
  pValue: number | null,
  looked: number,
): Verdict {
  const since = fresh?.since ?? -1
  if (pValue === null || pValue > LEVEL) return { movement: null, pValue, since, echoes: null }
  const ofNew = shareOf(fresh, TO_NEW)
  // What is new rises as well: it is called new where that alone would do.
  if (trend === null || ofNew < shareOf(trend, TO_TREND) || ofNew * looked <= LEVEL)
    return { movement: 'new', pValue, since, echoes: null }
  return { movement: trend.rises ? 'grows' : 'shrinks', pValue, since, echoes: null }
}
