import { quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import type { ClosedDeals } from '../finding/closed-deals.ts'
import { soughtIn } from '../finding/sought-attributes.ts'
import { reportedUntil } from '../overview/reported-until.ts'
import { type Day, firstDayOfQuarter, NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import { type OwnerFloor, ownerFloor } from '../time/owner-floor.ts'
import { type Purge, purgesIn } from '../time/purges.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** Quarters that are shown, the running one included: four years. */
const QUARTERS = 16

/** Share of the deals that are older than the record, and of the endings that have had time to come. */
const BEGAN = 0.01
const MOST = 0.75

/** Quarters `from` … `until` - 1, by position in the quarters of the closed deals. */
export interface Span {
  readonly from: number
  readonly until: number
}

/**
 * The closed deals that reasons are told of. A deal is called by its position among the closed deals
 * (`closed.rows` has its row); those of purges are left out, for they say nothing of the quarter.
 */
export interface Closings {
  readonly cohort: Cohort
  readonly closed: ClosedDeals
  /** Owner on the day before closing, -1 for none; one entry a closed deal. */
  readonly owner: Int32Array
  readonly floor: OwnerFloor
  readonly purges: readonly Purge[]
  /** All that closed, and those that closed without a win. */
  readonly all: Uint32Array
  readonly lost: Uint32Array
  readonly shown: Span
  /** The quarters that can be compared: over, and not in the first time of the record. */
  readonly compared: Span
  /** Days from creation within which comparable deals closed; null where such days are not known. */
  readonly within: number | null
  /** 1 where a deal closed within that time, in a quarter that is compared or later. */
  readonly comparable: Uint8Array
}

/** The closed deals of a cohort without those of purges, and the quarters to compare. */
export function closingsOf(truth: Truth): Closings {
  const { cohort } = truth
  const { closed, before } = soughtIn(truth)
  const purges = purgesIn(truth)
  const purged = new Set(purges.flatMap(({ rows }) => rows))
  const all = positions(closed, (n) => !purged.has(closed.rows[n] ?? 0))
  const until = closed.quarters.length
  const shown = { from: Math.max(0, until - QUARTERS), until }
  const days = daysOpen(cohort, closed)
  const { compared, within } = comparison(cohort, closed, shown, days)
  return {
    cohort,
    closed,
    owner: before.owner,
    floor: ownerFloor(cohort),
    purges,
    all,
    lost: all.filter((n) => closed.ending[n] !== WON),
    shown,
    compared,
    within,
    comparable: Uint8Array.from(closed.quarter, (q, n) =>
      q >= compared.from && (within === null || (days[n] ?? Number.NaN) <= within) ? 1 : 0,
    ),
  }
}

function positions({ rows }: ClosedDeals, holds: (n: number) => boolean): Uint32Array {
  return Uint32Array.from(rows.keys()).filter(holds)
}

/** Last day of a quarter. */
function lastDay(quarter: string): Day {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))]
  return firstDayOfQuarter(number === 4 ? `${year + 1}Q1` : `${year}Q${number + 1}`) - 1
}

/** Days from creation to closing; NaN where they are not known. */
function daysOpen(cohort: Cohort, { rows }: ClosedDeals): Float64Array {
  return Float64Array.from(rows, (row) => {
    const [from, to] = [cohort.createdOn[row] ?? NO_DAY, cohort.closedOn[row] ?? NO_DAY]
    return from === NO_DAY || to === NO_DAY ? Number.NaN : Math.max(0, to - from)
  })
}

/**
 * A young record holds quick endings only, and whatever ends slowly would seem to grow. So quarters are
 * compared from the one on by which three of four endings have had time to come, and deal by deal
 * only those that closed within the days that were possible in the first of them.
 */
function comparison(
  cohort: Cohort,
  { quarters }: ClosedDeals,
  shown: Span,
  days: Float64Array,
): Pick<Closings, 'compared' | 'within'> {
  const running = quarters.findIndex((quarter) => lastDay(quarter) > reportedUntil(cohort))
  const until = running < 0 ? shown.until : running
  const known = days.filter((each) => !Number.isNaN(each))
  if (known.length === 0 || 2 * known.length < days.length)
    return { compared: { from: shown.from, until }, within: null }
  const began = quantile(
    cohort.createdOn.filter((day) => day !== NO_DAY),
    BEGAN,
  )
  const settled = began + quantile(known, MOST)
  const early = quarters.findIndex((quarter) => firstDayOfQuarter(quarter) >= settled)
  const from = Math.max(shown.from, early < 0 ? shown.until : early)
  const within = firstDayOfQuarter(quarters[from] ?? quarters.at(-1) ?? '1970Q1') - began
  return { compared: { from, until }, within: Math.floor(within) }
}

/** Columns of owners by deal: who had it when it closed, and who has it now; none where no owner is known. */
export const ownersBy = oncePer(({ floor, owner, cohort, closed }: Closings): Int32Array[] => {
  if (!floor.held) return []
  const now = Int32Array.from(closed.rows, (row) => cohort.owner[row] ?? -1)
  return owner.some((code) => code >= 0) ? [owner, now] : [now]
})

/** Owners below which nothing is said of deals: it would be said of a person. */
const FEWEST_OWNERS = 3

/** Whether these deals are of fewer than three owners, so that nothing may be said of them. */
export function isOfFew(closings: Closings, deals: Uint32Array): boolean {
  return ownersBy(closings).some((owner) => !haveEnough(owner, deals))
}

function haveEnough(owner: Int32Array, deals: Uint32Array): boolean {
  const owners = new Set<number>()
  for (const n of deals) {
    const code = owner[n] ?? -1
    if (code >= 0 && owners.add(code).size >= FEWEST_OWNERS) return true
  }
  return false
}
