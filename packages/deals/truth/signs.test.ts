import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { type ChangeRecord, historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import { TRUTH_STATES } from './judge.ts'
import { type Truth, truthAsOf } from './truth-as-of.ts'

const stages = {
  Suspect: 'parked',
  Qualify: 'open',
  Fit: 'open',
  Propose: 'open',
  Won: 'won',
  Lost: 'lost',
  Unqualified: 'disqualified',
} as const

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

/** The truth about one deal, created on 1 January 2025, among others. */
function truthOf(
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
): Truth {
  const deal = { id: 'A', createdOn: '2025-01-01', closeDate: '2025-03-31', ...record }
  if (deal.stage === undefined && !deal.changes?.some((c) => c.field === 'stage'))
    deal.stage = 'Qualify'
  const history = historyOf([deal, ...others], { stages, reportedUntil: '2026-12-31' })
  return truthAsOf(cohortAsOf(history, at(day)))
}

function seen(
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
) {
  const truth = truthOf(record, day, others)
  const signals = truth
    .signalsOf(0)
    .map(({ kind, on, days, text }) => ({ kind, on: isoOfDay(on), days, text }))
  return { state: TRUTH_STATES[truth.state[0] ?? 0], signals }
}

const push = (on: string, before: string, after: string): ChangeRecord => ({
  on,
  field: 'closeDate',
  before,
  after,
})
const stage = (on: string, before: string, after: string): ChangeRecord => ({
  on,
  field: 'stage',
  before,
  after,
})

/** Deals of the past: won after so many days, without a sign. */
function wonAfter(days: number, count: number): OpportunityRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `won ${days} ${i}`,
    createdOn: at('2024-01-01'),
    changes: [{ on: at('2024-01-01') + days, field: 'stage', before: 'Fit', after: 'Won' }],
  }))
}

test('thrown: 240 days or more at once', () => {
  const thrown = {
    closeDate: '2026-03-31',
    changes: [push('2025-05-03', '2025-03-31', '2026-03-31')],
  }
  expect(seen(thrown, '2025-06-01')).toEqual({
    state: 'buried',
    signals: [
      {
        kind: 'thrown',
        on: '2025-05-03',
        days: 365,
        text: 'Pushed 365 days at once on 3 May 2025.',
      },
    ],
  })
  expect(seen(thrown, '2025-05-02').state).toBe('live')
  const less = { changes: [push('2025-05-03', '2025-03-31', '2025-11-25')] }
  expect(seen(less, '2025-06-01').state).toBe('live')
})

test('thrown: 240 days or more in sum, counted from the day on which they were reached', () => {
  const changes = [
    push('2025-03-20', '2025-03-31', '2025-07-31'),
    push('2025-07-20', '2025-07-31', '2025-12-31'),
  ]
  expect(seen({ changes }, '2025-08-01')).toEqual({
    state: 'buried',
    signals: [
      {
        kind: 'thrown',
        on: '2025-07-20',
        days: 275,
        text: 'Pushed 275 days in 2 steps, the last on 20 July 2025.',
      },
    ],
  })
})

test('moving on to a later stage, or pulling the date back in, clears a throw', () => {
  const thrown = push('2025-05-03', '2025-03-31', '2026-03-31')
  const on = { changes: [thrown, stage('2025-06-01', 'Qualify', 'Fit')] }
  expect(seen(on, '2025-05-31').state).toBe('buried')
  expect(seen(on, '2025-06-01').state).toBe('live')
  const pulled = { changes: [thrown, push('2025-06-01', '2026-03-31', '2025-06-30')] }
  expect(seen(pulled, '2025-06-02').state).toBe('live')
})

test('closing overwrites the close date: no push, whichever row comes first, also around midnight', () => {
  const closing = [
    [stage('2025-12-20', 'Qualify', 'Lost'), push('2025-12-20', '2025-03-31', '2025-12-20')],
    [push('2025-12-20', '2025-03-31', '2025-12-20'), stage('2025-12-20', 'Qualify', 'Lost')],
    [stage('2025-12-20', 'Qualify', 'Lost'), push('2025-12-21', '2025-03-31', '2025-12-20')],
    [push('2025-12-19', '2025-03-31', '2025-12-20'), stage('2025-12-20', 'Qualify', 'Lost')],
  ]
  for (const changes of closing) {
    const truth = truthOf({ changes }, '2026-01-15')
    const moves = [...truth.story.kind].filter((kind) => kind === 0)
    expect(moves).toEqual([])
    expect(truth.signs[0]?.strongest[0]).toBeNaN()
  }
})

test('after a reopening slip is measured against the date before the closing', () => {
  const changes = [
    stage('2025-02-20', 'Qualify', 'Lost'),
    push('2025-02-20', '2025-12-31', '2025-02-20'),
    stage('2025-06-01', 'Lost', 'Qualify'),
    push('2025-06-01', '2025-02-20', '2026-01-31'),
  ]
  expect(seen({ changes }, '2025-07-01')).toEqual({
    state: 'stalled',
    signals: [
      {
        kind: 'reopened',
        on: '2025-06-01',
        days: 30,
        text: 'Opened again on 1 June 2025, 101 days after it had been closed.',
      },
    ],
  })
})

test('parked: back to a parking stage; one that never left it is new', () => {
  const back = {
    changes: [stage('2025-02-01', 'Qualify', 'Fit'), stage('2025-04-01', 'Fit', 'Suspect')],
  }
  expect(seen(back, '2025-05-01')).toEqual({
    state: 'buried',
    signals: [
      { kind: 'parked', on: '2025-04-01', days: 30, text: 'Back in Suspect since 1 April 2025.' },
    ],
  })
  expect(seen({ stage: 'Suspect' }, '2025-05-01').state).toBe('live')
  const resumed = { changes: [...back.changes, stage('2025-06-01', 'Suspect', 'Fit')] }
  expect(seen(resumed, '2025-06-02').state).toBe('live')
})

test('lingering: older than 95 % of the won deals ever were, once 20 were won', () => {
  const old = { stage: 'Qualify' }
  expect(seen(old, '2025-04-11', wonAfter(100, 20)).state).toBe('live')
  expect(seen(old, '2025-04-12', wonAfter(100, 20))).toEqual({
    state: 'buried',
    signals: [
      {
        kind: 'lingering',
        on: '2025-04-12',
        days: 101,
        text: 'Open for 101 days; 95 of 100 won deals were won within 100 days.',
      },
    ],
  })
  expect(seen(old, '2026-12-31', wonAfter(100, 19)).state).toBe('live')
})

test('moving on does not make a deal younger: it lingers beyond the age of nearly every won one', () => {
  const on = { changes: [stage('2025-08-01', 'Qualify', 'Fit')] }
  expect(seen(on, '2025-04-05', wonAfter(100, 20)).state).toBe('live')
  expect(seen(on, '2025-09-01', wonAfter(100, 20)).state).toBe('buried')
})

test('slides: pushed again and again in small steps, in the same stage', () => {
  const changes = [
    push('2025-03-20', '2025-03-31', '2025-04-30'),
    push('2025-04-20', '2025-04-30', '2025-05-31'),
    push('2025-05-20', '2025-05-31', '2025-06-30'),
  ]
  expect(seen({ changes: changes.slice(0, 1) }, '2025-06-01').state).toBe('live')
  expect(seen({ changes }, '2025-06-01')).toEqual({
    state: 'stalled',
    signals: [
      {
        kind: 'slides',
        on: '2025-04-20',
        days: 91,
        text: 'Pushed 3 times in small steps, 91 days in all, the last on 20 May 2025; no later stage since the first.',
      },
    ],
  })
  const on = { changes: [...changes, stage('2025-05-25', 'Qualify', 'Fit')] }
  expect(seen(on, '2025-06-01').state).toBe('live')
})

test('silent: no contact for long, where contacts are recorded at all', () => {
  const activities = [{ on: '2025-02-01' }, { on: '2025-12-24' }]
  expect(seen({ activities }, '2025-04-02').state).toBe('live')
  expect(seen({ activities }, '2025-04-03')).toMatchObject({
    state: 'stalled',
    signals: [{ kind: 'silent', on: '2025-04-03', days: 61 }],
  })
  expect(seen({}, '2025-12-01').state).toBe('live')
})

test('worth knowing, without making a state: renamed, moved to another owner before a review, split', () => {
  const changes: ChangeRecord[] = [
    { on: '2025-02-01', field: 'name', before: 1, after: 1 },
    { on: '2025-03-25', field: 'owner', before: 'Ann', after: 'Ben' },
    { on: '2025-04-10', field: 'amount', before: 100_000, after: 60_000 },
  ]
  const part = { id: 'B', createdOn: '2025-04-12', account: 'Acme', amount: 40_000, stage: 'Fit' }
  const told = seen({ account: 'Acme', changes }, '2025-05-01', [part])
  expect(told.state).toBe('live')
  expect(told.signals.map((s) => s.text)).toEqual([
    'Part of its amount moved to a new deal of the same account on 10 April 2025.',
    'Renamed on 1 February 2025.',
    'Moved to another owner on 25 March 2025, 6 days before the end of the quarter.',
  ])
  expect(told.signals.map((s) => s.text).join(' ')).not.toMatch(/Ann|Ben/)
})

test('a new territory plan says nothing of a single deal', () => {
  const changes: ChangeRecord[] = [{ on: '2025-03-25', field: 'owner', before: 'A', after: 'B' }]
  const others = Array.from({ length: 25 }, (_, i) => ({
    id: `other ${i}`,
    createdOn: '2025-01-01',
    stage: 'Fit',
    changes,
  }))
  expect(seen({ changes }, '2025-05-01', others).signals).toEqual([])
})

test('re-created as new: the same name and account ended without a win just before', () => {
  const before: OpportunityRecord = {
    id: 'B',
    name: 'ACME - Renewal',
    account: 'Acme',
    createdOn: '2024-06-01',
    changes: [stage('2024-12-20', 'Fit', 'Lost')],
  }
  const again = { name: 'Acme – Renewal (2)', account: 'Acme' }
  expect(seen(again, '2025-02-01', [before]).signals).toMatchObject([
    {
      kind: 'recreated',
      text: 'Created on 1 January 2025, 12 days after a deal of the same name and account ended.',
    },
  ])
  expect(seen({ ...again, account: 'Other' }, '2025-02-01', [before]).signals).toEqual([])
})

test('a date that the buyer gave covers everything, until it has passed', () => {
  const buried: ChangeRecord[] = [
    push('2025-03-20', '2025-03-31', '2026-06-30'),
    stage('2025-03-21', 'Qualify', 'Suspect'),
  ]
  const waits = { buyerDate: '2026-02-01', changes: buried }
  expect(seen(waits, '2025-06-01', wonAfter(100, 20))).toEqual({ state: 'longDated', signals: [] })
  expect(seen(waits, '2026-02-01', wonAfter(100, 20)).state).toBe('longDated')
  expect(seen(waits, '2026-03-02', wonAfter(100, 20)).state).toBe('live')
  expect(seen(waits, '2026-03-04', wonAfter(100, 20)).signals).toMatchObject([
    { kind: 'parked', on: '2026-03-03' },
  ])
})

test('the past contradicts a sign: where such deals were won as often as others, it does not count', () => {
  const late = Array.from(
    { length: 30 },
    (_, i): OpportunityRecord => ({
      id: `late ${i}`,
      createdOn: '2024-01-01',
      closeDate: '2024-12-31',
      changes: [
        push('2024-02-01', '2024-03-31', '2024-12-31'),
        stage('2024-12-01', 'Fit', i < 20 ? 'Won' : 'Lost'),
      ],
    }),
  )
  const truth = truthOf(
    { changes: [push('2025-02-01', '2025-03-31', '2025-12-31')] },
    '2025-03-01',
    late,
  )
  expect(truth.signalsOf(0)).toMatchObject([
    { kind: 'thrown', contradicted: true, base: { deals: 30, won: 20 } },
  ])
  expect(TRUTH_STATES[truth.state[0] ?? 0]).toBe('live')
})
