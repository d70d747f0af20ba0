import type { Day } from '../shared/day.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** What is told together of something that was missing, as those who debriefed noted it. */
export interface NeededTold {
  /** As the workspace names it: `Security › Certificate`. */
  readonly name: string
  /** Companies that did not buy and of which it was noted; null where that is not told. */
  readonly companies: number | null
  readonly deals: number
}

/** What the playbook is told from. */
export interface PlaybookFacts {
  /** What everybody may know; null while there are no deals. */
  readonly facts: Truth | null
  readonly today: Day
  /** What lessons say, by their ids. */
  readonly lessons: ReadonlyMap<string, string>
  /** By the id of what was missing. */
  readonly needed: ReadonlyMap<string, NeededTold>
}

/** The deal beside which something is told: one of the reader's own. */
export interface DealAtHand {
  readonly truth: Truth
  readonly row: number
}
