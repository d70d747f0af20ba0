import { describe, expect, it } from 'vitest'
import { chiSquareTail } from './chi-square-tail.ts'

describe('chiSquareTail', () => {
  it('is right in relative terms, far tails included', () => {
    // Computed with 30 digits by mpmath: gammainc(degrees / 2, statistic / 2, regularized=True).
    const known = [
      [0.001, 1, 0.97477287936996],
      [3.841458820694124, 1, 0.05000000000000006],
      [468.071028662579, 1, 8.42420259582649e-104],
      [1400, 1, 2.101014516264218e-306],
      [0.5, 3, 0.9188914116546759],
      [83.8774525905131, 6, 5.638276883615854e-16],
      [1000, 1000, 0.4940528538292396],
      [1200, 1000, 1.22559423306229e-5],
      [400, 200, 1.843893649711574e-15],
      [1, 0.1, 0.02868262875583602],
    ]
    for (const [statistic, degrees, tail] of known) {
      expect(Math.abs(chiSquareTail(statistic, degrees) / tail - 1)).toBeLessThan(1e-12)
    }
  })
  it('has simple forms with even degrees', () => {
    for (const x of [0, 0.1, 1, 5, 20, 300]) {
      const half = x / 2
      expect(chiSquareTail(x, 2) / Math.exp(-half)).toBeCloseTo(1, 13)
      const six = Math.exp(-half) * (1 + half + half ** 2 / 2)
      expect(chiSquareTail(x, 6) / six).toBeCloseTo(1, 13)
    }
  })
  it('knows its ends and refuses what is no statistic', () => {
    expect([chiSquareTail(0, 3), chiSquareTail(Infinity, 3)]).toEqual([1, 0])
    expect(() => chiSquareTail(-1, 1)).toThrow(RangeError)
    expect(() => chiSquareTail(Number.NaN, 1)).toThrow(RangeError)
    expect(() => chiSquareTail(1, 0)).toThrow('0 degrees')
    expect(() => chiSquareTail(1, Infinity)).toThrow(RangeError)
  })
})
