import { expect, test } from 'vitest'
import { sayRange } from './say-range.ts'

test('a number out of its range: which there are, and what is counted with meanwhile', () => {
  expect(sayRange([1, 100_000], 5)).toBe('From 1 to 100,000; until then 5 is counted with.')
  expect(sayRange([0.1, 1_000], 12.5)).toBe('From 0.1 to 1,000; until then 12.5 is counted with.')
  expect(sayRange([0.01, 168], null)).toBe('From 0.01 to 168; until then it is left out.')
})
