import { wilsonInterval } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { purgesIn } from '../time/purges.ts'
import { at, closed, open, truthOf } from './testing/closed-deals.ts'
import { winRateOf } from './win-rate.ts'

const day = at('2025-11-21')
const year = 365

function rateOf(records: readonly OpportunityRecord[]) {
  const truth = truthOf(records, day)
  return winRateOf(truth.cohort, purgesIn(truth))
}

/** So many deals closed on a day, some of them won. */
const ended = (won: number, lost: number, on: number) => [
  ...closed('Won', won, on - 20, 20),
  ...closed('Lost', lost, on - 20, 20),
]

/** A deal of long ago: the records reach back over both years. */
const longAgo = closed('Lost', 1, day - 3 * year, 20)

test('the last 365 days, from the first to the last, beside the 365 before', () => {
  const first = day - year + 1
  const rate = rateOf([
    ...longAgo,
    ...ended(10, 15, first),
    ...ended(5, 10, day),
    ...ended(12, 8, first - 1),
    ...ended(3, 7, first - year),
    ...ended(40, 0, first - year - 1),
    ...open(9, day - 10),
  ])
  expect(rate.now).toEqual({ value: 15 / 40, interval: wilsonInterval(15, 40), deals: 40 })
  expect(rate.before).toEqual({ value: 15 / 30, interval: wilsonInterval(15, 30), deals: 30 })
  expect(rate.span).toBe('lastYear')
  expect(rate.text).toBe(
    '40 deals closed since 22 November 2024. A difference of 13 points to the year before is not enough to tell.',
  )
})

test('a change is called one only where the interval leaves none out', () => {
  const text = (now: [number, number], before: [number, number]) =>
    rateOf([...longAgo, ...ended(...now, day - 5), ...ended(...before, day - year - 5)]).text
  // 30 % against 20 % of 1,000: Newcombe's interval is 6.2 … 13.7 points.
  expect(text([300, 700], [200, 800])).toBe(
    '1,000 deals closed since 22 November 2024. The rate is 10 points above the year before (6–14).',
  )
  expect(text([200, 800], [300, 700])).toContain(
    'The rate is 10 points below the year before (6–14).',
  )
  expect(text([250, 750], [248, 752])).toContain('In the year before it was 25 %.')
  expect(text([30, 70], [0, 0])).toContain('None did in the year before.')
  expect(text([30, 70], [5, 4])).toContain('Only 9 did in the year before: too few to compare.')
})

test('a year before that the records do not wholly reach is not compared', () => {
  const first = day - 2 * year + 1
  const years = [...ended(300, 700, day - 5), ...ended(200, 800, day - year - 5)]
  const with1 = (begun: number, lasted: number) =>
    rateOf([...years, ...closed('Lost', 1, begun, lasted)])
  const partly =
    '1,000 deals closed since 22 November 2024. The year before is not wholly on record.'
  expect(rateOf(years)).toMatchObject({ before: null, text: partly })
  expect(with1(first - 90, 80)).toMatchObject({ before: null, text: partly })
  expect(with1(first - 91, 121)).toMatchObject({ before: null, text: partly })
  expect(with1(first - 91, 80).before).toMatchObject({ value: 0.2, deals: 1_000 })
  expect(with1(first - 91, 120).before).toMatchObject({ deals: 1_001 })
})

test('by quarter of closing, at most twelve, the running one last, empty ones without a rate', () => {
  const { trend } = rateOf([
    ...ended(1, 3, at('2025-10-01')),
    ...ended(2, 2, at('2025-06-30')),
    ...ended(5, 5, at('2021-01-01')),
  ])
  expect(trend).toHaveLength(12)
  expect(trend.at(-1)).toMatchObject({ quarter: '2025Q4', value: 0.25, deals: 4 })
  expect(trend.at(-2)).toEqual({ quarter: '2025Q3', value: null, interval: null, deals: 0 })
  expect(trend.at(-3)).toMatchObject({ quarter: '2025Q2', value: 0.5, deals: 4 })
  expect(rateOf(ended(2, 2, at('2025-06-30'))).trend.map((q) => q.quarter)).toEqual([
    '2025Q2',
    '2025Q3',
    '2025Q4',
  ])
  expect(rateOf([]).trend).toEqual([])
})

test('with few closed in a year all that ever closed are taken', () => {
  const all = rateOf([...ended(4, 6, day - 30), ...ended(20, 50, day - 900)])
  expect(all).toMatchObject({ now: { value: 24 / 80, deals: 80 }, before: null, span: 'all' })
  expect(all.text).toBe(
    'Of all 80 deals that closed; 10 of them are known to have closed since 22 November 2024.',
  )
  expect(rateOf(ended(1, 0, day - 30)).text).toBe(
    '1 deal has closed so far: not enough to tell much.',
  )
  expect(rateOf(open(3, day - 3)).text).toBe('No deal has closed yet.')
  expect(rateOf([]).now).toEqual({ value: null, interval: null, deals: 0 })
})

/** Deals that were parked for long and all let go on one day. */
function purged(count: number, on: number): OpportunityRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `purged ${i}`,
    createdOn: on - 500,
    changes: [
      { on: on - 400, field: 'stage', before: 'Fit', after: 'Suspect' },
      { on, field: 'stage', before: 'Suspect', after: 'Lost' },
    ],
  }))
}

test('the losses of a purge make no fall, and the rate without them is told', () => {
  const on = at('2025-03-03')
  const years = [...longAgo, ...ended(300, 700, day - 30), ...ended(300, 700, day - year - 30)]
  const rate = rateOf([...years, ...purged(200, on)])
  expect(rate.now.value).toBeCloseTo(0.25, 12)
  expect(rate.text).toBe(
    '1,200 deals closed since 22 November 2024. ' +
      'A difference of 5 points to the year before is not enough to tell. ' +
      'Without the 200 deals of the purge on 3 March 2025 it would be 30 %.',
  )
  expect(rateOf(years).text).not.toContain('purge')
})
