import { expect, test } from 'vitest'
import { sayWhen } from './say-when.ts'

const at = (text: string) => new Date(text)

test('today and yesterday by these words, all others by their date', () => {
  const now = at('2026-11-22T09:00').getTime()
  const said = (text: string) => sayWhen(at(text).toISOString(), now)
  expect(said('2026-11-22T08:05')).toBe('today, 08:05')
  expect(said('2026-11-21T23:59')).toBe('yesterday, 23:59')
  expect(said('2026-11-20T14:30')).toBe('20 November 2026, 14:30')
})

test('a new year is a day like others', () => {
  const now = at('2027-01-01T00:10').getTime()
  expect(sayWhen(at('2026-12-31T23:50').toISOString(), now)).toBe('yesterday, 23:50')
})
