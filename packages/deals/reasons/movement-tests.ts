import { mannKendall } from '@closed-learned/analysis'
import type { Course } from './course.ts'
import { ENOUGH_HITS, ENOUGH_QUARTERS } from './enough.ts'
import { type NewTest, newTest } from './new-test.ts'
import { scoreTest } from './score-test.ts'
import { strataByQuarter } from './strata-by-quarter.ts'

/** Chances, before correction, of what is seen if nothing moved; null where it cannot be told. */
export interface MovementTests {
  readonly trend: { readonly p: number; readonly rises: boolean } | null
  readonly fresh: NewTest | null
}

/**
 * Whether a rate moves. A rise or fall has to show twice: in the rates of the quarters (Mann–Kendall,
 * which does not mind that quarters differ among themselves), and deal by deal within each owner among
 * the comparable ones (which does not mind that some quarters have few deals, that other owners close
 * them, or that a young record holds mostly quick endings).
 */
export function movementTests(course: Course, mayBeNew: boolean): MovementTests {
  return { trend: trendTest(course), fresh: mayBeNew ? newTest(course) : null }
}

function trendTest(course: Course): MovementTests['trend'] {
  const { compared, byQuarter: of } = course.base
  if (compared.length < ENOUGH_QUARTERS || !haveEnough(course)) return null
  const rates = compared.map((q) => (course.byQuarter[q] ?? 0) / (of[q] ?? 1))
  const overall = mannKendall({ time: compared, value: rates })
  const each = scoreTest(strataByQuarter(course))
  if (each === null) return null
  const rises = overall.s > 0
  return { p: rises === each.higher ? Math.max(overall.p, each.p) : 1, rises }
}

function haveEnough({ base, byQuarter }: Course): boolean {
  const sum = (counts: Uint32Array) => base.compared.reduce((all, q) => all + (counts[q] ?? 0), 0)
  const have = sum(byQuarter)
  return Math.min(have, sum(base.byQuarter) - have) >= ENOUGH_HITS
}
