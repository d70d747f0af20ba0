import {
  COUNTED,
  type Cohort,
  type Day,
  dayOfInstant,
  type FlowReport,
  flowOf,
  flowReport,
  lastMonthEndUpTo,
  mayOpen,
  ownerOf,
  type Period,
  type Refusal,
  refuse,
  sayDay,
  seesSumsOnly,
  sightOf,
  type Truth,
  type Viewer,
  whoseOf,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { tell } from '../tell.ts'
import { cohortThen } from './cohort-then.ts'
import { letGoThen } from './let-go-then.ts'

const WEEK = 7

export interface FlowWanted {
  /** By default the newest day. */
  readonly day: Day | undefined
  /** By default a week before it. */
  readonly since: Day | undefined
  /** Null: the whole open pipeline. */
  readonly period: Period | null
}

const flowFor = lastFew<Truth, FlowReport>(8)

/** What changed in the pipeline between two days, as somebody may know it. */
export function forecastFlow(
  house: House,
  viewer: Viewer,
  { day, since, period }: FlowWanted,
): Promise<FlowReport | Refusal> {
  return tell(house, viewer, day, async (truth, facts) => {
    const { history } = facts.cohort
    const before = cohortThen(house, history, dayBefore(viewer, since, facts.cohort.day))
    const newest = dayOfInstant(history.reportedUntil)
    const isPublished = whoseOf(truth) === 'published'
    const letGo = (cohort: Cohort) =>
      isPublished ? undefined : letGoThen(house, viewer, facts, cohort, newest)
    const [then, now] = [await letGo(before), await letGo(facts.cohort)]
    const key = `${before.day} ${period?.name} ${then?.key} ${now?.key}`
    return flowFor(truth, key, () => {
      const flow = flowOf({
        before: { cohort: before, isLetGo: then?.isLetGo },
        after: { cohort: facts.cohort, isLetGo: now?.isLetGo },
        within: period,
        of: dealsFor(viewer, truth, before),
      })
      return flowReport({ flow, before, after: truth.cohort, period, of: whoseOf(truth) })
    })
  })
}

/** Who sees sums only is told of whole months. */
function dayBefore(viewer: Viewer, asked: Day | undefined, day: Day): Day {
  if (asked !== undefined && asked >= day)
    refuse(
      'not-asked-well',
      `${sayDay(asked)} is no day before ${sayDay(day)}.`,
      'Give an earlier day to begin from.',
    )
  if (seesSumsOnly(viewer)) return lastMonthEndUpTo(asked ?? day - 1)
  return asked ?? day - WEEK
}

/**
 * The deals that are told of: all, where their owner does not matter; else those that the reader may open
 * now, and of those that are no longer in the CRM the ones that they could open before.
 */
function dealsFor(viewer: Viewer, truth: Truth, before: Cohort): (deal: number) => boolean {
  const of = whoseOf(truth)
  if (of === 'all' || of === 'published') return () => true
  const { cohort } = truth
  const told = new Uint8Array(cohort.history.size)
  for (let row = 0; row < before.size; row++)
    if (sightOf(viewer, ownerOf(before, row)).sight > COUNTED) told[before.index[row] ?? 0] = 1
  for (let row = 0; row < cohort.size; row++)
    told[cohort.index[row] ?? 0] = mayOpen(cohort, row) ? 1 : 0
  return (deal) => told[deal] === 1
}
