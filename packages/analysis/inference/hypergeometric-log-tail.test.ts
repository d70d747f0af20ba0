import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose, quotient } from '../testing/choose.ts'
import { hypergeometricLogTail } from './hypergeometric-log-tail.ts'

// Against R: golden/reference.test.ts.

/** P(X ≥ observed), counted with whole numbers of any size. */
function counted(observed: number, drawn: number, marked: number, population: number): number {
  let ways = 0n
  for (let x = observed; x <= drawn; x++) {
    ways += choose(marked, x) * choose(population - marked, drawn - x)
  }
  return quotient(ways, choose(population, drawn))
}

const draws = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), fc.nat())
  .map(([population, a, b, c]) => {
    const [drawn, marked] = [a % (population + 1), b % (population + 1)]
    return { population, drawn, marked, observed: c % (drawn + 2) }
  })

describe('hypergeometricLogTail', () => {
  it('agrees with counting every draw', () => {
    fc.assert(
      fc.property(draws, ({ observed, drawn, marked, population }) => {
        const chance = counted(observed, drawn, marked, population)
        const log = hypergeometricLogTail(observed, drawn, marked, population)
        if (chance === 0) expect(log).toBe(-Infinity)
        else expect(Math.abs(Math.exp(log) / chance - 1)).toBeLessThan(1e-12)
        if (chance === 1) expect(log === 0 || log > -1e-14).toBe(true)
      }),
    )
  })
  it('agrees with counting in a company of 20,000 deals, far out too', () => {
    for (const observed of [330, 350, 400, 500]) {
      const chance = counted(observed, 500, 13_600, 20_000)
      const log = hypergeometricLogTail(observed, 500, 13_600, 20_000)
      expect(Math.abs(Math.exp(log) / chance - 1)).toBeLessThan(1e-11)
    }
  })
  it('keeps its digits close to certainty', () => {
    // One minus 1 / choose(60, 30), a number that differs from 1 by less than its last digit.
    const log = hypergeometricLogTail(1, 30, 30, 60)
    expect(log / -quotient(1n, choose(60, 30))).toBeCloseTo(1, 12)
  })
  it('does not care which of drawn and marked is which', () => {
    fc.assert(
      fc.property(draws, ({ observed, drawn, marked, population }) => {
        const one = Math.exp(hypergeometricLogTail(observed, drawn, marked, population))
        const other = Math.exp(hypergeometricLogTail(observed, marked, drawn, population))
        expect(one).toBeCloseTo(other, 12)
      }),
    )
  })
  it('is certain of none, and refuses what is no count', () => {
    expect(hypergeometricLogTail(0, 5, 3, 10)).toBe(0)
    expect(hypergeometricLogTail(0, 0, 0, 0)).toBe(0)
    expect(hypergeometricLogTail(4, 5, 3, 10)).toBe(-Infinity)
    expect(() => hypergeometricLogTail(1.5, 5, 3, 10)).toThrow('1.5 is no count')
    expect(() => hypergeometricLogTail(1, Number.NaN, 3, 10)).toThrow(RangeError)
    expect(() => hypergeometricLogTail(1, 5, -1, 10)).toThrow(RangeError)
    expect(() => hypergeometricLogTail(1, 11, 3, 10)).toThrow('11 drawn')
  })
})
