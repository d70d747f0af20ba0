import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { pipelineReport } from '../pipeline/pipeline-report.ts'
import { SIMULATED_STAGES } from '../testing/simulate-company.ts'
import type { Pace } from './cycle.ts'
import { headlineOf } from './headline.ts'
import { sayShare } from './say-share.ts'
import { at, closed, open, truthOf } from './testing/closed-deals.ts'

const day = at('2025-05-03')

/** A pace with the days by which losing is sooner, if that can be told. */
function pace(verdict: Pace['verdict'], days?: number): Pace {
  const figure = { median: null, mean: null, interval: null, deals: 0 }
  const sooner = days === undefined ? null : { days, interval: [days - 9, days + 9] as const }
  return { cycle: { text: '', lost: figure, won: figure, sooner, trend: [] }, verdict, days: 90 }
}

function headline(
  records: readonly OpportunityRecord[],
  of: Pace = pace('unknown'),
  stages = SIMULATED_STAGES,
) {
  const truth = truthOf(records, day, stages)
  return headlineOf(truth, of, pipelineReport(truth))
}

const euro = { amount: 100_00, currency: 'EUR' }
/** Deals whose close date was thrown far. */
const thrown = (count: number, given: Partial<OpportunityRecord> = euro) =>
  open(count, day - 100, {
    changes: [{ on: day - 50, field: 'closeDate', before: day, after: day + 365 }],
    ...given,
  })
const alive = (count: number, given: Partial<OpportunityRecord> = euro) =>
  open(count, day - 5, given)

test('both clauses', () => {
  const records = [...thrown(25), ...alive(75)]
  expect(headline(records, pace('differs', 40.4))).toBe(
    'Lost deals are let go 40 days sooner than a year ago, and a quarter of the pipeline is lost in fact.',
  )
  expect(headline(records, pace('differs', -12))).toBe(
    'Lost deals are let go 12 days later than a year ago, and a quarter of the pipeline is lost in fact.',
  )
  expect(headline(records, pace('same', 0.4))).toBe(
    'Losing takes about as long as a year ago, and a quarter of the pipeline is lost in fact.',
  )
})

test('what cannot be told is left out, even where it was computed', () => {
  const records = [...thrown(18), ...alive(82)]
  expect(headline(records, pace('unknown', 40))).toBe('18 % of the pipeline is lost in fact.')
})

test('the pipeline by amount, by deals where amounts do not add up, by count where deals are few', () => {
  expect(headline([...thrown(20, { amount: 300_00, currency: 'EUR' }), ...alive(40)])).toBe(
    'Three fifths of the pipeline is lost in fact.',
  )
  expect(headline([...thrown(10, { amount: 1, currency: 'USD' }), ...alive(30)])).toBe(
    'A quarter of the open deals are lost in fact.',
  )
  expect(headline([...thrown(10, {}), ...alive(90, {})])).toBe(
    'A tenth of the open deals are lost in fact.',
  )
  expect(headline([...thrown(10), ...alive(9), ...alive(41, {})])).toBe(
    '17 % of the open deals are lost in fact.',
  )
  expect(headline([...thrown(3), ...alive(9)])).toBe('Three of the 12 open deals are lost in fact.')
  expect(headline([...thrown(1), ...alive(4)])).toBe('One of the five open deals is lost in fact.')
  expect(headline([...thrown(1), ...alive(400)])).toBe('One of the 401 open deals is lost in fact.')
})

test('no deals, no open deals, all alive, all lost', () => {
  expect(headline([])).toBe('No deal is known yet.')
  expect(headline(closed('Lost', 9, day - 90, 30))).toBe('No deal is open.')
  expect(headline(closed('Lost', 9, day - 90, 30), pace('differs', 40))).toBe(
    'Lost deals are let go 40 days sooner than a year ago, and no deal is open.',
  )
  expect(headline(alive(60))).toBe('None of the 60 open deals looks lost.')
  expect(headline(alive(1))).toBe('The one open deal looks alive.')
  expect(headline(thrown(60))).toBe('All 60 open deals are lost in fact.')
  expect(headline(thrown(1))).toBe('The one open deal is lost in fact.')
})

test('where no sign could show, nothing is said to look alive', () => {
  const plain = { Fit: 'open', Won: 'won', Lost: 'lost' } as const
  const text = 'Whether any of the 60 open deals is lost in fact cannot be told yet.'
  expect(headline(alive(60), pace('unknown'), plain)).toBe(text)
  expect(
    headline(open(60, day - 900, { createdOn: undefined as never }), pace('unknown'), plain),
  ).toBe(text)
  expect(headline(alive(1), pace('same', 0), plain)).toBe(
    'Losing takes about as long as a year ago, and whether the one open deal is lost in fact cannot be told yet.',
  )
})

test.each([
  [0.1, 'a tenth'],
  [0.19, 'a fifth'],
  [0.24, 'a quarter'],
  [0.26, 'a quarter'],
  [0.27, '27 %'],
  [0.18, '18 %'],
  [0.333, 'a third'],
  [0.4, 'two fifths'],
  [0.51, 'half'],
  [0.6667, 'two thirds'],
  [0.75, 'three quarters'],
  [0.9, 'nine tenths'],
  [0.97, '97 %'],
  [0.004, '0.4 %'],
])('a share of %d is said as %s', (share, said) => {
  expect(sayShare(share)).toBe(said)
})
