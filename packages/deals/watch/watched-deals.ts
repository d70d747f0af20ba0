import { STANDING_OPEN } from '../cohort/cohort.ts'
import { NO_DECISION, OPEN, WON } from '../cohort/endings.ts'
import { HERE, NOT_KNOWN, rowsWhere } from '../segment/rows-where.ts'
import { NO_DAY } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { endedBy } from './ended-by.ts'
import { HORIZON } from './horizon.ts'
import { type LateRule, lateRule } from './late-rule.ts'
import type { Watch } from './watch.ts'

/** The deals created after a watch was frozen, here and among the rest; those without a value on neither side. */
export interface WatchedDeals {
  /** Days after its creation at which a deal counts. */
  readonly horizon: number
  /** Rows of the cohort created since. */
  readonly created: { readonly here: readonly number[]; readonly rest: readonly number[] }
  /** Those of `created.here` that are open still, and those that are old enough to count. */
  readonly open: number
  readonly old: number
  /** The deals that count, in the order in which they came to count. */
  readonly rows: Int32Array
  /** 1 where it had happened by then, and 1 where the deal is of the segment. */
  readonly outcome: Uint8Array
  readonly segment: Uint8Array
}

/** Undefined where there is no such attribute or value, or nothing tells what is late. */
export function watchedDeals(truth: Truth, watch: Watch): WatchedDeals | undefined {
  const { cohort } = truth
  const here = rowsWhere(cohort, watch.where)
  const late = watch.outcome === 'slow' ? lateRule(truth, watch.frozenOn) : null
  if (!here || late === undefined) return undefined
  const horizon = late?.horizon ?? HORIZON
  const created: { here: number[]; rest: number[] } = { here: [], rest: [] }
  // A value that is missing is often filled in when a deal moves on: such a deal is on neither side.
  for (let row = 0; row < cohort.size; row++)
    if ((cohort.createdOn[row] ?? NO_DAY) > watch.frozenOn && here[row] !== NOT_KNOWN)
      created[here[row] === HERE ? 'here' : 'rest'].push(row)
  const createdOn = (row: number) => cohort.createdOn[row] ?? NO_DAY
  const isOld = (row: number) => createdOn(row) + horizon <= cohort.day
  const counted = [...created.here, ...created.rest].filter(isOld).flatMap((row) => {
    const outcome = outcomeOf(truth, watch, row, horizon, late)
    return outcome === null ? [] : [{ row, outcome }]
  })
  // Deals of one day stand in an order that has nothing to do with them, whatever the file's order was.
  const lot = new Map(
    counted.map(({ row }) => [row, lotOf(cohort.history.id.at(cohort.index[row] ?? 0))]),
  )
  const drawn = (row: number) => lot.get(row) ?? 0
  counted.sort((a, b) => createdOn(a.row) - createdOn(b.row) || drawn(a.row) - drawn(b.row))
  return {
    horizon,
    created,
    open: created.here.filter((row) => cohort.standing[row] === STANDING_OPEN).length,
    old: created.here.filter(isOld).length,
    rows: Int32Array.from(counted, ({ row }) => row),
    outcome: Uint8Array.from(counted, ({ outcome }) => outcome),
    segment: Uint8Array.from(counted, ({ row }) => (here[row] === HERE ? 1 : 0)),
  }
}

/** A number that an id draws: FNV-1a, stirred once more. */
function lotOf(id: string): number {
  let lot = 0x811c9dc5
  for (let i = 0; i < id.length; i++) lot = Math.imul(lot ^ id.charCodeAt(i), 0x01000193)
  lot = Math.imul(lot ^ (lot >>> 15), 0x2c1b3c6d)
  return (lot ^ (lot >>> 13)) >>> 0
}

/** Whether it had happened so many days after the creation; null where the deal tells nothing of it. */
function outcomeOf(
  { cohort }: Truth,
  { outcome }: Watch,
  row: number,
  horizon: number,
  late: LateRule | null,
): 0 | 1 | null {
  const ending = endedBy(cohort, row, (cohort.createdOn[row] ?? NO_DAY) + horizon)
  if (late) return ending === OPEN || ending === WON ? null : late.isLate(row)
  if (outcome === 'noDecision') return ending === NO_DECISION ? 1 : 0
  return ending === OPEN || ending === WON ? 0 : 1
}
