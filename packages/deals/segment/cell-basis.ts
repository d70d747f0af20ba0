import type { SegmentData } from '@closed-learned/analysis'
import type { Basis } from '../finding/basis.ts'
import { besideStrata } from './beside-strata.ts'

/** What the same owners and quarters say of each cell of a table: `basisOf` for all of them at once. */
export function cellBasis(
  data: SegmentData,
  cellOf: Int32Array,
  cells: number,
): (cell: number) => Basis {
  const within = besideStrata(data, cellOf, cells)
  const plain = besideStrata({ outcome: data.outcome }, cellOf, cells)
  return (cell) => {
    const events = within.events[cell] ?? 0
    const expected = within.expected[cell] ?? 0
    const information = within.variance[cell] ?? 0
    const plainInformation = plain.variance[cell] ?? 0
    return {
      expected: expected / Math.max(1, within.deals[cell] ?? 0),
      effect: ratio(events - expected, information),
      information,
      plainEffect: ratio(events - (plain.expected[cell] ?? 0), plainInformation),
      plainInformation,
      byOwner: data.owners !== undefined,
    }
  }
}

function ratio(score: number, information: number): number {
  return information > 0 ? score / information : 0
}
