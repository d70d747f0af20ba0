import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfIso } from '../shared/day.ts'
import { CALENDAR } from './testing/any-organisation.ts'
import { afterWorkingDays, graceUntil, isWorkingDay, type WorkCalendar } from './working-days.ts'

const at = (text: string) => Date.parse(text)
const after = (from: string, days: number, more: Partial<WorkCalendar> = {}) =>
  new Date(afterWorkingDays({ ...CALENDAR, ...more }, at(from), days)).toISOString()

describe('so many working days later', () => {
  test('it is the same time of day; the day itself does not count', () => {
    // A Monday.
    expect(after('2026-06-01T08:30:00Z', 1)).toBe('2026-06-02T08:30:00.000Z')
    expect(after('2026-06-01T08:30:00Z', 5)).toBe('2026-06-08T08:30:00.000Z')
  })

  test('weekends and days off do not count', () => {
    // A Friday, a Saturday.
    expect(after('2026-06-05T08:00:00Z', 1)).toBe('2026-06-08T08:00:00.000Z')
    // From a day off the last one counts to its end (here in Berlin): none of the first was used up.
    expect(after('2026-06-06T08:00:00Z', 1)).toBe('2026-06-08T22:00:00.000Z')
    expect(after('2026-06-06T22:01:00Z', 2)).toBe('2026-06-09T22:00:00.000Z')
    const daysOff = new Set(['2026-06-08', '2026-06-09'])
    expect(after('2026-06-05T08:00:00Z', 1, { daysOff })).toBe('2026-06-10T08:00:00.000Z')
    expect(after('2026-06-05T08:00:00Z', 1, { workingDays: [7] })).toBe('2026-06-07T22:00:00.000Z')
  })

  test('the day is the one on the wall of the workspace', () => {
    // 23:30 in UTC is Tuesday already in Tokyo, and Monday still in New York.
    const late = '2026-06-01T23:30:00Z'
    expect(after(late, 4, { timeZone: 'Asia/Tokyo' })).toBe('2026-06-07T23:30:00.000Z')
    expect(after(late, 4, { timeZone: 'America/New_York' })).toBe('2026-06-05T23:30:00.000Z')
  })

  test('the clock on the wall goes on where summer time begins and ends', () => {
    // Berlin: on 29 March 2026 forward, on 25 October 2026 back.
    expect(after('2026-03-27T09:00:00Z', 1)).toBe('2026-03-30T08:00:00.000Z')
    expect(after('2026-10-23T08:00:00Z', 1)).toBe('2026-10-26T09:00:00.000Z')
    // 02:30 does not exist on that Sunday.
    const everyDay = { workingDays: [1, 2, 3, 4, 5, 6, 7] }
    const skipped = at(after('2026-03-28T01:30:00Z', 1, everyDay))
    expect(Math.abs(skipped - at('2026-03-29T01:00:00Z'))).toBeLessThanOrEqual(3_600_000)
  })

  test('a calendar without working days, or of an unknown zone, still comes to an end', () => {
    const none = afterWorkingDays({ ...CALENDAR, workingDays: [] }, at('2026-06-01T00:00:00Z'), 3)
    expect(none).toBeGreaterThan(at('2026-06-04T00:00:00Z'))
    expect(after('2026-06-01T08:00:00Z', 1, { timeZone: 'Nowhere/At all' })).toBe(
      '2026-06-02T08:00:00.000Z',
    )
  })

  test('more days are never sooner, and never fewer than they are', () => {
    const instant = fc.integer({ min: at('2020-01-01'), max: at('2030-01-01') })
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata')
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 1, max: 15 }), (from, timeZone, days) => {
        const until = afterWorkingDays({ ...CALENDAR, timeZone }, from, days)
        expect(until - from).toBeGreaterThanOrEqual((days * 24 - 1) * 3_600_000)
        expect(until).toBeGreaterThan(
          days === 1 ? from : afterWorkingDays({ ...CALENDAR, timeZone }, from, days - 1),
        )
      }),
      { numRuns: 200 },
    )
  })
})

test('the time of an owner is never shorter than two working days', () => {
  const grace = (graceDays: number) =>
    new Date(graceUntil({ ...CALENDAR, graceDays }, at('2026-06-01T08:00:00Z'))).toISOString()
  expect(grace(5)).toBe('2026-06-08T08:00:00.000Z')
  expect(grace(0)).toBe('2026-06-03T08:00:00.000Z')
  expect(grace(-3)).toBe(grace(2))
})

test('which days are worked', () => {
  const works = (iso: string) => isWorkingDay(CALENDAR, dayOfIso(iso) ?? 0)
  expect(['2026-06-05', '2026-06-06', '2026-06-07', '2026-06-08'].map(works)).toEqual([
    true,
    false,
    false,
    true,
  ])
  expect(works('1969-12-31')).toBe(true)
})
