import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { areaUnderCurve } from './area-under-curve.ts'

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties half', () => {
    const row = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 1 }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const outcome = rows.map(([, o]) => o)
        const found = areaUnderCurve({ predicted: rows.map(([p]) => p / 6), outcome })
        const [ones, zeros] = [1, 0].map((o) => rows.filter((r) => r[1] === o).map(([p]) => p))
        if (ones.length === 0 || zeros.length === 0) {
          expect([found.value, found.interval]).toEqual([null, null])
          return
        }
        const right = ones.flatMap((a) => zeros.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
        const mean = right.reduce<number>((sum, r) => sum + r, 0) / right.length
        expect(found.value).toBeCloseTo(mean, 12)
        expect(found.interval?.[0]).toBeLessThanOrEqual(mean + 1e-12)
        expect(found.interval?.[1]).toBeGreaterThanOrEqual(mean - 1e-12)
      }),
    )
  })

  it("has DeLong's variance, by hand", () => {
    // Placements 1, 2/3, 2/3 of those that it happened to; 1, 1, 1/3 of the others: variances 1/27, 4/27.
    const { value, interval } = areaUnderCurve({
      predicted: [0.9, 0.5, 0.4, 0.7, 0.2, 0.1],
      outcome: [1, 1, 1, 0, 0, 0],
    })
    expect(value).toBeCloseTo(7 / 9, 12)
    const error = Math.sqrt((1 / 27 + 4 / 27) / 3) / ((7 / 9) * (2 / 9))
    const upper = 1 / (1 + Math.exp(-Math.log(7 / 2) - 1.959963985 * error))
    expect(interval?.[1]).toBeCloseTo(upper, 8)
  })

  it('turns round with the predictions, and a perfect order still has doubt', () => {
    const outcome = [1, 1, 1, 0, 0, 0, 0]
    const predicted = [0.9, 0.8, 0.7, 0.3, 0.2, 0.1, 0.05]
    const best = areaUnderCurve({ predicted, outcome })
    expect(best.value).toBe(1)
    expect(best.interval?.[0]).toBeLessThan(0.95)
    expect(best.interval?.[1]).toBe(1)
    const worst = areaUnderCurve({ predicted: predicted.map((p) => 1 - p), outcome })
    expect(worst.interval?.[1]).toBeCloseTo(1 - (best.interval?.[0] ?? 0), 12)
  })

  it('holds the true area in 92 to 99 % of samples, few and uneven ones too', () => {
    const random = seededRandom('area')
    for (const [area, apart] of [
      [0.5, 0],
      [0.760249938906523, 1],
      [0.9213503964748575, 2],
    ]) {
      for (const [ones, zeros] of [
        [10, 10],
        [15, 100],
      ]) {
        let held = 0
        const runs = 600
        for (let run = 0; run < runs; run++) {
          const outcome = Uint8Array.from({ length: ones + zeros }, (_, i) => Number(i < ones))
          const predicted = Float64Array.from(outcome, (o) => {
            return 1 / (1 + Math.exp(-random.normal() - apart * o))
          })
          const { interval } = areaUnderCurve({ predicted, outcome })
          held += Number(interval !== null && interval[0] <= area && area <= interval[1])
        }
        expect(held / runs, `${area}, ${ones} and ${zeros}`).toBeGreaterThan(0.92)
        expect(held / runs, `${area}, ${ones} and ${zeros}`).toBeLessThan(0.99)
      }
    }
  })

  it('refuses what it cannot use', () => {
    expect(() => areaUnderCurve({ predicted: [], outcome: [] })).toThrow('no predictions')
    expect(() => areaUnderCurve({ predicted: [2], outcome: [1] })).toThrow('prediction 2')
    expect(() => areaUnderCurve({ predicted: [1], outcome: [1] }, { level: 1 })).toThrow('level')
  })
})
