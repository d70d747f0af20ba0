import { quantile } from '@closed-learned/analysis'
import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { type Day, firstDayOfQuarter, NO_DAY, quarterOfDay } from '../shared/day.ts'

/** Past quarters looked back over, at most. */
export const QUARTERS_BACK = 8

/** What was open at the start of a past quarter, and what of it was won by the quarter's end. */
export interface PastQuarter {
  readonly quarter: string
  /** By deal that counted as open at its start: its amount then, and what of it was won, in minor units. */
  readonly open: Float64Array
  readonly won: Float64Array
  /** Amounts that were won in it beside those: created within, or not counted at its start. */
  readonly beside: Float64Array
  /** Amount of what was open and had its close date in the quarter, and what of that was won. */
  readonly dated: { readonly open: number; readonly won: number }
  /** Amount of what was open and came to any end in the quarter. */
  readonly ended: number
  /** Owners (codes) of the deals won out of what was open. */
  readonly owners: ReadonlySet<number>
}

/** The first days of the last whole quarters in which there was something to look back on, the oldest first. */
export function pastStarts({ createdOn, day }: Cohort): readonly Day[] {
  const created = createdOn.filter((on) => on !== NO_DAY)
  if (created.length === 0) return []
  // A single old deal is no history: the first hundredth of them is left aside.
  const since = quantile(created, 0.01)
  const starts: Day[] = []
  let start = before(firstDayOfQuarter(quarterOfDay(day + 1)))
  for (; starts.length < QUARTERS_BACK && start > since + LEAST_PAST; start = before(start))
    starts.unshift(start)
  return starts
}

/** Days of history before a quarter begins, for what is open at its start to be the pipeline. */
const LEAST_PAST = 92

const before = (start: Day): Day => firstDayOfQuarter(quarterOfDay(start - 1))

interface PastAsked {
  /** The deals as they are known now. */
  readonly now: Cohort
  /** As they were known at the end of the day before the quarter. */
  readonly then: Cohort
  readonly start: Day
  /** Code of the currency that is summed. */
  readonly currency: number
  /** Which rows of `then` count as open pipeline. */
  readonly counts: (row: number) => boolean
}

/** Looks at one past quarter. Deals without an amount, or in another currency, are left aside. */
export function pastQuarter({ now, then, start, currency, counts }: PastAsked): PastQuarter {
  const until = firstDayOfQuarter(quarterOfDay(start + 100))
  const rowNow = new Int32Array(now.history.size).fill(-1)
  now.index.forEach((at, row) => {
    rowNow[at] = row
  })
  const [open, won]: [number[], number[]] = [[], []]
  const [dated, owners, counted] = [{ open: 0, won: 0 }, new Set<number>(), new Set<number>()]
  let ended = 0
  for (let row = 0; row < then.size; row++) {
    if (then.standing[row] !== STANDING_OPEN || !counts(row)) continue
    const amount = then.amount[row] ?? Number.NaN
    if (!(amount > 0) || then.currency[row] !== currency) continue
    const at = rowNow[then.index[row] ?? 0] ?? -1
    const brought = wonIn(now, at, start, until)
    counted.add(at)
    open.push(amount)
    won.push(brought)
    if (brought > 0) owners.add(now.owner[at] ?? -1)
    if (isIn(now.closedOn[at] ?? NO_DAY, start, until)) ended += amount
    if (!isIn(then.closeDate[row] ?? NO_DAY, start, until)) continue
    dated.open += amount
    dated.won += brought
  }
  const beside: number[] = []
  for (let row = 0; row < now.size; row++) {
    if (counted.has(row) || now.currency[row] !== currency) continue
    const brought = wonIn(now, row, start, until)
    if (brought > 0) beside.push(brought)
  }
  const columns = [open, won, beside].map((column) => Float64Array.from(column))
  const [amounts = EMPTY, wins = EMPTY, others = EMPTY] = columns
  const quarter = quarterOfDay(start)
  return { quarter, open: amounts, won: wins, beside: others, dated, ended, owners }
}

const EMPTY = new Float64Array()

const isIn = (day: Day, from: Day, until: Day) => day >= from && day < until

/** What a deal brought in a time, in minor units; 0 where it was not won in it. */
function wonIn({ ending, closedOn, amount }: Cohort, row: number, from: Day, until: Day): number {
  if (ending[row] !== WON || !isIn(closedOn[row] ?? NO_DAY, from, until)) return 0
  const brought = amount[row] ?? Number.NaN
  return brought > 0 ? brought : 0
}
