import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { confidenceSequence } from './confidence-sequence.ts'
import { wilsonInterval } from './wilson-interval.ts'

// The last interval against scipy: golden/reference.test.ts.

const outcomes = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 80 })

describe('confidenceSequence', () => {
  it('holds the observed rate, mirrors, and is wider than an interval looked at once', () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const { low, high } = confidenceSequence(outcome)
        const other = confidenceSequence(outcome.map((o) => 1 - o))
        let yes = 0
        for (const [row, o] of outcome.entries()) {
          yes += o
          expect(low[row]).toBeLessThanOrEqual(yes / (row + 1))
          expect(high[row]).toBeGreaterThanOrEqual(yes / (row + 1))
          expect(other.low[row]).toBeCloseTo(1 - high[row], 12)
          const once = wilsonInterval(yes, row + 1)
          expect(high[row] - low[row]).toBeGreaterThan((once[1] - once[0]) * 0.99)
        }
      }),
    )
  })

  it('ends where the mixture says 1 / alpha: mixture by hand, rate by rate', () => {
    const outcome = [1, 0, 1, 1, 1, 0, 1, 1]
    const { interval } = confidenceSequence(outcome, { level: 0.9, prior: [2, 3] })
    const likelihood = (p: number) => p ** 6 * (1 - p) ** 2
    const steps = 200_000
    let [weight, mixture] = [0, 0]
    for (let i = 0; i < steps; i++) {
      const p = (i + 0.5) / steps
      weight += p * (1 - p) ** 2
      mixture += p * (1 - p) ** 2 * likelihood(p)
    }
    for (const end of interval) {
      expect(mixture / weight / likelihood(end)).toBeCloseTo(10, 6)
    }
  })

  it('holds the true rate at every deal of a run in at least 95 % of the runs', () => {
    const random = seededRandom('sequence')
    for (const rate of [0.03, 0.3, 0.68]) {
      let missed = 0
      for (let run = 0; run < 500; run++) {
        const outcome = Uint8Array.from({ length: 400 }, () => Number(random.uniform() < rate))
        const { low, high } = confidenceSequence(outcome)
        missed += Number(low.some((from, row) => from > rate || high[row] < rate))
      }
      expect(missed / 500).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 500))
    }
  })

  it('narrows around the rate', () => {
    const outcome = Uint8Array.from({ length: 20_000 }, (_, i) => Number(i % 4 === 0))
    const { interval } = confidenceSequence(outcome)
    expect(interval[0]).toBeGreaterThan(0.235)
    expect(interval[1]).toBeLessThan(0.265)
  })

  it('says nothing before the first outcome, and is open at none and at all', () => {
    expect(confidenceSequence([]).interval).toEqual([0, 1])
    expect(confidenceSequence([0, 0]).interval[0]).toBe(0)
    expect(confidenceSequence([1, 1]).interval[1]).toBe(1)
  })

  it('refuses what it cannot use', () => {
    expect(() => confidenceSequence([1, 0.5])).toThrow('0.5 in row 1')
    expect(() => confidenceSequence([Number.NaN])).toThrow('NaN in row 0')
    expect(() => confidenceSequence([1], { prior: [1, 0] })).toThrow('prior')
    for (const level of [0, 1, Number.NaN]) {
      expect(() => confidenceSequence([1], { level })).toThrow('level')
    }
  })
})
