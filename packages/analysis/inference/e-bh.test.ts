import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { eBH } from './e-bh.ts'

const eValue = fc.oneof(
  fc.double({ min: 0, max: 500, noNaN: true }),
  fc.constantFrom(0, 1, 20, 40, 60, 80, Infinity),
)

/** By the definition: the largest k of which k e-values are at least n / (alpha k). */
function byDefinition(eValues: readonly number[], alpha: number): number[] {
  const n = eValues.length
  for (let k = n; k > 0; k--) {
    const least = n / (alpha * k)
    if (eValues.filter((e) => e >= least * (1 - 1e-12)).length >= k) {
      return eValues.map((e) => Number(e >= least * (1 - 1e-12)))
    }
  }
  return eValues.map(() => 0)
}

describe('eBH', () => {
  it('finds what the definition finds', () => {
    const alphas = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(fc.array(eValue, { maxLength: 30 }), alphas, (eValues, alpha) => {
        const { found, count, adjusted } = eBH(eValues, { alpha })
        expect([...found]).toEqual(byDefinition(eValues, alpha))
        expect(count).toBe(found.reduce((sum, one) => sum + one, 0))
        expect(adjusted.every((value) => value >= 0 && value <= 1)).toBe(true)
      }),
    )
  })

  it('keeps false ones below alpha among those found, though all share one fate', () => {
    const random = seededRandom('fate')
    let shares = 0
    for (let run = 0; run < 2_000; run++) {
      const fate = random.normal()
      const eValues = Array.from({ length: 20 }, (_, i) => {
        const z = 0.8 * fate + 0.6 * random.normal() + (i < 5 ? 3.5 : 0) // five are true
        return Math.exp(3 * z - 4.5)
      })
      const { found, count } = eBH(eValues, { alpha: 0.2 })
      shares += count === 0 ? 0 : found.subarray(5).reduce((sum, one) => sum + one, 0) / count
    }
    expect(shares / 2_000).toBeLessThan(0.2)
    expect(shares / 2_000).toBeGreaterThan(0)
  })

  it('finds none among none', () => {
    expect(eBH([])).toMatchObject({ count: 0, found: new Uint8Array(0) })
  })

  it('refuses what it cannot use', () => {
    expect(() => eBH([1, -1])).toThrow('-1 in row 1')
    expect(() => eBH([Number.NaN])).toThrow('NaN in row 0')
    for (const alpha of [0, 1, Number.NaN]) expect(() => eBH([1], { alpha })).toThrow('alpha')
  })
})
