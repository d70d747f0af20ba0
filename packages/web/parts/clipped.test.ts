import { expect, test } from 'vitest'
import { clipped } from './clipped.ts'

test('counts signs, whatever they take, and halves none', () => {
  expect(clipped('abc', 3)).toBe('abc')
  expect(clipped('abcd', 3)).toBe('abc')
  expect(clipped('🧭🧭🧭🧭', 3)).toBe('🧭🧭🧭')
  expect(clipped('a🧭b', 2)).toBe('a🧭')
  expect(clipped('🧭'.repeat(10_000), 10_000)).toHaveLength(20_000)
})
