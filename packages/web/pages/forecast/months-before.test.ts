import { expect, test } from 'vitest'
import { monthsBefore } from './months-before.ts'

test.each([
  ['2026-09-30', 1, '2026-08-31'],
  ['2026-09-30', 3, '2026-06-30'],
  ['2026-02-28', 1, '2026-01-31'],
  ['2028-02-28', 1, '2028-01-28'],
  ['2026-04-30', 1, '2026-03-31'],
  ['2026-05-31', 1, '2026-04-30'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-03-15', 1, '2026-02-15'],
  ['2026-01-31', 3, '2025-10-31'],
])('from %s it is %d months to %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before)
})
