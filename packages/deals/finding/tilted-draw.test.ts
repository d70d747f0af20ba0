import { expect, test } from 'vitest'
import { tiltedDraw } from './tilted-draw.ts'

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1)
  return k < 0 || k > n ? 0 : ways
}

/** By summing up all that can be. */
function byCounting(deals: number, events: number, own: number, ratio: number) {
  const all = Array.from({ length: own + 1 }, (_, k) => ({
    k,
    w: choose(own, k) * choose(deals - own, events - k) * ratio ** k,
  }))
  const weight = all.reduce((sum, { w }) => sum + w, 0)
  const mean = all.reduce((sum, { k, w }) => sum + k * w, 0) / weight
  return { mean, variance: all.reduce((sum, { k, w }) => sum + (k - mean) ** 2 * w, 0) / weight }
}

test.each([
  [20, 12, 6, 1],
  [20, 12, 6, 20],
  [20, 12, 6, 0.05],
  [20, 18, 9, 4],
  [7, 3, 5, 0.2],
])('%d deals, %d events, %d here, odds ratio %d', (deals, events, own, ratio) => {
  const { mean, variance } = byCounting(deals, events, own, ratio)
  const drawn = tiltedDraw({ deals, events, own }, ratio)
  expect(drawn.mean).toBeCloseTo(mean, 10)
  expect(drawn.variance).toBeCloseTo(variance, 10)
})

test('nothing varies where all is given, and large strata do not overflow', () => {
  expect(tiltedDraw({ deals: 9, events: 0, own: 4 }, 3)).toEqual({ mean: 0, variance: 0 })
  expect(tiltedDraw({ deals: 9, events: 4, own: 9 }, 3)).toEqual({ mean: 4, variance: 0 })
  const { mean, variance } = tiltedDraw({ deals: 40_000, events: 20_000, own: 8000 }, 1.0001)
  expect(mean).toBeCloseTo(4000, 0)
  expect(variance).toBeCloseTo((8000 * 0.25 * 32_000) / 39_999, 0)
})
