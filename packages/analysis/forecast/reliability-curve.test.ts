import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastAtOrBefore } from '../array/last-at-or-before.ts'
import { type Random, seededRandom } from '../array/random.ts'
import { reliabilityCurve } from './reliability-curve.ts'

const predictions = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })),
  { minLength: 1, maxLength: 60 },
)

/** Of all curves that never fall, the nearest: max over starts of min over ends of the means between. */
function nearestRising(rows: readonly (readonly [number, number])[], at: number): number {
  const mean = (from: number, to: number) => {
    const inside = rows.filter(([p]) => p >= from && p <= to)
    return inside.reduce((sum, [, o]) => sum + o, 0) / inside.length
  }
  const places = [...new Set(rows.map(([p]) => p))]
  const lowest = (from: number) =>
    Math.min(...places.filter((to) => to >= at).map((to) => mean(from, to)))
  return Math.max(...places.filter((from) => from <= at).map(lowest))
}

describe('reliabilityCurve', () => {
  it('is the nearest curve that never falls, inside its band', () => {
    fc.assert(
      fc.property(predictions, (rows) => {
        const predicted = rows.map(([p]) => p / 20)
        const curve = reliabilityCurve(
          { predicted, outcome: rows.map(([, o]) => o) },
          { samples: 20 },
        )
        for (let i = 0; i < curve.predicted.length; i++) {
          const at = Math.round(curve.predicted[i] * 20)
          expect(curve.observed[i]).toBeCloseTo(nearestRising(rows, at), 12)
          expect(curve.lower[i]).toBeLessThanOrEqual(curve.observed[i])
          expect(curve.upper[i]).toBeGreaterThanOrEqual(curve.observed[i])
          expect(curve.lower[i]).toBeGreaterThanOrEqual(0)
          expect(curve.upper[i]).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('gives the same band for the same seed, another for another', () => {
    const random = seededRandom('rows')
    const predicted = Array.from({ length: 80 }, () => random.below(11) / 10)
    const outcome = predicted.map((p) => Number(random.uniform() < p))
    const band = (seed: number) => [...reliabilityCurve({ predicted, outcome }, { seed }).lower]
    expect(band(1)).toEqual(band(1))
    expect(band(1)).not.toEqual(band(2))
  })

  it('tells long columns at as many points as asked for, the ends among them', () => {
    const predicted = Array.from({ length: 1_000 }, (_, i) => i / 999)
    const outcome = predicted.map((p, i) => Number(i % 2 === 0 || p > 0.5))
    const curve = reliabilityCurve({ predicted, outcome }, { points: 7, samples: 10 })
    expect(curve.predicted).toHaveLength(7)
    expect([curve.predicted[0], curve.predicted[6]]).toEqual([0, 1])
  })

  it('refuses what it cannot use', () => {
    const one = { predicted: [0.5], outcome: [1] }
    expect(() => reliabilityCurve({ predicted: [], outcome: [] })).toThrow('no predictions')
    expect(() => reliabilityCurve({ predicted: [0.5], outcome: [] })).toThrow('0 outcomes')
    expect(() => reliabilityCurve({ predicted: [Number.NaN], outcome: [1] })).toThrow('NaN')
    expect(() => reliabilityCurve(one, { samples: 1 })).toThrow('1 samples')
    expect(() => reliabilityCurve(one, { points: 2.5 })).toThrow('2.5 points')
    expect(() => reliabilityCurve(one, { level: 1 })).toThrow('level 1')
  })
})

describe('the 95 % band holds the true chance at 93–99 % of the predictions', () => {
  const truths: Record<string, (said: number) => number> = {
    honest: (said) => said,
    'promises too much': (said) => 0.15 + 0.5 * said,
    'knows nothing': () => 0.3,
    'all or little': (said) => (said < 0.5 ? 0.1 : 0.8),
  }
  const coverage = (truth: (said: number) => number, n: number, say: (r: Random) => number) => {
    const random = seededRandom(`band ${n}`)
    let [held, points] = [0, 0]
    for (let run = 0; run < 60; run++) {
      const predicted = Array.from({ length: n }, () => say(random))
      const outcome = predicted.map((said) => Number(random.uniform() < truth(said)))
      const {
        predicted: at,
        lower,
        upper,
      } = reliabilityCurve({ predicted, outcome }, { samples: 150, seed: run })
      for (const said of predicted) {
        const i = lastAtOrBefore(at, said)
        const chance = truth(at[i])
        held += Number(lower[i] <= chance && chance <= upper[i])
        points++
      }
    }
    return held / points
  }
  for (const [name, truth] of Object.entries(truths)) {
    it(`${name}: 40 and 200 predictions, in tenths and in any number`, () => {
      for (const n of [40, 200]) {
        for (const say of [(r: Random) => r.below(11) / 10, (r: Random) => r.uniform() ** 1.5]) {
          const share = coverage(truth, n, say)
          expect(share).toBeGreaterThan(0.93)
          expect(share).toBeLessThan(0.995)
        }
      }
    })
  }
})
