import type { SegmentData } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'

/** Owners below which nothing is told of deals: it would be told of a person. */
const FEWEST_OWNERS = 3

/** Deals that a question asks about: those that are searched, or those that are held back. */
export interface Part {
  /** Rows of the cohort, one a row of `data`. */
  readonly rows: Uint32Array
  readonly data: SegmentData
}

/**
 * Whether some of the deals are of fewer than three known owners: by those who had them when they
 * closed, or by those who have them now. No deals are not few; nothing is few where no owner is known.
 */
export function areFew(
  cohort: Cohort,
  { rows, data }: Part,
  isIn: (n: number) => boolean,
): boolean {
  const { owners } = data
  if (!owners) return false
  const [then, now] = [new Set<number>(), new Set<number>()]
  let any = false
  for (let n = 0; n < rows.length; n++) {
    if (!isIn(n)) continue
    any = true
    add(then, owners[n])
    add(now, cohort.owner[rows[n] ?? 0])
    if (then.size >= FEWEST_OWNERS && now.size >= FEWEST_OWNERS) return false
  }
  return any
}

function add(known: Set<number>, owner: number | undefined): void {
  if (owner !== undefined && owner >= 0 && known.size < FEWEST_OWNERS) known.add(owner)
}
