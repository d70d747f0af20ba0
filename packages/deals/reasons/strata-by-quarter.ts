import { oncePer } from '../shared/once-per.ts'
import type { Base, Course } from './course.ts'
import type { Stratum } from './score-test.ts'

/** Sums over the compared deals of each owner, by the owner's code plus one. */
interface OwnerSums {
  readonly deals: Float64Array
  readonly score: Float64Array
  readonly squares: Float64Array
}

/** The compared deals of a course owner by owner, a deal's score being its quarter. */
export function strataByQuarter({ base, hits }: Course): Stratum[] {
  const { deals, score, squares } = sumsOf(base)
  const have = new Float64Array(deals.length)
  const hitScore = new Float64Array(deals.length)
  eachCompared(base, hits, (at, quarter) => {
    have[at] = (have[at] ?? 0) + 1
    hitScore[at] = (hitScore[at] ?? 0) + quarter
  })
  const strata: Stratum[] = []
  for (let at = 0; at < deals.length; at++)
    if ((have[at] ?? 0) > 0)
      strata.push({
        owner: at - 1,
        deals: deals[at] ?? 0,
        score: score[at] ?? 0,
        squares: squares[at] ?? 0,
        hits: have[at] ?? 0,
        hitScore: hitScore[at] ?? 0,
      })
  return strata
}

/** The same for all courses of a base. */
const sumsOf = oncePer((base: Base): OwnerSums => {
  const last = base.closings.owner.reduce((most, code) => Math.max(most, code), -1)
  const column = () => new Float64Array(last + 2)
  const sums = { deals: column(), score: column(), squares: column() }
  eachCompared(base, base.deals, (at, quarter) => {
    sums.deals[at] = (sums.deals[at] ?? 0) + 1
    sums.score[at] = (sums.score[at] ?? 0) + quarter
    sums.squares[at] = (sums.squares[at] ?? 0) + quarter * quarter
  })
  return sums
})

/** Calls `tell` for every deal whose quarter is compared, with its owner's code plus one. */
function eachCompared(
  { closings, compared }: Base,
  deals: Uint32Array,
  tell: (owner: number, quarter: number) => void,
): void {
  const { closed, comparable, owner } = closings
  const counts = new Uint8Array(closed.quarters.length)
  for (const q of compared) counts[q] = 1
  for (const n of deals) {
    const q = closed.quarter[n] ?? -1
    if (comparable[n] && counts[q]) tell((owner[n] ?? -1) + 1, q)
  }
}
