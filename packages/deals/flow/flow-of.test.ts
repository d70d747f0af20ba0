import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { History } from '../cohort/history.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import {
  anyDeals,
  anythingTold,
  companyUntil,
  FIRST,
  LAST,
} from '../opportunity/testing/any-company.ts'
import { at, moved, priced, STAGES, stage } from '../opportunity/testing/told.ts'
import type { Day } from '../shared/day.ts'
import { type Flow, flowOf } from './flow-of.ts'
import { FLOW_KINDS, type FlowKind, type Within } from './moves-of.ts'

const CAME: readonly FlowKind[] = ['new', 'reopened', 'pulledIn', 'pushedIn']
const WENT: readonly FlowKind[] = ['won', 'lost', 'letGo', 'gone', 'pushedOut', 'pulledOut']

const QUARTER: Within = { from: at('2026-01-01'), until: at('2026-03-31') }
const days = fc.tuple(
  fc.integer({ min: FIRST - 30, max: LAST + 30 }),
  fc.integer({ min: 0, max: 400 }),
)
const anyWithin: fc.Arbitrary<Within> = fc.oneof(
  fc.constant(null),
  fc.constant(QUARTER),
  fc
    .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 0, max: 120 }))
    .map(([from, days]) => ({ from, until: from + days })),
)

const historyFrom = (records: readonly OpportunityRecord[]): History =>
  historyOf(records, { stages: STAGES, reportedUntil: '2026-12-31' })

function flowIn(history: History, from: Day, to: Day, within: Within, letGo = new Set<number>()) {
  const pipeline = (day: Day, hasLetGo: boolean) => {
    const cohort = cohortAsOf(history, day)
    return { cohort, isLetGo: (row: number) => hasLetGo && letGo.has(cohort.index[row] ?? -1) }
  }
  return flowOf({ before: pipeline(from, false), after: pipeline(to, true), within })
}

/** Opening and all parts, in minor units, are closing in every currency. */
function expectExact(flow: Flow, currencies: number): void {
  const parts = FLOW_KINDS.map((kind) => flow.parts[kind])
  for (let code = -1; code < currencies; code++) {
    const sum = parts.reduce(
      (all, { money }) => all + money.minorOf(code),
      flow.opening.money.minorOf(code),
    )
    expect(sum).toBe(flow.closing.money.minorOf(code))
  }
}

const among = (flow: Flow, kinds: readonly FlowKind[]) => kinds.flatMap((k) => flow.parts[k].deals)

/** Every deal came at most once and went at most once, and where it did follows from both days. */
function expectInPlace(flow: Flow): void {
  const [came, went] = [among(flow, CAME), among(flow, WENT)]
  expect(new Set(came).size).toBe(came.length)
  expect(new Set(went).size).toBe(went.length)
  const [opening, closing] = [new Set(flow.opening.deals), new Set(flow.closing.deals)]
  for (const deal of came) expect(opening.has(deal)).toBe(false)
  for (const deal of went) expect(closing.has(deal)).toBe(false)
  for (const deal of opening) expect(closing.has(deal)).toBe(!went.includes(deal))
  for (const deal of closing) expect(opening.has(deal)).toBe(!came.includes(deal))
  const there = new Set([...opening, ...closing, ...came])
  for (const deal of among(flow, ['grown', 'shrunk'])) expect(there.has(deal)).toBe(true)
}

describe('opening and parts are closing, to the cent', () => {
  test('of any company, between any two days, in any period', () => {
    fc.assert(
      fc.property(
        anyDeals,
        days,
        anyWithin,
        fc.array(fc.nat(40)),
        (deals, [from, on], within, n) => {
          const history = historyFrom(companyUntil(deals, LAST + 60))
          const flow = flowIn(history, from, from + on, within, new Set(n))
          expectExact(flow, history.currency.values.length)
          expectInPlace(flow)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('of records that do not fit together', () => {
    fc.assert(
      fc.property(anythingTold, days, anyWithin, (records, [from, on], within) => {
        const history = historyFrom(records)
        const flow = flowIn(history, from, from + on, within)
        expectExact(flow, history.currency.values.length)
        expectInPlace(flow)
      }),
      { numRuns: 300 },
    )
  })

  test('of sums that no number holds', () => {
    const huge = Array.from({ length: 40 }, (_, n) => ({
      id: `${n}`,
      createdOn: '2026-01-10',
      stage: 'Fit',
      closeDate: '2026-02-01',
      amount: Number.MAX_SAFE_INTEGER - n,
    }))
    const flow = flowIn(historyFrom(huge), at('2026-01-01'), at('2026-01-31'), QUARTER)
    expectExact(flow, 0)
    expect(flow.closing.money.minorOf(-1)).toBe(40n * BigInt(Number.MAX_SAFE_INTEGER) - 780n)
  })
})

/** Long lost; without it the close dates of then would not be known. */
const DATED: OpportunityRecord = {
  id: 'B',
  createdOn: '2025-01-01',
  currency: 'EUR',
  changes: [moved('2025-02-01', '2025-03-01', '2025-04-01'), stage('2025-03-01', 'Fit', 'Lost')],
}

/** The parts of one deal between 1 and 8 February 2026, as `kind amount`. */
function partsOf(record: Partial<OpportunityRecord>, within: Within = QUARTER): string[] {
  const usual = {
    id: 'A',
    createdOn: '2025-06-01',
    closeDate: '2026-03-01',
    amount: 100,
    currency: 'EUR',
  }
  const staged = record.changes?.some(({ field }) => field === 'stage') ? {} : { stage: 'Fit' }
  const history = historyFrom([{ ...usual, ...staged, ...record }, DATED])
  const flow = flowIn(history, at('2026-02-01'), at('2026-02-08'), within)
  return FLOW_KINDS.flatMap((kind) => {
    const { deals, money } = flow.parts[kind]
    return deals.length === 0 ? [] : [`${kind} ${money.minorOf(0)}`]
  })
}

describe('each thing is told where it belongs', () => {
  const dated = (before: string | null, after: string | null) => ({
    closeDate: after,
    changes: [moved('2026-02-03', before, after)],
  })
  const ended = (to: string, more: Partial<OpportunityRecord> = {}) => ({
    ...more,
    changes: [stage('2026-02-04', 'Fit', to), ...(more.changes ?? [])],
  })

  test.each<[string, string[], Partial<OpportunityRecord>]>([
    ['nothing', [], {}],
    ['new', ['new 100'], { createdOn: '2026-02-05' }],
    ['won', ['won -100'], ended('Won')],
    ['lost', ['lost -100'], ended('No Decision')],
    ['created and won', ['new 100', 'won -100'], ended('Won', { createdOn: '2026-02-03' })],
    ['pulled in', ['pulledIn 100'], dated('2026-06-01', '2026-03-01')],
    ['given a date', ['pulledIn 100'], dated(null, '2026-03-01')],
    ['pushed in', ['pushedIn 100'], dated('2025-12-01', '2026-03-01')],
    ['pushed out', ['pushedOut -100'], dated('2026-03-01', '2026-06-01')],
    ['without a date now', ['pushedOut -100'], dated('2026-03-01', null)],
    ['pulled out', ['pulledOut -100'], dated('2026-03-01', '2025-12-01')],
    ['grown', ['grown 30'], { changes: [priced('2026-02-03', 70, 100)] }],
    ['shrunk', ['shrunk -30'], { changes: [priced('2026-02-03', 130, 100)] }],
    [
      'moved out and grown',
      ['grown 30', 'pushedOut -100'],
      {
        ...dated('2026-03-01', '2026-06-01'),
        changes: [...dated('2026-03-01', '2026-06-01').changes, priced('2026-02-04', 70, 100)],
      },
    ],
    [
      'opened again',
      ['reopened 100'],
      { changes: [stage('2026-01-10', 'Fit', 'Lost'), stage('2026-02-03', 'Lost', 'Fit')] },
    ],
    [
      'opened again and won',
      ['reopened 100', 'won -100'],
      {
        changes: [
          stage('2026-01-10', 'Fit', 'Lost'),
          stage('2026-02-03', 'Lost', 'Fit'),
          stage('2026-02-05', 'Fit', 'Won'),
        ],
      },
    ],
    [
      'gone',
      ['gone -100'],
      { gone: true, changes: [{ on: '2026-02-03', field: 'gone', before: null, after: 1 }] },
    ],
    [
      'won though dated later',
      ['pulledIn 100', 'won -100'],
      ended('Won', { closeDate: '2026-09-01' }),
    ],
    ['lost though dated later', [], ended('Lost', { closeDate: '2026-09-01' })],
  ])('%s', (_, parts, record) => {
    expect(partsOf(record)).toEqual(parts)
  })

  test('what only moved changes nothing in the whole pipeline', () => {
    expect(partsOf(dated('2026-06-01', '2026-03-01'), null)).toEqual([])
  })

  test('what was let go here goes, and comes back when it is taken back', () => {
    const history = historyFrom([{ id: 'A', createdOn: '2025-06-01', stage: 'Fit', amount: 7 }])
    const then = (day: string, isLetGo: boolean) => ({
      cohort: cohortAsOf(history, at(day)),
      isLetGo: () => isLetGo,
    })
    const [open, letGo] = [then('2026-02-01', false), then('2026-02-08', true)]
    const went = flowOf({ before: open, after: letGo, within: null })
    expect(went.parts.letGo.money.minorOf(-1)).toBe(-7n)
    expect(went.closing.deals).toEqual([])
    const [stays, lives] = [then('2026-02-01', true), then('2026-02-08', false)]
    const came = flowOf({ before: stays, after: lives, within: null })
    expect(came.parts.reopened.deals).toEqual([0])
  })
})
