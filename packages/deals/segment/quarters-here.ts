import { Calendar } from '../finding/calendar.ts'
import type { SegmentQuestion } from '../finding/segment-question.ts'
import type { FindingPage } from '../report/trend-schemas.ts'
import { NO_DAY } from '../shared/day.ts'
import { closedOf } from './places.ts'
import { rateOf } from './rate-of.ts'
import { HERE } from './rows-where.ts'
import { TOLD, withheldCells } from './withheld-cells.ts'

/** Quarters that are shown, the newest last. */
const MOST_QUARTERS = 12

/** A closed deal of the question: where, when, whose, and whether it happened. */
interface Deals {
  readonly isHere: Uint8Array
  readonly outcome: Uint8Array
  readonly quarter: Int32Array
  /** Columns: who had it when it closed, and who has it now. */
  readonly owners: readonly Int32Array[]
  readonly quarters: readonly string[]
}

/**
 * How often it happened by quarter of closing, here and among all other deals, those that the search
 * did not see included. A quarter is left out where either side has deals of fewer than three owners,
 * and where one that is could be worked out from it; of lost deals also where that is so of all closed.
 */
export function quartersHere(question: SegmentQuestion, here: Uint8Array): FindingPage['quarters'] {
  const deals = dealsOf(question, here)
  const size = deals.quarters.length
  const cellOf = cellsOf(deals)
  const mayTell = toldQuarters(deals)
  const closed = closedOf(question)
  const mayTellOfClosed = closed === question ? mayTell : toldQuarters(dealsOf(closed, here))
  const [count, events] = [new Uint32Array(2 * size), new Uint32Array(2 * size)]
  for (let d = 0; d < cellOf.length; d++) {
    const cell = cellOf[d] ?? 0
    count[cell] = (count[cell] ?? 0) + 1
    events[cell] = (events[cell] ?? 0) + (deals.outcome[d] ?? 0)
  }
  const rateAt = (cell: number) => rateOf(events[cell] ?? 0, count[cell] ?? 0)
  return deals.quarters
    .flatMap((quarter, q) => {
      const isTold = mayTell.has(quarter) && mayTellOfClosed.has(quarter) && (count[q] ?? 0) > 0
      return isTold ? [{ quarter, here: rateAt(q), rest: rateAt(size + q) }] : []
    })
    .slice(-MOST_QUARTERS)
}

/** By deal: here by quarter, then elsewhere by quarter. */
function cellsOf({ quarter, quarters, isHere }: Deals): Int32Array {
  return quarter.map((q, d) => (isHere[d] ? 0 : quarters.length) + q)
}

/** The quarters of which both sides may be told. */
function toldQuarters(deals: Deals): ReadonlySet<string> {
  const { owners, quarters } = deals
  const size = quarters.length
  const held = withheldCells({
    sizes: [2, size],
    cellOf: cellsOf(deals),
    owners,
    isApart: () => false,
    told: new Set(),
  })
  return new Set(quarters.filter((_, q) => held(q) === TOLD && held(size + q) === TOLD))
}

/** The closed deals with a day of closing, those that the search did not see last. */
function dealsOf({ truth, rows, data, lately }: SegmentQuestion, here: Uint8Array): Deals {
  const most = rows.length + lately.rows.length
  const days = new Int32Array(most)
  const [isHere, outcome] = [new Uint8Array(most), new Uint8Array(most)]
  const [then, now] = [new Int32Array(most), new Int32Array(most)]
  let size = 0
  for (const part of [{ rows, data }, lately]) {
    for (let n = 0; n < part.rows.length; n++) {
      const row = part.rows[n] ?? 0
      const closed = truth.cohort.closedOn[row] ?? NO_DAY
      if (closed === NO_DAY) continue
      days[size] = closed
      isHere[size] = here[row] === HERE ? 1 : 0
      outcome[size] = part.data.outcome[n] ?? 0
      then[size] = part.data.owners?.[n] ?? -1
      now[size++] = truth.cohort.owner[row] ?? -1
    }
  }
  const known = days.subarray(0, size)
  const first = known.reduce((from, day) => Math.min(from, day), Number.POSITIVE_INFINITY)
  const last = known.reduce((until, day) => Math.max(until, day), Number.NEGATIVE_INFINITY)
  const calendar = new Calendar(first, last)
  return {
    isHere: isHere.subarray(0, size),
    outcome: outcome.subarray(0, size),
    quarter: known.map((day) => calendar.quarterOf(day)),
    owners: data.owners ? [then, now].map((owners) => owners.subarray(0, size)) : [],
    quarters: calendar.quarters,
  }
}
