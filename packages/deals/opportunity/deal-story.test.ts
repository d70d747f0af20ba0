import { describe, expect, test } from 'vitest'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import { NO_DAY } from '../shared/day.ts'
import { dealStory } from './deal-story.ts'
import { glyphOf } from './glyph-of.ts'
import { moved, past, priced, stage, truthOf, truthOfOne } from './testing/told.ts'

const storyOf = (
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
) => dealStory(truthOfOne(record, day, others), 0)

test('a whole story, as the page draws it', () => {
  const record: Partial<OpportunityRecord> = {
    currency: 'EUR',
    closeDate: '2025-12-31',
    amount: 12_345,
    activities: [
      { on: '2025-01-05', direction: 'us' },
      { on: '2025-01-09', direction: 'buyer' },
      { on: '2025-06-20' },
    ],
    changes: [
      stage('2025-02-01', 'Qualify', 'Propose'),
      moved('2025-03-01', '2025-03-31', '2025-12-31'),
      stage('2025-03-02', 'Propose', 'Suspect'),
      priced('2025-03-03', 20_000, 12_345),
    ],
  }
  expect(storyOf(record, '2025-06-30')).toEqual({
    from: '2025-01-01',
    today: '2025-06-30',
    until: '2025-12-31',
    currency: 'EUR',
    bands: [
      { stage: 'Qualify', from: '2025-01-01', to: '2025-02-01', level: 0, parked: false },
      { stage: 'Propose', from: '2025-02-01', to: '2025-03-02', level: 1, parked: false },
      { stage: 'Suspect', from: '2025-03-02', to: '2025-06-30', level: 0, parked: true },
    ],
    moves: [
      {
        on: '2025-03-01',
        from: '2025-03-31',
        to: '2025-12-31',
        days: 275,
        text: 'Pushed 275 days on 1 March 2025',
      },
    ],
    amounts: [
      { on: '2025-01-01', amount: 200 },
      { on: '2025-03-03', amount: 123.45 },
    ],
    contacts: [
      { on: '2025-01-05', by: 'us' },
      { on: '2025-01-09', by: 'buyer' },
      { on: '2025-06-20', by: 'unknown' },
    ],
    silences: [
      { from: '2025-01-09', to: '2025-06-20', days: 162, text: 'no contact for 162 days' },
    ],
    pauses: [],
    knowable: { on: '2025-03-01', text: 'could first have been known here' },
    closeDate: '2025-12-31',
    buyerDate: null,
  })
})

describe('as of an earlier day', () => {
  const record: Partial<OpportunityRecord> = {
    buyerDate: '2026-03-01',
    activities: [{ on: '2025-01-05' }, { on: '2025-05-05' }],
    changes: [
      moved('2025-02-01', '2025-03-31', '2025-06-30'),
      { on: '2025-04-01', field: 'buyerDate', before: null, after: '2026-03-01' },
      moved('2025-04-01', '2025-06-30', '2026-03-31'),
      stage('2025-05-01', 'Qualify', 'Fit'),
      stage('2025-06-01', 'Fit', 'Lost'),
    ],
  }

  test('it tells nothing of what came later', () => {
    expect(storyOf(record, '2025-03-15')).toMatchObject({
      today: '2025-03-15',
      until: '2025-06-30',
      bands: [{ stage: 'Qualify', to: '2025-03-15' }],
      moves: [{ on: '2025-02-01' }],
      contacts: [{ on: '2025-01-05' }],
      closeDate: '2025-06-30',
      buyerDate: null,
    })
  })

  test('the dates that were told by then are on it', () => {
    expect(storyOf(record, '2025-04-15')).toMatchObject({
      until: '2026-03-31',
      closeDate: '2026-03-31',
      buyerDate: '2026-03-01',
      knowable: null,
      silences: [],
    })
  })

  test('it ends with the deal', () => {
    expect(storyOf(record, '2025-08-01')).toMatchObject({
      today: '2025-06-01',
      until: '2026-03-31',
      closeDate: null,
      contacts: [{ on: '2025-01-05' }, { on: '2025-05-05' }],
    })
  })
})

describe('silences', () => {
  const silences = (record: Partial<OpportunityRecord>, day = '2025-06-30') =>
    storyOf(record, day).silences.map(({ from, to, text }) => `${from} ${to}: ${text}`)

  test('are longer than any that won deals had; sixty days while that is not known', () => {
    const activities = [{ on: '2025-01-10' }, { on: '2025-03-11' }, { on: '2025-05-11' }]
    expect(silences({ activities })).toEqual(['2025-03-11 2025-05-11: no contact for 61 days'])
    expect(silences({ activities }, '2025-08-01')).toEqual([
      '2025-03-11 2025-05-11: no contact for 61 days',
      '2025-05-11 2025-08-01: no contact since 11 May 2025',
    ])
  })

  test('are learned from won deals, and none is shorter than thirty days', () => {
    const won = past('Won', 20, 100).map((deal) => ({
      ...deal,
      activities: Array.from({ length: 11 }, (_, n) => ({ on: 19_723 + 10 * n })),
    }))
    const activities = [{ on: '2025-01-10' }, { on: '2025-02-09' }, { on: '2025-03-12' }]
    const truth = truthOfOne({ activities }, '2025-04-01', won)
    expect(dealStory(truth, 0).silences).toMatchObject([{ from: '2025-02-09', days: 31 }])
  })

  test('are none where no contact was ever recorded', () => {
    expect(silences({})).toEqual([])
  })

  test('are none before the creation, or up to the date that the buyer gave', () => {
    expect(silences({ activities: [{ on: '2024-06-01' }] }, '2025-02-15')).toEqual([])
    expect(silences({ activities: [{ on: '2024-06-01' }] }, '2025-06-30')).toEqual([
      '2025-01-01 2025-06-30: no contact since 1 January 2025',
    ])
    const waits = { buyerDate: '2025-05-01', activities: [{ on: '2025-01-10' }] }
    expect(silences(waits, '2025-06-30')).toEqual([])
    expect(silences(waits, '2025-07-15')).toEqual([
      '2025-05-01 2025-07-15: no contact since 1 May 2025',
    ])
  })

  test('are without a reply where the last word before them was ours', () => {
    const us = (on: string) => ({ on, direction: 'us' as const })
    const buyer = (on: string) => ({ on, direction: 'buyer' as const })
    const activities = [buyer('2025-01-10'), us('2025-01-20'), us('2025-03-31')]
    expect(silences({ activities })).toEqual([
      '2025-01-20 2025-03-31: no reply from the buyer for 70 days',
      '2025-03-31 2025-06-30: no reply from the buyer since 31 March 2025',
    ])
    const both = [us('2025-01-20'), buyer('2025-01-20')]
    expect(silences({ activities: both })).toEqual([
      '2025-01-20 2025-06-30: no contact since 20 January 2025',
    ])
    const waited = { buyerDate: '2025-03-01', activities: [us('2025-01-20')] }
    expect(silences(waited)).toEqual(['2025-03-01 2025-06-30: no contact since 1 March 2025'])
  })

  test('end with the deal', () => {
    const changes = [stage('2025-05-01', 'Fit', 'Lost')]
    const activities = [{ on: '2025-01-10' }, { on: '2025-06-01' }]
    expect(silences({ changes, activities })).toEqual([
      '2025-01-10 2025-05-01: no contact since 10 January 2025',
    ])
    expect(storyOf({ changes, activities }, '2025-06-30').contacts).toHaveLength(1)
  })
})

describe('the day on which it could have been known', () => {
  const thrown = moved('2025-03-01', '2025-03-31', '2026-03-31')
  const knowable = (
    record: Partial<OpportunityRecord>,
    others: readonly OpportunityRecord[] = [],
  ) => storyOf(record, '2025-08-01', others).knowable?.on

  test('is that of the first sign', () => {
    expect(knowable({ changes: [thrown] })).toBe('2025-03-01')
    expect(knowable({ changes: [thrown, stage('2025-06-01', 'Fit', 'Lost')] })).toBe('2025-03-01')
    expect(knowable({ changes: [thrown, stage('2025-06-01', 'Fit', 'No Decision')] })).toBe(
      '2025-03-01',
    )
  })

  test('is not before its creation, whatever a source dates before it', () => {
    const early = { ...thrown, on: '2024-12-20' }
    expect(knowable({ changes: [early] })).toBe('2025-01-01')
    expect(glyphOf(truthOfOne({ changes: [early] }, '2025-08-01'), 0)?.knowable).toBe(0)
  })

  test('is none of a won deal, a live one, one that is gone, or one that went on', () => {
    expect(knowable({ changes: [thrown, stage('2025-06-01', 'Fit', 'Won')] })).toBeUndefined()
    expect(knowable({})).toBeUndefined()
    const gone: ChangeRecord = { on: '2025-06-01', field: 'gone', before: null, after: 1 }
    expect(knowable({ gone: true, changes: [thrown, gone] })).toBeUndefined()
    expect(knowable({ changes: [thrown, stage('2025-06-01', 'Qualify', 'Fit')] })).toBeUndefined()
  })

  test('is none where it showed no sooner than on the day on which it ended', () => {
    const changes = [thrown, stage('2025-03-01', 'Fit', 'Lost')]
    expect(knowable({ changes })).toBeUndefined()
  })

  test('is none where past deals that showed the same were won', () => {
    const late = past('Won', 30, 300).map((deal) => ({
      ...deal,
      changes: [moved('2024-02-01', '2024-03-31', '2025-03-31'), ...(deal.changes ?? [])],
    }))
    expect(knowable({ changes: [thrown] }, late)).toBeUndefined()
    const lost = { changes: [thrown, stage('2025-06-01', 'Fit', 'Lost')] }
    expect(knowable(lost, late)).toBeUndefined()
  })
})

test('where no day is known, the story is empty and stands on the day', () => {
  const truth = truthOf([{ id: 'A', stage: 'Fit', closeDate: '2027-01-31' }], '2026-12-31')
  expect(dealStory(truth, 0)).toMatchObject({
    from: '2026-12-31',
    today: '2026-12-31',
    until: '2027-01-31',
    bands: [],
    moves: [],
    closeDate: '2027-01-31',
    currency: null,
  })
  expect(storyOf({ createdOn: NO_DAY, stage: 'Fit' }, '2026-12-31').from).toBe('2026-12-31')
})

test('a pull is told as one', () => {
  const changes = [moved('2025-02-01', '2025-06-30', '2025-06-29')]
  expect(storyOf({ changes }, '2025-03-01').moves).toMatchObject([
    { days: -1, text: 'Pulled in 1 day on 1 February 2025' },
  ])
})
