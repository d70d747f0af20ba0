import { seededRandom } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { coveredShare, factorOf, factorsWithoutEach } from './conformal.ts'

test('before eight past periods it is too early', () => {
  const misses = [0.2, 0.4, 1.2, 0.1, 0.8, 2, 0.3]
  expect(factorOf(misses)).toBeNull()
  expect(coveredShare(misses)).toBeNull()
  expect(factorsWithoutEach(misses)).toEqual(misses.map(() => null))
  expect(factorOf([...misses, 0.5])).not.toBeNull()
})

test.each([8, 10, 12])(
  'of %i past periods the factor holds the next one as often as promised',
  (n) => {
    const random = seededRandom(`conformal ${n}`)
    let [held, width] = [0, 0]
    const runs = 3000
    for (let run = 0; run < runs; run++) {
      // Intervals that are half as wide as they would have to be.
      const misses = Array.from({ length: n + 1 }, () => Math.abs(2 * random.normal()) / 1.2816)
      const [next = 0, ...past] = misses
      const factor = factorOf(past) ?? 0
      if (next <= factor) held++
      width += factor / runs
    }
    expect(held / runs).toBeGreaterThan(0.78)
    expect(held / runs).toBeLessThan(0.92)
    expect(width).toBeGreaterThan(1.5)
  },
)
