import type { SegmentData } from '@closed-learned/analysis'
import type { Truth } from '../truth/truth-as-of.ts'

/** Columns of owners of some closed deals: who had them when they closed, and who has them now; none where no owner is known. */
export function ownersOf(
  { cohort }: Truth,
  rows: Uint32Array,
  { owners }: Pick<SegmentData, 'owners'>,
): Int32Array[] {
  if (!owners) return []
  return [owners, Int32Array.from(rows, (row) => cohort.owner[row] ?? -1)]
}
