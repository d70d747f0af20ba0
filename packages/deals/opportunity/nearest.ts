import type { Cohort } from '../cohort/cohort.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'

const AMOUNT = HISTORY_FIELDS.indexOf('amount')

/** How far apart are deals of which one has no amount, or another currency: as by e times. */
const OTHER_MONEY = 1

/**
 * Of the closed deals of which something holds, so many nearest to one in amount and in time, the
 * nearest first. The amount is the one that each began with: a loss sets it to nothing in some CRMs.
 */
export function nearestOf(
  cohort: Cohort,
  row: number,
  rows: ArrayLike<number>,
  most: number,
  holds: (row: number) => boolean,
): number[] {
  const awayOf = distancesFrom(cohort, row)
  const best: { row: number; away: number }[] = []
  for (let n = 0; n < rows.length && most > 0; n++) {
    const other = rows[n] ?? 0
    if (!holds(other)) continue
    const away = awayOf(other)
    if (best.length >= most && away >= (best.at(-1)?.away ?? 0)) continue
    const at = best.findIndex((one) => away < one.away)
    best.splice(at < 0 ? best.length : at, 0, { row: other, away })
    best.length = Math.min(best.length, most)
  }
  return best.map((one) => one.row)
}

/** How many times one amount is the other, as a logarithm, and the years since closing. */
function distancesFrom(cohort: Cohort, row: number): (other: number) => number {
  const amounts = firstAmounts(cohort)
  const own = amounts[row] ?? Number.NaN
  return (other) => {
    const apart = Math.abs((amounts[other] ?? Number.NaN) - own)
    const same = !Number.isNaN(apart) && cohort.currency[other] === cohort.currency[row]
    const years = (cohort.day - (cohort.closedOn[other] ?? NO_DAY)) / 365
    return (same ? apart : OTHER_MONEY) + years
  }
}

/** By row: the logarithm of the first amount above 0; NaN where there is none. */
const firstAmounts = oncePer((cohort: Cohort): Float64Array => {
  const { start, field, before, after } = cohort.history.changes
  const amounts = new Float64Array(cohort.size)
  for (let r = 0; r < cohort.size; r++) {
    const i = cohort.index[r] ?? 0
    let first = cohort.amount[r] ?? Number.NaN
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
      if (field[k] !== AMOUNT) continue
      const was = before[k] ?? Number.NaN
      first = was > 0 ? was : (after[k] ?? Number.NaN)
      break
    }
    amounts[r] = first > 0 ? Math.log(first) : Number.NaN
  }
  return amounts
})
