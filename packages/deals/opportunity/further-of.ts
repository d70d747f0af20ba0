import { NO_DAY } from '../shared/day.ts'
import { LONG_DATED } from '../truth/judge.ts'
import type { LikeIt, RowsThere } from '../truth/like-it.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/**
 * Of past deals like one that went on from where it stands: the days from there to the end; `known`:
 * whether the days of all are. Others tell nothing of how long one takes that waits for a buyer's date.
 */
export function furtherOf(
  { cohort, state }: Truth,
  row: number,
  { sign }: LikeIt,
  { rows, days }: RowsThere,
): { readonly further: ArrayLike<number>; readonly known: boolean } {
  const further = new Float64Array(rows.length)
  let size = 0
  const ageless = sign === null && cohort.createdOn[row] === NO_DAY
  if (state[row] === LONG_DATED || ageless) return { further: [], known: false }
  let known = true
  for (let n = 0; n < rows.length; n++) {
    const on = days[n] ?? NO_DAY
    const ended = cohort.closedOn[rows[n] ?? -1] ?? NO_DAY
    if (on === NO_DAY || ended === NO_DAY) known = false
    else if (ended > on) further[size++] = ended - on
  }
  return { further: further.subarray(0, size), known }
}
