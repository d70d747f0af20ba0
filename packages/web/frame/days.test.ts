import { expect, test } from 'vitest'
import { dayTyped, jumpsFrom, monthsFrom } from './days.ts'

test('some months on, the month’s last day where there is no such date', () => {
  expect(monthsFrom('2026-03-31', -1)).toBe('2026-02-28')
  expect(monthsFrom('2024-03-31', -1)).toBe('2024-02-29')
  expect(monthsFrom('2026-01-15', -1)).toBe('2025-12-15')
  expect(monthsFrom('2025-11-22', 12)).toBe('2026-11-22')
})

test('only to days that are known, and back to the newest', () => {
  expect(jumpsFrom('2026-11-22', '2026-11-22', '2026-01-01').map((jump) => jump.to)).toEqual([
    '2026-10-22',
    '2026-08-22',
  ])
  expect(jumpsFrom('2025-11-22', '2026-11-22', null).map((jump) => jump.name)).toEqual([
    'A month earlier',
    'A quarter earlier',
    'A year earlier',
    'A year later',
    'The newest day',
  ])
})

test('a day is understood as the pages write it', () => {
  expect(dayTyped('2026-06-30')).toBe('2026-06-30')
  expect(dayTyped('30 June 2026')).toBe('2026-06-30')
  expect(dayTyped('3 sep 2025')).toBe('2025-09-03')
  expect(dayTyped('June 2026')).toBe('2026-06-01')
  for (const text of ['', 'June', '31 June 2026', '2026-02-30', 'Halvorsen Marine'])
    expect(dayTyped(text)).toBeUndefined()
})
