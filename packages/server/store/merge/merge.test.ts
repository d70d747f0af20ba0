import { OPERATOR } from '@closed-learned/deals'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Source, SourceReport } from '../../sources/port.ts'
import { sourceOf } from '../../testing/source-of.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../../work/import-files.ts'
import { rebuild } from '../../work/rebuild.ts'
import { isRefusal } from '../../work/refusals.ts'

const house = await testHouse()

beforeEach(() => house.empty())

async function take(source: Source, dryRun = false) {
  const report = await importFiles(house, OPERATOR, source, { dryRun })
  if (isRefusal(report)) throw new Error(report.text)
  return report
}

const rows = <Row extends object>(text: string) => house.store.inWorkspace((s) => s.run<Row>(text))
const changes = () =>
  rows<{
    key: string
    field: string
    old: string | null
    new: string | null
    day: string
    precision: number
  }>(`
    SELECT o.key, c.field, c.old, c.new, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, c.precision
    FROM opportunity_change c JOIN opportunity o USING (opportunity_id) ORDER BY o.key, c.at, c.ordinal`)

const deal = (key: string, values: object, more: object = {}) => ({
  key,
  createdAt: '2026-01-05T09:00:00.000Z',
  values: { name: `Deal ${key}`, ...values },
  ...more,
})
const day = (text: string) => Date.parse(`${text}T00:00:00.000Z`)

describe('history that came with the rows', () => {
  const source = () =>
    sourceOf(
      {
        opportunity: [deal('a', { stage: 'Lost', closeDate: '2026-03-01' })],
        change: [
          { key: 'a', at: '2026-01-05T09:00:00.000Z', field: 'created', old: null, new: null },
          {
            key: 'a',
            at: '2026-02-01T10:00:00.000Z',
            field: 'stage',
            old: 'Lead',
            new: 'Proposal',
          },
          {
            key: 'a',
            at: '2026-02-01T10:00:01.000Z',
            field: 'stage',
            old: 'Lead',
            new: 'Proposal',
          },
          {
            key: 'a',
            at: '2026-03-01T10:00:00.000Z',
            field: 'stage',
            old: 'Proposal',
            new: 'Lost',
          },
          { key: 'zz', at: '2026-03-01T10:00:00.000Z', field: 'stage', old: 'Lead', new: 'Lost' },
        ],
      },
      { exportedAt: day('2026-04-01') },
    )

  test('a change to the value that already holds is none, and an unknown id is set aside', async () => {
    const report = await take(source())
    expect(report).toMatchObject({ opportunities: 1, changes: 2 })
    expect(report.files[1]).toMatchObject({ rows: 5, accepted: 3, unchanged: 1, rejected: 1 })
    expect((await changes()).map((c) => c.new)).toEqual(['Proposal', 'Lost'])
  })

  test('the same again accepts nothing and changes nothing', async () => {
    await take(source())
    const before = await rows('SELECT ledger_position FROM workspace')
    const again = await take(source())
    expect(again.changes).toBe(0)
    expect(again.files.map((f) => f.accepted)).toEqual([0, 0])
    expect(await rows('SELECT ledger_position FROM workspace')).toEqual(before)
    expect(await rows('SELECT batch FROM import_batch')).toHaveLength(1)
  })

  test('a dry run tells the same and stores nothing', async () => {
    expect(await take(source(), true)).toMatchObject({ opportunities: 1, changes: 2, dryRun: true })
    expect(await rows('SELECT * FROM opportunity')).toHaveLength(0)
  })

  test('the outcome is a dated fact of its own and survives a reopening in the CRM', async () => {
    await take(source())
    await take(
      sourceOf(
        {
          opportunity: [
            deal(
              'a',
              { stage: 'Proposal', closeDate: '2026-09-01' },
              { modifiedAt: '2026-04-20T00:00:00.000Z' },
            ),
          ],
        },
        { exportedAt: day('2026-05-01') },
      ),
    )
    const facts = await rows(`SELECT class, on_day, said_by FROM outcome_fact`)
    expect(facts).toEqual([{ class: 'unknown', on_day: '2026-03-01', said_by: 'crm' }])
    expect((await changes()).at(-1)).toMatchObject({ new: '2026-09-01', day: '2026-04-20' })
  })
})

describe('successive exports make a history', () => {
  const april = (values: object, more = {}) =>
    sourceOf({ opportunity: [deal('a', values, more)] }, { exportedAt: day('2026-04-01') })
  const may = (values: object, more = {}) =>
    sourceOf({ opportunity: [deal('a', values, more)] }, { exportedAt: day('2026-05-01') })

  test('a difference is dated by the modified time if that lies between', async () => {
    await take(april({ stage: 'Lead' }))
    await take(may({ stage: 'Proposal' }, { modifiedAt: '2026-04-12T08:00:00.000Z' }))
    expect(await changes()).toMatchObject([
      { field: 'stage', old: 'Lead', new: 'Proposal', day: '2026-04-12', precision: 0 },
    ])
  })

  test('else at the later export, with the precision between', async () => {
    await take(april({ stage: 'Lead', amount: '1000' }))
    await take(may({ stage: 'Lead', amount: '700' }, { modifiedAt: '2026-03-01T08:00:00.000Z' }))
    expect(await changes()).toMatchObject([{ field: 'amount', day: '2026-05-01', precision: 1 }])
  })

  test('an older export adds only what is older', async () => {
    await take(may({ stage: 'Proposal', amount: '700' }))
    await take(april({ stage: 'Lead', amount: '700' }))
    expect(await changes()).toMatchObject([
      { field: 'stage', old: 'Lead', new: 'Proposal', precision: 1 },
    ])
    expect(await rows(`SELECT values->>'stage' AS stage FROM opportunity`)).toEqual([
      { stage: 'Proposal' },
    ])
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
  })

  test('a column that a later export does not have says nothing', async () => {
    await take(april({ stage: 'Lead', amount: '1000' }))
    await take(may({ stage: 'Lead' }))
    expect(await changes()).toEqual([])
  })

  test('missing from a whole export is gone, and comes back', async () => {
    const two = { opportunity: [deal('a', { stage: 'Lead' }), deal('b', { stage: 'Lead' })] }
    await take(sourceOf(two, { exportedAt: day('2026-04-01') }))
    const whole = await take(
      sourceOf(
        { opportunity: [deal('a', { stage: 'Lead' })] },
        { exportedAt: day('2026-05-01'), wholeExport: true },
      ),
    )
    expect(whole).toMatchObject({ opportunities: 1, changes: 0 })
    expect(await changes()).toMatchObject([
      { key: 'b', field: 'gone', new: 't', day: '2026-05-01', precision: 1 },
    ])
    const back = await take(sourceOf(two, { exportedAt: day('2026-05-20'), wholeExport: true }))
    expect(back.opportunities).toBe(2)
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
  })

  test('without the word that it is whole, nothing is gone', async () => {
    await take(
      sourceOf({ opportunity: [deal('a', {}), deal('b', {})] }, { exportedAt: day('2026-04-01') }),
    )
    expect(
      await take(sourceOf({ opportunity: [deal('a', {})] }, { exportedAt: day('2026-05-01') })),
    ).toMatchObject({ opportunities: 2 })
  })

  test('a deletion is kept and dated', async () => {
    await take(april({ stage: 'Lead' }))
    const report = await take(
      may({ stage: 'Lead' }, { deleted: 't', modifiedAt: '2026-04-09T00:00:00.000Z' }),
    )
    expect(report).toMatchObject({ opportunities: 0, changes: 0 })
    expect(await changes()).toMatchObject([{ field: 'deleted', new: 't', day: '2026-04-09' }])
  })
})

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

test('of rows told twice the last holds', async () => {
  const report = await take(
    sourceOf({ opportunity: [deal('a', { stage: 'Lead' }), deal('a', { stage: 'Proposal' })] }),
  )
  expect(report.files[0]).toMatchObject({ rows: 2, accepted: 1, unchanged: 1 })
  expect(report.doubts.join()).toContain('1 row of an id that stands again')
})

test('no ledger holds a name: owners are numbers', async () => {
  await take(
    sourceOf({
      opportunity: [deal('a', { stage: 'Lead', owner: 'Gerri Hinds' })],
      change: [
        {
          key: 'a',
          at: '2026-02-01T00:00:00.000Z',
          field: 'owner',
          old: 'David King',
          new: 'Gerri Hinds',
        },
      ],
    }),
  )
  const everything = await rows(
    `SELECT first::text || (SELECT string_agg(c::text, ' ') FROM opportunity_change c) AS text FROM opportunity_first first`,
  )
  expect(JSON.stringify(everything)).not.toMatch(/Hinds|King/)
  expect(await rows('SELECT key FROM person ORDER BY key')).toHaveLength(2)
})

test('rebuild finds and mends a projection that does not say what the ledger says', async () => {
  await take(
    sourceOf({ opportunity: [deal('a', { stage: 'Lead' })] }, { exportedAt: day('2026-04-01') }),
  )
  await rows(`UPDATE opportunity SET values = values || '{"stage": "Won"}'`)
  expect(await rebuild(house, OPERATOR)).toEqual({
    opportunities: 1,
    differences: [{ id: 'a', fields: ['stage'] }],
  })
  expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
})

test('the ledger takes no update and no delete, and another workspace sees nothing', async () => {
  await take(sourceOf({ opportunity: [deal('a', { stage: 'Lead' })] }))
  for (const table of [
    'opportunity_first',
    'opportunity_change',
    'import_batch',
    'act',
    'flag',
    'outcome_fact',
  ]) {
    await expect(rows(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/)
    await expect(rows(`UPDATE ${table} SET workspace_id = workspace_id`)).rejects.toThrow(
      /permission denied/,
    )
  }
  const other = await house.store.inWorkspace(async (s) => {
    await s.run(`SET LOCAL app.workspace = '00000000-0000-4000-8000-000000000000'`)
    return s.run('SELECT * FROM opportunity')
  })
  expect(other).toEqual([])
})
