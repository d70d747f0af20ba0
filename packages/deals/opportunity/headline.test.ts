import { describe, expect, test } from 'vitest'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { NO_DAY } from '../shared/day.ts'
import { opportunityAnswer, stateOf } from './headline.ts'
import { moved, past, stage, truthOfOne } from './testing/told.ts'

function told(
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
) {
  const truth = truthOfOne(record, day, others)
  return `${stateOf(truth, 0)}: ${opportunityAnswer(truth, 0)}`
}

const gone: ChangeRecord = { on: '2025-05-03', field: 'gone', before: null, after: 1 }
const thrown = moved('2025-05-03', '2025-03-31', '2026-03-31')

describe('an ended deal', () => {
  test('tells how long it took', () => {
    const ended = (ending: string) => ({ changes: [stage('2025-02-01', 'Fit', ending)] })
    expect(told(ended('Won'), '2025-06-01')).toBe(
      'won: Won on 1 February 2025, 31 days after it was created.',
    )
    expect(told(ended('Lost'), '2025-06-01')).toBe(
      'lost: Let go on 1 February 2025, 31 days after it was created.',
    )
    expect(told(ended('Unqualified'), '2025-06-01')).toMatch(/^lost: Let go on 1 February 2025/)
    expect(told(ended('No Decision'), '2025-06-01')).toBe(
      'noDecision: Ended without a decision on 1 February 2025, 31 days after it was created.',
    )
  })

  test('counts one day as one', () => {
    expect(told({ changes: [stage('2025-01-02', 'Fit', 'Won')] }, '2025-06-01')).toBe(
      'won: Won on 2 January 2025, 1 day after it was created.',
    )
    expect(told({ changes: [stage('2025-01-01', 'Fit', 'Won')] }, '2025-06-01')).toBe(
      'won: Won on 1 January 2025, the day on which it was created.',
    )
  })

  test('tells since when a lost one had looked over, and of a won one not', () => {
    const lost = { changes: [thrown, stage('2025-08-01', 'Fit', 'Lost')] }
    expect(told(lost, '2025-09-01')).toBe(
      'lost: Let go on 1 August 2025. It had looked over since 3 May 2025, 90 days before.',
    )
    expect(
      told({ changes: [thrown, stage('2025-05-04', 'Fit', 'No Decision')] }, '2025-09-01'),
    ).toBe(
      'noDecision: Ended without a decision on 4 May 2025. It had looked over since 3 May 2025, 1 day before.',
    )
    expect(told({ changes: [thrown, stage('2025-08-01', 'Fit', 'Won')] }, '2025-09-01')).toBe(
      'won: Won on 1 August 2025, 212 days after it was created.',
    )
  })

  test('says so where its days are not known, or do not fit', () => {
    expect(told({ stage: 'Lost' }, '2025-09-01')).toBe('lost: Let go; the CRM does not say when.')
    const none = { createdOn: NO_DAY, stage: 'Won', closedOn: '2025-08-01' }
    expect(told(none, '2025-09-01')).toBe('won: Won on 1 August 2025.')
    const strange = { createdOn: '2025-08-20', changes: [stage('2025-08-01', 'Fit', 'Lost')] }
    expect(told(strange, '2025-09-01')).toBe('lost: Let go on 1 August 2025.')
  })
})

describe('an open deal', () => {
  test('that looks over', () => {
    expect(told({ changes: [thrown] }, '2025-06-01')).toBe(
      'buried: This has looked over since 3 May 2025.',
    )
    expect(told({ changes: [thrown] }, '2025-05-02')).toMatch(/^live: /)
  })

  test('that waits for the buyer', () => {
    expect(told({ changes: [thrown], buyerDate: '2026-02-01' }, '2025-06-01')).toBe(
      'longDated: Long-dated: the buyer gave 1 February 2026.',
    )
  })

  test('that is gone', () => {
    expect(told({ gone: true, stage: 'Fit', changes: [gone] }, '2025-06-01')).toBe(
      'gone: Gone from the CRM since 3 May 2025.',
    )
    expect(told({ gone: true, stage: 'Fit', changes: [gone] }, '2025-05-01')).toMatch(/^live: /)
  })

  test('that stalls, by the sign that showed first', () => {
    const activities = [{ on: '2025-02-01' }]
    expect(told({ activities }, '2025-06-01')).toBe(
      'stalled: This has been quiet since 1 February 2025.',
    )
    const slides = [
      moved('2025-01-20', '2025-03-31', '2025-04-30'),
      moved('2025-02-20', '2025-04-30', '2025-05-31'),
    ]
    expect(told({ changes: slides }, '2025-06-01')).toBe(
      'stalled: The close date keeps moving in small steps, a pattern since 20 February 2025.',
    )
    expect(told({ changes: slides, activities }, '2025-06-01')).toContain('in small steps')
    expect(told({ changes: slides, activities: [{ on: '2025-12-01' }] }, '2025-06-01')).toContain(
      'in small steps',
    )
    const opened = [stage('2025-02-01', 'Fit', 'Lost'), stage('2025-03-01', 'Lost', 'Fit')]
    expect(told({ changes: opened }, '2025-06-01')).toBe(
      'stalled: This was opened again on 1 March 2025, with no later stage since.',
    )
  })

  test('against which nothing speaks, little, or of which too little is known', () => {
    expect(told({}, '2025-02-01', past('Won', 20, 100))).toBe(
      'live: Nothing in its history speaks against this deal.',
    )
    const late = past('Won', 30, 300).map((deal) => ({
      ...deal,
      changes: [moved('2024-02-01', '2024-03-31', '2025-03-31'), ...(deal.changes ?? [])],
    }))
    expect(told({ changes: [thrown] }, '2025-06-01', late)).toBe(
      'live: Little in its history speaks against this deal.',
    )
    expect(told({}, '2025-02-01')).toBe('live: Not enough is known of this deal to tell.')
    const none = { createdOn: NO_DAY, stage: 'Fit' }
    const closed = Array.from({ length: 25 }, (_, n) => ({
      id: `won ${n}`,
      createdOn: '2024-01-01',
      closedOn: '2024-03-01',
      stage: 'Won',
    }))
    expect(told(none, '2026-12-31', closed)).toBe('live: Not enough is known of this deal to tell.')
  })
})
