import type { Cohort } from '../cohort/cohort.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import type { BaseRate } from './base-rate.ts'
import type { Chances, LikeAt } from './chances.ts'
import type { Sign } from './sign.ts'
import { countingAmong, mostTelling, type Weighed } from './weighed.ts'

/** Past deals like an open one, and what became of them. */
export interface LikeIt {
  readonly base: BaseRate
  /** What makes them alike: a sign, else stage and age (`by`). */
  readonly sign: Sign | null
  readonly by: LikeAt['by'] | null
  readonly rows: () => RowsThere
}

/**
 * Rows, and for each the day from which on it stood where this one stands, if it had not ended
 * before; NO_DAY where it is not known.
 */
export interface RowsThere {
  readonly rows: ArrayLike<number>
  readonly days: ArrayLike<Day>
}

/** The past deals like one open deal; null where too few. */
export function likeAmong(
  weighed: readonly Weighed[],
  cohort: Cohort,
  chances: Chances,
  row: number,
): LikeIt | null {
  const counting = countingAmong(weighed)
  if (counting.length > 0) {
    const most = mostTelling(counting)
    return most === undefined ? null : likeBySign(most, cohort, row)
  }
  const like = chances.likeAt(cohort.stage[row] ?? -1, ageOf(cohort, row))
  if (like === null) return null
  return { base: like.base, sign: null, by: like.by, rows: () => rowsSince(cohort, like) }
}

function rowsSince({ createdOn }: Cohort, like: LikeAt): RowsThere {
  const { rows, ages } = like.rows()
  const days = new Int32Array(rows.length).fill(NO_DAY)
  for (let n = 0; n < rows.length; n++) {
    const age = ages[n] ?? Number.NaN
    if (!Number.isNaN(age)) days[n] = (createdOn[rows[n] ?? 0] ?? NO_DAY) + age
  }
  return { rows, days }
}

/** Each stood where this one stands when it had shown the sign for as long. */
function likeBySign({ sign, rates, base }: Weighed, cohort: Cohort, row: number): LikeIt {
  const shownFor = cohort.day - (sign.on[row] ?? cohort.day)
  return {
    base,
    sign,
    by: null,
    rows() {
      const rows = rates.rowsLike(sign.strength[row] ?? Number.NaN)
      return { rows, days: rows.map((other) => (sign.firstOn[other] ?? NO_DAY) + shownFor) }
    },
  }
}

/** Days since its creation; NaN where that is not known. */
export function ageOf(cohort: Cohort, row: number): number {
  const created = cohort.createdOn[row] ?? NO_DAY
  return created === NO_DAY ? Number.NaN : cohort.day - created
}
