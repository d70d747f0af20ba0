import type { LessonStanding } from '../lesson/lesson-standing.ts'
import type { LessonStatus } from '../lesson/lesson-status.ts'
import type { MetBy } from './lessons-met.ts'

/** Where a lesson stands comes first; how much more often its past deals were lost comes after it. */
const STANDS: Readonly<Record<LessonStatus, number>> = {
  holds: 3,
  watched: 2,
  published: 1,
  draft: 0,
  doesNotHold: 0,
  retired: 0,
}
const MOST_LIFT = 0.99
const MOST = STANDS.holds + 1

type Evidence = Pick<LessonStanding, 'status'> & {
  readonly backTest: Pick<NonNullable<LessonStanding['backTest']>, 'direction' | 'oddsRatio'> | null
}

/** How strong a lesson stands before the deals that meet it, from 0 to 1: its evidence by how much of it is met. */
export function lessonStrength(
  standing: Evidence & { readonly lesson: { content: MetBy } },
  areRolesMet = false,
): number {
  return (evidenceOf(standing) / MOST) * shareMet(standing.lesson.content, areRolesMet)
}

/** Holds before watched before published; within these by the odds of past deals, where they differ at all. */
function evidenceOf({ status, backTest }: Evidence): number {
  const odds = backTest?.direction === 'more' ? (backTest.oddsRatio ?? 1) : 1
  const lift = odds > 1 ? Math.min(MOST_LIFT, 1 - 1 / odds) : 0
  return STANDS[status] + lift
}

/** Of what is set: what the CRM tells is met, or it would not be a match; roles where they are known. */
function shareMet({ where, stage, competitor, roles }: MetBy, areRolesMet: boolean): number {
  const told = where.length + Number(stage !== null) + Number(competitor !== null)
  const set = told + Number(roles.length > 0)
  return set === 0 ? 0 : (told + Number(areRolesMet && roles.length > 0)) / set
}
