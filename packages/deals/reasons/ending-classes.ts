import { OUTCOME_CLASSES, type OutcomeClass } from '../opportunity/meaning.ts'
import type { ReasonTold } from '../report/trend-schemas.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { type Closings, isOfFew } from './closings.ts'
import { type Base, baseOf, courseOf, shareOf, trendOf } from './course.ts'
import { type Followed, follow, type Verdict } from './followed.ts'
import { groupsOf } from './groups-of.ts'
import { sayMovement } from './say-movement.ts'

const NAMES: Readonly<Record<OutcomeClass, string>> = {
  open: 'Open',
  won: 'Won',
  wonReversed: 'Won, then reversed',
  endedEarly: 'Won, then ended early',
  lostToCompetitor: 'Lost to a competitor',
  noDecision: 'No decision',
  notAFitByUs: 'Not a fit, by us',
  notAFitByThem: 'Not a fit, by them',
  realigned: 'Realigned',
  referred: 'Referred',
  unknown: 'Lost, how is not known',
}

/** How the deals closed, class by class; what is not known counts in every share. */
export interface EndingClasses {
  readonly base: Base
  readonly followed: readonly Followed[]
  readonly noDecision: Followed | null
}

/** Sorts the closed deals by their outcome class; classes of fewer than three owners are left out. */
export function endingClasses(closings: Closings): EndingClasses {
  const { cohort, closed, all } = closings
  const base = baseOf(closings, all)
  const classOf = (n: number) => cohort.outcome[closed.rows[n] ?? 0] ?? 0
  const members = groupsOf(all, classOf, OUTCOME_CLASSES.length)
  const followed = OUTCOME_CLASSES.flatMap((name, code) => {
    const deals = members[code] ?? new Uint32Array()
    return deals.length === 0 || isOfFew(closings, deals)
      ? []
      : [follow(NAMES[name], courseOf(base, deals), true)]
  })
  followed.sort((a, b) => b.course.hits.length - a.course.hits.length)
  return {
    base,
    followed,
    noDecision: followed.find(({ name }) => name === NAMES.noDecision) ?? null,
  }
}

/** The classes as documents give them, those that move first. */
export function tellEndings(
  { followed }: EndingClasses,
  verdicts: ReadonlyMap<Followed, Verdict>,
): ReasonTold[] {
  const told = followed.map((one): ReasonTold => {
    const verdict = verdicts.get(one) ?? null
    const { deals, of, share, interval } = shareOf(one.course)
    const counted = `${sayNumber(deals)} of ${sayCount(of, 'closed deal', 'closed deals')}.`
    return {
      name: one.name,
      ...{ deals, of, share, interval },
      trend: trendOf(one.course),
      movement: verdict?.movement ?? null,
      pValue: verdict?.pValue ?? null,
      text: verdict ? `${counted} ${sayMovement(one.course, verdict)}` : counted,
    }
  })
  return [
    ...told.filter((one) => one.movement !== null),
    ...told.filter((one) => one.movement === null),
  ]
}
