import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { type Adjustment, adjustPValues } from './adjust-p-values.ts'

// Against R: golden/reference.test.ts.

const methods = ['bonferroni', 'holm', 'bh', 'by'] as const
const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })

/** What is found at this level by the steps as the authors describe them. */
function found(p: readonly number[], method: Adjustment, level: number, tests: number): boolean[] {
  const sorted = p.toSorted((a, b) => a - b)
  const harmonic = Array.from({ length: tests }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b, 0)
  let bar = -1 // the largest p-value that is a finding
  if (method === 'bonferroni') bar = sorted.findLast((value) => value <= level / tests) ?? -1
  if (method === 'holm') {
    const first = sorted.findIndex((value, i) => value > level / (tests - i))
    bar = first < 0 ? 1 : (sorted[first - 1] ?? -1)
  }
  if (method === 'bh' || method === 'by') {
    const factor = method === 'by' ? harmonic : 1
    bar = sorted.findLast((value, i) => value <= (level * (i + 1)) / (tests * factor)) ?? -1
  }
  return p.map((value) => value <= bar)
}

describe('adjustPValues', () => {
  it('finds at a level what the step procedures find at it', () => {
    fc.assert(
      fc.property(list, fc.nat({ max: 5 }), fc.constantFrom(0.051, 0.21), (p, more, level) => {
        for (const method of methods) {
          const tests = p.length + more
          const adjusted = adjustPValues(p, method, { tests })
          expect([...adjusted].map((value) => value <= level)).toEqual(
            found(p, method, level, tests),
          )
        }
      }),
    )
  })

  it('never goes below the p-value or above 1, keeps the order, and follows the rows', () => {
    fc.assert(
      fc.property(list, fc.nat(), (p, seed) => {
        const order = seededRandom(seed).shuffle(p.map((_, i) => i))
        for (const method of methods) {
          const adjusted = adjustPValues(p, method)
          p.forEach((value, i) => {
            expect(adjusted[i]).toBeGreaterThanOrEqual(value)
            expect(adjusted[i]).toBeLessThanOrEqual(1)
            p.forEach((other, j) => {
              if (value <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j])
            })
          })
          const shuffled = adjustPValues(
            Float64Array.from(order, (i) => p[i]),
            method,
          )
          expect([...shuffled]).toEqual(order.map((i) => adjusted[i]))
        }
      }),
    )
  })

  it('keeps its promises with 8 true findings among 40 looks', () => {
    const random = seededRandom('looks')
    const runs = 2000
    const any = { bonferroni: 0, holm: 0, bh: 0, by: 0 }
    const share = { bonferroni: 0, holm: 0, bh: 0, by: 0 }
    for (let run = 0; run < runs; run++) {
      const p = Array.from({ length: 40 }, (_, i) => random.uniform() ** (i < 8 ? 8 : 1))
      for (const method of methods) {
        const adjusted = adjustPValues(p, method)
        const right = [...adjusted].filter((value, i) => i < 8 && value <= 0.05).length
        const wrong = [...adjusted].filter((value, i) => i >= 8 && value <= 0.05).length
        if (wrong > 0) any[method]++
        share[method] += wrong / Math.max(1, wrong + right)
      }
    }
    expect(any.bonferroni / runs).toBeLessThan(0.055)
    expect(any.holm / runs).toBeLessThan(0.055)
    expect(any.holm).toBeGreaterThanOrEqual(any.bonferroni)
    expect(share.bh / runs).toBeLessThan(0.05)
    expect(share.bh / runs).toBeGreaterThan(0.03)
    expect(share.by / runs).toBeLessThan(0.02)
    expect(any.bh / runs).toBeGreaterThan(0.06) // bh does not promise that
  })

  it('has nothing to say of nothing, and refuses what is no p-value', () => {
    for (const method of methods) expect(adjustPValues([], method)).toHaveLength(0)
    expect(() => adjustPValues([0.1, 1.1], 'bh')).toThrow('1.1 in row 1')
    expect(() => adjustPValues([Number.NaN], 'holm')).toThrow(RangeError)
    expect(() => adjustPValues([-0.1], 'by')).toThrow(RangeError)
    expect(() => adjustPValues([0.1, 0.2], 'bh', { tests: 1 })).toThrow('1 tests, 2 p-values')
    expect(() => adjustPValues([0.1], 'none' as Adjustment)).toThrow('method none')
  })
})
