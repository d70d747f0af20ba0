import { expect, test } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { planSegmentSearch } from './plan-segment-search.ts'
import { FIELDS, MOST_COUNTED } from './scan.ts'
import { scanPiece } from './scan-piece.ts'

const ROWS = 1500
const FEWEST = 10
const SIZES = [9, 7, 2, 5, 2, 3, 2, 12]

/** Missing codes, a rare value and strata, as books have them. */
function book() {
  const random = seededRandom(3)
  const attributes = SIZES.map((values) => {
    const codes = Uint8Array.from({ length: ROWS }, () => {
      return random.uniform() < 0.05 ? 200 : Math.min(random.below(values), random.below(values))
    })
    return { codes, values }
  })
  const outcome = Uint8Array.from({ length: ROWS }, (_, r) =>
    Number(random.uniform() < (attributes[0]?.codes[r] === 0 ? 0.9 : 0.4)),
  )
  return { attributes, outcome, strata: Int32Array.from({ length: ROWS }, () => random.below(30)) }
}

const data = book()

/** Every segment of up to three conditions, by looking at each row. */
function byHand(): Map<string, { depth: number; rows: number; excess: number }> {
  const rates = Array.from({ length: 30 }, (_, stratum) => {
    const rows = [...data.strata.keys()].filter((r) => data.strata[r] === stratum)
    return rows.filter((r) => data.outcome[r] === 1).length / rows.length
  })
  const found = new Map<string, { depth: number; rows: number; excess: number }>()
  const add = (key: string, depth: number, r: number) => {
    const segment = found.get(key) ?? { depth, rows: 0, excess: 0 }
    segment.rows++
    segment.excess += (data.outcome[r] ?? 0) - (rates[data.strata[r] ?? 0] ?? 0)
    found.set(key, segment)
  }
  for (let r = 0; r < ROWS; r++) {
    const known = [...SIZES.keys()].filter(
      (at) => (data.attributes[at]?.codes[r] ?? 0) < (SIZES[at] ?? 0),
    )
    const names = [...known].map((at) => `${at}:${data.attributes[at]?.codes[r]}`)
    for (const [i, a] of names.entries()) {
      add(a, 1, r)
      for (const [j, b] of names.entries()) {
        if (j <= i) continue
        add(`${a} ${b}`, 2, r)
        for (const c of names.slice(j + 1)) add(`${a} ${b} ${c}`, 3, r)
      }
    }
  }
  return found
}

test('the tables count every segment as looking at each row does', () => {
  const step = planSegmentSearch(data, { fewestRows: FEWEST }).next()
  if (step.done) throw new Error('nothing was asked for')
  const { columns, pieces } = step.value
  const parts = pieces.map((piece) => scanPiece({ ...columns, looks: [0, -3, -3, -3] }, piece))
  // Values with too few rows are in no segment.
  const all = byHand()
  const frequent = [...all].filter(([key, { rows }]) => {
    const alone = key.split(' ').every((one) => (all.get(one)?.rows ?? 0) >= FEWEST)
    return alone && rows >= FEWEST
  })
  for (const depth of [1, 2, 3]) {
    const counted = parts.reduce((sum, { sizes }) => {
      const own = sizes.subarray(depth * MOST_COUNTED, (depth + 1) * MOST_COUNTED)
      return sum + own.reduce((a, b) => a + b)
    }, 0)
    expect(counted).toBe(frequent.filter(([, segment]) => segment.depth === depth).length)
  }
  const kept = parts.flatMap(({ candidates }) =>
    Array.from({ length: candidates.length / FIELDS }, (_, i) => [
      ...candidates.subarray(i * FIELDS, (i + 1) * FIELDS),
    ]),
  )
  expect(kept.length).toBeGreaterThan(2000)
  for (const [a = 0, b = 0, c = 0, x, y, z, rows = 0, strength = 0] of kept) {
    const conditions = [
      [a, x],
      [b, y],
      [c, z],
    ].filter(([attribute = -1]) => attribute >= 0)
    const key = conditions
      .sort(([m = 0], [n = 0]) => m - n)
      .map(([attribute, code]) => `${attribute}:${code}`)
      .join(' ')
    const segment = all.get(key)
    expect(rows, key).toBe(segment?.rows)
    const expected =
      (segment?.excess ?? 0) ** 2 / (2 * rows * columns.variance * (1 - rows / ROWS)) + 3
    expect(Math.abs(strength - expected) / expected, key).toBeLessThan(0.01)
  }
})
