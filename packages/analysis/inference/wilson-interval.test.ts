import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logGamma } from './beta.ts'
import { clopperPearson } from './clopper-pearson.ts'
import { wilsonInterval } from './wilson-interval.ts'

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, x: Math.round(share * n) }))

/** Chance, computed and not drawn, that the interval of a sample covers its true rate. */
function coverage(interval: typeof wilsonInterval, n: number, rate: number): number {
  let covered = 0
  for (let x = 0; x <= n; x++) {
    const [low, high] = interval(x, n)
    const ways = logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1)
    const chance = Math.exp(ways + x * Math.log(rate) + (n - x) * Math.log1p(-rate))
    if (low <= rate && rate <= high) covered += chance
  }
  return covered
}

describe('wilsonInterval and clopperPearson', () => {
  for (const interval of [wilsonInterval, clopperPearson]) {
    it(`${interval.name} holds the rate, widens with the level and mirrors successes`, () => {
      fc.assert(
        fc.property(counts, ({ x, n }) => {
          const [low, high] = interval(x, n)
          expect(low).toBeLessThanOrEqual(x / n)
          expect(high).toBeGreaterThanOrEqual(x / n)
          const wide = interval(x, n, 0.99)
          expect(wide[0]).toBeLessThanOrEqual(low)
          expect(wide[1]).toBeGreaterThanOrEqual(high)
          expect(interval(n - x, n)[0]).toBeCloseTo(1 - high, 12)
        }),
      )
    })

    it(`${interval.name} refuses impossible counts`, () => {
      expect(() => interval(0, 0)).toThrow('0 trials')
      expect(() => interval(3, 2)).toThrow('3 successes of 2 trials')
      expect(() => interval(-1, 2)).toThrow(RangeError)
      expect(() => interval(Number.NaN, 2)).toThrow(RangeError)
      expect(() => interval(1, Number.NaN)).toThrow(RangeError)
      expect(() => interval(1, 2, 1)).toThrow('level 1')
      expect(() => interval(1, 2, Number.NaN)).toThrow(RangeError)
    })
  }

  it('wilsonInterval covers 95 % on average over rates, for few trials and many', () => {
    for (const n of [5, 20, 200]) {
      const rates = Array.from({ length: 199 }, (_, i) => (i + 1) / 200)
      const mean = rates.reduce((sum, rate) => sum + coverage(wilsonInterval, n, rate), 0) / 199
      expect(mean).toBeGreaterThan(0.945)
      expect(mean).toBeLessThan(0.965)
    }
  })

  it('clopperPearson never covers less than 95 %', () => {
    for (const n of [5, 20]) {
      for (const rate of [0.01, 0.1, 0.32, 0.5, 0.9]) {
        expect(coverage(clopperPearson, n, rate)).toBeGreaterThanOrEqual(0.95 - 1e-12)
      }
    }
  })
})
