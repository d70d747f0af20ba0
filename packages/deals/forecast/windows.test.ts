import { expect, test } from 'vitest'
import { dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import { parsePeriod } from './period.ts'
import { type Window, windowOf, windowsBefore } from './windows.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function windows(name: string, day: string, earliest = '2025-01-01'): Window[] {
  const period = parsePeriod(name)
  if (period === null) throw new Error(name)
  const target = windowOf(period, at(day))
  return [target, ...windowsBefore(target, at(earliest), 3)]
}

const told = (of: readonly Window[]) =>
  of.map(({ period, anchor, from, until }) => [period.name, ...[anchor, from, until].map(isoOfDay)])

test('before a period begins, the ones before are looked at from as long before', () => {
  expect(told(windows('2026Q1', '2025-12-31'))).toEqual([
    ['2026Q1', '2025-12-31', '2026-01-01', '2026-03-31'],
    ['2025Q4', '2025-09-30', '2025-10-01', '2025-12-31'],
    ['2025Q3', '2025-06-30', '2025-07-01', '2025-09-30'],
    ['2025Q2', '2025-03-31', '2025-04-01', '2025-06-30'],
  ])
  expect(told(windows('2026Q2', '2025-12-31')).slice(0, 2)).toEqual([
    ['2026Q2', '2025-12-31', '2026-04-01', '2026-06-30'],
    ['2026Q1', '2025-10-02', '2026-01-01', '2026-03-31'],
  ])
})

test('within a period, the ones before are looked at when the same share of them had gone by', () => {
  expect(told(windows('2025-03', '2025-03-10'))).toEqual([
    ['2025-03', '2025-03-10', '2025-03-11', '2025-03-31'],
    ['2025-02', '2025-02-09', '2025-02-10', '2025-02-28'],
    ['2025-01', '2025-01-10', '2025-01-11', '2025-01-31'],
  ])
})

test('nothing before the history is looked at', () => {
  expect(windows('2026Q1', '2025-12-31', '2025-06-30')).toHaveLength(3)
})
