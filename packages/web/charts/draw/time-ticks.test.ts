import { expect, test } from 'vitest'
import { dayOf } from './day.ts'
import { timeTicks } from './time-ticks.ts'

const texts = (from: string, to: string, width: number) =>
  timeTicks(dayOf(from), dayOf(to), width).map(({ text }) => text)

test('ten days are told as days', () => {
  expect(texts('2026-12-28', '2027-01-07', 600)).toEqual(
    '28 Dec,29 Dec,30 Dec,31 Dec,1 Jan,2 Jan,3 Jan,4 Jan,5 Jan,6 Jan,7 Jan'.split(','),
  )
})

test('a year is told in months, January by its year', () => {
  expect(texts('2026-02-04', '2027-03-15', 900)).toEqual(
    'Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,2027,Feb,Mar'.split(','),
  )
  expect(texts('2026-01-01', '2026-12-31', 340)).toEqual(['Jan 2026', 'Apr', 'Jul', 'Oct'])
})

test('six years are told in halves, or in years where it is narrow', () => {
  expect(texts('2020-03-10', '2022-06-30', 300)).toEqual(['Mar', 'Jul', '2021', 'Jul', '2022'])
  expect(texts('2020-03-10', '2026-06-30', 340)).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
    '2025',
    '2026',
  ])
})

test('labels never touch, from a day to a century and from narrow to wide', () => {
  for (const days of [1, 9, 45, 200, 400, 1000, 2500, 36_000])
    for (const width of [200, 340, 640, 1200]) {
      const first = dayOf('2026-02-27')
      const ticks = timeTicks(first, first + days, width)
      expect(ticks.length).toBeGreaterThan(0)
      const at = ticks.map(({ day }) => ((day - first) / days) * width)
      for (const [i, x] of at.entries())
        if (i > 0) expect(x - (at[i - 1] ?? 0), `${days} in ${width}`).toBeGreaterThan(26)
    }
})

test('an axis that begins just before a month names the one that has room', () => {
  expect(texts('2026-04-01', '2026-12-15', 400).slice(0, 2)).toEqual(['Apr', 'May'])
  expect(texts('2026-04-30', '2026-12-15', 400).slice(0, 2)).toEqual(['May', 'Jun'])
})
