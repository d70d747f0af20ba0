import { aalenJohansen } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { timePageSchema } from '../report/page-schemas.ts'
import { timeReportSchema } from '../report/schemas.ts'
import { dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { spellsOf } from './spells.ts'
import { timeToLose } from './time-to-lose.ts'

const stages = { ...SIMULATED_STAGES, 'No Decision': 'noDecision' } as const
const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function timesOf(records: readonly OpportunityRecord[], day: number) {
  return timeToLose(truthAsOf(cohortAsOf(historyOf(records, { stages, reportedUntil: day }), day)))
}

/** Deals created on one day that ended so after so many days. */
function ended(
  stage: string,
  days: readonly number[],
  created = '2024-01-01',
): OpportunityRecord[] {
  return days.map((after, i) => ({
    id: `${stage} ${i} ${created}`,
    createdOn: created,
    changes: [{ on: at(created) + after, field: 'stage', before: 'Fit', after: stage }],
  }))
}

const upTo = (count: number, step: number) =>
  Array.from({ length: count }, (_, i) => (i + 1) * step)

test('the document is what the contract and the page say, and holds nothing else', () => {
  const { history, lastDay } = simulateCompany({ seed: 'time', deals: 1_500 })
  const report = timeToLose(truthAsOf(cohortAsOf(history, lastDay)))
  for (const document of [report, timesOf([], lastDay)]) {
    const told = JSON.parse(JSON.stringify(document))
    timeReportSchema.parse(told)
    expect(timePageSchema.parse(told)).toEqual(told)
  }
})

test('where nothing is open, mean and median are those of the deals that ended so', () => {
  const records = [
    ...ended('Won', upTo(30, 2)),
    ...ended('Lost', upTo(40, 5)),
    ...ended('No Decision', upTo(30, 9)),
  ]
  const { won, lost, noDecision, horizon } = timesOf(records, at('2025-01-01'))
  const watched = (days: number) => records.filter((_, i) => endOf(i) >= days).length
  const endOf = (i: number) => (i < 30 ? 2 * (i + 1) : i < 70 ? 5 * (i - 29) : 9 * (i - 69))
  expect(watched(horizon ?? 0)).toBeGreaterThanOrEqual(10)
  expect(won).toMatchObject({ median: 30, deals: 30 })
  expect(won.mean).toBeCloseTo(31, 9)
  expect(won.share).toBeCloseTo(0.3, 12)
  const losses = upTo(40, 5).filter((day) => day <= (horizon ?? 0))
  expect(lost.mean).toBeCloseTo(losses.reduce((a, b) => a + b, 0) / losses.length, 9)
  expect(noDecision.deals).toBe(upTo(30, 9).filter((day) => day <= (horizon ?? 0)).length)
})

test('the curve is thinned, and exact at its points', () => {
  const { history, lastDay } = simulateCompany({ seed: 'curve', deals: 3_000 })
  const truth = truthAsOf(cohortAsOf(history, lastDay))
  const report = timeToLose(truth)
  const whole = aalenJohansen(spellsOf(truth.cohort, new Set()), { causes: 3 })
  const lost = whole.causes[1]
  expect(report.lost.curve.length).toBeLessThanOrEqual(203)
  expect(report.lost.curve.length).toBeGreaterThan(50)
  for (const point of report.lost.curve) {
    const i = whole.time.indexOf(point.day)
    expect(point.value).toBe(lost?.incidence[i])
    expect(point.low).toBeLessThanOrEqual(point.value)
    expect(point.high).toBeGreaterThanOrEqual(point.value)
  }
  expect(report.lost.curve.at(-1)?.value).toBeCloseTo(report.lost.share, 12)
})

test('open deals count as watched until now: they do not make losing look quick', () => {
  const today = at('2025-01-01')
  // Every deal is lost after 1 … 180 days, evenly; created over the last 200 days, most are open.
  const records = Array.from({ length: 2_000 }, (_, i): OpportunityRecord => {
    const created = today - 1 - (i % 200)
    const lost = created + 1 + ((i * 7) % 180)
    return {
      id: `D${i}`,
      createdOn: created,
      stage: lost <= today ? 'Lost' : 'Fit',
      changes: lost <= today ? [{ on: lost, field: 'stage', before: 'Fit', after: 'Lost' }] : [],
    }
  })
  const closed = records.filter((record) => record.stage === 'Lost')
  const days = closed.map((r) => Number(r.changes?.[0]?.on) - Number(r.createdOn))
  const naive = days.reduce((a, b) => a + b, 0) / days.length
  const { lost } = timesOf(records, today)
  expect(naive).toBeLessThan(75)
  expect(Math.abs((lost.mean ?? 0) - 90)).toBeLessThan(6)
})

test('a purge of the backlog is shown apart and moves neither headline in the wrong direction', () => {
  for (const seed of ['purge 1', 'purge 2', 'purge 3']) {
    const lastDay = 19_700
    const purgeOn = 19_690
    const options = { seed, deals: 2_500, lastDay }
    const as = (company: ReturnType<typeof simulateCompany>) =>
      timeToLose(truthAsOf(cohortAsOf(company.history, lastDay)))
    const without = as(simulateCompany(options))
    const purged = as(simulateCompany({ ...options, purgeOn }))
    expect(without.purged).toEqual([])
    expect(purged.purged).toMatchObject([{ on: isoOfDay(purgeOn) }])
    expect(purged.purged[0]?.deals).toBeGreaterThan(50)
    expect(purged.doubts.join(' ')).toContain('let go in 1 purge')
    for (const [now, before] of [
      [purged.lost, without.lost],
      [purged.won, without.won],
    ] as const) {
      expect(now.mean).toBeLessThanOrEqual((before.mean ?? 0) * 1.01)
      expect(now.median).toBeLessThanOrEqual(before.median ?? 0)
    }
  }
})

test('where the history begins late, deals created before count from then on', () => {
  const { records, lastDay } = simulateCompany({ seed: 'late', deals: 3_000, buriedShare: 0 })
  const from = lastDay - 600
  const closedBefore = (record: OpportunityRecord) =>
    record.changes?.some((c) => (c.after === 'Won' || c.after === 'Lost') && Number(c.on) < from)
  const late = timesOf(
    records.filter((record) => !closedBefore(record)),
    lastDay,
  )
  const whole = timesOf(records, lastDay)
  expect(late.doubts.join(' ')).toContain('is recorded: deals created earlier count from that day')
  expect(Math.abs((late.lost.mean ?? 0) - (whole.lost.mean ?? 0))).toBeLessThan(8)
  expect(Math.abs((late.won.mean ?? 0) - (whole.won.mean ?? 0))).toBeLessThan(8)
})

test('the trend goes by quarter of creation and stays silent where it cannot be told yet', () => {
  const { history, lastDay } = simulateCompany({ seed: 'trend', deals: 4_000, buriedShare: 0 })
  const { trend } = timeToLose(truthAsOf(cohortAsOf(history, lastDay)))
  expect(trend.map((q) => q.quarter)).toEqual([...trend.map((q) => q.quarter)].sort())
  expect(trend[0]?.quarter).toBe('2021Q1')
  for (const { lostMedian, wonMedian } of trend.slice(0, 6)) {
    expect(lostMedian).toBeGreaterThan(40)
    expect(lostMedian).toBeLessThan(75)
    expect(wonMedian).toBeGreaterThan(30)
  }
  const last = timeToLose(truthAsOf(cohortAsOf(history, lastDay - 120))).trend.at(-1)
  expect(last).toMatchObject({ lostMedian: null, wonMedian: null })
})

test('deals without a day of creation are left out, and the doubts say so', () => {
  const records = [...ended('Lost', upTo(30, 3)), { id: 'undated', stage: 'Fit' }]
  const report = timesOf(records, at('2024-12-31'))
  expect(report.deals).toBe(30)
  expect(report.doubts.join(' ')).toContain('1 deal has no day of creation')
  expect(report.doubts.join(' ')).toContain('No deal was won yet')
})

test('a headline where there is little: nothing, no days, sixty deals', () => {
  const day = at('2025-01-01')
  expect(timesOf([], day).answer).toContain('Not enough deals have ended')
  const dateless = Array.from({ length: 80 }, (_, i) => ({ id: `D${i}`, stage: 'Lost' }))
  expect(timesOf(dateless, day).answer).toContain('are not recorded')
  const unclosed = dateless.map((record) => ({ ...record, createdOn: '2024-01-01' }))
  expect(timesOf(unclosed, day).answer).toContain('are not recorded')
  // Ten are watched for 72 days, so that 36 losses and all wins count.
  const sixty = [...ended('Won', upTo(15, 4)), ...ended('Lost', upTo(45, 2))]
  expect(timesOf(sixty, day).answer).toBe(
    'Losing takes 37 days against 32 days for winning; not enough to tell them apart.',
  )
  expect(timesOf(sixty, day).doubts).toContain(
    'Only 15 deals were won: how long that takes is known only roughly.',
  )
})
