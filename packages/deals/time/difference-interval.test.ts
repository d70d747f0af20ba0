import { wilsonInterval } from '@closed-learned/analysis'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceInterval } from './difference-interval.ts'

const rate = (successes: number, trials: number) => ({
  value: successes / trials,
  interval: wilsonInterval(successes, trials),
})

test.each([
  // Newcombe (1998), table II, method 10.
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
] as const)('%i of %i less %i of %i', (a, m, b, n, low, high) => {
  const interval = differenceInterval(rate(a, m), rate(b, n))
  expect(interval[0]).toBeCloseTo(low, 4)
  expect(interval[1]).toBeCloseTo(high, 4)
})

test('it holds the difference, and turned round it is its mirror', () => {
  const share = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
  fc.assert(
    fc.property(share, share, ([a, m], [b, n]) => {
      const [one, other] = [rate(Math.min(a, m), m), rate(Math.min(b, n), n)]
      const [low, high] = differenceInterval(one, other)
      expect(low).toBeLessThanOrEqual(one.value - other.value)
      expect(high).toBeGreaterThanOrEqual(one.value - other.value)
      expect(differenceInterval(other, one)).toEqual([0 - high, 0 - low])
    }),
  )
})
