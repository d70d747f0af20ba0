import { LOST, NO_DECISION } from '../cohort/endings.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** Deals let go on one day that make a purge, however rare letting go is otherwise. */
const MANY = 10

/** How many times the usual number a day a purge has at least. */
const TIMES_USUAL = 5

const FEWEST_OWNERS = 3

/**
 * A day on which many deals were let go that had been buried before. In what is told to people, whom no
 * sum over flags is told: that had been open for longer than nearly every deal that was won.
 */
export interface Purge {
  readonly on: Day
  /** Deals let go on that day that were lost in fact (or open for so long) before it. */
  readonly deals: number
  /** All deals that were closed without a win on that day. */
  readonly closed: number
  /** Buried deals let go on a usual day, between the first and the last. */
  readonly usual: number
  readonly rows: readonly number[]
}

/**
 * Purges: at least ten deals, at least five times as many as usual and more than chance would bring
 * (six standard deviations of a Poisson count), that had been buried before the day on which they
 * were all closed without a win.
 */
export function purgesIn(truth: Truth): Purge[] {
  const { cohort } = truth
  const buried = new Map<Day, number[]>()
  const closed = new Map<Day, number>()
  const wasLost = truth.toldTo === undefined ? wasBuriedBefore : wasOpenForLong
  let letGo = 0
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < cohort.size; row++) {
    const on = cohort.closedOn[row] ?? NO_DAY
    const ending = cohort.ending[row]
    if (on === NO_DAY || (ending !== LOST && ending !== NO_DECISION)) continue
    first = Math.min(first, on)
    last = Math.max(last, on)
    closed.set(on, (closed.get(on) ?? 0) + 1)
    if (!wasLost(truth, row, on)) continue
    letGo++
    const rows = buried.get(on) ?? []
    if (rows.push(row) === 1) buried.set(on, rows)
  }
  return [...buried]
    .map(([on, rows]) => ({
      on,
      deals: rows.length,
      closed: closed.get(on) ?? rows.length,
      usual: (letGo - rows.length) / Math.max(1, last - first),
      rows,
    }))
    .filter(isPurge)
    .filter(({ rows }) => truth.toldTo === undefined || hasOwners(truth, rows))
    .sort((a, b) => a.on - b.on)
}

/** People are not told of a purge that may have been one person's. */
function hasOwners({ cohort }: Truth, rows: readonly number[]): boolean {
  return new Set(rows.map((row) => cohort.owner[row] ?? -1)).size >= FEWEST_OWNERS
}

function isPurge({ deals, usual }: Purge): boolean {
  return deals >= Math.max(MANY, TIMES_USUAL * usual, usual + 6 * Math.sqrt(usual))
}

/** Whether a sign of burial showed at closing and had come before that day. */
function wasBuriedBefore(truth: Truth, row: number, closedOn: Day): boolean {
  return truth.signs.some(
    (sign) =>
      sign.tier === 'buried' &&
      !Number.isNaN(sign.strength[row] ?? Number.NaN) &&
      (sign.on[row] ?? closedOn) < closedOn,
  )
}

/** By the days alone that the CRM shows: older before that day than nearly every won deal became. */
function wasOpenForLong({ cohort, habits, story }: Truth, row: number, closedOn: Day): boolean {
  const created = cohort.createdOn[row] ?? NO_DAY
  if (created === NO_DAY || habits.wonBy === null) return false
  return Math.max(created, story.coveredUntil[row] ?? NO_DAY) + habits.wonBy + 1 < closedOn
}
