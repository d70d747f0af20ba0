import { expect, test } from 'vitest'
import { placesOnLine } from './places-on-line.ts'

test('days stand by their time, and far enough apart to be chosen', () => {
  expect(placesOnLine('2026-01-01', '2026-01-11', ['2026-01-01', '2026-01-06'])).toEqual([0, 50])
  expect(placesOnLine('2026-01-01', '2026-04-11', ['2026-01-02', '2026-01-03'])).toEqual([1, 11])
  const late = placesOnLine('2026-01-01', '2026-04-11', ['2026-04-09', '2026-04-10', '2026-04-11'])
  expect(late).toEqual([80, 90, 100])
})

test('a deal of one day has a line too', () => {
  expect(placesOnLine('2026-01-01', '2026-01-01', ['2026-01-01'])).toEqual([0])
  expect(placesOnLine('2026-01-01', '2026-01-01', [])).toEqual([])
})
