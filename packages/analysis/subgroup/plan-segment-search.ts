import { explained } from './explained.ts'
import { exploratory } from './exploratory.ts'
import { type Family, familyOf, looksBefore, neededStrength } from './family.ts'
import type { FoundSegment, SegmentSearch } from './found-segment.ts'
import { planScan, type ScanPlan, type Share } from './plan-scan.ts'
import { conditionsOf, prepareRows } from './prepare-rows.ts'
import { jaccard } from './row-sets.ts'
import type { ScanPart, ScanRound } from './scan.ts'
import { type Candidate, keyOf, SAME_PLACE, SearchState, touches } from './search-state.ts'
import type { SegmentData, SegmentOptions } from './segment-data.ts'
import type { Strata } from './strata.ts'
import { testRows } from './test-rows.ts'

/** What a search asks for, step by step, and what it ends with. */
type Search<T> = Generator<ScanRound, T, readonly ScanPart[]>

const MOST_CHOSEN = 40
const MOST_POLISHINGS = 2

/** So far below the strength that is needed no exact test comes out in favour. */
const HOPELESS = 1.6

/**
 * **Where does it happen more often than elsewhere, or less often?** (honest subgroup search), in
 * steps: each asks for one pass over the rows, cut into pieces that may run in threads.
 * `findSegments` runs them one after the other.
 *
 * - In: as `findSegments`; `share` makes the buffers of the columns, such as `SharedArrayBuffer`s.
 * - Out: a generator. It yields rounds of `columns` and `pieces`, wants the answers of `scanPiece` in
 *   the order of the pieces, and ends with the result: the same for any number of threads.
 * - Errors: as `findSegments`, at the first step.
 * - Cost: as `findSegments`.
 * - Source: see `findSegments`.
 *
 * @example
 * const codes = Uint8Array.from({ length: 400 }, (_, row) => row % 4)
 * const outcome = Uint8Array.from({ length: 400 }, (_, row) => Number(row % 4 === 1 || row % 8 === 2))
 * const search = planSegmentSearch({ attributes: [{ codes, values: 4 }], outcome })
 * let step = search.next()
 * while (!step.done) {
 *   const { columns, pieces } = step.value
 *   step = search.next(pieces.map((piece) => scanPiece(columns, piece)))
 * }
 * step.value.confirmed[0].where // → [{ attribute: 0, value: 1 }]
 */
export function* planSegmentSearch(
  data: SegmentData,
  options: SegmentOptions = {},
  share: Share = (bytes) => new ArrayBuffer(bytes),
): Search<SegmentSearch> {
  const asked = settled(options)
  const prepared = prepareRows(data, asked.fewestRows)
  const { attributes, events, rows } = prepared
  const depth = Math.min(asked.depth, Math.max(1, attributes.length))
  if (attributes.length === 0 || events === 0 || events === rows) return nothing(attributes.length)
  const state = new SearchState(prepared, asked.fewestOwners)
  const plan = planScan(prepared, depth, asked.fewestRows, share)
  const before = looksBefore(
    attributes.map(({ values }) => values.length),
    depth,
  )
  const first: readonly ScanPart[] = yield {
    columns: plan.columnsFor(state.base, before),
    pieces: plan.pieces,
  }
  const family = familyOf(first, events / rows, { ...asked, depth })
  const steps = new Steps(state, plan, family)
  const { chosen, parts } = yield* steps.choose(first)
  return {
    confirmed: steps.tell(chosen, first),
    exploratory: exploratory(state, family, chosen, parts, asked.falseDiscoveryRate),
    withheld: state.withheld.size,
    searched: {
      attributes: attributes.length,
      conjunctions: family.tested.reduce((sum, count) => sum + count),
      depth,
    },
    thresholds: family.thresholds.slice(1),
  }
}

function settled(options: SegmentOptions): Required<SegmentOptions> {
  const { depth = 3, alpha = 0.05, falseDiscoveryRate = 0.1 } = options
  const { fewestRows = 26, fewestOwners = 3 } = options
  if (![1, 2, 3].includes(depth)) throw new RangeError(`segments: depth ${depth} is not 1, 2 or 3`)
  for (const share of [alpha, falseDiscoveryRate]) {
    if (!(share > 0 && share < 1)) throw new RangeError(`segments: ${share} is not between 0 and 1`)
  }
  for (const fewest of [fewestRows, fewestOwners]) {
    if (!(Number.isInteger(fewest) && fewest >= 0))
      throw new RangeError(`segments: ${fewest} is no count`)
  }
  return { depth, alpha, falseDiscoveryRate, fewestRows, fewestOwners }
}

/** Of an empty or one-sided book nothing can be told. */
function nothing(attributes: number): SegmentSearch {
  const searched = { attributes, conjunctions: 0, depth: 0 }
  return { confirmed: [], exploratory: [], withheld: 0, searched, thresholds: [] }
}

/** The steps of one search, after the first pass. */
class Steps {
  constructor(
    private readonly state: SearchState,
    private readonly plan: ScanPlan,
    private readonly family: Family,
  ) {}

  /** Forward, better described, backward, until nothing changes; and the last pass, given all chosen. */
  *choose(first: readonly ScanPart[]): Search<{ chosen: Candidate[]; parts: readonly ScanPart[] }> {
    let { chosen, parts } = yield* this.#forward([], first)
    for (let round = 0; round < MOST_POLISHINGS; round++) {
      const pruned = this.#prune(this.#polish(chosen))
      if (sameSegments(pruned, chosen)) break
      const again = yield* this.#forward(pruned, yield* this.#scan(this.state.strataWith(pruned)))
      chosen = again.chosen
      parts = again.parts
    }
    const pruned = this.#prune(chosen)
    if (pruned.length === chosen.length) return { chosen, parts }
    return { chosen: pruned, parts: yield* this.#scan(this.state.strataWith(pruned)) }
  }

  tell(chosen: readonly Candidate[], first: readonly ScanPart[]): FoundSegment[] {
    const { state, family } = this
    const explains = explained(state, family, chosen, first)
    return chosen
      .map((candidate, at) => {
        const strata = state.strataWith(chosen.filter((other) => other !== candidate))
        const found: FoundSegment = {
          ...testRows(state, conditionsOf(state.prepared, candidate.segment), candidate.rows),
          conditionalPValue: state.pValue(strata, candidate.rows),
          explains: explains[at].map((segment) => conditionsOf(state.prepared, segment)),
        }
        return { found, ...state.weigh(strata, candidate, family) }
      })
      .sort((a, b) => b.strength - a.strength)
      .map(({ found, z }) => ({ ...found, direction: z < 0 ? 'less' : 'more' }))
  }

  *#scan(strata: Strata): Search<readonly ScanPart[]> {
    const looks = this.family.tested.map((count) => Math.log(Math.max(1, count)))
    return yield { columns: this.plan.columnsFor(strata, looks), pieces: this.plan.pieces }
  }

  /** Takes the strongest and tells it apart in the strata, until a fresh pass confirms none. */
  *#forward(
    from: readonly Candidate[],
    scanned: readonly ScanPart[],
  ): Search<{ chosen: Candidate[]; parts: readonly ScanPart[] }> {
    const chosen = [...from]
    let parts = scanned
    for (;;) {
      const before = chosen.length
      const places = this.state.worthALook(parts, this.family)
      while (chosen.length < MOST_CHOSEN) {
        const strata = this.state.strataWith(chosen)
        const best = this.#strongest(this.state.ranked(places, strata, this.family), strata)
        if (!best) break
        chosen.push(best)
      }
      if (chosen.length === before) return { chosen, parts }
      parts = yield* this.#scan(this.state.strataWith(chosen))
    }
  }

  #strongest(ranked: readonly Candidate[], strata: Strata): Candidate | undefined {
    return ranked.find((candidate) => {
      const { segment, strength } = candidate
      if (strength < neededStrength(this.family, segment.length) - HOPELESS) return false
      if (!this.state.isConfirmed(strata, candidate, this.family)) return false
      if (!this.state.hasTooFewOwners(candidate.rows)) return true
      this.state.withheld.add(keyOf(candidate.segment))
      return false
    })
  }

  /** Describes each again as it would be described had all others been chosen before it. */
  #polish(chosen: readonly Candidate[]): Candidate[] {
    const polished = [...chosen]
    for (const [at, old] of polished.entries()) {
      const others = polished.filter((other) => other !== old)
      if (!others.some((other) => touches(old, other))) continue
      const strata = this.state.strataWith(others)
      let best = this.state.weigh(strata, old, this.family)
      for (;;) {
        const near = this.state
          .neighbours(best, strata, this.family)
          .filter(
            ({ strength, rows }) =>
              strength > best.strength + 1e-6 && jaccard(rows, old.rows) >= SAME_PLACE,
          )
        const better = this.#strongest(near, strata)
        if (!better) break
        best = better
      }
      polished[at] = best
    }
    return polished
  }

  /** Leaves out, the weakest first, what is not confirmed given all others. */
  #prune(chosen: readonly Candidate[]): Candidate[] {
    let kept = [...chosen]
    for (;;) {
      const weak = kept
        .map((candidate) => {
          const strata = this.state.strataWith(kept.filter((other) => other !== candidate))
          const confirmed = this.state.isConfirmed(strata, candidate, this.family)
          const { strength } = this.state.weigh(strata, candidate, this.family)
          return { candidate, confirmed, strength }
        })
        .filter(({ confirmed }) => !confirmed)
        .sort((a, b) => a.strength - b.strength)
      const [weakest] = weak
      if (!weakest) return kept
      kept = kept.filter((other) => other !== weakest.candidate)
    }
  }
}

function sameSegments(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const keys = new Set(a.map(({ segment }) => keyOf(segment)))
  return keys.size === b.length && b.every(({ segment }) => keys.has(keyOf(segment)))
}
