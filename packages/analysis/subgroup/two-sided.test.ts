import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { exactStrata } from '../inference/exact-strata.ts'
import { hypergeometricLogTail } from '../inference/hypergeometric-log-tail.ts'
import { saddlepointTail } from './saddlepoint-tail.ts'
import { twoSided } from './two-sided.ts'

const random = seededRandom(11)
const draws = Array.from({ length: 60 }, () => {
  const population = 4 + random.below(20)
  const drawn = 1 + random.below(population - 1)
  return { population, drawn, marked: 1 + random.below(population - 1) }
})
const expected = draws.reduce((sum, d) => sum + (d.drawn * d.marked) / d.population, 0)

describe('the saddlepoint tail', () => {
  it('is that of counting all tables, to a hundredth, as far as that counts', () => {
    for (let seen = Math.ceil(expected) + 5; seen < expected + 60; seen += 5) {
      const exact = exactStrata(draws, seen)?.pGreater ?? 0
      if (exact < 1e-200) break
      expect(saddlepointTail(draws, seen) / exact, String(seen)).toBeCloseTo(1, 1.5)
    }
  })

  it('is that of one large table too', () => {
    const draw = { population: 100_000, drawn: 8_000, marked: 68_000 }
    for (const seen of [5_500, 5_600, 5_700, 5_900]) {
      const exact = Math.exp(hypergeometricLogTail(seen, 8_000, 68_000, 100_000))
      expect(saddlepointTail([draw], seen) / exact).toBeCloseTo(1, 2)
    }
  })
})

describe('twoSided', () => {
  it('is twice the smaller tail, at most 1', () => {
    const seen = Math.round(expected) - 12
    expect(twoSided(draws, seen)).toBeCloseTo(2 * (exactStrata(draws, seen)?.pLess ?? 0), 9)
    expect(twoSided(draws, Math.round(expected))).toBe(1)
    expect(twoSided([], 0)).toBe(1)
  })

  it('is never 0, so that it can be told', () => {
    const many = Array.from({ length: 3000 }, () => ({ population: 4, drawn: 2, marked: 2 }))
    expect(twoSided(many, 6000)).toBeGreaterThan(0)
  })
})
