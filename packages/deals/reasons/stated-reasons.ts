import type { Closings } from './closings.ts'
import { type Base, baseOf, courseOf } from './course.ts'
import { type Followed, follow } from './followed.ts'
import { groupsOf } from './groups-of.ts'
import { oneSpelling } from './one-spelling.ts'
import { pooled, together } from './pooled.ts'

/** Reasons that are followed one by one; what is stated more rarely is free text. */
const MOST_FOLLOWED = 200

/** What was stated as the reason of losses; deals are positions among the closed deals. */
export interface StatedReasons {
  /** Losses that state a reason. */
  readonly base: Base
  /** Reasons that are told one by one, those with most losses first. */
  readonly followed: readonly Followed[]
  /** Losses whose reason is too rare to be followed, and those whose reason fewer than three owners state. */
  readonly rare: Uint32Array
  readonly ofFew: Uint32Array
  /** Whether other reasons stand among those of few owners, so that these cannot be worked out. */
  readonly isMixed: boolean
  /** How many different reasons there are, and how many spellings were taken for another. */
  readonly different: number
  readonly joined: number
}

/** Sorts the losses by their stated reason. */
export function statedReasons(closings: Closings): StatedReasons {
  const { cohort, closed, lost } = closings
  const codeOf = (n: number) => cohort.lossReason[closed.rows[n] ?? 0] ?? -1
  const { values } = cohort.history.lossReason
  const counts = new Uint32Array(values.length)
  for (const n of lost) if (codeOf(n) >= 0) counts[codeOf(n)] = (counts[codeOf(n)] ?? 0) + 1
  const { place, names, joined } = oneSpelling(values, counts)
  const placeOf = (n: number) => place[codeOf(n)] ?? -1
  const base = baseOf(
    closings,
    lost.filter((n) => placeOf(n) >= 0),
  )
  const reasons = groupsOf(base.deals, placeOf, names.length)
    .map((deals, at) => ({ name: names[at] ?? '', deals }))
    .sort((a, b) => b.deals.length - a.deals.length || (a.name < b.name ? -1 : 1))
  const { told, pool, isMixed } = pooled(closings, reasons)
  return {
    base,
    followed: told
      .slice(0, MOST_FOLLOWED)
      .map(({ name, deals }) => follow(name, courseOf(base, deals), true)),
    rare: together(told.slice(MOST_FOLLOWED)),
    ofFew: together(pool),
    isMixed,
    different: names.length,
    joined,
  }
}
