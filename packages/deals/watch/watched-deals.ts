import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { NO_DECISION, OPEN, WON } from '../cohort/endings.ts'
import { HERE, NOT_KNOWN, rowsWhere } from '../segment/rows-where.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
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
  const { order, from } = inOrder(cohort)
  const happenedBy = watch.outcome === 'slow' ? null : byHorizon(cohort)[watch.outcome]
  const rows: number[] = []
  const outcome: number[] = []
  let old = 0
  // A value that is missing is often filled in when a deal moves on: such a deal is on neither side.
  for (let n = from(watch.frozenOn); n < order.length; n++) {
    const row = order[n] ?? 0
    if (here[row] === NOT_KNOWN) continue
    const isHere = here[row] === HERE
    ;(isHere ? created.here : created.rest).push(row)
    if ((cohort.createdOn[row] ?? NO_DAY) + horizon > cohort.day) continue
    if (isHere) old++
    const happened = late ? lateOf(cohort, row, late) : happenedBy?.[row]
    if (happened == null) continue
    rows.push(row)
    outcome.push(happened)
  }
  return {
    horizon,
    created,
    open: created.here.filter((row) => cohort.standing[row] === STANDING_OPEN).length,
    old,
    rows: Int32Array.from(rows),
    outcome: Uint8Array.from(outcome),
    segment: Uint8Array.from(rows, (row) => (here[row] === HERE ? 1 : 0)),
  }
}

/** Rows that tell when they were created, the oldest first, and where those after a day begin; made once. */
const inOrder = oncePer(({ createdOn, history, index }: Cohort) => {
  const dayOf = (row: number) => createdOn[row] ?? NO_DAY
  // Deals of one day stand in an order that has nothing to do with them, whatever the file's order was.
  const lot = Float64Array.from(index, (i) => lotOf(history.id.at(i)))
  const order = Uint32Array.from(createdOn.keys())
    .filter((row) => dayOf(row) !== NO_DAY)
    .sort((a, b) => dayOf(a) - dayOf(b) || (lot[a] ?? 0) - (lot[b] ?? 0) || a - b)
  return {
    order,
    from(day: Day): number {
      let [low, high] = [0, order.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (dayOf(order[middle] ?? 0) > day) high = middle
        else low = middle + 1
      }
      return low
    },
  }
})

/** A number that an id draws: FNV-1a, stirred once more. */
function lotOf(id: string): number {
  let lot = 0x811c9dc5
  for (let i = 0; i < id.length; i++) lot = Math.imul(lot ^ id.charCodeAt(i), 0x01000193)
  lot = Math.imul(lot ^ (lot >>> 15), 0x2c1b3c6d)
  return (lot ^ (lot >>> 13)) >>> 0
}

/** By row: 1 where it had happened by the horizon after the creation; the same for every watch. */
const byHorizon = oncePer((cohort: Cohort) => {
  const [lost, noDecision] = [new Uint8Array(cohort.size), new Uint8Array(cohort.size)]
  for (let row = 0; row < cohort.size; row++) {
    const ending = endedBy(cohort, row, (cohort.createdOn[row] ?? NO_DAY) + HORIZON)
    lost[row] = ending === OPEN || ending === WON ? 0 : 1
    noDecision[row] = ending === NO_DECISION ? 1 : 0
  }
  return { lost, noDecision }
})

/** Whether it was lost late; null where the deal tells nothing of it. */
function lateOf(cohort: Cohort, row: number, { horizon, isLate }: LateRule): 0 | 1 | null {
  const ending = endedBy(cohort, row, (cohort.createdOn[row] ?? NO_DAY) + horizon)
  return ending === OPEN || ending === WON ? null : isLate(row)
}
