import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreStatistic } from './score-statistic.ts'

const entry = fc.integer({ min: -9, max: 9 })

describe('scoreStatistic', () => {
  it('is s² / v for one direction, and s’V⁻¹s for two', () => {
    expect(scoreStatistic([3], [2])).toEqual({ statistic: 4.5, rank: 1 })
    // V = [[4, 1], [1, 3]], its inverse [[3, -1], [-1, 4]] / 11
    const { statistic, rank } = scoreStatistic([1, 2], [4, 1, 1, 3])
    expect([statistic, rank]).toEqual([expect.closeTo((3 - 4 + 16) / 11, 13), 2])
  })

  it('finds u’u again for V = MM’ and s = Mu, however few directions M has', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (m, r) => {
          const row = (i: number) => m.slice(i * 3, i * 3 + r)
          const dot = (a: readonly number[], b: readonly number[]) =>
            a.reduce((s, x, i) => s + x * b[i], 0)
          const covariance = [0, 1, 2, 3].flatMap((i) =>
            [0, 1, 2, 3].map((j) => dot(row(i), row(j))),
          )
          const u = [2, -1, 3].slice(0, r)
          const { statistic, rank } = scoreStatistic(
            [0, 1, 2, 3].map((i) => dot(row(i), u)),
            covariance,
          )
          expect(rank).toBeLessThanOrEqual(r)
          if (rank === r) expect(statistic).toBeCloseTo(dot(u, u), 6)
          else expect(statistic).toBeLessThan(dot(u, u) + 1e-6)
        },
      ),
    )
  })

  it('has no direction where nothing varies', () => {
    expect(scoreStatistic([0, 0], [0, 0, 0, 0])).toEqual({ statistic: 0, rank: 0 })
  })
})
