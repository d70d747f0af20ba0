import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeOf, shareRanges } from './share-ranges.ts'
import { countsOf, tenthsOf } from './tenths.ts'

describe('tenths', () => {
  it('leave possible just the counts that round to them', () => {
    for (let of = 1; of <= 60; of++)
      for (let count = 0; count <= of; count++) {
        const tenths = tenthsOf(count, of)
        expect(tenths).toBe(Math.round((10 * count) / of))
        const [least, most] = countsOf({ from: tenths, to: tenths }, of)
        expect(least <= count && count <= most).toBe(true)
        if (least > 0) expect(tenthsOf(least - 1, of)).toBeLessThan(tenths)
        if (most < of) expect(tenthsOf(most + 1, of)).toBeGreaterThan(tenths)
      }
  })
})

describe('the ranges in which a share is told', () => {
  it('are tenths in a large cell', () => {
    expect(shareRanges(100, 2, () => true)).toHaveLength(11)
    expect(
      rangeOf(
        shareRanges(100, 2, () => true),
        34,
        100,
      ),
    ).toEqual({ from: 3, to: 3 })
  })

  it('are no finer than three counts, so that none and all are never told apart', () => {
    expect(shareRanges(5, 2, () => true)).toEqual([
      { from: 0, to: 4 },
      { from: 5, to: 10 },
    ])
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), (of) => {
        const counts = shareRanges(of, 2, () => true).map((range) => countsOf(range, of))
        expect(counts[0]?.[0]).toBe(0)
        expect(counts.at(-1)?.[1]).toBe(of)
        counts.forEach(([least, most], n) => {
          expect(most - least).toBeGreaterThanOrEqual(2)
          if (n > 0) expect(least).toBe((counts[n - 1]?.[1] ?? 0) + 1)
        })
      }),
    )
  })

  it('grow where a finer one would not be safe, and are none where nothing is', () => {
    expect(shareRanges(100, 2, (least, most) => least <= 40 && most >= 30)).toEqual([
      { from: 0, to: 3 },
      { from: 4, to: 10 },
    ])
    expect(shareRanges(100, 2, () => false)).toEqual([])
    expect(shareRanges(100, 3, (least, most) => least <= 40 && most >= 30)).toEqual([])
  })
})
