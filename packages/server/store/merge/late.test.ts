import { OPERATOR } from '@closed-learned/deals'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SourceReport } from '../../sources/port.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { day, deal, taking } from '../../testing/taking.ts'
import { testHouse } from '../../testing/test-house.ts'
import { rebuild } from '../../work/rebuild.ts'

const house = await testHouse()
const { rows, take, changes } = taking(house)

beforeEach(() => house.empty())

describe('exports that arrive in another order', () => {
  const on = (date: string, values: object, modified?: string, more: Partial<SourceReport> = {}) =>
    sourceOf(
      {
        opportunity: [
          deal('a', values, modified ? { modifiedAt: `${modified}T00:00:00.000Z` } : {}),
        ],
      },
      { exportedAt: day(date), ...more },
    )
  /** The value of a field as of a day, by the rule of the ledger. */
  const asOf = async (field: string, date: string) => {
    const told = (await changes()).filter((c) => c.field === field)
    const past = told.filter((c) => c.day <= date).at(-1)
    const next = told.find((c) => c.day > date)
    const [row] = await rows<{ now: string | null }>(
      `SELECT values->>'${field}' AS now FROM opportunity`,
    )
    return past ? past.new : next ? next.old : row?.now
  }

  test('the oldest comes last: what later exports said stays', async () => {
    await take(on('2026-03-01', { amount: '10', closeDate: '2026-04-01' }, '2026-02-01'))
    await take(on('2026-05-01', { amount: '10', closeDate: '2026-06-01' }, '2026-04-10'))
    await take(on('2026-02-01', { amount: '5', closeDate: '2026-03-01' }, '2026-01-15'))
    expect([await asOf('amount', '2026-02-10'), await asOf('amount', '2026-03-01')]).toEqual([
      '5',
      '10',
    ])
    expect(await asOf('closeDate', '2026-03-05')).toBe('2026-04-01')
    expect(await asOf('closeDate', '2026-04-10')).toBe('2026-06-01')
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
  })

  test('the middle one comes last: it is fitted in', async () => {
    await take(on('2026-03-01', { amount: '10' }, '2026-02-01'))
    await take(on('2026-05-01', { amount: '10', closeDate: '2026-06-01' }, '2026-04-10'))
    await take(on('2026-04-01', { amount: '12' }, '2026-03-10'))
    const days = ['2026-03-01', '2026-03-10', '2026-04-09', '2026-04-10', '2026-05-01']
    expect(await Promise.all(days.map((date) => asOf('amount', date)))).toEqual([
      '10',
      '12',
      '12',
      '10',
      '10',
    ])
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
    expect((await take(on('2026-04-01', { amount: '12' }, '2026-03-10'))).changes).toBe(0)
  })

  test('a row that was there and could not be read is not gone', async () => {
    const two = { opportunity: [deal('a', {}), deal('b', {})] }
    await take(sourceOf(two, { exportedAt: day('2026-04-01'), wholeExport: true }))
    const report = await take(
      on('2026-05-01', {}, undefined, { wholeExport: true, rejectedKeys: ['b'] }),
    )
    expect(report.opportunities).toBe(2)
  })

  test('gone does not depend on the order, and telling an old export again brings nobody back', async () => {
    const two = { opportunity: [deal('a', {}), deal('b', {})] }
    const whole = { wholeExport: true }
    await take(on('2026-05-01', {}, undefined, whole))
    const april = () => sourceOf(two, { exportedAt: day('2026-04-01'), ...whole })
    expect((await take(april())).opportunities).toBe(1)
    const again = await take(april())
    expect(again).toMatchObject({ opportunities: 1, files: [{ accepted: 0 }] })
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
  })
})

describe('states', () => {
  test('an older state does not become today’s, and moves the creation', async () => {
    const state = (key: string, date: string, values: object) => ({
      key,
      at: `${date}T00:00:00.000Z`,
      values,
    })
    await take(
      sourceOf({
        opportunity: [
          state('a', '2026-02-01', { stage: 'Lead', amount: '100' }),
          state('a', '2026-03-01', { stage: 'Proposal', amount: '100' }),
        ],
      }),
    )
    await take(
      sourceOf({
        opportunity: [
          state('a', '2026-01-01', { stage: 'Lead', amount: '90' }),
          state('b', '2026-04-05', { stage: 'Lead', amount: '90' }),
        ],
      }),
    )
    expect(
      await rows(
        `SELECT key, values->>'stage' AS stage, values->>'amount' AS amount, created_at::date AS on FROM opportunity ORDER BY key`,
      ),
    ).toEqual([
      { key: 'a', stage: 'Proposal', amount: '100', on: '2026-01-01' },
      { key: 'b', stage: 'Lead', amount: '90', on: '2026-04-05' },
    ])
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
  })

  test('the two histories of Salesforce, one import after the other, tell each change once', async () => {
    const now = deal('a', { stage: 'Proposal', closeDate: '2026-08-01' })
    const said = { exportedAt: day('2026-04-01') }
    await take(
      sourceOf(
        {
          opportunity: [now],
          change: [
            {
              key: 'a',
              at: '2026-02-01T23:30:01.000Z',
              field: 'stage',
              old: 'Lead',
              new: 'Proposal',
            },
            {
              key: 'a',
              at: '2026-02-01T23:30:01.000Z',
              field: 'closeDate',
              old: '2026-03-01',
              new: '2026-08-01',
            },
          ],
        },
        said,
      ),
    )
    const states = [
      {
        key: 'a',
        at: '2026-01-05T09:00:00.000Z',
        values: { stage: 'Lead', closeDate: '2026-03-01' },
      },
      {
        key: 'a',
        at: '2026-02-01T23:30:00.000Z',
        values: { stage: 'Proposal', closeDate: '2026-08-01' },
      },
    ]
    expect((await take(sourceOf({ opportunity: [now, ...states] }, said))).changes).toBe(0)
    expect((await take(sourceOf({ opportunity: states }, said))).changes).toBe(0)
  })

  const states = sourceOf({
    opportunity: [
      {
        key: 'a',
        at: '2026-01-01T00:00:00.000Z',
        values: { stage: 'Lead', closeDate: '2026-02-01' },
      },
      {
        key: 'a',
        at: '2026-01-20T00:00:00.000Z',
        values: { stage: 'Lead', closeDate: '2026-06-01' },
      },
      {
        key: 'a',
        at: '2026-03-01T00:00:00.000Z',
        values: { stage: 'Lost', closeDate: '2026-03-01' },
      },
      { key: 'b', at: '2026-02-01T00:00:00.000Z', values: { stage: 'Lead' } },
    ],
  })

  test('the first is the creation, the last the opportunity, the differences the changes', async () => {
    const report = await take(states)
    expect(report).toMatchObject({ opportunities: 2, changes: 3 })
    expect((await changes()).map((c) => [c.day, c.field, c.old, c.new])).toEqual([
      ['2026-01-20', 'closeDate', '2026-02-01', '2026-06-01'],
      ['2026-03-01', 'closeDate', '2026-06-01', '2026-03-01'],
      ['2026-03-01', 'stage', 'Lead', 'Lost'],
    ])
    expect(await rows(`SELECT key, created_at::date AS on FROM opportunity ORDER BY key`)).toEqual([
      { key: 'a', on: '2026-01-01' },
      { key: 'b', on: '2026-02-01' },
    ])
  })

  test('the same again changes nothing', async () => {
    await take(states)
    expect(await take(states)).toMatchObject({ changes: 0, files: [{ accepted: 0, unchanged: 4 }] })
  })
})
