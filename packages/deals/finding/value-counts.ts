import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { ENDINGS, LOST, NO_DECISION, OPEN, WON } from '../cohort/endings.ts'
import type { ClosedDeals } from './closed-deals.ts'
import type { Codes } from './values-before-closing.ts'

/** How often deals had each value of an attribute: closed ones by their ending, and open ones. */
export interface ValueCounts {
  readonly closed: Uint32Array
  /** Closed and not won. */
  readonly lost: Uint32Array
  /** Of those, how many ended without a decision. */
  readonly noDecision: Uint32Array
  readonly open: Uint32Array
}

/** Counts of all deals, with a value or without. */
export interface DealCounts {
  readonly closed: number
  readonly lost: number
  readonly noDecision: number
  readonly open: number
}

export function dealCounts({ open }: Cohort, { ending }: ClosedDeals): DealCounts {
  let [won, noDecision] = [0, 0]
  for (let n = 0; n < ending.length; n++) {
    if (ending[n] === WON) won++
    if (ending[n] === NO_DECISION) noDecision++
  }
  return { closed: ending.length, lost: ending.length - won, noDecision, open }
}

/** Entries of the history that are open in the cohort. */
export function openEntries({ open, size, standing, index }: Cohort): Uint32Array {
  const entries = new Uint32Array(open)
  let count = 0
  for (let r = 0; r < size; r++) if (standing[r] === STANDING_OPEN) entries[count++] = index[r] ?? 0
  return entries
}

/** An attribute before closing in deals that closed, and today. */
interface Values {
  readonly before: Codes
  readonly codes: Int32Array
  readonly values: readonly string[]
}

/** Counts an attribute's values: before closing in deals that closed, today in open ones. */
export function valueCounts(
  { ending }: ClosedDeals,
  open: Uint32Array,
  { before, codes, values }: Values,
): ValueCounts {
  const width = ENDINGS.length
  const counts = new Uint32Array(width * (values.length + 1))
  const none = values.length
  for (let n = 0; n < before.length; n++) {
    const code = before[n] ?? none
    const at = width * (code >= 0 && code < none ? code : none) + (ending[n] ?? OPEN)
    counts[at] = (counts[at] ?? 0) + 1
  }
  for (let n = 0; n < open.length; n++) {
    const code = codes[open[n] ?? 0] ?? -1
    const at = width * (code < 0 ? none : code) + OPEN
    counts[at] = (counts[at] ?? 0) + 1
  }
  const column = (...endings: number[]) =>
    Uint32Array.from(values, (_, v) =>
      endings.reduce((sum, ending) => sum + (counts[width * v + ending] ?? 0), 0),
    )
  return {
    closed: column(WON, LOST, NO_DECISION),
    lost: column(LOST, NO_DECISION),
    noDecision: column(NO_DECISION),
    open: column(OPEN),
  }
}

/** The sum of counts. */
export function total(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
