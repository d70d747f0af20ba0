import { expect, test } from 'vitest'
import { sayLately } from './say-lately.ts'

const now = new Date(2026, 4, 4, 15, 0)
const at = (...[month, day, hour, minute]: [number, number, number, number]) =>
  sayLately(new Date(2026, month, day, hour, minute).toISOString(), now)

test('a moment is told roughly', () => {
  expect(at(4, 4, 14, 50)).toBe('just now')
  expect(at(4, 4, 15, 5)).toBe('just now')
  expect(at(4, 4, 8, 0)).toBe('today')
  expect(at(4, 3, 23, 59)).toBe('yesterday')
  expect(at(4, 2, 15, 0)).toBe('on 2 May 2026')
})
