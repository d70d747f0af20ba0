import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CodedColumn, dayOfIso, HISTORY_FIELDS, NO_DAY, OPERATOR } from '@closed-learned/deals'
import { beforeAll, expect, test } from 'vitest'
import { sourceOf } from '../../testing/source-of.ts'
import { testHouse } from '../../testing/test-house.ts'
import { importFiles } from '../../work/import-files.ts'
import { loadHistory } from '../../work/load-history.ts'

const house = await testHouse()
const word = (column: CodedColumn, row: number) => column.values[column.codes[row] ?? -1] ?? null

beforeAll(async () => {
  await house.empty()
  await importFiles(
    house,
    OPERATOR,
    sourceOf(
      {
        account: [
          { key: 'gone', values: { name: 'Acme GmbH', Industry: 'Old' }, mergedInto: 'acme' },
          { key: 'acme', values: { name: 'Acme', Industry: 'Media\ttabbed \\ back' } },
        ],
        opportunity: [
          {
            key: 'a',
            createdAt: '2026-01-05T23:30:00.000Z',
            values: {
              name: 'Äpfel\n& Co',
              account: 'gone',
              stage: 'Lost',
              amount: '123456',
              currency: 'EUR',
              closeDate: '2026-03-01',
              Region: 'North',
            },
          },
          { key: 'b', values: { stage: 'Lead', buyerDate: '2026-09-01', probability: '0.25' } },
          { key: 'c', createdAt: '2026-02-01T00:00:00.000Z', values: { name: 'C', stage: 'Lead' } },
        ],
        change: [
          {
            key: 'a',
            at: '2026-01-20T00:00:00.000Z',
            field: 'closeDate',
            old: '2026-02-01',
            new: '2026-08-01',
          },
          { key: 'a', at: '2026-01-21T00:00:00.000Z', field: 'Region', old: 'South', new: 'North' },
          { key: 'a', at: '2026-01-22T00:00:00.000Z', field: 'Whim', old: '1', new: '2' },
          {
            key: 'a',
            at: '2026-03-01T10:00:00.000Z',
            field: 'stage',
            old: 'Proposal',
            new: 'Lost',
          },
          {
            key: 'a',
            at: '2026-03-01T10:00:00.000Z',
            field: 'closeDate',
            old: '2026-08-01',
            new: '2026-03-01',
          },
          { key: 'c', at: '2026-03-02T00:00:00.000Z', field: 'amount', old: '100', new: '90' },
        ],
        activity: [
          { opportunity: 'c', at: '2026-02-03T00:00:00.000Z', type: 'Email', direction: 'buyer' },
          { opportunity: 'a', at: '2026-01-06T00:00:00.000Z', type: 'Call', direction: 'us' },
          { opportunity: 'a', at: '2026-01-07T00:00:00.000Z', type: 'Call' },
        ],
      },
      {
        exportedAt: Date.parse('2026-04-01T00:00:00.000Z'),
        attributes: [
          {
            name: 'Region',
            of: 'opportunity',
            kind: 'category',
            meaning: 'geography',
            filled: 1,
            values: 1,
            leak: null,
          },
          {
            name: 'Industry',
            of: 'account',
            kind: 'category',
            meaning: 'vertical',
            filled: 2,
            values: 2,
            leak: null,
          },
        ],
      },
    ),
    { dryRun: false },
  )
})

test('the columns say what the ledger says', async () => {
  const history = await loadHistory(house)
  expect(history.size).toBe(3)
  expect([0, 1, 2].map((row) => history.id.at(row))).toEqual(['a', 'b', 'c'])
  expect([0, 1].map((row) => history.name.at(row))).toEqual(['Äpfel\n& Co', 'b'])
  expect([...history.createdOn]).toEqual([dayOfIso('2026-01-05'), NO_DAY, dayOfIso('2026-02-01')])
  expect([...history.buyerDate]).toEqual([NO_DAY, dayOfIso('2026-09-01'), NO_DAY])
  expect([...history.amount]).toEqual([123456, Number.NaN, Number.NaN])
  expect(history.probability[1]).toBe(0.25)
  expect([0, 1, 2].map((row) => word(history.stage, row))).toEqual(['Lost', 'Lead', 'Lead'])
  expect(history.stageMeaning[history.stage.codes[0] ?? -1]).toBe('lost')
  expect(word(history.account, 0)).toBe('Acme')
  expect(history.reportedUntil).toBe(Date.parse('2026-04-01T00:00:00.000Z'))
})

test('changes and activities stand by opportunity, in the order of time', async () => {
  const { changes, activities, stage, attributes } = await loadHistory(house)
  expect([...changes.start]).toEqual([0, 4, 4, 6])
  const names = [...changes.field].map((code) => HISTORY_FIELDS[code])
  expect(names).toEqual(['closeDate', 'attribute', 'stage', 'closeDate', 'amount', 'amount'])
  expect(changes.before[0]).toBe(dayOfIso('2026-02-01'))
  expect(stage.values[changes.before[2] ?? -1]).toBe('Proposal')
  // What the row says at the end differs from its history: that is a change too, between.
  expect([...changes.precision]).toEqual([0, 0, 0, 0, 0, 1])
  expect([...activities.start]).toEqual([0, 2, 2, 3])
  expect([...activities.direction]).toEqual([1, 0, 2])
  const region = attributes.find((attribute) => attribute.name === 'Region')
  expect(region).toMatchObject({ meaning: 'geography', hasHistory: true })
  expect(region?.values[changes.before[1] ?? -1]).toBe('South')
})

test('attributes of a merged account are those of its survivor', async () => {
  const industry = (await loadHistory(house)).attributes.find((a) => a.name === 'Industry')
  expect(industry && word(industry, 0)).toBe('Media\ttabbed \\ back')
})

test('columns that are missing are made anew', async () => {
  const before = await loadHistory(house)
  rmSync(join(house.dataDir, 'columns'), { recursive: true })
  const after = await loadHistory(house)
  expect(after.changes).toEqual(before.changes)
  expect(readdirSync(join(house.dataDir, 'columns', house.store.workspace))).toHaveLength(1)
})
