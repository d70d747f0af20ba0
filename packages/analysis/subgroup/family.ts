import { MOST_COUNTED, type ScanPart } from './scan.ts'

/** How many segments are looked at, and what is asked of each therefore. Indices: conditions, 1 … 3. */
export interface Family {
  readonly depth: number
  /** Segments with fewer rows could not be confirmed whatever their outcomes. */
  readonly leastRows: readonly number[]
  readonly tested: readonly number[]
  /** Two-sided p at or below which one is confirmed. */
  readonly thresholds: readonly number[]
}

/**
 * Splits alpha evenly over the depths, and within a depth over the segments that are large enough to
 * be told apart at all (Tarone 1990). Which those are is known without a look at any segment's outcomes.
 */
export function familyOf(
  parts: readonly ScanPart[],
  rate: number,
  { depth, alpha, fewestRows }: { depth: number; alpha: number; fewestRows: number },
): Family {
  const leastRows = [0]
  const tested = [0]
  const thresholds = [0]
  for (let conditions = 1; conditions <= depth; conditions++) {
    const atLeast = segmentsBySize(parts, conditions)
    let rows = Math.min(fewestRows, MOST_COUNTED - 1)
    while (rows < MOST_COUNTED - 1 && leastP(rows, rate) > alpha / depth / atLeast[rows]) rows++
    leastRows.push(rows)
    tested.push(atLeast[rows])
    thresholds.push(alpha / depth / Math.max(1, atLeast[rows]))
  }
  return { depth, leastRows, tested, thresholds }
}

/** −log p from which on a segment of so many conditions is confirmed, its looks paid for: the strength it needs. */
export function neededStrength({ tested, thresholds }: Family, conditions: number): number {
  return -Math.log(thresholds[conditions] * Math.max(1, tested[conditions]))
}

/** What a search of the same rows looks at before it knows how many segments are large enough. */
export function looksBefore(sizes: readonly number[], depth: number): number[] {
  const ways = [1, 0, 0, 0]
  for (const size of sizes) {
    for (let conditions = depth; conditions > 0; conditions--) {
      ways[conditions] += ways[conditions - 1] * size
    }
  }
  return ways.map((count) => Math.log(Math.max(1, count)))
}

/** Segments of so many conditions with at least as many rows as the index. */
function segmentsBySize(parts: readonly ScanPart[], conditions: number): Float64Array {
  const atLeast = new Float64Array(MOST_COUNTED)
  for (let rows = MOST_COUNTED - 1, sum = 0; rows >= 0; rows--) {
    for (const { sizes } of parts) sum += sizes[conditions * MOST_COUNTED + rows]
    atLeast[rows] = sum
  }
  return atLeast
}

/** Smallest two-sided p that so many rows can reach: all of them, or none, have the rarer outcome. */
function leastP(rows: number, rate: number): number {
  return 2 * Math.min(rate, 1 - rate) ** rows
}
