import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { forecastAccuracy } from '../pipeline/forecast-accuracy.ts'
import { SIMULATED_STAGES } from '../testing/simulate-company.ts'
import { forecastDoubts, forecastOf } from './forecast.ts'
import { at, open, truthOf } from './testing/closed-deals.ts'

const day = at('2025-05-03')

function forecast(records: readonly OpportunityRecord[], on = day) {
  const { cohort } = truthOf(records, on)
  return forecastOf(cohort, forecastAccuracy(cohort))
}

let made = 0

/** A deal that was stated to close on a day and was won, or moved on to another day. */
function stated(
  amount: number,
  close: string,
  won: boolean,
  given: Partial<OpportunityRecord> = {},
) {
  const on = at(close)
  return {
    id: `D${made++}`,
    createdOn: on - 150,
    amount: amount * 100,
    currency: 'EUR',
    ...(won ? {} : { stage: 'Fit' }),
    changes: won
      ? [{ on, field: 'stage', before: 'Fit', after: 'Won' }]
      : [{ on, field: 'closeDate', before: on, after: on + 2_000 }],
    ...(won ? { closeDate: on } : {}),
    ...given,
  } satisfies OpportunityRecord
}

const quarters = [
  '2023-05-20',
  '2023-08-20',
  '2023-11-20',
  '2024-02-20',
  '2024-05-20',
  '2024-08-20',
  '2024-11-20',
  '2025-02-20',
]

test('by hand: how far what was said was from what came, over the last four quarters and the four before', () => {
  const records = quarters.flatMap((close, q) => [
    stated(4_800_000, close, true),
    stated(q < 4 ? 4_800_000 : 1_200_000, close, false),
  ])
  const told = forecast(records)
  expect(told.trend.map((q) => q.quarter)).toEqual([
    '2023Q2',
    '2023Q3',
    '2023Q4',
    '2024Q1',
    '2024Q2',
    '2024Q3',
    '2024Q4',
    '2025Q1',
  ])
  expect(told.trend.at(-1)).toEqual({
    quarter: '2025Q1',
    stated: 6e6,
    won: 4.8e6,
    off: expect.closeTo(0.2, 12),
  })
  expect(told.off).toBeCloseTo(0.2, 12)
  expect(told.wasOff).toBeCloseTo(0.5, 12)
  expect(told).toMatchObject({ quarters: 4, currency: 'EUR' })
  expect(told.text).toBe('Last quarter the close dates said 6.0 M EUR, 4.8 M came.')
})

test('promising half as much as comes is as far off as promising twice as much', () => {
  const more = forecast([stated(100, '2025-02-20', true), stated(100, '2025-02-20', false)])
  const late = { createdOn: at('2025-01-10') }
  const known = stated(0, '2025-02-20', false)
  const less = forecast([
    known,
    stated(100, '2025-02-20', true),
    stated(100, '2025-02-20', true, late),
  ])
  expect(more.off).toBeCloseTo(0.5, 12)
  expect(less.off).toBeCloseTo(0.5, 12)
  expect(more.wasOff).toBeNull()
  expect(more.quarters).toBe(1)
})

test('quarters in which nothing came, or nothing was said', () => {
  const early = stated(0, '2024-11-20', true)
  expect(forecast([early, stated(340_000, '2025-02-20', false)]).text).toBe(
    'Last quarter the close dates said 340,000 EUR, 0 came.',
  )
  const known = stated(0, '2025-02-20', false)
  const unsaid = [
    known,
    stated(100, '2024-11-20', true),
    stated(5_000, '2025-02-20', true, { createdOn: at('2025-01-10') }),
  ]
  expect(forecast(unsaid).text).toBe('Last quarter the close dates said 0 EUR, 5,000 came.')
  const long = forecast([stated(100, '2023-05-20', true), stated(100, '2023-05-20', false)])
  expect(long).toMatchObject({ off: null, wasOff: null, quarters: 0 })
  expect(long.text).toBe('For the last quarter there is no amount to compare.')
})

test('without a currency the amounts stand alone', () => {
  const { text, currency } = forecast([
    stated(340_000, '2025-02-20', true, { currency: null }),
    stated(0, '2025-02-20', false, { currency: null }),
  ])
  expect(text).toBe('Last quarter the close dates said 340,000, 340,000 came.')
  expect(currency).toBeNull()
})

test('where it cannot be told the text says what it needs', () => {
  const nothing = { off: null, wasOff: null, quarters: 0, trend: [] }
  const needs = 'Needs a history of close dates over a whole quarter.'
  expect(forecast([])).toMatchObject({ ...nothing, text: needs })
  expect(forecast(open(5, day - 400))).toMatchObject({ ...nothing, text: needs })
  const free = [stated(0, '2025-02-20', true), stated(0, '2025-02-20', false)]
  expect(forecast(free).text).toBe('Needs amounts of the deals.')
})

test('a quarter that the sources do not wholly reach is not told', () => {
  const records = [stated(100, '2025-02-20', true), stated(50, '2025-02-20', false)]
  const until = (reportedUntil: string, on = day) => {
    const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil })
    const cohort = cohortAsOf(history, on)
    return forecastOf(cohort, forecastAccuracy(cohort))
  }
  expect(until('2025-03-31').trend.map((q) => q.quarter)).toEqual(['2025Q1'])
  expect(until('2025-03-31').text).toBe('Last quarter the close dates said 150 EUR, 100 came.')
  expect(until('2025-03-31', at('2025-08-01')).text).toBe(
    'In 2025Q1 the close dates said 150 EUR, 100 came.',
  )
  expect(until('2025-03-30')).toMatchObject({ off: null, quarters: 0, trend: [] })
})

test('of several currencies the doubts name the one that is told', () => {
  const records = [stated(100, '2025-02-20', true), stated(100, '2025-02-20', false)]
  const doubts = (all: readonly OpportunityRecord[]) => {
    const { cohort } = truthOf(all, day)
    return forecastDoubts(cohort, forecastAccuracy(cohort))
  }
  expect(doubts(records)).toEqual([])
  expect(doubts([...records, stated(9, '2025-02-20', true, { currency: 'USD' })])).toEqual([
    'What the close dates said is told of the deals in EUR only, which are the most.',
  ])
})
