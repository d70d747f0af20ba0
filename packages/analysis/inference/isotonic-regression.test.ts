import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { isotonicRegression } from './isotonic-regression.ts'

// Against R: golden/reference.test.ts.

const rows = fc.array(
  fc.tuple(fc.nat({ max: 12 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 })),
  { minLength: 1, maxLength: 30 },
)
const columns = (list: readonly (readonly number[])[]) => {
  return { x: list.map(([x]) => x), y: list.map(([, y]) => y), weight: list.map(([, , w]) => w) }
}

/** Largest over starts at or before x of the smallest over ends at or after it of the mean between. */
function bestAt(at: number, { x, y, weight }: ReturnType<typeof columns>): number {
  const values = [...new Set(x)].sort((a, b) => a - b)
  const mean = (from: number, to: number) => {
    const within = x.map((value, i) => (value >= from && value <= to ? weight[i] : 0))
    return within.reduce((s, w, i) => s + w * y[i], 0) / within.reduce((s, w) => s + w, 0)
  }
  const starts = values.filter((value) => value <= at)
  const ends = values.filter((value) => value >= at)
  return Math.max(...starts.map((from) => Math.min(...ends.map((to) => mean(from, to)))))
}

describe('isotonicRegression', () => {
  it('is the largest smallest mean, with equal x and weights', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { x, y, weight } = columns(list)
        const { fitted } = isotonicRegression(x, y, { weight })
        x.forEach((at, i) => {
          expect(fitted[i]).toBeCloseTo(bestAt(at, { x, y, weight }), 10)
        })
      }),
    )
  })

  it('takes a weight as so many rows, does not depend on their order, and mirrors', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const { x, y, weight } = columns(list)
        const levels = isotonicRegression(x, y, { weight })
        const copies = list.flatMap(([x, y, w]) => Array.from({ length: w }, () => [x, y]))
        const shuffled = seededRandom(seed).shuffle(copies)
        const unweighted = isotonicRegression(
          Float64Array.from(shuffled, ([x]) => x),
          Float64Array.from(shuffled, ([, y]) => y),
        )
        const falling = isotonicRegression(
          x,
          y.map((value) => -value),
          { weight, increasing: false },
        )
        levels.fitted.forEach((value, i) => {
          expect(unweighted.fitted[shuffled.findIndex(([at]) => at === x[i])]).toBeCloseTo(
            value,
            10,
          )
          expect(falling.fitted[i]).toBeCloseTo(-value, 10)
        })
      }),
    )
  })

  it('never falls, keeps the mean, and says its levels', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { x, y, weight } = columns(list)
        const { fitted, value, from, to, weight: sums } = isotonicRegression(x, y, { weight })
        for (let i = 1; i < value.length; i++) {
          expect(value[i]).toBeGreaterThan(value[i - 1])
          expect(from[i]).toBeGreaterThan(to[i - 1])
        }
        const total = (list: ArrayLike<number>, by: ArrayLike<number>) => {
          return Array.from(list, (v, i) => v * by[i]).reduce((a, b) => a + b, 0)
        }
        expect(total(fitted, weight)).toBeCloseTo(total(y, weight), 8)
        expect(total(value, sums)).toBeCloseTo(total(y, weight), 8)
        x.forEach((at, i) => {
          const level = to.findIndex((end) => at <= end)
          expect(from[level]).toBeLessThanOrEqual(at)
          expect(fitted[i]).toBe(value[level])
        })
      }),
    )
  })

  it('finds a calibration curve, nearer with more deals', () => {
    const random = seededRandom('calibration')
    const off = [300, 30_000].map((n) => {
      const said = Float64Array.from({ length: n }, random.uniform)
      const came = Uint8Array.from(said, (p) => Number(random.uniform() < p * p))
      const { fitted } = isotonicRegression(said, came)
      return said.reduce((sum, p, i) => sum + Math.abs(fitted[i] - p * p), 0) / n
    })
    expect(off[0]).toBeLessThan(0.08)
    expect(off[1]).toBeLessThan(0.02)
  })

  it('refuses what it cannot fit', () => {
    expect(() => isotonicRegression([], [])).toThrow('no rows')
    expect(() => isotonicRegression([1], [1, 2])).toThrow('1 x, 2 y')
    expect(() => isotonicRegression([1], [1], { weight: [] })).toThrow('0 weights')
    expect(() => isotonicRegression([1, 2], [1, Number.NaN])).toThrow('in row 1')
    expect(() => isotonicRegression([Infinity], [1])).toThrow(RangeError)
    expect(() => isotonicRegression([1, 2], [1, 2], { weight: [1, 0] })).toThrow(
      'weight 0 in row 1',
    )
  })
})
