import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES } from '../testing/simulate-company.ts'
import { forecastOf } from './forecast-of.ts'
import { forecastReport } from './forecast-report.ts'
import { learnForecast } from './learn-forecast.ts'
import { parsePeriod } from './period.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY
const [FROM, UNTIL] = [at('2021-01-01'), at('2025-12-31')]

type Also = (deal: { createdOn: number; ends: number; n: number }) => Partial<OpportunityRecord>

/** Two dates a deal, and what else is asked for. */
function records(count: number, also: Also = () => ({})): OpportunityRecord[] {
  const random = seededRandom('honest')
  return Array.from({ length: count }, (_, n) => {
    const createdOn = FROM + random.below(UNTIL - FROM)
    const ends = createdOn + 5 + Math.round(random.exponential(80))
    const stage = ends > UNTIL ? 'Fit' : random.uniform() < 0.4 ? 'Won' : 'Lost'
    const closed = ends > UNTIL ? {} : { closedOn: ends }
    const amount = 10_000 + random.below(90_000)
    const more = also({ createdOn, ends, n })
    return { id: `D${n}`, createdOn, stage, amount, currency: 'USD', ...closed, ...more }
  })
}

/** A close date that was moved once, long before. */
const dated: Also = ({ createdOn, ends, n }) => ({
  closeDate: ends + 10,
  changes: [
    { on: createdOn + 2, field: 'closeDate', before: createdOn + 30, after: ends + 10 },
    { on: createdOn + 2, field: 'amount', before: 5_000, after: 70_000 },
    { on: createdOn + 3, field: 'stage', before: 'Qualify', after: 'Fit' },
    ...(ends > UNTIL
      ? []
      : [{ on: ends, field: 'stage', before: 'Fit', after: n % 5 < 2 ? 'Won' : 'Lost' } as const]),
  ],
  amount: 70_000,
  stage: ends > UNTIL ? 'Fit' : n % 5 < 2 ? 'Won' : 'Lost',
})

function told(of: readonly OpportunityRecord[], day: string, name: string) {
  const period = parsePeriod(name)
  if (period === null) throw new Error(name)
  const history = historyOf(of, { stages: SIMULATED_STAGES, reportedUntil: UNTIL })
  const cohort = cohortAsOf(history, at(day))
  const forecast = forecastOf(cohort, learnForecast(history, { day: at(day), period }))
  return forecastReport(forecast, cohort)
}

describe('what was said then', () => {
  const withCategory = (open: string): Also => {
    return (deal) => ({
      ...dated(deal),
      forecastCategory: deal.ends > UNTIL ? (deal.n % 10 ? open : 'Commit') : 'Closed',
    })
  }
  const of = (open: string) => records(3_000, withCategory(open))

  test('takes no category of today for that of a past day, and goes by the close dates', () => {
    const then = told(of('Commit'), '2025-09-30', '2025Q4')
    const otherwise = told(of('Pipeline'), '2025-09-30', '2025Q4')
    const none = told(records(3_000, dated), '2025-09-30', '2025Q4')
    expect(then.beside.saidThen).toEqual(none.beside.saidThen)
    expect(then.beside.saidThen).toEqual(otherwise.beside.saidThen)
    expect(then.backtest).toEqual(otherwise.backtest)
    expect(then.backtest?.saidThenMape).toBe(none.backtest?.saidThenMape)
    expect(then.backtest?.byPeriod.every(({ saidThen }) => (saidThen?.deals ?? 0) > 10)).toBe(true)
    expect(then.doubts.join(' ')).toMatch(/goes by close dates alone/)
  })

  test('but that of the newest day, which is known', () => {
    const now = told(of('Commit'), '2025-12-31', '2026Q1')
    const otherwise = told(of('Pipeline'), '2025-12-31', '2026Q1')
    const said = (now.beside.saidThen?.deals ?? 0) / 4
    expect(said).toBeGreaterThan(10)
    expect(otherwise.beside.saidThen?.deals).toBeLessThan(said)
  })

  test('is told of a past day by no close date, probability or amount of today', () => {
    const asNow = (moved: number): Also => {
      return ({ ends }) => ({
        closeDate: ends > UNTIL ? ends + moved : ends,
        probability: ends > UNTIL ? moved / 100 : 1,
      })
    }
    const then = told(records(3_000, asNow(10)), '2025-09-30', '2025Q4')
    expect(then.expected.deals).toBeGreaterThan(10)
    expect(then.beside).toEqual(told(records(3_000, asNow(60)), '2025-09-30', '2025Q4').beside)
    expect(then.beside.saidThen).toBeNull()
    expect(then.backtest?.saidThenMape).toBeNull()
    const unpriced: Also = (deal) => ({
      ...dated(deal),
      changes: dated(deal).changes?.filter(({ field }) => field !== 'amount') ?? [],
    })
    const { saidThen } = told(records(3_000, unpriced), '2025-09-30', '2025Q4').beside
    expect(saidThen).toMatchObject({ amount: null, amounts: {} })
    expect(saidThen?.deals).toBeGreaterThan(10)
  })
})

test('close dates without stages tell of the end what is missing, so nothing is learned from them', () => {
  const unstaged: Also = (deal) => {
    const { closeDate = null, changes = [] } = dated(deal)
    return { closeDate, changes: changes.filter(({ field }) => field !== 'stage') }
  }
  const report = told(records(4_000, unstaged), '2025-12-31', '2026Q1')
  const plain = told(records(4_000), '2025-12-31', '2026Q1')
  const [open, plainly] = [report.parts.openDeals?.deals ?? 0, plain.parts.openDeals?.deals ?? 0]
  expect(Math.abs(open / plainly - 1)).toBeLessThan(0.1)
  expect(told(records(4_000, unstaged), '2025-09-30', '2025Q4').beside.saidThen).toBeNull()
})

test('where several currencies are in it each is summed apart, beside and before as well', () => {
  const mixed: Also = (deal) => ({ ...dated(deal), currency: deal.n % 3 ? 'USD' : 'JPY' })
  const report = told(records(3_000, mixed), '2025-11-12', '2025Q4')
  const { alreadyWon, openDeals, newBusiness } = report.parts
  const past = report.backtest?.byPeriod.at(-1)
  for (const sum of [
    ...[alreadyWon, openDeals, newBusiness],
    ...[report.beside.runRate, report.beside.stageWeighted, report.beside.saidThen],
    ...[past?.expected, past?.came, past?.runRate, past?.stageWeighted, past?.saidThen],
  ]) {
    expect(sum).toMatchObject({ amount: null })
    expect(Object.keys(sum?.amounts ?? {}).sort()).toEqual(['JPY', 'USD'])
  }
  expect(past?.interval80?.amount).toBeNull()
  const parts = [alreadyWon, openDeals, newBusiness].map((part) => part?.amounts.JPY ?? 0)
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(report.expected.amounts.JPY)
  // Yen have no cents.
  expect(past?.came.amounts.JPY).toBe(70_000 * Math.round((past?.came.amounts.JPY ?? 0) / 70_000))
})

describe('open deals without a day of creation', () => {
  const lone = Array.from(
    { length: 200 },
    (_, n): OpportunityRecord => ({
      id: `L${n}`,
      stage: 'Qualify',
      amount: 50_000,
      currency: 'USD',
    }),
  )

  test('are left out, and counted, where no past day shows such deals', () => {
    const all = records(3_000)
    const without = told(all, '2025-12-31', '2026Q1')
    const report = told([...all, ...lone], '2025-12-31', '2026Q1')
    expect(report.expected).toEqual(without.expected)
    expect(report.interval80).toEqual(without.interval80)
    expect(report.deals).toBe(without.deals)
    expect(report.opportunities).toEqual(without.opportunities)
    expect(
      report.doubts.filter((doubt) => /^200 open deals have no day of creation/.test(doubt)),
    ).toHaveLength(1)
  })

  test('have chances where past days showed such deals', () => {
    const undated = records(3_000).map(({ createdOn = 0, ...record }, n) =>
      n % 4 ? { ...record, createdOn } : { ...record, firstSeenOn: createdOn },
    )
    const report = told(undated, '2025-12-31', '2026Q1')
    expect(report.opportunities).toHaveLength(report.deals ?? 0)
    expect(report.opportunities.some(({ id }) => Number(id.slice(1)) % 4 === 0)).toBe(true)
    expect(report.doubts.join(' ')).not.toMatch(/left out of what is expected/)
  })
})

describe('the run rate', () => {
  test('is not none where deals were won on days that are not known', () => {
    const unclosed = records(1_000).map(({ closedOn: _, ...record }) => record)
    const report = told(unclosed, '2025-12-31', '2026Q1')
    expect(report.beside.runRate).toBeNull()
    expect(report.notEnough?.text).toMatch(/needs the days on which deals were created and closed/)
  })

  test('takes no period in which the source began to tell of endings', () => {
    const late = records(4_000).filter(
      ({ closedOn }) => Number(closedOn ?? UNTIL) >= at('2025-03-01'),
    )
    const report = told(late, '2025-12-31', '2026Q1')
    expect(report.beside.runRate).toBeNull()
    expect(report.backtest?.byPeriod.map(({ period }) => period.name) ?? []).not.toContain('2025Q1')
    expect(told(records(4_000), '2025-12-31', '2026Q1').beside.runRate?.deals).toBeGreaterThan(10)
  })
})

test('of a period that was over long before, what was won in it and no later', () => {
  const all = records(3_000)
  const [from, until] = [at('2024-01-01'), at('2024-03-31')]
  const won = all.filter(
    ({ stage, closedOn }) =>
      stage === 'Won' && Number(closedOn) >= from && Number(closedOn) <= until,
  )
  const report = told(all, '2025-06-30', '2024Q1')
  expect(report.expected.deals).toBe(won.length)
  const cents = won.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  expect(Math.round(100 * (report.expected.amount ?? 0))).toBe(cents)
  expect(report.beside.saidThen).toBeNull()
  expect(report.doubts.join(' ')).not.toMatch(/Too few wins/)
})

test('a single look is told by its two dates only where past periods can be told again by them', () => {
  const young = records(4_000).filter(({ createdOn }) => Number(createdOn) >= at('2024-10-01'))
  const report = told(young, '2025-12-31', '2026Q1')
  expect(report.expected.deals).toBeNull()
  expect(report.notEnough?.text).toMatch(/3 past quarters that can be told again/)
  expect(report.opportunities).toEqual([])
  expect(told(young, '2025-12-31', '2026-01').expected.deals).toBeGreaterThan(5)
  expect(told(records(4_000), '2025-12-31', '2026Q1').expected.deals).toBeGreaterThan(5)
})

test('a period that is too far ahead is said to be', () => {
  const { notEnough } = told(records(1_000), '2025-12-31', '2040Q1')
  expect(notEnough?.text).toBe(
    'A forecast of a quarter that far ahead needs 3 past quarters looked at from as far away; the history holds 0.',
  )
})
