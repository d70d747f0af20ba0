import { describe, expect, it } from 'vitest'
import { rootBetween } from './root-between.ts'

describe('rootBetween', () => {
  it('finds a crossing to the last digits, rising or falling', () => {
    expect(rootBetween((x) => x * x - 2, 0, 2, 0)).toBeCloseTo(Math.SQRT2, 15)
    expect(rootBetween((x) => 2 - x * x, 0, 2, 0)).toBeCloseTo(Math.SQRT2, 15)
    expect(rootBetween(Math.cos, 1, 2, 0)).toBeCloseTo(Math.PI / 2, 15)
    expect(rootBetween((x) => x ** 9 - 1e-45, 0, 1, 0) / 1e-5).toBeCloseTo(1, 14)
  })
  it('stops as soon as it is near enough', () => {
    let calls = 0
    const f = (x: number) => {
      calls++
      return Math.exp(x) - 3
    }
    expect(Math.abs(rootBetween(f, 0, 5, 1e-3) - Math.log(3))).toBeLessThan(1e-3)
    const few = calls
    rootBetween(f, 0, 5, 0)
    expect(calls - few).toBeGreaterThan(few)
    expect(calls - few).toBeLessThan(20)
  })
  it('takes an end that is the root, and refuses ends of one sign', () => {
    expect(rootBetween((x) => x, 0, 1, 0)).toBe(0)
    expect(rootBetween((x) => x - 1, 0, 1, 0)).toBe(1)
    expect(() => rootBetween((x) => x + 1, 0, 1, 0)).toThrow('no crossing')
  })
})
