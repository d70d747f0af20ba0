import { wilsonInterval } from '../inference/wilson-interval.ts'
import type { SegmentTest } from './found-segment.ts'
import { conditionsOf } from './prepare-rows.ts'
import type { Segment } from './row-sets.ts'
import type { SearchState } from './search-state.ts'
import { twoSided } from './two-sided.ts'

/** What the rows of a segment say beside the others of their strata. */
export function testRows(state: SearchState, segment: Segment, rows: Uint32Array): SegmentTest {
  const { prepared, score, base } = state
  const { events, z } = score.of(base, rows)
  const { seen, draws, oddsRatio } = score.compare(base, rows)
  return {
    where: conditionsOf(prepared, segment),
    rows: rows.length,
    events,
    rate: rows.length === 0 ? null : events / rows.length,
    interval: rows.length === 0 ? null : wilsonInterval(events, rows.length),
    restRows: prepared.rows - rows.length,
    restEvents: prepared.events - events,
    oddsRatio,
    direction: z < 0 ? 'less' : 'more',
    pValue: twoSided(draws, seen),
    owners: ownersOf(prepared.owners, rows),
  }
}

/** Known owners of the rows; null where the data name none. */
function ownersOf(owners: Int32Array | null, rows: Uint32Array): number | null {
  if (!owners) return null
  const met = new Set<number>()
  for (let i = 0; i < rows.length; i++) if (owners[rows[i]] >= 0) met.add(owners[rows[i]])
  return met.size
}
