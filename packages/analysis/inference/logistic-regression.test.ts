import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { logisticRegression } from './logistic-regression.ts'
import { predictLogistic } from './predict-logistic.ts'

// More of R's numbers: golden/reference.test.ts.

describe('logisticRegression', () => {
  it("is R's glm(am ~ wt, binomial, mtcars)", () => {
    const weight = [
      2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25,
      5.424, 5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17,
      2.77, 3.57, 2.78,
    ]
    const manual = [
      1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
      1,
    ]
    const fit = logisticRegression({ outcome: manual, columns: [weight] })
    const shown = (column: ArrayLike<number>, digits: number) =>
      Array.from(column, (value) => Number(value.toFixed(digits)))
    // summary(): Estimate, Std. Error (by R from the last step but one: 1.436 for 1.4365), z, Pr(>|z|)
    expect(shown(fit.coefficients, 3)).toEqual([12.04, -4.024])
    expect(shown(fit.stdErr, 2)).toEqual([4.51, 1.44])
    expect(shown(fit.z, 2)).toEqual([2.67, -2.8])
    expect(shown(fit.pValue, 4)).toEqual([0.0076, 0.0051])
    expect(shown([fit.nullDeviance, fit.deviance], 2)).toEqual([43.23, 19.18])
  })

  it('is the log odds ratio of a two by two table, with its well-known error', () => {
    const count = fc.integer({ min: 1, max: 3_000 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const fit = logisticRegression({
          outcome: [1, 0, 1, 0],
          columns: [[1, 1, 0, 0]],
          weight: [a, b, c, d],
        })
        expect(fit.coefficients[0]).toBeCloseTo(Math.log(c / d), 9)
        expect(fit.coefficients[1]).toBeCloseTo(Math.log((a * d) / (b * c)), 9)
        expect(fit.stdErr[1]).toBeCloseTo(Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 9)
        expect(fit.covariance[1]).toBeCloseTo(-(1 / c + 1 / d), 9)
      }),
    )
  })

  it('solves the score equations, in any unit and in any order of columns', () => {
    const random = seededRandom('score')
    for (let run = 0; run < 20; run++) {
      const n = 60 + random.below(200)
      const columns = [
        Float64Array.from({ length: n }, () => 1e6 + 1e3 * random.normal()),
        Float64Array.from({ length: n }, () => 1e-4 * random.exponential()),
        Float64Array.from({ length: n }, () => random.below(2)),
      ]
      const outcome = columns[0].map((x) => Number(random.uniform() < (x > 1e6 ? 0.7 : 0.4)))
      const { coefficients } = logisticRegression({ outcome, columns })
      const missed = outcome.map((o, row) => {
        const logOdds = columns.reduce((sum, x, j) => sum + coefficients[j + 1] * x[row], 0)
        return o - 1 / (1 + Math.exp(-logOdds - coefficients[0]))
      })
      expect(missed.reduce((sum, m) => sum + m, 0)).toBeCloseTo(0, 7)
      for (const column of columns) {
        const scale = Math.max(...column.map(Math.abs))
        const score = missed.reduce((sum, m, row) => sum + (m * column[row]) / scale, 0)
        expect(score).toBeCloseTo(0, 7)
      }
      const backwards = logisticRegression({ outcome, columns: [...columns].reverse() })
      expect(backwards.coefficients[3] / coefficients[1]).toBeCloseTo(1, 8)
    }
  })

  it('takes weights for repeated rows, and rows of weight 0 for none', () => {
    const [outcome, x] = [
      [1, 0, 1, 0, 1, 0],
      [1, 2, 3, 4, 5, 3],
    ]
    const weighted = logisticRegression({ outcome, columns: [x], weight: [2, 1, 3, 1, 0, 2] })
    const repeated = logisticRegression({
      outcome: [1, 1, 0, 1, 1, 1, 0, 0, 0],
      columns: [[1, 1, 2, 3, 3, 3, 4, 3, 3]],
    })
    for (const column of ['coefficients', 'stdErr', 'pValue'] as const) {
      for (const [j, value] of repeated[column].entries()) {
        expect(weighted[column][j]).toBeCloseTo(value, 10)
      }
    }
    expect(weighted.nullDeviance).toBeCloseTo(repeated.nullDeviance, 10)
    expect(weighted.rows).toBe(5)
  })

  it('fits the rate alone without columns', () => {
    const fit = logisticRegression({ outcome: [1, 0, 0, 0], columns: [] })
    expect(fit.coefficients[0]).toBeCloseTo(-Math.log(3), 12)
    expect(fit.deviance).toBeCloseTo(fit.nullDeviance, 12)
  })

  it('raises false alarms in 3–6 % and covers 94–97 % where one in ten is in the segment', () => {
    const random = seededRandom('wald')
    let [alarms, covered] = [0, 0]
    const runs = 1_500
    for (let run = 0; run < runs; run++) {
      const segment = Uint8Array.from({ length: 400 }, (_, i) => Number(i % 10 === 0))
      const size = Float64Array.from(segment, (s) => random.normal() + s) // confounded
      const chance = (i: number) => 1 / (1 + Math.exp(1 - 0.8 * size[i]))
      const outcome = segment.map((_, i) => Number(random.uniform() < chance(i)))
      const { pValue, lower, upper } = logisticRegression({ outcome, columns: [segment, size] })
      alarms += Number(pValue[1] < 0.05)
      covered += Number(lower[2] <= 0.8 && 0.8 <= upper[2])
    }
    expect(alarms / runs).toBeGreaterThan(0.03)
    expect(alarms / runs).toBeLessThan(0.06)
    expect(covered / runs).toBeGreaterThan(0.94)
    expect(covered / runs).toBeLessThan(0.97)
  })
})

describe('logisticRegression with a ridge', () => {
  it('always answers where both outcomes occur: constant, repeated and separating columns', () => {
    const row = fc.tuple(
      fc.nat({ max: 1 }),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
    )
    const ridges = fc.constantFrom(1e-9, 1e-3, 1, 100)
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), ridges, (rows, ridge) => {
        const outcome = rows.map(([o]) => o)
        fc.pre(new Set(outcome).size === 2)
        const [a, b] = [rows.map(([, x]) => x), rows.map(([, , x]) => x)]
        const columns = [a, a, b, a.map((x) => 2 * x + 1), b.map(() => 5)]
        const fit = logisticRegression({ outcome, columns }, { ridge })
        for (const column of [fit.coefficients, fit.stdErr, fit.z, fit.pValue]) {
          expect(column.every(Number.isFinite)).toBe(true)
        }
        expect(fit.coefficients[1]).toBeCloseTo(fit.coefficients[2], 4) // they share
        expect(fit.coefficients[5]).toBe(0)
        const predicted = predictLogistic(fit.coefficients, columns)
        const expected = predicted.reduce((sum, p) => sum + p, 0)
        expect(expected).toBeCloseTo(
          outcome.reduce((sum, o) => sum + o, 0),
          5,
        )
      }),
    )
  })
  it('solves the penalised score equation, and is the plain fit when it is tiny', () => {
    const [outcome, x] = [
      [0, 0, 0, 1, 0, 1, 1, 1],
      [1, 2, 3, 4, 5, 6, 7, 8],
    ]
    const { coefficients } = logisticRegression({ outcome, columns: [x] }, { ridge: 2 })
    const spread = Math.sqrt(5.25)
    const predicted = predictLogistic(coefficients, [x])
    const score = x.reduce(
      (sum, v, i) => sum + ((outcome[i] - predicted[i]) * (v - 4.5)) / spread,
      0,
    )
    expect(score).toBeCloseTo(2 * coefficients[1] * spread, 8)
    const plain = logisticRegression({ outcome, columns: [x] })
    const tiny = logisticRegression({ outcome, columns: [x] }, { ridge: 1e-10 })
    expect(tiny.coefficients[1]).toBeCloseTo(plain.coefficients[1], 8)
    expect(tiny.stdErr[1]).toBeCloseTo(plain.stdErr[1], 8)
    expect(() => logisticRegression({ outcome, columns: [x] }, { ridge: -1 })).toThrow('ridge -1')
  })
  it('predictLogistic refuses rows of another shape', () => {
    expect(() => predictLogistic([1], [[1]])).toThrow('1 coefficients for 1 columns')
    expect(() => predictLogistic([1, 2, 3], [[1], [1, 2]])).toThrow('2 rows of column 2')
    expect(() => predictLogistic([1, 2], [[Number.NaN]])).toThrow('NaN in row 0')
  })
})

describe('logisticRegression says why there is no answer', () => {
  const outcome = [0, 0, 0, 1, 0, 1, 1, 1]
  const x = [1, 2, 3, 4, 5, 6, 7, 8]
  const refuses = (data: Parameters<typeof logisticRegression>[0], why: string) => {
    expect(() => logisticRegression(data)).toThrow(RangeError)
    expect(() => logisticRegression(data)).toThrow(why)
  }

  it('where columns separate the outcomes, wholly or in part', () => {
    refuses({ outcome: [0, 0, 0, 0, 1, 1, 1, 1], columns: [x] }, 'separation')
    refuses({ outcome, columns: [x.map((v) => Number(v > 6)), x] }, 'separation')
    refuses(
      { outcome: [0, 0, 0, 0, 1, 1, 1, 1], columns: [[1, 2, 3, 4, 4, 5, 6, 7]] },
      'separation',
    )
  })
  it('but fits where they almost do', () => {
    const steep = logisticRegression({ outcome, columns: [[1, 2, 3, 4, 4.2, 6, 7, 8]] })
    expect(steep.coefficients.every(Number.isFinite)).toBe(true)
    expect(steep.pValue[1]).toBeGreaterThan(0.05)
  })
  it('always one or the other: finite numbers or a refusal', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), (rows) => {
        const columns = [rows.map(([, a]) => a), rows.map(([, , b]) => b)]
        const outcome = rows.map(([o]) => o)
        let fit: ReturnType<typeof logisticRegression>
        try {
          fit = logisticRegression({ outcome, columns })
        } catch (trouble) {
          expect(trouble).toBeInstanceOf(RangeError)
          expect(String(trouble)).not.toContain('settle')
          return
        }
        for (const column of [fit.coefficients, fit.stdErr, fit.z, fit.pValue, fit.lower]) {
          expect(column.every(Number.isFinite)).toBe(true)
        }
        expect(separated(outcome, columns)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  it('where columns repeat each other or say nothing', () => {
    refuses({ outcome, columns: [x, x.map((v) => 2 * v + 1)] }, 'column 2 is a combination')
    refuses({ outcome, columns: [x, x.map(() => 0.1)] }, 'column 2 is constant')
  })
  it('where the rows cannot be used', () => {
    refuses({ outcome: [], columns: [] }, 'no rows')
    refuses({ outcome: [1, 1], columns: [[1, 2]] }, 'all outcomes are 1')
    refuses({ outcome: [0, 0], columns: [] }, 'all outcomes are 0')
    refuses({ outcome: [0, 2], columns: [] }, 'outcome 2 in row 1')
    refuses({ outcome, columns: [[1, 2]] }, '8 outcomes, 2 rows of column 1')
    refuses({ outcome: [0, 1], columns: [[1, Number.NaN]] }, 'column 1 is NaN in row 1')
    refuses({ outcome: [0, 1], columns: [[1, Infinity]] }, 'column 1 is Infinity in row 1')
    refuses({ outcome: [0, 1], columns: [], weight: [0, 0] }, 'all weights are 0')
    refuses({ outcome: [0, 1], columns: [], weight: [0, 1] }, 'all outcomes are 1')
    refuses({ outcome: [0, 1], columns: [], weight: [1, -1] }, 'weight -1 in row 1')
    refuses({ outcome: [0, 1], columns: [], weight: [1] }, '1 rows of weight')
    refuses({ outcome: [0, 1], columns: [], weight: [1e308, 1e308] }, 'too large')
    expect(() => logisticRegression({ outcome, columns: [x] }, { level: 1 })).toThrow('level')
  })
})

/** By trying directions all around: does one lead no row away from its outcome, and some row on? */
function separated(outcome: readonly number[], [a, b]: readonly number[][]): boolean {
  for (let i = 0; i < 720; i++) {
    const [u, v] = [Math.cos((i * Math.PI) / 360), Math.sin((i * Math.PI) / 360)]
    const at = (row: number) => u * a[row] + v * b[row]
    let [mostLost, leastWon] = [-Infinity, Infinity]
    for (const [row, o] of outcome.entries()) {
      if (o) leastWon = Math.min(leastWon, at(row))
      else mostLost = Math.max(mostLost, at(row))
    }
    if (mostLost <= leastWon + 1e-12) return true
  }
  return false
}
