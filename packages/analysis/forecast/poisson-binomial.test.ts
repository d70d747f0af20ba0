import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { logGamma } from '../inference/beta.ts'
import { poissonBinomial } from './poisson-binomial.ts'

const chance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 1e-12, 1 - 1e-12),
)

/** Every way in which the deals can end, one by one. */
function enumerated(chances: readonly number[]): number[] {
  const probability = chances.map(() => 0).concat(0)
  for (let way = 0; way < 2 ** chances.length; way++) {
    let [won, likely] = [0, 1]
    for (const [i, chance] of chances.entries()) {
      const yes = (way >> i) & 1
      won += yes
      likely *= yes ? chance : 1 - chance
    }
    probability[won] += likely
  }
  return probability
}

describe('poissonBinomial', () => {
  it('is what all ways to end add up to', () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 10 }), (chances) => {
        const { probability } = poissonBinomial(chances)
        for (const [k, p] of enumerated(chances).entries()) {
          expect(Math.abs(probability[k] - p)).toBeLessThan(1e-14)
        }
      }),
    )
  })

  it('is binomial where the chances are equal, tails included', () => {
    const { probability } = poissonBinomial(new Float64Array(300).fill(0.2)) // dbinom(0:300, 300, .2)
    for (const k of [0, 1, 20, 60, 100, 150]) {
      const ways = logGamma(301) - logGamma(k + 1) - logGamma(301 - k)
      const log = ways + k * Math.log(0.2) + (300 - k) * Math.log(0.8)
      if (log > -68) expect(Math.abs(Math.log(probability[k]) - log)).toBeLessThan(1e-11)
      else expect(probability[k]).toBeLessThan(1e-29)
    }
  })

  it('has the mean, the spread and the whole chance that it states', () => {
    const random = seededRandom('chances')
    for (const n of [1, 40, 5_000]) {
      const chances = Float64Array.from({ length: n }, random.uniform)
      const { mean, stdDev, probability } = poissonBinomial(chances)
      const moment = (of: (k: number) => number) =>
        probability.reduce((sum, p, k) => sum + p * of(k), 0)
      expect(moment(() => 1)).toBeCloseTo(1, 11)
      expect(moment((k) => k)).toBeCloseTo(mean, 8)
      expect(Math.sqrt(moment((k) => (k - mean) ** 2))).toBeCloseTo(stdDev, 8)
    }
  })

  it('states an interval that holds its level, and would not without its ends', () => {
    fc.assert(
      fc.property(
        fc.array(chance, { maxLength: 30 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (chances, level) => {
          const { probability, interval } = poissonBinomial(chances, { level })
          const between = (low: number, high: number) =>
            probability.slice(low, high + 1).reduce((sum, p) => sum + p, 0)
          const [low, high] = interval
          expect(between(low, high)).toBeGreaterThanOrEqual(level - 1e-12)
          const tail = (1 - level) / 2
          expect(between(0, low)).toBeGreaterThan(tail - 1e-12)
          expect(between(high, chances.length)).toBeGreaterThan(tail - 1e-12)
        },
      ),
    )
  })

  it('knows certainty, and no deals', () => {
    expect(poissonBinomial([])).toMatchObject({ mean: 0, stdDev: 0, interval: [0, 0] })
    expect([...poissonBinomial([1, 0, 1]).probability]).toEqual([0, 0, 1, 0])
    expect(poissonBinomial([1, 0, 1]).interval).toEqual([2, 2])
  })

  it('refuses what is no chance or level', () => {
    expect(() => poissonBinomial([0.5, 1.1])).toThrow('1.1 in row 1')
    expect(() => poissonBinomial([Number.NaN])).toThrow('NaN in row 0')
    for (const level of [0, 1, Number.NaN]) {
      expect(() => poissonBinomial([0.5], { level })).toThrow(RangeError)
    }
  })
})
