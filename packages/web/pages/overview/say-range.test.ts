import { expect, test } from 'vitest'
import { sayRange } from './say-range.ts'

test.each([
  [[0.2284, 0.2667], '23–27'],
  [[0, 0.056], '0–6'],
  [[0.071, 0.072], '7 %'],
  [[0, 0.002], 'under 1 %'],
] as const)('beside its rate %j is %s', (interval, said) => {
  expect(sayRange(interval)).toBe(said)
})
