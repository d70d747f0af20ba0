import { fisherExact } from '@closed-learned/analysis'
import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import type { Delivered } from '../heads-up/heads-up.ts'
import { type LessonThen, stoodOf } from '../heads-up/lesson-then.ts'
import { type EndedDeal, sameRake } from '../heads-up/same-rake.ts'
import { belowFloor, FEWEST_DEALS, FEWEST_OWNERS } from '../publication/floor.ts'
import type { ShareTold } from '../publication/publication.ts'
import { rangeOf, shareRanges } from '../publication/share-ranges.ts'
import { countsOf } from '../publication/tenths.ts'
import { type Day, dayOfInstant, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { lastMonthEndUpTo } from '../visibility/published-day.ts'
import { LOOKED_BACK } from './owner-weeks.ts'

/** How many losses were of a kind that a lesson had been written about before. */
export interface RepeatLosses {
  readonly year: LossesMet
  /** The two halves of that year, the older first, by the lessons that stood before both. */
  readonly halves: readonly [LossesMet, LossesMet] | null
  readonly change: 'more' | 'fewer' | 'unknown'
}

/** Losses, and the share of them that met a lesson; null where too few deals or owners are behind it. */
export interface LossesMet {
  readonly losses: number
  readonly owners: number
  readonly share: readonly [number, number] | null
}

const HALF = 182
const SURE = 0.05
const NOTHING_DELIVERED: Delivered = { shown: [], answers: [], uses: [] }

/**
 * Of the losses of the last year after the first lesson: how many met one as it stood then. It rests on
 * what the CRM tells of every deal and on lessons that all may read; on nothing that anybody filed. It is
 * told of whole months, by the wordings that stood, so that a narrow lesson that is written, reworded or
 * retired takes nothing out of it. Null where there was no loss since the first lesson.
 */
export function repeatLosses(truth: Truth, lessons: readonly LessonThen[]): RepeatLosses | null {
  const until = lastMonthEndUpTo(truth.cohort.day)
  const from = lessons.map(standsFrom)
  const since = Math.max(Math.min(...from), until - LOOKED_BACK)
  const losses = lossesAfter(truth, since).filter(({ on }) => on <= until)
  if (losses.length === 0) return null
  const stoodBefore = lessons.filter((_, n) => (from[n] ?? until) <= until - 2 * HALF)
  return { year: toldOf(truth, lessons, losses), ...halvesOf(truth, stoodBefore, until) }
}

/** The first day on which a wording of it stood. */
const standsFrom = (lesson: LessonThen): Day =>
  Math.min(...stoodOf(lesson).map(({ from }) => dayOfInstant(from)))

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

/** Deals with their known owners, as the floor counts them. */
export function ownedIn({ cohort }: Truth, deals: readonly Pick<EndedDeal, 'row'>[]) {
  return deals.flatMap(({ row }) => {
    const owner = cohort.owner[row] ?? -1
    return owner < 0 ? [] : [{ deal: row, owners: [owner] }]
  })
}

/** Known owners of some deals. */
export const ownersOf = (truth: Truth, deals: readonly Pick<EndedDeal, 'row'>[]): number =>
  new Set(ownedIn(truth, deals).flatMap(({ owners }) => owners)).size

function metBy(
  truth: Truth,
  lessons: readonly LessonThen[],
  losses: readonly EndedDeal[],
): EndedDeal[] {
  const met = new Set(sameRake(truth, lessons, losses, NOTHING_DELIVERED).map(({ row }) => row))
  return losses.filter(({ row }) => met.has(row))
}

function toldOf(
  truth: Truth,
  lessons: readonly LessonThen[],
  losses: readonly EndedDeal[],
): LossesMet {
  const met = metBy(truth, lessons, losses)
  const of = losses.length
  const range = rangeOf(stepsOf(of), met.length, of)
  const isEnough = range !== undefined && !isOfFewOwners(truth, losses, met, range)
  const told = { losses: of, owners: ownersOf(truth, losses) }
  if (!isEnough) return { ...told, share: null }
  // All that the rounding leaves possible.
  const [least, most] = countsOf(range, of)
  return { ...told, share: [least / of, most / of] }
}

/** Tenths in which none is never told apart from fewer than five, nor all from all but so few. */
function stepsOf(of: number): readonly ShareTold[] {
  return shareRanges(of, 2, (least, most) => {
    const isFew = least === 0 && most < FEWEST_DEALS
    const restIsFew = most < of && of - most < FEWEST_DEALS
    return !isFew && !restIsFew
  })
}

/** Whether those that met one, or the rest, are told of though they are fewer than three owners'. */
function isOfFewOwners(
  truth: Truth,
  losses: readonly EndedDeal[],
  met: readonly EndedDeal[],
  range: ShareTold,
): boolean {
  if (belowFloor(ownedIn(truth, losses)) !== null) return true
  const [least, most] = countsOf(range, losses.length)
  const rest = losses.filter((loss) => !met.includes(loss))
  const isFew = (some: readonly EndedDeal[]) => ownersOf(truth, some) < FEWEST_OWNERS
  return (least > 0 && isFew(met)) || (most < losses.length && isFew(rest))
}

/** More lessons are met by more losses: only those that stood throughout are compared. */
function halvesOf(
  truth: Truth,
  stood: readonly LessonThen[],
  until: Day,
): Pick<RepeatLosses, 'halves' | 'change'> {
  if (stood.length === 0) return { halves: null, change: 'unknown' }
  const losses = lossesAfter(truth, until - 2 * HALF).filter(({ on }) => on <= until)
  const newer = losses.filter(({ on }) => on > until - HALF)
  const older = losses.filter(({ on }) => on <= until - HALF)
  if (newer.length === 0 || older.length === 0) return { halves: null, change: 'unknown' }
  const halves = [toldOf(truth, stood, older), toldOf(truth, stood, newer)] as const
  if (halves.some(({ share }) => share === null)) return { halves, change: 'unknown' }
  const [now, before] = [metBy(truth, stood, newer).length, metBy(truth, stood, older).length]
  const { p } = fisherExact([
    [now, newer.length - now],
    [before, older.length - before],
  ])
  const isMore = now / newer.length > before / older.length
  return { halves, change: p > SURE ? 'unknown' : isMore ? 'more' : 'fewer' }
}
