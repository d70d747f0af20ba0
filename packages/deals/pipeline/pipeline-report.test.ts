import { seededRandom } from '@closed-learned/analysis'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { pipelineReportSchema } from '../report/schemas.ts'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { pipelineReport } from './pipeline-report.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function reportOf(records: readonly OpportunityRecord[], day: number) {
  const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: day })
  return pipelineReport(truthAsOf(cohortAsOf(history, day)))
}

test('the document is what the contract says', () => {
  const { records, lastDay } = simulateCompany({ seed: 'pipeline', deals: 1_500 })
  const report = reportOf(records, lastDay)
  pipelineReportSchema.parse(JSON.parse(JSON.stringify(report)))
  pipelineReportSchema.parse(JSON.parse(JSON.stringify(reportOf([], lastDay))))
  expect(report.deals).toBe(report.stated.deals)
  expect(report.buried?.medianAge).toBeGreaterThan(0)
  expect(report.answer).toMatch(/^\d+ % of the stated pipeline looks alive\.$/)
})

test('stated = live + long-dated + stalled + buried, to the cent, in every currency, on any day', () => {
  const { records, lastDay } = simulateCompany({ seed: 'identity', deals: 300 })
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 30, max: 1_200 }), (seed, ago) => {
      const random = seededRandom(seed)
      const given = records.map((record) => ({
        ...record,
        currency: random.pick(['USD', 'EUR', 'JPY', null]),
        amount: random.below(10) === 0 ? null : random.below(2 ** 32) * (random.below(200) - 10),
        ...(random.below(4) === 0 ? { buyerDate: lastDay - 200 + random.below(400) } : {}),
      }))
      const report = reportOf(given, lastDay - 1_200 + ago)
      const parts = [report.live, report.longDated, report.stalled, report.buried].filter(
        (part) => part !== null,
      )
      expect(parts).toHaveLength(4)
      expect(parts.reduce((sum, part) => sum + part.deals, 0)).toBe(report.stated.deals)
      for (const [code, stated] of Object.entries(report.stated.amounts)) {
        const cents = (amount: number) => BigInt(Math.round(amount * (code === 'JPY' ? 1 : 100)))
        const sum = parts.reduce((all, part) => all + cents(part.amounts[code] ?? 0), 0n)
        expect(sum).toBe(cents(stated))
      }
    }),
    { numRuns: 40 },
  )
})

/** Deals of the past: closed from a stage, so many of them won. */
function closedFrom(stage: string, deals: number, won: number): OpportunityRecord[] {
  return Array.from({ length: deals }, (_, i) => ({
    id: `${stage} ${i}`,
    createdOn: '2025-01-01',
    currency: 'USD',
    amount: 100,
    changes: [
      { on: '2025-02-01', field: 'stage', before: stage, after: i < won ? 'Won' : 'Lost' } as const,
    ],
  }))
}

test('honest: amount × past win rate at that stage, with both doubts in the interval', () => {
  const past = [...closedFrom('Qualify', 100, 10), ...closedFrom('Propose', 50, 40)]
  const open = (id: string, stage: string, amount: number) => ({
    id,
    createdOn: '2025-02-10',
    stage,
    amount,
    currency: 'USD',
  })
  const report = reportOf(
    [...past, open('A', 'Qualify', 100_000), open('B', 'Propose', 50_000)],
    at('2025-02-20'),
  )
  expect(report.honest?.amount).toBe((100_000 * 0.1 + 50_000 * 0.8) / 100)
  const [low, high] = report.honest?.interval ?? [0, 0]
  expect(low).toBeGreaterThanOrEqual(0)
  expect(low).toBeLessThan(500)
  expect(high).toBeGreaterThan(500)
  expect(high).toBeLessThanOrEqual(1_500)
  expect(report.winRate).toMatchObject({ value: 50 / 150, deals: 150 })
})

test('several currencies have no one amount', () => {
  const open = ['USD', 'EUR'].map((currency) => ({
    id: currency,
    createdOn: '2025-02-10',
    stage: 'Fit',
    amount: 12_345,
    currency,
  }))
  const report = reportOf([...closedFrom('Fit', 40, 20), ...open], at('2025-02-20'))
  expect(report.stated).toMatchObject({ amount: null, amounts: { USD: 123.45, EUR: 123.45 } })
  expect(report.honest).toMatchObject({ amount: null, interval: null })
  expect(report.doubts.join(' ')).toContain('several currencies')
})

test('forecast accuracy: what a quarter promised at its start beside what it brought', () => {
  const deal = (id: string, amount: number, changes: OpportunityRecord['changes']) => ({
    id,
    createdOn: '2024-11-01',
    amount,
    currency: 'USD',
    ...(changes ? { changes } : {}),
  })
  const won = { on: '2025-02-10', field: 'stage', before: 'Fit', after: 'Won' } as const
  const report = reportOf(
    [
      deal('kept', 600, [
        won,
        { on: '2025-02-10', field: 'closeDate', before: '2025-03-01', after: '2025-02-10' },
      ]),
      deal('slipped', 400, [
        { on: '2025-03-20', field: 'closeDate', before: '2025-03-31', after: '2025-06-30' },
        { on: '2025-04-01', field: 'stage', before: 'Fit', after: 'Propose' },
      ]),
    ],
    at('2025-04-15'),
  )
  expect(report.forecastAccuracy).toEqual({
    value: 0.6,
    quarters: 1,
    byQuarter: [{ quarter: '2025Q1', stated: 10, won: 6 }],
  })
})

test('without a history of close dates forecast accuracy is not told, and the doubts say why', () => {
  const report = reportOf(closedFrom('Fit', 40, 20), at('2025-06-20'))
  expect(report.forecastAccuracy).toBeNull()
  expect(report.doubts.join(' ')).toContain('Forecast accuracy needs')
})
