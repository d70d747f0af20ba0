import type { Family } from './family.ts'
import type { PreparedRows } from './prepare-rows.ts'
import { overlap, RowSets, type Segment } from './row-sets.ts'
import { FIELDS, type ScanPart } from './scan.ts'
import { type Strata, splitBy, strataOf } from './strata.ts'
import { StratifiedScore } from './stratified-score.ts'
import type { Book } from './test-rows.ts'
import { twoSided } from './two-sided.ts'

/** A segment and its rows, in order. */
export interface Place {
  readonly segment: Segment
  readonly rows: Uint32Array
}

/** What strata say of a segment. */
export interface Candidate extends Place {
  readonly z: number
  /** log of the two-sided normal tail, less what its depth pays for its looks; the larger the stronger. */
  readonly strength: number
}

/** Row visits that a closer look at the candidates of one scan may cost. */
const MOST_VISITS = 2e6
const FEWEST_LOOKS = 24
const MOST_LOOKS = 400

/** Another description of a place shares at least this part of its rows. */
export const SAME_PLACE = 0.3

/** Strengths nearer than this are one. */
const TIE = 1e-9

/** What the steps of a search share. */
export class SearchState implements Book {
  readonly sets: RowSets
  readonly score: StratifiedScore
  readonly base: Strata
  readonly rows: number
  readonly events: number
  readonly owners: Int32Array | null
  /** Keys of segments that are of too few owners. */
  readonly withheld = new Set<string>()

  constructor(
    readonly prepared: PreparedRows,
    private readonly fewestOwners: number,
  ) {
    this.sets = new RowSets(prepared)
    this.score = new StratifiedScore(prepared.outcome)
    this.base = strataOf(prepared.strata, prepared.outcome)
    this.rows = prepared.rows
    this.events = prepared.events
    this.owners = prepared.owners
  }

  /** Strata in which these segments are told apart too. */
  strataWith(chosen: readonly Candidate[]): Strata {
    return splitBy(
      this.base,
      chosen.map(({ rows }) => rows),
      this.prepared.outcome,
    )
  }

  weigh(strata: Strata, { segment, rows }: Place, family: Family): Candidate {
    const { z } = this.score.of(strata, rows)
    const looks = Math.log(Math.max(1, family.tested[segment.length]))
    return { segment, rows, z, strength: strengthOf(z) - looks }
  }

  /** The segments of a scan that are worth a closer look, with their rows. */
  worthALook(parts: readonly ScanPart[], family: Family): Place[] {
    const found: Place[] = []
    let visits = 0
    for (const { segment, rows } of roughly(parts, family)) {
      const enough = found.length >= FEWEST_LOOKS && visits + rows > MOST_VISITS
      if (enough || found.length >= MOST_LOOKS) break
      visits += rows
      found.push({ segment, rows: this.sets.rowsOf(segment) })
    }
    return found
  }

  /** What these strata say of them, the strongest first. */
  ranked(places: readonly Place[], strata: Strata, family: Family): Candidate[] {
    return places.map((place) => this.weigh(strata, place, family)).sort(stronger)
  }

  /** Segments with one condition more, one less, or one other, that share enough of its rows; the strongest first. */
  neighbours({ segment, rows }: Place, strata: Strata, family: Family): Candidate[] {
    const near = [...withoutOne(segment), ...this.#withAnother(segment, rows, family.depth)]
    const found: Candidate[] = []
    for (const other of near) {
      const place = { segment: other, rows: this.sets.rowsOf(other) }
      if (place.rows.length < family.leastRows[other.length]) continue
      found.push(this.weigh(strata, place, family))
    }
    return found.sort(stronger)
  }

  /** One condition more, or one for another, that holds in a good part of the rows: no other can describe them. */
  #withAnother(segment: Segment, rows: Uint32Array, depth: number): Segment[] {
    const used = new Set(segment.map(([attribute]) => attribute))
    const found: Segment[] = []
    for (const [attribute, { codes, values, size }] of this.prepared.attributes.entries()) {
      if (used.has(attribute)) continue
      const counts = new Int32Array(size)
      for (let i = 0; i < rows.length; i++) counts[codes[rows[i]]]++
      for (const code of values.keys()) {
        if (counts[code] < SAME_PLACE * rows.length) continue
        if (segment.length < depth) found.push(inOrder([...segment, [attribute, code]]))
        for (const at of segment.keys()) found.push(inOrder(segment.with(at, [attribute, code])))
      }
    }
    return found
  }

  /** Two-sided and exact, given the strata. */
  pValue(strata: Strata, rows: Uint32Array): number {
    const { draws, seen } = this.score.compare(strata, rows)
    return twoSided(draws, seen)
  }

  isConfirmed(strata: Strata, { segment, rows }: Candidate, family: Family): boolean {
    return this.pValue(strata, rows) <= family.thresholds[segment.length]
  }

  /** Whether the data name owners, and fewer than enough of these rows. */
  hasTooFewOwners(rows: Uint32Array): boolean {
    const { owners } = this
    if (!owners) return false
    const met = new Set<number>()
    for (let i = 0; i < rows.length && met.size < this.fewestOwners; i++) {
      if (owners[rows[i]] >= 0) met.add(owners[rows[i]])
    }
    return met.size < this.fewestOwners
  }
}

export function keyOf(segment: Segment): string {
  return segment.map(([attribute, code]) => `${attribute}:${code}`).join()
}

function withoutOne(segment: Segment): Segment[] {
  if (segment.length === 1) return []
  return segment.map((_, at) => segment.toSpliced(at, 1))
}

function inOrder(segment: Segment): Segment {
  return segment.toSorted(([a], [b]) => a - b)
}

/** By strength; of equally strong ones the simpler, then the smaller, then the one that stands first. */
function stronger(a: Candidate, b: Candidate): number {
  const apart = b.strength - a.strength
  if (Math.abs(apart) > TIE * Math.max(1, Math.abs(a.strength))) return apart
  return (
    a.segment.length - b.segment.length ||
    a.rows.length - b.rows.length ||
    compareSegments(a.segment, b.segment)
  )
}

function compareSegments(a: Segment, b: Segment): number {
  for (let i = 0; i < a.length; i++) {
    const apart = a[i][0] - b[i][0] || a[i][1] - b[i][1]
    if (apart !== 0) return apart
  }
  return 0
}

/** −log of the two-sided normal tail beyond z, good to a percent from z = 2 on. */
function strengthOf(z: number): number {
  const size = Math.abs(z)
  return (size * size) / 2 + Math.log(size + Math.sqrt(size * size + 2.5)) - 0.47
}

/** All candidates of the parts that are large enough, by their rough strength. */
function roughly(parts: readonly ScanPart[], family: Family) {
  const all: { segment: Segment; rows: number; strength: number }[] = []
  for (const { candidates } of parts) {
    for (let at = 0; at < candidates.length; at += FIELDS) {
      const [a, b, c, x, y, w, rows, strength] = candidates.subarray(at, at + FIELDS)
      const pairs: [number, number][] = [
        [a, x],
        [b, y],
        [c, w],
      ]
      const segment = inOrder(pairs.filter(([attribute]) => attribute >= 0))
      if (rows >= family.leastRows[segment.length]) all.push({ segment, rows, strength })
    }
  }
  return all.sort((a, b) => b.strength - a.strength || compareSegments(a.segment, b.segment))
}

/** Whether two segments share more than a few of the smaller one's rows. */
export function touches(a: Candidate, b: Candidate): boolean {
  return overlap(a.rows, b.rows) > 0.05 * Math.min(a.rows.length, b.rows.length)
}
