import { type Family, neededStrength } from './family.ts'
import { overlap, type Segment } from './row-sets.ts'
import type { ScanPart } from './scan.ts'
import { type Candidate, keyOf, type SearchState } from './search-state.ts'

const MOST_EACH = 12
const MOST_LOOKS = 150

/** Of its z no more than this is left where a segment is explained. */
const LEFT = 0.7

/**
 * Segments that stand out by themselves and no more given one of the chosen: of each the strongest.
 * A segment that needs several of them to be explained goes to the one that explains most.
 */
export function explained(
  state: SearchState,
  family: Family,
  chosen: readonly Candidate[],
  first: readonly ScanPart[],
): Segment[][] {
  const found = chosen.map((): Segment[] => [])
  const known = new Set(chosen.map(({ segment }) => keyOf(segment)))
  const standing = state
    .ranked(state.worthALook(first, family), state.base, family)
    .filter(({ segment, strength, rows }) => {
      const confirmed = strength > neededStrength(family, segment.length)
      return confirmed && !known.has(keyOf(segment)) && !state.hasTooFewOwners(rows)
    })
    .slice(0, MOST_LOOKS)
  const given = chosen.map((one) => state.strataWith([one]))
  for (const candidate of standing) {
    const left = given.map((strata, at) =>
      overlap(chosen[at].rows, candidate.rows) === 0
        ? Infinity
        : Math.abs(state.score.of(strata, candidate.rows).z),
    )
    const at = left.indexOf(Math.min(...left))
    if (at >= 0 && left[at] < LEFT * Math.abs(candidate.z) && found[at].length < MOST_EACH) {
      found[at].push(candidate.segment)
    }
  }
  return found
}
