import { seededRandom, wilsonInterval } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { reasonsPageSchema } from '../report/trend-schemas.ts'
import { reasonsPage } from './reasons-page.ts'
import { anyReason, company, QUARTERS, some, TODAY, truthOf } from './testing/losses.ts'

function pageOf(records: readonly OpportunityRecord[], day = TODAY) {
  const page = reasonsPage(truthOf(records, day))
  return reasonsPageSchema.parse(page)
}

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)
const inAll = (make: (day: number, q: number) => OpportunityRecord[]) => QUARTERS.flatMap(make)

describe('stated reasons', () => {
  const records = [
    ...some(12, '2024-02-01', { reason: 'Price' }),
    ...some(4, '2024-05-01', { reason: 'price ' }),
    ...some(8, '2024-05-02', { reason: 'No budget' }),
    ...some(3, '2024-05-03', { reason: 'Only here', owners: ['A', 'B'] }),
    ...some(2, '2024-05-03', { reason: 'Only there', owners: ['C'] }),
    ...some(6, '2024-05-04', { reason: ' ' }),
    ...some(5, '2024-05-05', { stage: 'No decision', reason: 'No budget' }),
    ...some(20, '2024-05-06', { stage: 'Won', reason: 'Price' }),
  ]
  const page = pageOf(records)

  test('shares are of the losses that state one; no decision is a loss too, a win is none', () => {
    expect(page.deals).toBe(60)
    expect(page.reasons.map(({ name, deals, of }) => [name, deals, of])).toEqual([
      ['Price', 16, 34],
      ['No budget', 13, 34],
      ['Reasons of too few owners to show', 5, 34],
    ])
    expect(page.reasons[0]?.interval).toEqual(wilsonInterval(16, 34))
    expect(page.unstated).toEqual({ value: 6 / 40, interval: wilsonInterval(6, 40), deals: 40 })
  })

  test('by quarter of closing', () => {
    expect(page.reasons[0]?.trend.map((q) => [q.quarter, q.value, q.deals])).toEqual([
      ['2024Q1', 1, 12],
      ['2024Q2', 4 / 22, 22],
    ])
  })

  test('too few quarters: no movement, and that is said', () => {
    expect(page.reasons.every(({ movement, pValue }) => movement === null && pValue === null)).toBe(
      true,
    )
    expect(page.reasons[0]?.text).toBe(
      'Stated for 16 of the 34 losses that state a reason. Whether it moves cannot be told: 8 quarters with enough deals are needed, and there is 1.',
    )
    expect(page.answer).toBe(
      '“Price” and “No budget” lead the stated reasons; whether any of them moves cannot be told yet.',
    )
    expect(page.doubts).toContain('Reasons that differ only in capitals and spaces are one.')
    expect(page.doubts).toContain('6 losses state no reason (15 %); shares are of the others.')
  })

  test('deals without a decision as a group, with what was stated for them', () => {
    expect(page.noDecision).toMatchObject({ value: 5 / 60, deals: 60 })
    expect(page.noDecision.reasons).toEqual([{ name: 'No budget', deals: 5, share: 1 }])
    expect(page.noDecision.text).toMatch(
      /^5 deals of 60 that closed ended without a decision, 8 % \(4–18 %\)\./,
    )
  })

  test('every way of ending counts, not knowing how included', () => {
    expect(page.outcomes.map(({ name, deals, of }) => [name, deals, of])).toEqual([
      ['Lost, how is not known', 35, 60],
      ['Won', 20, 60],
      ['No decision', 5, 60],
    ])
  })
})

describe('the headline', () => {
  test('where nothing is known', () => {
    expect(pageOf([]).answer).toBe('No deal has closed yet.')
    expect(pageOf(some(9, '2024-05-01', { stage: 'Won' })).answer).toBe(
      'No deal has been lost yet.',
    )
    expect(pageOf(some(9, '2024-05-01')).answer).toBe(
      'Your CRM does not say why deals are lost: 9 losses, no reason stated.',
    )
    expect(
      pageOf([...some(9, '2024-05-01'), ...some(1, '2024-05-01', { reason: 'Price' })]).answer,
    ).toBe('Not enough to tell why deals are lost: 1 of 10 losses states a reason.')
    expect(pageOf(some(4, '2024-05-01', { reason: 'Price' })).answer).toBe(
      'Not enough to tell why deals are lost: there are 4 losses, and 20 that state a reason are needed.',
    )
  })

  test('where nothing moves', () => {
    const still = inAll((day) => [
      ...some(24, day, { reason: 'Price' }),
      ...some(16, day, { reason: 'Timing' }),
      ...some(8, day, { reason: 'Security' }),
    ])
    const page = pageOf(still)
    expect(page.answer).toBe(
      'The reasons stay what they were: “Price”, “Timing” and “Security” lead; nothing has moved beyond chance.',
    )
    expect(page.reasons[0]).toMatchObject({ movement: null, pValue: 1 })
  })

  test('a reason that grows, and one that shrinks for it', () => {
    const page = pageOf(
      inAll((day, q) => [
        ...some(30 - 2 * q, day, { reason: 'Price' }),
        ...some(2 + 2 * q, day, { reason: 'Security' }),
        ...some(10, day, { reason: 'Timing' }),
      ]),
    )
    expect(page.reasons.map(({ name, movement }) => [name, movement])).toEqual([
      ['Price', 'shrinks'],
      ['Security', 'grows'],
      ['Timing', null],
    ])
    expect(page.reasons[1]?.pValue).toBeLessThan(0.01)
    expect(page.reasons[1]?.text).toBe(
      'Stated for 156 of the 504 losses that state a reason. ' +
        'It grows, from 17 % in the four quarters from Q2 2022 to 50 % in the four up to Q4 2024.',
    )
    expect(page.answer).toContain('“Security” grows among the stated reasons, from 17 %')
  })

  test('a reason that is new, though none of its owners is', () => {
    const page = pageOf(
      inAll((day, q) => [
        ...some(40, day, { reason: 'Price' }),
        ...some(q < 8 ? 0 : 8, day, { reason: 'Security' }),
      ]),
    )
    expect(page.reasons[0]).toMatchObject({ name: 'Security', movement: 'new' })
    expect(page.reasons[0]?.text).toContain(
      'It is new since Q1 2024: 32 of 192 since then, none of 320 before.',
    )
    expect(page.reasons[1]).toMatchObject({ name: 'Price', movement: null })
    expect(page.reasons[1]?.text).toContain('Its share moves only because that of “Security” does.')
    expect(page.doubts).toContain('A new reason may be another name for an old one.')
    expect(page.answer).toBe('“Security” is new among the stated reasons since Q1 2024.')
  })
})

describe('persons', () => {
  test('of fewer than three owners nothing is told at all', () => {
    const page = pageOf(
      inAll((day) => some(20, day, { reason: 'Price', owners: ['A', 'B', null] })),
    )
    expect(page.answer).toBe('Too few owners to say anything about this.')
    for (const list of [page.reasons, page.outcomes, page.personas, page.competitors, page.signs])
      expect(list).toEqual([])
    expect([page.unstated.value, page.noDecision.value]).toEqual([null, null])
  })

  test('a quarter of fewer than three owners has no rate and no count', () => {
    const page = pageOf([
      ...some(20, '2024-02-01', { reason: 'Price' }),
      ...some(20, '2024-05-01', { reason: 'Price', owners: ['A', 'B'] }),
      ...some(20, '2024-08-01', { reason: 'Price' }),
    ])
    expect(page.reasons[0]?.trend[1]).toEqual({
      quarter: '2024Q2',
      value: null,
      interval: null,
      deals: 0,
    })
  })

  test('what one owner began to put down is no movement', () => {
    const page = pageOf(
      inAll((day, q) => [
        ...some(30, day, { reason: 'Price', owners: ['B', 'C', 'D'] }),
        ...some(12, day, { reason: q < 6 ? 'Price' : 'Security', owners: ['A'] }),
        ...some(2, day, { reason: 'Security', owners: ['B', 'C', 'D'] }),
      ]),
    )
    expect(page.reasons.map(({ movement }) => movement)).toEqual([null, null])
  })

  test('without owners all is told, and that it could not be checked', () => {
    const page = pageOf(inAll((day) => some(20, day, { reason: 'Price', owners: [null] })))
    expect(names(page.reasons)).toEqual(['Price'])
    expect(page.doubts.join(' ')).toContain('Owners are not recorded')
  })

  test('no name of an owner stands anywhere', () => {
    const records = company({ seed: 7, deals: 600, reason: anyReason }).map((record) => ({
      ...record,
      owner: `Zebediah ${record.owner}`,
    }))
    expect(JSON.stringify(pageOf(records))).not.toContain('Zebediah')
  })
})

describe('what is of few cannot be worked out from what is told', () => {
  const told = (list: readonly { name: string; deals: number }[]) =>
    list.map(({ name, deals }) => [name, deals])

  test('a reason of one owner stands with the smallest other one', () => {
    const page = pageOf([
      ...some(30, '2024-05-01', { reason: 'Price' }),
      ...some(20, '2024-05-01', { reason: 'Timing' }),
      ...some(10, '2024-05-01', { reason: 'Rep was late', owners: ['C'] }),
    ])
    expect(told(page.reasons)).toEqual([
      ['Price', 30],
      ['Other reasons', 30],
    ])
    expect(page.doubts.join(' ')).toContain('by itself or by subtraction')
  })

  test('so does a way of ending, a loss with losses', () => {
    const page = pageOf([
      ...some(30, '2024-05-01'),
      ...some(9, '2024-05-01', { stage: 'Won' }),
      ...some(10, '2024-05-01', { stage: 'No decision', owners: ['C', 'D'] }),
    ])
    expect(told(page.outcomes)).toEqual([
      ['Won', 9],
      ['Other ways of ending', 40],
    ])
    expect(page.noDecision).toMatchObject({ value: null, reasons: [] })
  })

  test('where all losses are of two owners, none is counted', () => {
    const page = pageOf([
      ...some(40, '2024-05-01', { stage: 'Won' }),
      ...some(21, '2024-05-01', { reason: 'Price', owners: ['A', 'B'] }),
      ...some(2, '2024-05-01', { owners: ['A'] }),
    ])
    expect(page.answer).toBe('Too few owners to say anything about losses.')
    expect(told(page.outcomes)).toEqual([['Other ways of ending', 63]])
    expect(JSON.stringify([page.reasons, page.doubts, page.unstated])).not.toMatch(/2[13]/)
  })

  test('a quarter of few takes another one with it', () => {
    const page = pageOf([
      ...some(20, '2024-02-01', { reason: 'Price' }),
      ...some(20, '2024-05-01', { reason: 'Price', owners: ['A', 'B'] }),
      ...some(12, '2024-08-01', { reason: 'Price' }),
    ])
    expect(page.reasons[0]?.trend.map(({ deals }) => deals)).toEqual([20, 0, 0])
  })

  test('few by who has the deals now is few, and by who had them when they closed', () => {
    const handed = some(20, '2024-05-01', { reason: 'Handed over' }).map((record) => ({
      ...record,
      owner: 'A',
      changes: [
        ...(record.changes ?? []),
        { on: '2024-05-20', field: 'owner' as const, before: record.owner ?? null, after: 'A' },
      ],
    }))
    const page = pageOf([
      ...handed,
      ...some(30, '2024-05-01', { reason: 'Price' }),
      ...some(25, '2024-05-01', { reason: 'Timing' }),
    ])
    expect(told(page.reasons)).toEqual([
      ['Price', 30],
      ['Other reasons', 45],
    ])
  })

  test('a reason of deals without a decision, if what is left of it is of few', () => {
    const records = [
      ...some(20, '2024-05-01', { stage: 'No decision', reason: 'Price' }),
      ...some(20, '2024-05-01', { stage: 'No decision', reason: 'Budget' }),
      ...some(20, '2024-05-01', { stage: 'No decision', reason: 'Timing' }),
      ...some(20, '2024-05-01', { reason: 'Budget' }),
      ...some(16, '2024-05-01', { reason: 'Timing' }),
    ]
    expect(names(pageOf(records).noDecision.reasons).sort()).toEqual(['Budget', 'Price', 'Timing'])
    const page = pageOf([...records, ...some(4, '2024-05-01', { reason: 'Price', owners: ['C'] })])
    expect(names(page.noDecision.reasons)).toEqual(['Budget'])
  })
})

test('a purge is left out, and said', () => {
  const purged = some(60, '2024-10-01', { reason: 'No longer active' }).map((record, i) => ({
    ...record,
    createdOn: TODAY - 700 - i,
    changes: [
      { on: TODAY - 500, field: 'stage' as const, before: 'Fit', after: 'Suspect' },
      { on: '2024-10-01', field: 'stage' as const, before: 'Suspect', after: 'Lost' },
    ],
  }))
  const page = pageOf([...inAll((day) => some(20, day, { reason: 'Price' })), ...purged])
  expect(names(page.reasons)).toEqual(['Price'])
  expect(page.doubts.join(' ')).toContain('60 deals of the purge on 1 October 2024 are left out')
  expect(page.signs.find(({ kind }) => kind === 'parked')?.lost.deals).toBe(60)
})

test('what was not yet known on a day is not told on it', () => {
  const records = inAll((day) => some(20, day, { reason: 'Price' }))
  const before = pageOf(records, (QUARTERS[3] ?? 0) - 1)
  expect(before.deals).toBe(60)
  expect(before.reasons[0]).toMatchObject({ deals: 60, of: 60 })
})

test('the running quarter is not compared', () => {
  const records = inAll((day) => some(20, day, { reason: 'Price' }))
  const page = pageOf(records, TODAY - 1)
  expect(page.doubts).toContain('Q4 2024 is not over yet and is not compared.')
  expect(page.reasons[0]?.trend.at(-1)).toMatchObject({ quarter: '2024Q4', deals: 20 })
})

test('the order in which deals are read does not matter', () => {
  const records = company({
    seed: 3,
    deals: 900,
    reason: anyReason,
    attributes: ({ random }) => ({ Title: random.uniform() < 0.5 ? 'CFO' : 'CIO' }),
  })
  const page = pageOf(records)
  expect(page.reasons.length).toBeGreaterThan(3)
  for (const seed of [1, 2, 3]) {
    const order = seededRandom(seed).shuffle(records.map((_, i) => i))
    expect(pageOf(order.map((i) => records[i]).filter((record) => record !== undefined))).toEqual(
      page,
    )
  }
})
