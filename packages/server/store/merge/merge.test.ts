import { OPERATOR } from '@closed-learned/deals'
import { beforeEach, describe, expect, test } from 'vitest'
import { sourceOf } from '../../testing/source-of.ts'
import { day, deal, taking } from '../../testing/taking.ts'
import { testHouse } from '../../testing/test-house.ts'
import { rebuild } from '../../work/rebuild.ts'

const house = await testHouse()
const { rows, take, changes } = taking(house)

beforeEach(() => house.empty())

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

  test('to and fro within one moment is no trouble', async () => {
    const turn = (old: string | null, value: string | null) => ({
      key: 'a',
      at: '2026-02-01T10:00:00.000Z',
      field: 'competitor',
      old,
      new: value,
    })
    const there = turn(null, 'X')
    const back = turn('X', null)
    const change = [there, back, there, back, there, back, there]
    const said = { opportunity: [deal('a', { competitor: 'X' })], change }
    await take(sourceOf(said, { exportedAt: day('2026-04-01') }))
    expect((await changes()).length).toBeLessThanOrEqual(2)
    expect((await take(sourceOf(said, { exportedAt: day('2026-04-01') }))).changes).toBe(0)
    expect(await rebuild(house, OPERATOR)).toMatchObject({ differences: [] })
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
    'flag_grace',
    'filing',
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
