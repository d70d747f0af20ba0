import { chiSquareTail } from '../inference/chi-square-tail.ts'
import { wilsonInterval } from '../inference/wilson-interval.ts'
import type { SegmentTest } from './found-segment.ts'
import type { Condition } from './segment-data.ts'
import type { Strata } from './strata.ts'
import type { StratifiedScore } from './stratified-score.ts'
import { twoSided } from './two-sided.ts'

/** All rows, and which are compared with which. */
export interface Book {
  readonly rows: number
  readonly events: number
  readonly owners: Int32Array | null
  readonly base: Strata
  readonly score: StratifiedScore
}

/** An approximate p is left as it is from here on, and where it is so many times what matters. */
const PLAINLY_USUAL = 0.05
const FAR_ABOVE = 20

/**
 * What the rows of a segment say beside the others of their strata. Where it only matters whether p
 * comes to `exactBelow`, one that plainly does not is approximate.
 */
export function testRows(
  book: Book,
  where: readonly Condition[],
  rows: Uint32Array,
  exactBelow = 1,
): SegmentTest {
  const { events, z } = book.score.of(book.base, rows)
  const { seen, draws, oddsRatio } = book.score.compare(book.base, rows)
  const rough = chiSquareTail(z * z, 1)
  const usual = rough > Math.max(PLAINLY_USUAL, FAR_ABOVE * exactBelow)
  return {
    where,
    rows: rows.length,
    events,
    rate: rows.length === 0 ? null : events / rows.length,
    interval: rows.length === 0 ? null : wilsonInterval(events, rows.length),
    restRows: book.rows - rows.length,
    restEvents: book.events - events,
    oddsRatio,
    direction: z < 0 ? 'less' : 'more',
    pValue: usual ? rough : twoSided(draws, seen),
    owners: ownersOf(book.owners, rows),
  }
}

/** Known owners of the rows; null where the data name none. */
function ownersOf(owners: Int32Array | null, rows: Uint32Array): number | null {
  if (!owners) return null
  const met = new Set<number>()
  for (let i = 0; i < rows.length; i++) if (owners[rows[i]] >= 0) met.add(owners[rows[i]])
  return met.size
}
