import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastAtOrBefore } from './last-at-or-before.ts'
import { quantile, quantileSorted } from './quantile.ts'

const values = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 })

describe('quantile', () => {
  it("gives R's numbers", () => {
    // R: quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(0, .1, .25, .5, .75, .9, 1))
    const x = [3, 1, 4, 1, 5, 9, 2, 6]
    const expected = [1, 1, 1.75, 3.5, 5.25, 6.9, 9]
    const found = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((p) => quantile(x, p))
    found.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i], 12)
    })
    expect(x).toEqual([3, 1, 4, 1, 5, 9, 2, 6]) // left as it was
  })

  it('rises with the probability and lies between the ends', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (x, p) => {
        const [low, at, high] = [0, p, 1].map((q) => quantile(x, q))
        // Plain equality: 0 and -0 are the same number here.
        expect(low === Math.min(...x)).toBe(true)
        expect(high === Math.max(...x)).toBe(true)
        expect(at).toBeGreaterThanOrEqual(low)
        expect(at).toBeLessThanOrEqual(high)
        expect(quantile(x, p / 2)).toBeLessThanOrEqual(at + 1e-6)
      }),
    )
  })

  it('refuses nothing, NaN and what is no probability', () => {
    expect(() => quantile([], 0.5)).toThrow('no values')
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow('value 1 is NaN')
    expect(() => quantile([1], 1.5)).toThrow('probability 1.5')
    expect(() => quantileSorted([1], Number.NaN)).toThrow('probability NaN')
  })
})

describe('lastAtOrBefore', () => {
  it('finds what a scan finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer(), (list, at) => {
        const sorted = list.sort((a, b) => a - b)
        expect(lastAtOrBefore(sorted, at % 22)).toBe(sorted.findLastIndex((v) => v <= at % 22))
      }),
    )
  })
})
