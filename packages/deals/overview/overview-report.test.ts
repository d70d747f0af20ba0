import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { overviewSchema } from '../report/page-schemas.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { timeToLose } from '../time/time-to-lose.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { overviewReport } from './overview-report.ts'
import { truthOf } from './testing/closed-deals.ts'

const { history, records, lastDay } = simulateCompany({ seed: 'overview', deals: 2_000 })
const truth = truthAsOf(cohortAsOf(history, lastDay - 60))

/** Every sentence of a document. */
function sentencesOf(report: ReturnType<typeof overviewReport>): string[] {
  const { answer, doubts, winRate, cycle, forecast, changes } = report
  const lines = changes.lines.map(({ text }) => text)
  return [answer, ...doubts, winRate.text, cycle.text, forecast.text, changes.text, ...lines]
}

/** The document is what the contract says, with nothing that the contract does not know. */
function check(report: ReturnType<typeof overviewReport>): void {
  expect(overviewSchema.parse(report)).toEqual(report)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  for (const sentence of sentencesOf(report)) {
    expect(sentence).toMatch(/^[A-Z0-9].*[.]$/)
    expect(sentence).not.toMatch(/NaN|undefined|null|Infinity| {2}|-0|!/)
    expect(sentence).not.toMatch(
      /fail|overdue|at risk|poor|should|blame|bad|worse|owner \d|rep\b|you\b/i,
    )
  }
}

test('the document of a company', () => {
  const report = overviewReport(truth)
  check(report)
  expect(report.deals).toBe(truth.cohort.size)
  expect(report.answer).toMatch(/ of the pipeline is lost in fact\.$/)
  expect(report.pipeline.stated.deals).toBe(truth.cohort.open)
  expect(report.time.lost).toEqual(timeToLose(truth).lost)
  expect(report.cycle.lost.median).toBeGreaterThan(40)
  expect(new Set(report.doubts).size).toBe(report.doubts.length)
  expect(report.doubts.join(' ')).toContain('The pace of a year is measured over the first ')
})

test('a time report at hand is taken as it is', () => {
  const time = { ...timeToLose(truth), horizon: 77 }
  expect(overviewReport(truth, time).time.horizon).toBe(77)
})

test('any company, however little is known of it', () => {
  const word = (...words: (string | null)[]) => fc.constantFrom(...words)
  const on = fc.integer({ min: lastDay - 1_100, max: lastDay + 20 })
  const stage = word('Qualify', 'Fit', 'Propose', 'Suspect', 'Won', 'Lost', 'No Decision')
  const change = fc.oneof(
    fc.record({ on, field: fc.constant('stage' as const), before: stage, after: stage }),
    fc.record({ on, field: fc.constant('closeDate' as const), before: on, after: fc.option(on) }),
    fc.record({
      on,
      field: fc.constant('amount' as const),
      before: fc.constant(1),
      after: fc.constant(2),
    }),
  )
  const record = fc.record(
    {
      createdOn: on,
      closedOn: on,
      stage,
      closeDate: on,
      amount: fc.integer({ min: -1_000, max: 10 ** 10 }),
      currency: word('EUR', 'JPY', null),
      account: word('one', 'two'),
      gone: fc.boolean(),
      changes: fc.array(change, { maxLength: 4 }),
    },
    { requiredKeys: [] },
  )
  const stages = { ...SIMULATED_STAGES, 'No Decision': 'noDecision' } as const
  fc.assert(
    fc.property(fc.array(record, { maxLength: 60 }), fc.nat(500), (given, ago) => {
      const named = given.map((each, i) => ({ id: `D${i}`, ...each })) as OpportunityRecord[]
      const past = historyOf(named, { stages, reportedUntil: lastDay })
      check(overviewReport(truthAsOf(cohortAsOf(past, lastDay - ago + 20))))
    }),
    { numRuns: 150 },
  )
})

test('any day of a company', () => {
  for (let day = lastDay - 1_210; day < lastDay + 40; day += 83)
    check(overviewReport(truthAsOf(cohortAsOf(history, day))))
})

test('nothing that happened later changes a day', () => {
  const day = lastDay - 400
  const until = records
    .filter((record) => Number(record.createdOn) <= day)
    .map(({ stage, closeDate, ...record }) => {
      const changes = record.changes?.filter((change) => Number(change.on) <= day) ?? []
      const first = (field: string) =>
        record.changes?.find((change) => change.field === field)?.before
      return {
        ...record,
        stage: changes.findLast((c) => c.field === 'stage')?.after ?? first('stage') ?? stage,
        closeDate:
          changes.findLast((c) => c.field === 'closeDate')?.after ??
          first('closeDate') ??
          closeDate,
        changes,
      } as OpportunityRecord
    })
  // What has no history is doubted only where more is known than on that day.
  const { doubts: _, ...then } = overviewReport(truthOf(until, day))
  expect(overviewReport(truthAsOf(cohortAsOf(history, day)))).toMatchObject(then)
})
