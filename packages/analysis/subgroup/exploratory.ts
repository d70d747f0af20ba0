import type { Family } from './family.ts'
import type { SegmentTest } from './found-segment.ts'
import { conditionsOf } from './prepare-rows.ts'
import { jaccard } from './row-sets.ts'
import type { ScanPart } from './scan.ts'
import type { Candidate, SearchState } from './search-state.ts'
import { testRows } from './test-rows.ts'

const MOST_SHOWN = 20

/** Segments that share more of their rows tell the same. */
const SAME = 0.5

/**
 * What else stands out given all confirmed segments, at a false discovery rate that is split evenly
 * over the depths (Benjamini and Yekutieli 2001, which allows for segments that overlap).
 */
export function exploratory(
  state: SearchState,
  family: Family,
  chosen: readonly Candidate[],
  parts: readonly ScanPart[],
  falseDiscoveryRate: number,
): SegmentTest[] {
  const strata = state.strataWith(chosen)
  const ranked = state.ranked(state.worthALook(parts, family), strata, family)
  const shown: Candidate[] = []
  for (let depth = 1; depth <= family.depth; depth++) {
    const tests = ranked
      .filter(({ segment }) => segment.length === depth)
      .map((candidate) => ({ candidate, p: state.pValue(strata, candidate.rows) }))
      .sort((a, b) => a.p - b.p)
    const rejected = rejections(
      tests.map(({ p }) => p),
      family.tested[depth],
      falseDiscoveryRate / family.depth,
    )
    shown.push(...tests.slice(0, rejected).map(({ candidate }) => candidate))
  }
  return shown
    .filter(({ rows }) => !state.hasTooFewOwners(rows))
    .sort((a, b) => b.strength - a.strength)
    .filter((candidate, at, all) => {
      const told = [...chosen, ...all.slice(0, at)]
      return told.every((other) => jaccard(other.rows, candidate.rows) < SAME)
    })
    .slice(0, MOST_SHOWN)
    .map(({ segment, rows }) => testRows(state, conditionsOf(state.prepared, segment), rows))
}

/** How many of the smallest p-values of so many tests are rejected. */
function rejections(sorted: readonly number[], tests: number, rate: number): number {
  const harmonic = Math.log(tests + 1) + 0.5772156649
  return sorted.findLastIndex((p, at) => p <= (rate * (at + 1)) / (tests * harmonic)) + 1
}
