import { expect, test } from 'vitest'
import { isAnsweredInTime, isToldFirst } from './told-first.ts'

test('a loss was first heard from its owner if they spoke of it before the CRM did', () => {
  const at = (kind: 'letGo' | 'headsUp' | 'help' | 'goOn' | 'lives', filedAt: number) => ({
    kind,
    filedAt,
  })
  expect(isToldFirst([at('headsUp', 5)], 10)).toBe(true)
  expect(isToldFirst([at('letGo', 10)], 10)).toBe(true)
  expect(isToldFirst([at('help', 11)], 10)).toBe(false)
  expect(isToldFirst([at('goOn', 5), at('lives', 5)], 10)).toBe(false)
})

test('a call on a Friday is answered in time until Tuesday', () => {
  const calendar = {
    timeZone: 'Europe/Berlin',
    workingDays: [1, 2, 3, 4, 5],
    daysOff: new Set<string>(),
    graceDays: 5,
  }
  const friday = Date.UTC(2026, 5, 5, 10)
  expect(isAnsweredInTime(calendar, friday, [Date.UTC(2026, 5, 9, 10)])).toBe(true)
  expect(isAnsweredInTime(calendar, friday, [Date.UTC(2026, 5, 9, 11)])).toBe(false)
  expect(isAnsweredInTime(calendar, friday, [])).toBe(false)
})
