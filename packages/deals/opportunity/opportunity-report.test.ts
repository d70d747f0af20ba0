import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import type { ChangeRecord, OpportunityRecord } from '../cohort/history-of.ts'
import type { OpportunityReport } from '../report/page-schemas.ts'
import { dayOfIso, isoOfDay, NO_DAY } from '../shared/day.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { type Truth, truthAsOf } from '../truth/truth-as-of.ts'
import { opportunityReport } from './opportunity-report.ts'
import { rowOfId } from './row-of-id.ts'
import { anyDeals, anythingTold, companyUntil, FIRST, LAST } from './testing/any-company.ts'
import { checkReport } from './testing/check-report.ts'
import { moved, past, priced, stage, truthOf, truthOfOne } from './testing/told.ts'

const DAY = fc.integer({ min: FIRST, max: LAST })
const reportsOf = (truth: Truth) =>
  Array.from({ length: truth.cohort.size }, (_, row) => opportunityReport(truth, row))

const findings = (
  record: Partial<OpportunityRecord>,
  day: string,
  others: readonly OpportunityRecord[] = [],
) => opportunityReport(truthOfOne(record, day, others), 0).findings.map(({ text }) => text)

describe('the document of a deal', () => {
  test('is whole and calm, whatever happened to it', () => {
    fc.assert(
      fc.property(anyDeals, DAY, (deals, day) => {
        reportsOf(truthOf(companyUntil(deals, LAST), day))
          .slice(-deals.length)
          .forEach(checkReport)
      }),
      { numRuns: 60 },
    )
  })

  test('is whole and calm, whatever a source tells', () => {
    fc.assert(
      fc.property(anythingTold, DAY, (records, day) => {
        reportsOf(truthOf(records, day)).forEach(checkReport)
      }),
      { numRuns: 100 },
    )
  })

  test('of a company', () => {
    const { history, lastDay } = simulateCompany({ seed: 'report', deals: 600 })
    const reports = reportsOf(truthAsOf(cohortAsOf(history, lastDay - 100)))
    reports.forEach(checkReport)
    expect(new Set(reports.map(({ state }) => state)).size).toBeGreaterThanOrEqual(4)
    expect(reports.filter(({ alike }) => alike !== null).length).toBeGreaterThan(50)
  })
})

/** Every day that a document tells as past. */
function pastDaysOf({ story, findings: _, ...report }: OpportunityReport): string[] {
  return [
    story.from,
    story.today,
    ...story.bands.flatMap(({ from, to }) => [from, to]),
    ...story.moves.map(({ on }) => on),
    ...[...story.amounts, ...story.contacts].map(({ on }) => on),
    ...[...story.silences, ...story.pauses].flatMap(({ from, to }) => [from, to]),
    ...(story.knowable ? [story.knowable.on] : []),
    ...(report.endedOn ? [report.endedOn] : []),
    ...report.signals.map(({ on }) => on),
    ...(report.alike?.some.map(({ endedOn }) => endedOn) ?? []),
    ...(report.opportunity.createdAt ? [report.opportunity.createdAt] : []),
  ]
}

describe('as of an earlier day', () => {
  test('a deal is told as it was told on that day', () => {
    fc.assert(
      fc.property(anyDeals, DAY, (deals, day) => {
        const now = truthOf(companyUntil(deals, LAST), day)
        const then = truthOf(companyUntil(deals, day), day)
        expect(reportsOf(now)).toEqual(reportsOf(then))
      }),
      { numRuns: 100 },
    )
  })

  test('nothing that is told as past is later than the day', () => {
    fc.assert(
      fc.property(anythingTold, DAY, (records, day) => {
        const iso = isoOfDay(day)
        for (const report of reportsOf(truthOf(records, day)))
          for (const past of pastDaysOf(report)) expect(past <= iso).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

test('a story lies within its span', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anythingTold,
        anyDeals.map((all) => companyUntil(all, LAST)),
      ),
      DAY,
      (records, day) => {
        for (const { story } of reportsOf(truthOf(records, day))) {
          const { from, today, until } = story
          const within = [
            ...story.bands.flatMap((band) => [band.from, band.to]),
            ...[...story.moves, ...story.amounts, ...story.contacts].map(({ on }) => on),
            ...[...story.silences, ...story.pauses].flatMap((span) => [span.from, span.to]),
            ...(story.knowable ? [story.knowable.on] : []),
          ]
          for (const on of within) expect(from <= on && on <= today).toBe(true)
          const named = [today, ...story.moves.flatMap((move) => [move.from, move.to])]
          for (const on of named)
            expect(dayOfIso(on) ?? 0).toBeLessThanOrEqual(dayOfIso(until) ?? 0)
          for (const { days, from: old, to } of story.moves)
            expect(days).toBe((dayOfIso(to) ?? 0) - (dayOfIso(old) ?? 0))
        }
      },
    ),
    { numRuns: 60 },
  )
})

describe('findings', () => {
  test('begin with the weightiest sign; what it tells is not told again', () => {
    const changes = [
      moved('2025-02-01', '2025-03-31', '2026-03-31'),
      stage('2025-02-02', 'Fit', 'Suspect'),
      priced('2025-02-03', 20_000_00, 10_000_00),
    ]
    const activities = [{ on: '2025-01-20' }]
    const report = opportunityReport(truthOfOne({ changes, activities }, '2025-05-01'), 0)
    expect(report.findings.map(({ text }) => text)).toEqual([
      'Pushed 365 days at once on 1 February 2025.',
      'It went back to Suspect on 2 February 2025, from Fit.',
      expect.stringMatching(/^Quiet since 20 January 2025, 101 days/),
      'The amount went from 20,000 to 10,000.',
    ])
    expect(report.findings.map(({ base }) => base?.text ?? null)).toEqual([
      'No deal like it has closed yet.',
      'No deal like it has closed yet.',
      'No deal like it has closed yet.',
      null,
    ])
    expect(report.signals.map(({ kind, counts }) => `${kind} ${counts}`)).toEqual([
      'thrown true',
      'parked true',
      'silent true',
    ])
  })

  test('a sign with which past deals were won does not count, and says so', () => {
    const thrown = moved('2024-02-01', '2024-03-31', '2025-03-31')
    const late = past('Won', 30, 300).map((deal) => ({
      ...deal,
      changes: [thrown, ...(deal.changes ?? [])],
    }))
    const changes = [moved('2025-02-01', '2025-03-31', '2026-03-31')]
    expect(findings({ changes }, '2025-03-01', late)).toEqual([
      'Pushed 365 days at once on 1 February 2025. Deals like it were won too often for this to count.',
    ])
  })

  test('what is only worth knowing has no base', () => {
    const changes: ChangeRecord[] = [{ on: '2025-02-01', field: 'name', before: 1, after: 1 }]
    expect(opportunityReport(truthOfOne({ changes }, '2025-03-01'), 0).findings).toEqual([
      { text: 'Renamed on 1 February 2025.', base: null },
    ])
  })

  test('of a quiet story: only what would have shown is said to be absent', () => {
    const others = past('Won', 20, 100)
    expect(findings({}, '2025-03-01', others)).toEqual([
      'It is 59 days old, without a pause; half of the won deals were won by day 100.',
    ])
    const dated = [
      { ...others[0], id: 'dated', changes: [moved('2024-02-01', '2024-03-31', '2024-04-30')] },
    ]
    const activities = [{ on: '2025-02-25' }]
    expect(findings({ activities }, '2025-03-01', [...others, ...dated])).toEqual([
      'It is 59 days old, without a push, a pause or a long silence; half of the won deals were won by day 100.',
    ])
    expect(findings({}, '2025-01-02')).toEqual(['It is 1 day old.'])
    const later = [
      { id: 'later', createdOn: '2025-01-01', changes: [stage('2025-01-03', 'Fit', 'Won')] },
    ]
    expect(findings({}, '2025-01-02', later)).toEqual(['It is 1 day old.'])
    expect(findings({}, '2025-01-01')).toEqual(['It is new, created on 1 January 2025.'])
    expect(findings({ stage: 'Won', closedOn: '2025-02-01' }, '2025-03-01')).toEqual([
      'The CRM gives no history for this deal.',
    ])
    expect(findings({ changes: [stage('2025-02-01', 'Fit', 'Won')] }, '2025-03-01')).toEqual([
      'It was won without a pause.',
    ])
    expect(findings({ changes: [stage('2025-02-01', 'Fit', 'Lost')] }, '2025-03-01')).toEqual([
      'It ended without a pause.',
    ])
  })
})

test('doubts are those of the deal', () => {
  const doubts = (record: Partial<OpportunityRecord>, others: readonly OpportunityRecord[] = []) =>
    opportunityReport(truthOfOne(record, '2026-12-31', others), 0).doubts
  expect(doubts({ createdOn: NO_DAY, stage: 'Fit' })).toEqual([
    'Too few past deals are like it to say what becomes of them.',
    'No contact with the buyer is recorded for it.',
    'The CRM does not say when it was created.',
  ])
  const changes = [stage('2026-02-01', 'Fit', 'Won')]
  expect(doubts({ changes, activities: [{ on: '2026-01-10' }] })).toEqual([])
  const gone: ChangeRecord = { on: '2025-05-03', field: 'gone', before: null, after: 1 }
  const activities = [{ on: '2025-01-10' }]
  expect(doubts({ stage: 'Fit', gone: true, changes: [gone], activities })).toEqual([])
  const like = [...past('Won', 20, 100, '2025-01-01'), ...past('Lost', 20, 800, '2024-01-01')]
  expect(doubts({ stage: 'Fit', createdOn: '2026-11-01', activities }, like)).toEqual([
    'No contact with the buyer is recorded for it.',
  ])
})

test('the deal is found in its row', () => {
  const truth = truthOf([{ id: 'A', createdOn: '2025-01-01', stage: 'Fit' }], '2025-03-01')
  expect(opportunityReport(truth, rowOfId(truth, 'A') ?? -1).opportunity.id).toBe('A')
})
