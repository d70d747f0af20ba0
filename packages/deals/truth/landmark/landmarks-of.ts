import { endingsOf } from '../../cohort/endings.ts'
import type { History } from '../../cohort/history.ts'
import { type Day, NO_DAY } from '../../shared/day.ts'
import { DealWalk } from './deal-walk.ts'
import { FEATURES, type Feature, featureIndex } from './features.ts'
import type { Landmarks } from './landmarks.ts'
import { RowBuffer } from './row-buffer.ts'

const COVERED = 1
const VEILED = 2

/**
 * A row for each opportunity that was open at the end of each of the days, with what was knowable at
 * the end of that day and no more; by opportunity, then by day. One pass over the changes for all days.
 * `only` leaves opportunities out.
 */
export function landmarksOf(
  history: History,
  days: readonly Day[],
  only?: (index: number) => boolean,
): Landmarks {
  const walk = new DealWalk(history, endingsOf(history))
  const sorted = Int32Array.from(new Set(days)).sort()
  const buffer = new RowBuffer(FEATURES.length)
  const values = new Float64Array(FEATURES.length)
  for (let i = 0; i < history.size; i++) {
    if (only && !only(i)) continue
    walk.begin(i)
    const from = walk.knownFrom()
    for (const day of sorted) {
      if (day < from) continue
      walk.to(day)
      const standing = walk.standing(day)
      if (standing > 0) {
        tell(walk, day, standing === 2, values)
        buffer.add(i, day, marksOf(walk, day, standing === 2), values)
      } else if (walk.isOver()) break
    }
  }
  const { size, index, day, marks, columns } = buffer.done()
  const covered = marks.map((mark) => mark & COVERED)
  return { size, index, day, columns, covered, veiled: marks.map((mark) => mark >> 1) }
}

function marksOf(walk: DealWalk, day: Day, veiled: boolean): number {
  return (walk.buyerDate >= day ? COVERED : 0) + (veiled ? VEILED : 0)
}

const AT = Object.fromEntries(FEATURES.map((name) => [name, featureIndex(name)])) as Record<
  Feature,
  number
>

/** Writes what is known of the deal at the end of the day. */
function tell(walk: DealWalk, day: Day, veiled: boolean, to: Float64Array): void {
  to.fill(Number.NaN)
  const covered = Math.min(walk.coveredUntil, day)
  const since = (on: Day) => (on === NO_DAY ? Number.NaN : day - Math.max(on, covered))
  to[AT.age] = since(walk.created)
  if (walk.tracked.stage <= day && !veiled) tellStages(walk, since, to)
  if (walk.tracked.closeDate <= day && !veiled) tellCloseDate(walk, day, since, to)
  if (walk.tracked.contact <= day) tellContacts(walk, day, since, to)
  if (walk.tracked.change <= day) to[AT.unchanged] = since(walk.lastChange)
  if (walk.tracked.owner <= day) to[AT.reassignments] = walk.reassignments
  if (walk.tracked.amount <= day) {
    to[AT.amount] = Math.log1p(Math.max(0, walk.amount))
    to[AT.amountChange] = Math.log(Math.max(1, walk.amount) / Math.max(1, walk.firstAmount))
  }
  if (walk.buyerDate >= day) to[AT.buyerDateIn] = walk.buyerDate - day
}

type Since = (on: Day) => number

function tellStages(walk: DealWalk, since: Since, to: Float64Array): void {
  to[AT.daysInStage] = since(walk.stageSince)
  to[AT.stageRank] = walk.rank < 0 ? Number.NaN : walk.rank
  to[AT.furthestRank] = walk.furthest < 0 ? Number.NaN : walk.furthest
  to[AT.parked] = walk.parked ? 1 : 0
  to[AT.stageMoves] = walk.stageMoves
  to[AT.regressions] = walk.regressions
  to[AT.reopenings] = walk.reopenings
}

function tellCloseDate(walk: DealWalk, day: Day, since: Since, to: Float64Array): void {
  const { pushes, closeDate, created } = walk
  to[AT.pushes] = pushes.count
  to[AT.longestPush] = pushes.longest
  to[AT.lastPush] = pushes.last
  to[AT.daysSincePush] = since(pushes.lastOn)
  to[AT.slip] = pushes.slip
  to[AT.pushesSinceStep] = pushes.sinceStep
  to[AT.slipSinceStep] = pushes.slipSinceStep
  to[AT.closeIn] = closeDate - day
  if (created !== NO_DAY) to[AT.plannedDays] = closeDate - created
}

function tellContacts(walk: DealWalk, day: Day, since: Since, to: Float64Array): void {
  const { contacts, created, tracked } = walk
  const from = Math.max(created, tracked.contact)
  to[AT.idle] = since(Math.max(contacts.last, from))
  to[AT.rhythm] = (to[AT.idle] ?? Number.NaN) / contacts.gap()
  const lately = contacts.lately(day)
  to[AT.contacts] = lately.all
  if (tracked.buyerContact > day) return
  to[AT.buyerContacts] = lately.buyer
  to[AT.buyerIdle] = since(Math.max(contacts.lastFromBuyer, from, tracked.buyerContact))
}
