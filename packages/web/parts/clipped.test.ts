import { expect, test } from 'vitest'
import { clipped, sayClipped } from './clipped.ts'

test('counts signs, whatever they take, and halves none', () => {
  expect(clipped('abc', 3)).toBe('abc')
  expect(clipped('abcd', 3)).toBe('abc')
  expect(clipped('🧭🧭🧭🧭', 3)).toBe('🧭🧭🧭')
  expect(clipped('a🧭b', 2)).toBe('a🧭')
  expect(clipped('🧭'.repeat(10_000), 10_000)).toHaveLength(20_000)
})

test('what was cut off is said, in signs; nothing where all of it fits', () => {
  expect(sayClipped('🧭'.repeat(10_000), 10_000)).toBe('')
  expect(sayClipped('🧭'.repeat(10_012), 10_000)).toBe(
    'Room for 10,000 characters: the last 12 characters stayed out.',
  )
  expect(sayClipped('abcd', 3)).toMatch(/the last 1 character stayed out/)
})
