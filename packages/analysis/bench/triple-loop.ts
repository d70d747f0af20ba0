import { seededRandom } from '../array/random.ts'
import type { SegmentData } from '../subgroup/segment-data.ts'

/** Triples that are timed; the time of all is extrapolated from theirs. */
const TIMED = 60

/**
 * Seconds that anyone's first program would take to count all combinations of three values: for each
 * three attributes a loop over the rows into plain arrays; with strata also what they let expect and how
 * much that varies.
 */
export function tripleLoop({ attributes, outcome, strata }: SegmentData): {
  readonly seconds: number
  readonly timed: number
  readonly triples: number
} {
  const triples: [number, number, number][] = []
  for (let a = 0; a < attributes.length; a++) {
    for (let b = a + 1; b < attributes.length; b++) {
      for (let c = b + 1; c < attributes.length; c++) triples.push([a, b, c])
    }
  }
  const some = seededRandom('triples')
    .shuffle([...triples])
    .slice(0, TIMED)
  const rates = strata ? ratesOf(outcome, strata) : null
  const start = performance.now()
  let sum = 0
  for (const triple of some) sum += countTriple(triple)
  const seconds = (performance.now() - start) / 1000
  if (!(sum > 0)) throw new Error('nothing was counted')
  return {
    seconds: (seconds / some.length) * triples.length,
    timed: some.length,
    triples: triples.length,
  }

  function countTriple(triple: readonly [number, number, number]): number {
    const [a, b, c] = triple.map((at) => attributes[at])
    const cells = a.values * b.values * c.values
    const column = () => new Array<number>(cells).fill(0)
    const [rows, events, expected, variance] = [column(), column(), column(), column()]
    for (let row = 0; row < outcome.length; row++) {
      const [i, j, k] = [a.codes[row], b.codes[row], c.codes[row]]
      if (i >= a.values || j >= b.values || k >= c.values) continue
      const cell = (i * b.values + j) * c.values + k
      rows[cell]++
      events[cell] += outcome[row]
      if (rates && strata) {
        const rate = rates[strata[row]]
        expected[cell] += rate
        variance[cell] += rate * (1 - rate)
      }
    }
    return rows[0] + events[0] + expected[0] + variance[0] + 1
  }
}

function ratesOf(outcome: Uint8Array, strata: Int32Array): number[] {
  const rows: number[] = []
  const events: number[] = []
  for (let row = 0; row < outcome.length; row++) {
    rows[strata[row]] = (rows[strata[row]] ?? 0) + 1
    events[strata[row]] = (events[strata[row]] ?? 0) + outcome[row]
  }
  return rows.map((count, stratum) => events[stratum] / count)
}
