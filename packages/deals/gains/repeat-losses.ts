import { fisherExact, wilsonInterval } from '@closed-learned/analysis'
import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import type { Delivered } from '../heads-up/heads-up.ts'
import { type EndedDeal, sameRake } from '../heads-up/same-rake.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { LOOKED_BACK } from './owner-weeks.ts'

/** How many losses were of a kind that a lesson had been written about before. */
export interface RepeatLosses {
  readonly met: number
  readonly losses: number
  readonly owners: number
  readonly interval: readonly [number, number]
  /** Of the newer half year against the one before, by the lessons that stood throughout. */
  readonly change: 'more' | 'fewer' | 'unknown'
}

const HALF = 182
const SURE = 0.05
const NOTHING_DELIVERED: Delivered = { shown: [], answers: [], uses: [] }

/**
 * Of the losses of the last year after the first lesson: how many met one that stood by then. It rests on
 * what the CRM tells of every deal and on lessons that all may read; on nothing that anybody filed. Null
 * where there was no loss since the first lesson.
 */
export function repeatLosses(truth: Truth, lessons: readonly Lesson[]): RepeatLosses | null {
  const first = Math.min(...lessons.map(standsFrom))
  const since = Math.max(first, truth.cohort.day - LOOKED_BACK)
  const losses = lossesAfter(truth, since)
  if (losses.length === 0) return null
  const met = metBy(truth, lessons, losses)
  return {
    met,
    losses: losses.length,
    owners: ownersOf(truth, losses),
    interval: wilsonInterval(met, losses.length),
    change: changeOf(truth, lessons),
  }
}

const standsFrom = ({ publishedAt, countsFrom }: Lesson): Day =>
  Math.max(dayOfInstant(publishedAt), countsFrom)

/** The deals that closed lost after a day, as the CRM tells it. */
export function lossesAfter({ cohort }: Truth, since: Day): EndedDeal[] {
  const { standing, ending, closedOn, history, index } = cohort
  const losses: EndedDeal[] = []
  for (let row = 0; row < cohort.size; row++) {
    const on = closedOn[row] ?? NO_DAY
    const isLost = ending[row] === LOST || ending[row] === NO_DECISION
    if (standing[row] !== STANDING_CLOSED || !isLost || on === NO_DAY || on <= since) continue
    losses.push({ row, deal: history.key[index[row] ?? 0] ?? -1, owner: null, how: 'lost', on })
  }
  return losses
}

/** Known owners of some deals. */
export function ownersOf({ cohort }: Truth, deals: readonly Pick<EndedDeal, 'row'>[]): number {
  const owners = new Set(deals.map(({ row }) => cohort.owner[row] ?? -1))
  owners.delete(-1)
  return owners.size
}

function metBy(truth: Truth, lessons: readonly Lesson[], losses: readonly EndedDeal[]): number {
  const raked = sameRake(truth, lessons, losses, NOTHING_DELIVERED)
  return new Set(raked.map(({ deal }) => deal)).size
}

/** More lessons are met by more losses: only those that stood throughout are compared. */
function changeOf(truth: Truth, lessons: readonly Lesson[]): RepeatLosses['change'] {
  const { day } = truth.cohort
  const stood = lessons.filter((lesson) => standsFrom(lesson) <= day - 2 * HALF)
  if (stood.length === 0) return 'unknown'
  const losses = lossesAfter(truth, day - 2 * HALF)
  const newer = losses.filter(({ on }) => on > day - HALF)
  const older = losses.filter(({ on }) => on <= day - HALF)
  if (newer.length === 0 || older.length === 0) return 'unknown'
  const [now, before] = [metBy(truth, stood, newer), metBy(truth, stood, older)]
  const { p } = fisherExact([
    [now, newer.length - now],
    [before, older.length - before],
  ])
  if (p > SURE) return 'unknown'
  return now / newer.length > before / older.length ? 'more' : 'fewer'
}
