import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STANDING_OPEN } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import {
  anyDeals,
  anythingTold,
  companyUntil,
  FIRST,
  LAST,
} from '../opportunity/testing/any-company.ts'
import { checkSentence } from '../opportunity/testing/check-report.ts'
import { moved, past, stage, truthOf } from '../opportunity/testing/told.ts'
import { type Glyph, truthListSchema } from '../report/page-schemas.ts'
import { NO_DAY } from '../shared/day.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { type Truth, truthAsOf } from './truth-as-of.ts'
import { type TruthAsked, truthList, truthRows } from './truth-list.ts'

const ALL = { offset: 0, limit: Number.MAX_SAFE_INTEGER }
const STATES = ['live', 'longDated', 'stalled', 'buried'] as const
const DAY = fc.integer({ min: FIRST, max: LAST })

const idsOf = (truth: Truth, asked: Partial<TruthAsked> = {}) =>
  truthList(truth, { ...ALL, ...asked }).rows.map(({ opportunity }) => opportunity.id)

const { history, lastDay } = simulateCompany({ seed: 'truth list', deals: 1_500 })
const company = truthAsOf(cohortAsOf(history, lastDay - 60))
const companyOpen = [...company.cohort.standing].filter((code) => code === STANDING_OPEN).length

/** Numbers of a glyph are finite, and what happened lies within its days. */
function checkGlyph({ today, until, bands, moves, silence, knowable }: Glyph): void {
  expect(today).toBeGreaterThanOrEqual(0)
  expect(until).toBeGreaterThanOrEqual(today)
  const days = [0, ...bands.flatMap(({ from, to }) => [from, to]), today]
  expect(days).toEqual([...days].sort((a, b) => a - b))
  for (const { on, from, to } of moves) {
    expect(on >= 0 && on <= today).toBe(true)
    for (const day of [from, to]) expect(Number.isFinite(day) && day <= until).toBe(true)
  }
  if (silence) expect(silence).toEqual({ from: expect.any(Number), to: today })
  if (silence) expect(silence.from >= 0 && silence.from < today).toBe(true)
  if (knowable !== null) expect(knowable >= 0 && knowable <= today).toBe(true)
}

function check(truth: Truth): void {
  const list = truthList(truth, ALL)
  expect(truthListSchema.parse(list)).toEqual(list)
  expect(JSON.parse(JSON.stringify(list))).toEqual(list)
  for (const { text, base, glyph } of list.rows) {
    checkSentence(text)
    if (base) checkSentence(base.text)
    if (glyph) checkGlyph(glyph)
  }
}

describe('the document', () => {
  test('is whole and calm, whatever happened', () => {
    check(company)
    const any = fc.oneof(
      anythingTold,
      anyDeals.map((deals) => companyUntil(deals, LAST)),
    )
    fc.assert(
      fc.property(any, DAY, (records, day) => check(truthOf(records, day))),
      { numRuns: 80 },
    )
  })

  test('as of an earlier day is as it was told on that day', () => {
    fc.assert(
      fc.property(anyDeals, DAY, (deals, day) => {
        const now = truthOf(companyUntil(deals, LAST), day)
        const then = truthOf(companyUntil(deals, day), day)
        expect(truthList(now, ALL)).toEqual(truthList(then, ALL))
      }),
      { numRuns: 60 },
    )
  })

  test('of nobody is empty', () => {
    const list = truthList(truthOf([], '2025-01-01'), ALL)
    expect(list).toMatchObject({
      deals: 0,
      answer: 'No deal is open.',
      found: { deals: 0, amount: 0, text: '0 deals' },
      rows: [],
      stages: [],
    })
  })
})

describe('windows', () => {
  test('one after the other are the whole', () => {
    for (const sort of ['score', 'amount', 'name'] as const) {
      const whole = idsOf(company, { sort })
      expect(new Set(whole).size).toBe(companyOpen)
      const windows: string[] = []
      for (let offset = 0; offset < whole.length + 50; offset += 50)
        windows.push(...idsOf(company, { sort, offset, limit: 50 }))
      expect(windows).toEqual(whole)
    }
  })

  test('say where they begin, and how many there are in all', () => {
    const list = truthList(company, { offset: 7, limit: 3 })
    expect(list.offset).toBe(7)
    expect(list.rows).toHaveLength(3)
    expect(list.found.deals).toBe(companyOpen)
    expect(list.relabelled).toEqual([])
    const beyond = truthList(company, { offset: 10_000, limit: 3 })
    expect(beyond).toMatchObject({ rows: [], found: list.found })
  })
})

describe('filters', () => {
  test('by state: the parts add up to all, and each is what the page says above it', () => {
    const { states, found } = truthList(company, ALL)
    let deals = 0
    for (const state of STATES) {
      const list = truthList(company, { ...ALL, states: [state] })
      expect(list.rows.every((row) => row.state === state)).toBe(true)
      expect(list.found).toMatchObject({
        deals: states[state]?.deals,
        amounts: states[state]?.amounts,
      })
      deals += list.found.deals
    }
    expect(deals).toBe(found.deals)
    expect(idsOf(company, { states: [...STATES] })).toEqual(idsOf(company))
    expect(idsOf(company, { states: ['buried', 'stalled'] })).toHaveLength(
      (states.buried?.deals ?? 0) + (states.stalled?.deals ?? 0),
    )
    expect(idsOf(company, { states: [] })).toEqual([])
  })

  test('by stage: the counts of the stages are what each leaves', () => {
    const { stages } = truthList(company, ALL)
    expect(stages.map(({ name }) => name)).toEqual(['Qualify', 'Fit', 'Propose', 'Suspect'])
    for (const { name, deals } of stages)
      expect(truthList(company, { ...ALL, stage: name }).found.deals).toBe(deals)
    expect(stages.reduce((sum, { deals }) => sum + deals, 0)).toBe(companyOpen)
  })

  test('by a stage that is not there: nothing, also where some have none', () => {
    const closing = { createdOn: '2025-01-01', stage: 'Won', closedOn: '2025-06-01' }
    const truth = truthOf([{ id: 'A', ...closing }], '2025-03-01')
    expect(idsOf(truth)).toEqual(['A'])
    expect(idsOf(truth, { stage: 'No such stage' })).toEqual([])
    expect(idsOf(truth, { stage: 'Fit' })).toEqual([])
    expect(truthList(truth, ALL).stages).toEqual([])
  })

  test('by text in name, account or id, together with the others', () => {
    const deal = (id: string, more: Partial<OpportunityRecord>) => ({
      id,
      createdOn: '2025-01-01',
      stage: 'Fit',
      ...more,
    })
    const truth = truthOf(
      [
        deal('1', { name: 'Société Marine' }),
        deal('2', { account: 'Marine & Co' }),
        deal('marine', { name: 'Other', stage: 'Propose' }),
        deal('4', { name: 'Submarine' }),
        deal('5', { name: 'Nothing' }),
      ],
      '2025-02-01',
    )
    expect(idsOf(truth, { text: ' MARINE ' })).toEqual(['1', '2', 'marine', '4'])
    expect(idsOf(truth, { text: 'societe' })).toEqual(['1'])
    expect(idsOf(truth, { text: 'marine', stage: 'Propose' })).toEqual(['marine'])
    expect(idsOf(truth, { text: 'marine', states: ['buried'] })).toEqual([])
    expect(idsOf(truth, { text: '  ' })).toHaveLength(5)
    expect(idsOf(truth, { text: 'none' })).toEqual([])
  })

  test('one after the other forget nothing', () => {
    const first = idsOf(company, { states: ['live'] })
    idsOf(company, { states: ['buried'], sort: 'name' })
    expect(idsOf(company, { states: ['live'] })).toEqual(first)
  })
})

describe('orders', () => {
  const deal = (id: string, more: Partial<OpportunityRecord>) => ({
    id,
    createdOn: '2025-01-01',
    stage: 'Fit',
    currency: 'EUR',
    ...more,
  })
  const truth = truthOf(
    [
      deal('a', { name: 'beta', amount: 500, closeDate: '2025-06-01', createdOn: '2025-01-20' }),
      deal('b', { name: 'Älpha', amount: null, closeDate: '2025-05-01' }),
      deal('c', { name: 'alpha', amount: -100, closeDate: null, createdOn: '2025-01-05' }),
      deal('d', {
        name: 'Gamma',
        amount: 900,
        closeDate: '2025-05-01',
        createdOn: NO_DAY,
        firstSeenOn: '2025-01-09',
      }),
      deal('e', { name: 'alpha', amount: 20, currency: 'JPY', closeDate: '2024-05-01' }),
    ],
    '2025-02-01',
  )

  test('the largest, the oldest, the soonest, by name; what is not known comes last', () => {
    // Twenty yen are more than nine euros, as a number: amounts are compared as they are shown.
    expect(idsOf(truth, { sort: 'amount' })).toEqual(['e', 'd', 'a', 'c', 'b'])
    expect(idsOf(truth, { sort: 'age' })).toEqual(['b', 'e', 'c', 'a', 'd'])
    expect(idsOf(truth, { sort: 'closeDate' })).toEqual(['e', 'b', 'd', 'a', 'c'])
    expect(idsOf(truth, { sort: 'name' })).toEqual(['b', 'c', 'e', 'a', 'd'])
  })

  test('at least so much: in major units, and none without an amount', () => {
    expect(idsOf(truth, { minAmount: 5 })).toHaveLength(3)
    expect(idsOf(truth, { minAmount: 5.01, sort: 'amount' })).toEqual(['e', 'd'])
    expect(idsOf(truth, { minAmount: 10 })).toEqual(['e'])
    expect(idsOf(truth, { minAmount: -1 })).toHaveLength(4)
    expect(idsOf(truth)).toHaveLength(5)
  })

  test('the surest first where nothing is asked', () => {
    const scores = truthList(company, ALL).rows.map(({ score }) => score ?? Number.NaN)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(idsOf(company)).toEqual(idsOf(company, { sort: 'score' }))
    const order = { buried: 3, stalled: 2, live: 1, longDated: 0 }
    const states = truthList(company, ALL).rows.map(({ state }) => order[state])
    expect(states).toEqual([...states].sort((a, b) => b - a))
  })
})

test('what is found sums to the cent, each currency apart', () => {
  const amount = fc.option(fc.integer({ min: -(10 ** 6), max: 10 ** 14 }))
  const deals = fc.array(
    fc.record({ amount, currency: fc.constantFrom('EUR', 'USD', 'JPY', null) }),
  )
  fc.assert(
    fc.property(deals, (records) => {
      const all = records.map((record, n) => ({
        id: `deal ${n}`,
        createdOn: '2025-01-01',
        stage: 'Fit',
        ...record,
      }))
      const { found } = truthList(truthOf(all, '2025-02-01'), { offset: 0, limit: 1 })
      expect(found.deals).toBe(records.length)
      const sums = new Map<string, bigint>()
      for (const { amount: minor, currency } of records) {
        const code = currency ?? 'XXX'
        if (minor !== null) sums.set(code, (sums.get(code) ?? 0n) + BigInt(minor))
      }
      const digits = (code: string) => (code === 'JPY' ? 0 : 2)
      for (const [code, sum] of sums)
        expect(found.amounts[code]).toBe(Number(`${sum}e-${digits(code)}`))
      if (sums.size > 1) expect(found.amount).toBeNull()
      if (sums.size === 1) expect(found.amount).toBe(Object.values(found.amounts)[0])
    }),
  )
})

test('what is found is said in words', () => {
  const truth = truthOf(
    [
      { id: 'A', createdOn: '2025-01-01', stage: 'Fit', amount: 1_234_500, currency: 'EUR' },
      { id: 'B', createdOn: '2025-01-01', stage: 'Fit', amount: 90_000, currency: 'USD' },
      { id: 'C', createdOn: '2025-01-01', stage: 'Propose' },
    ],
    '2025-02-01',
  )
  const said = (asked: Partial<TruthAsked>) => truthList(truth, { ...ALL, ...asked }).found.text
  expect(said({})).toBe('3 deals, 12,300 EUR, 900 USD')
  expect(said({ text: 'A' })).toBe('1 deal, 12,300 EUR')
  expect(said({ stage: 'Propose' })).toBe('1 deal')
})

describe('rows for a file', () => {
  test('are the rows of the page', () => {
    for (const asked of [
      {},
      { states: ['buried' as const] },
      { text: 'D1', sort: 'name' as const },
    ]) {
      const [names, ...cells] = truthRows(company, { ...ALL, ...asked })
      const { rows } = truthList(company, { ...ALL, ...asked })
      expect(names?.[0]).toBe('id')
      expect(cells.every((row) => row.length === names?.length)).toBe(true)
      expect(cells.map((row) => [row[0], row[4], row[5], row[10], row[11], row[12]])).toEqual(
        rows.map(({ opportunity, state, since, text, base }) => [
          opportunity.id,
          state,
          since ?? '',
          text,
          String(base?.deals ?? ''),
          String(base?.won ?? ''),
        ]),
      )
    }
  })

  test('leave empty what is not known', () => {
    const truth = truthOf([{ id: 'A', createdOn: '2025-01-01', stage: 'Fit' }], '2025-01-02')
    const [, row] = truthRows(truth, ALL)
    expect(row).toEqual([
      ...['A', 'A', '', 'Fit', 'live', '', '', '', '', '2025-01-01'],
      ...['Not enough is known of it to tell.', '', ''],
    ])
  })
})

describe('a row', () => {
  const only = (record: Partial<OpportunityRecord>, others: readonly OpportunityRecord[] = []) => {
    const deal = { id: 'it', createdOn: '2025-01-01', ...record }
    return truthList(truthOf([deal, ...others], '2025-03-01'), { ...ALL, text: 'it' }).rows[0]
  }

  test('tells its weightiest sign, and how many more there are', () => {
    const changes = [
      moved('2025-02-01', '2025-03-31', '2026-03-31'),
      stage('2025-02-10', 'Fit', 'Suspect'),
      { on: '2025-02-11', field: 'name', before: 1, after: 1 } as const,
    ]
    expect(only({ changes })).toMatchObject({
      state: 'buried',
      since: '2025-02-01',
      text: 'Pushed 365 days at once on 1 February 2025.',
      base: { deals: 0, won: 0, interval: null },
      more: 2,
    })
    const parked = past('Lost', 25, 100).map((deal) => ({
      ...deal,
      changes: [stage('2024-02-01', 'Fit', 'Suspect'), stage('2024-04-01', 'Suspect', 'Lost')],
    }))
    expect(only({ changes }, parked)).toMatchObject({
      text: 'Back in Suspect since 10 February 2025.',
      base: { deals: 25, won: 0 },
    })
  })

  test('does not count signs that past deals contradict, nor what is only worth knowing alone', () => {
    const thrown = moved('2025-02-01', '2025-03-31', '2026-03-31')
    const name = { on: '2025-02-11', field: 'name', before: 1, after: 1 } as const
    const won = past('Won', 30, 300).map((deal) => ({
      ...deal,
      changes: [moved('2024-02-01', '2024-03-31', '2025-03-31'), ...(deal.changes ?? [])],
    }))
    expect(only({ stage: 'Fit', changes: [thrown, name] }, won)).toMatchObject({
      state: 'live',
      more: 0,
    })
    const parked = stage('2025-02-10', 'Fit', 'Suspect')
    expect(only({ changes: [thrown, parked] }, won)).toMatchObject({
      text: 'Back in Suspect since 10 February 2025.',
      more: 0,
    })
  })

  test('without a sign tells its age, or that too little is known', () => {
    const won = past('Won', 20, 100)
    expect(only({ stage: 'Fit' }, won)).toMatchObject({
      state: 'live',
      since: null,
      text: '59 days old; half of the won deals were won by day 100.',
      base: null,
      more: 0,
    })
    expect(only({ stage: 'Fit' })?.text).toBe('Not enough is known of it to tell.')
    expect(only({ stage: 'Fit' }, past('Lost', 3, 100))?.text).toBe('Nothing speaks against it.')
    expect(only({ stage: 'Fit', createdOn: '2025-03-01' }, won)?.text).toBe(
      'New, created on 1 March 2025.',
    )
    expect(only({ stage: 'Fit', buyerDate: '2025-09-01' }, won)?.text).toBe(
      'Long-dated: the buyer gave 1 September 2025.',
    )
  })
})

test('late relabels stand beside the first window', () => {
  const changes = [stage('2024-12-01', 'Fit', 'Unqualified')]
  const late = { id: 'late', createdOn: '2024-01-01', changes }
  const list = truthList(truthOf([late, ...past('Won', 20, 100)], '2025-03-01'), ALL)
  expect(list.relabelled).toMatchObject([{ opportunity: { id: 'late' }, on: '2024-12-01' }])
})
