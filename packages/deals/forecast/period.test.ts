import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import {
  PERIOD_KINDS,
  parsePeriod,
  periodAfter,
  periodAround,
  periodBefore,
  periodsOf,
  sayPeriod,
} from './period.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

test.each([
  ['2026Q4', '2026-10-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-W48', '2026-11-23', '2026-11-29'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2025-W01', '2024-12-30', '2025-01-05'],
])('%s lasts from %s to %s', (name, from, until) => {
  const period = parsePeriod(name)
  expect(period && [isoOfDay(period.from), isoOfDay(period.until)]).toEqual([from, until])
})

test.each([
  '2025Q5',
  '2025-13',
  '2025-00',
  '2025-W53',
  '2025-W00',
  '2025',
  '2025-1',
  ' 2025Q1',
  '',
])('"%s" is no period', (text) => expect(parsePeriod(text)).toBeNull())

test('every day lies in its periods, which follow each other and are read as they are named', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
      for (const kind of PERIOD_KINDS) {
        const period = periodsOf(day)[kind]
        expect(period.from).toBeLessThanOrEqual(day)
        expect(period.until).toBeGreaterThanOrEqual(day)
        expect(parsePeriod(period.name)).toEqual(period)
        expect(periodAround(kind, period.until)).toEqual(period)
        expect(periodBefore(period).until).toBe(period.from - 1)
        expect(periodAfter(periodBefore(period))).toEqual(period)
      }
    }),
  )
})

test('a period is called by how near it is', () => {
  const { quarter, month, week } = periodsOf(at('2026-11-22'))
  expect(sayPeriod(quarter, at('2026-11-22'))).toBe('this quarter')
  expect(sayPeriod(quarter, at('2026-09-30'))).toBe('in the fourth quarter of 2026')
  expect(sayPeriod(month, at('2026-09-30'))).toBe('in November 2026')
  expect(sayPeriod(week, at('2026-09-30'))).toBe('in the week from 16 November 2026')
})
