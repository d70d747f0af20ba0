import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaDistribution, betaQuantile, logGamma } from './beta.ts'
import { normalQuantile } from './normal.ts'
import { studentQuantile } from './student.ts'

// lgamma, qnorm, pbeta and qbeta against R: golden/reference.test.ts.

describe('normalQuantile', () => {
  it('is right to the last digits, tails included', () => {
    // Computed with 30 digits by mpmath: root of ncdf(x) = p.
    const known = [
      [1e-300, -37.0470962993612],
      [1e-20, -9.262340089798407],
      [1e-6, -4.753424308822899],
      [0.02425, -1.972961051311885],
      [0.07, -1.4757910281791706],
      [0.4, -0.2533471031357997],
      [0.9, 1.2815515655446006],
    ]
    for (const [p, x] of known) expect(Math.abs(normalQuantile(p) / x - 1)).toBeLessThan(1e-14)
  })
  it('is odd, and infinite at the ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 11)
      }),
    )
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
    expect(() => normalQuantile(-0.1)).toThrow(RangeError)
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError)
  })
})

describe('logGamma', () => {
  it('follows Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        const [next, here] = [logGamma(x + 1), logGamma(x)]
        expect(Math.abs(next - here - Math.log(x))).toBeLessThan(
          1e-14 * Math.max(1, Math.abs(next)),
        )
      }),
    )
    expect(() => logGamma(0)).toThrow(RangeError)
    expect(logGamma(Infinity)).toBe(Infinity)
  })
})

describe('betaDistribution and betaQuantile', () => {
  const shape = fc.double({ min: 0.05, max: 1e5, noNaN: true })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  it('mirror, rise and invert each other', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const p = betaDistribution(x, a, b)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        if (1 - (1 - x) === x) expect(betaDistribution(1 - x, b, a)).toBeCloseTo(1 - p, 11)
        expect(betaDistribution(betaQuantile(x, a, b), a, b)).toBeCloseTo(x, 4)
      }),
    )
  })
  it('know shapes with a simple formula', () => {
    expect(betaDistribution(0.3, 1, 1)).toBeCloseTo(0.3, 15)
    expect(betaDistribution(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 15)
    expect(betaDistribution(0.25, 0.5, 0.5)).toBeCloseTo(1 / 3, 14)
    expect(betaQuantile(0.81, 2, 1)).toBeCloseTo(0.9, 14)
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
  })
  it('refuse what is no share or shape', () => {
    expect(() => betaDistribution(1.1, 1, 1)).toThrow(RangeError)
    expect(() => betaDistribution(0.5, 0, 1)).toThrow(RangeError)
    expect(() => betaQuantile(Number.NaN, 1, 1)).toThrow(RangeError)
    expect(() => betaQuantile(0.5, 1, Infinity)).toThrow(RangeError)
  })
})

describe('studentQuantile', () => {
  it('knows one and two degrees, and the normal', () => {
    const p = 0.9
    expect(studentQuantile(p, 1)).toBeCloseTo(Math.tan(Math.PI * (p - 0.5)), 12)
    expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 12)
    expect(studentQuantile(p, Infinity)).toBe(normalQuantile(p))
    expect(studentQuantile(p, 9e5)).toBeCloseTo(normalQuantile(p), 5)
    expect(studentQuantile(0.1, 7)).toBeCloseTo(-studentQuantile(0.9, 7), 13)
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 8)
  })
  it('refuses what is no probability, and no degrees', () => {
    expect(() => studentQuantile(2, 3)).toThrow(RangeError)
    expect(() => studentQuantile(0.5, 0)).toThrow(RangeError)
  })
})
