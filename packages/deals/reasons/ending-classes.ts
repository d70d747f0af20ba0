import { WON } from '../cohort/endings.ts'
import { OUTCOME_CLASSES, type OutcomeClass } from '../opportunity/meaning.ts'
import type { ReasonTold } from '../report/trend-schemas.ts'
import { sayCount, sayNumber } from '../shared/say.ts'
import { type Closings, isOfFew } from './closings.ts'
import { type Base, baseOf, type Course, courseOf, shareOf, trendOf } from './course.ts'
import { type Followed, follow, type Verdict } from './followed.ts'
import { groupsOf } from './groups-of.ts'
import { enoughIn, pooled, together } from './pooled.ts'
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

const OTHERS = 'Other ways of ending'

/** How the deals closed, class by class; what is not known counts in every share. */
export interface EndingClasses {
  readonly base: Base
  readonly followed: readonly Followed[]
  readonly noDecision: Followed | null
  /** Deals of the classes that are told together, since one of them is of fewer than three owners. */
  readonly others: Uint32Array
}

/** Sorts the closed deals by their outcome class; classes of fewer than three owners are put together. */
export function endingClasses(closings: Closings): EndingClasses {
  const { cohort, closed, all } = closings
  const base = baseOf(closings, all)
  const classOf = (n: number) => cohort.outcome[closed.rows[n] ?? 0] ?? 0
  const members = groupsOf(all, classOf, OUTCOME_CLASSES.length)
  const classes = OUTCOME_CLASSES.map((name, code) => ({
    name: NAMES[name],
    deals: members[code] ?? new Uint32Array(),
  }))
  const { told, pool } = poolBySide(
    closings,
    classes.filter(({ deals }) => deals.length > 0),
  )
  const followed = told.map(({ name, deals }) => follow(name, courseOf(base, deals), true))
  return {
    base,
    followed,
    noDecision: followed.find(({ name }) => name === NAMES.noDecision) ?? null,
    others: together(pool),
  }
}

interface Class {
  readonly name: string
  readonly deals: Uint32Array
}

/** How many were lost is known: so losses are first put together with losses. */
function poolBySide(closings: Closings, classes: readonly Class[]) {
  const byDeals = (a: Class, b: Class) => b.deals.length - a.deals.length
  const side = (won: boolean) => {
    const isOf = ({ deals }: Class) => (closings.closed.ending[deals[0] ?? -1] === WON) === won
    return pooled(closings, classes.filter(isOf).sort(byDeals))
  }
  const [lost, won] = [side(false), side(true)]
  return enoughIn(closings, {
    told: [...lost.told, ...won.told].sort(byDeals),
    pool: [...lost.pool, ...won.pool],
    isMixed: lost.isMixed || won.isMixed,
  })
}

/** The classes as documents give them, those that move first. */
export function tellEndings(
  { base, followed, others }: EndingClasses,
  verdicts: ReadonlyMap<Followed, Verdict>,
): ReasonTold[] {
  const told = followed.map((one) => tellEnding(one.name, one.course, verdicts.get(one) ?? null))
  return [
    ...told.filter((one) => one.movement !== null),
    ...told.filter((one) => one.movement === null),
    ...(others.length === 0 || isOfFew(base.closings, others)
      ? []
      : [tellEnding(OTHERS, courseOf(base, others), null)]),
  ]
}

function tellEnding(name: string, course: Course, verdict: Verdict | null): ReasonTold {
  const share = shareOf(course)
  const counted = `${sayNumber(share.deals)} of ${sayCount(share.of, 'closed deal', 'closed deals')}.`
  return {
    name,
    ...share,
    trend: trendOf(course),
    movement: verdict?.movement ?? null,
    pValue: verdict?.pValue ?? null,
    text: verdict ? `${counted} ${sayMovement(course, verdict)}` : counted,
  }
}
