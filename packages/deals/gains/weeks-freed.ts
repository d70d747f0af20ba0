import { quantileSorted } from '@closed-learned/analysis'
import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import { dayOfInstant, NO_DAY } from '../shared/day.ts'

/** Weeks that letting go early freed, by how long lost deals of the same age went on. */
export interface WeeksFreed {
  readonly weeks: number
  readonly interval: readonly [number, number]
  /** Deals that were let go before the CRM closed them, and for which enough is known. */
  readonly deals: number
}

/** Lost deals that went on longer, below which nothing is said of how much longer. */
const ENOUGH = 20

/** Null where nothing was let go early, or too little is known of lost deals that went on. */
export function weeksFreed(
  cohort: Cohort,
  rows: readonly number[],
  letGoAt: (opportunity: number) => number | undefined,
): WeeksFreed | null {
  const ages = agesOfLosses(cohort)
  let [days, below, above, deals] = [0, 0, 0, 0]
  for (const row of rows) {
    const age = ageLetGo(cohort, row, letGoAt)
    const further = age === null ? null : furtherThan(ages, age)
    if (further === null) continue
    deals++
    days += further.middle
    below += (further.middle - further.low) ** 2
    above += (further.high - further.middle) ** 2
  }
  if (deals === 0) return null
  const weeks = (of: number) => Math.max(0, Math.round(of / 7))
  const interval = [weeks(days - Math.sqrt(below)), weeks(days + Math.sqrt(above))] as const
  return { weeks: weeks(days), interval, deals }
}

/** Days from creation to closing of every lost deal, ascending. */
function agesOfLosses({ size, standing, ending, createdOn, closedOn }: Cohort): Float64Array {
  const ages: number[] = []
  for (let row = 0; row < size; row++) {
    const [created, closed] = [createdOn[row] ?? NO_DAY, closedOn[row] ?? NO_DAY]
    const isLost = ending[row] === LOST || ending[row] === NO_DECISION
    if (standing[row] === STANDING_CLOSED && isLost && created !== NO_DAY && closed !== NO_DAY)
      ages.push(closed - created)
  }
  return Float64Array.from(ages).sort()
}

function ageLetGo(
  { createdOn, closedOn, standing, ending, history, index, day }: Cohort,
  row: number,
  letGoAt: (opportunity: number) => number | undefined,
): number | null {
  const at = letGoAt(history.key[index[row] ?? 0] ?? -1)
  const created = createdOn[row] ?? NO_DAY
  if (at === undefined || created === NO_DAY) return null
  const on = dayOfInstant(at)
  const isClosed = standing[row] === STANDING_CLOSED
  const isLost = ending[row] === LOST || ending[row] === NO_DECISION
  if (isClosed && (!isLost || (closedOn[row] ?? NO_DAY) <= on)) return null
  return on > day + 1 ? Math.max(0, day - created) : Math.max(0, on - created)
}

/** How much longer lost deals of an age went on: the middle, and where it lies. */
function furtherThan(ages: Float64Array, age: number) {
  const from = ages.findIndex((each) => each > age)
  if (from < 0 || ages.length - from < ENOUGH) return null
  const further = ages.subarray(from).map((each) => each - age)
  const off = 1.96 / (2 * Math.sqrt(further.length))
  const at = (share: number) => quantileSorted(further, Math.min(1, Math.max(0, share)))
  return { middle: at(0.5), low: at(0.5 - off), high: at(0.5 + off) }
}
