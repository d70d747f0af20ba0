import { seededRandom } from '@closed-learned/analysis'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cohort } from '../cohort/cohort.ts'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { WON } from '../cohort/endings.ts'
import type { History } from '../cohort/history.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { dayOfInstant, dayOfIso, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { shiftedAfter } from '../truth/landmark/testing/shifted-after.ts'
import { simulateBook } from '../validate/simulate-book.ts'
import type { ForecastModel } from './forecast-model.ts'
import { type Figure, type Forecast, forecastOf } from './forecast-of.ts'
import { forecastReport } from './forecast-report.ts'
import { learnForecast } from './learn-forecast.ts'
import { type Period, parsePeriod, periodAfter, periodsOf } from './period.ts'
import { forecastReportSchema } from './schemas.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function period(name: string): Period {
  const parsed = parsePeriod(name)
  if (parsed === null) throw new Error(`no period ${name}`)
  return parsed
}

const sumOf = ({ parts }: Figure) => parts.already + parts.open + parts.newBusiness + parts.runRate

function figures({ deals, amount }: Forecast): [Figure, Figure] {
  if (deals === null || amount === null) throw new Error('nothing is told')
  return [deals, amount]
}

describe('a book of five years', () => {
  let history: History
  let cohort: Cohort
  let model: ForecastModel
  const day = at('2025-11-12')

  beforeAll(() => {
    history = simulateBook({ seed: 'forecast test', deals: 4000 }).history
    cohort = cohortAsOf(history, day)
    model = learnForecast(history, { day, period: period('2025Q4') })
  }, 120_000)

  test('the parts add up to what is expected, amounts to the cent', () => {
    const [deals, amount] = figures(forecastOf(cohort, model))
    expect(sumOf(deals)).toBeCloseTo(deals.expected, 9)
    expect(sumOf(amount)).toBe(amount.expected)
    const { parts, expected } = forecastReport(forecastOf(cohort, model), cohort)
    const { alreadyWon, openDeals, newBusiness, runRate } = parts
    const cents = [alreadyWon, openDeals, newBusiness, runRate].reduce(
      (sum, p) => sum + Math.round(100 * (p?.amount ?? 0)),
      0,
    )
    expect(cents).toBe(Math.round(100 * (expected.amount ?? 0)))
  })

  test('what the owners have open and have won adds up to that of all, to the cent', () => {
    const [allDeals, allAmount] = figures(forecastOf(cohort, model))
    const sums = { open: 0, already: 0, openDeals: 0, newBusiness: 0 }
    for (const owner of new Set(cohort.owner)) {
      const [deals, amount] = figures(forecastOf(cohort, model, (r) => cohort.owner[r] === owner))
      sums.open += amount.parts.open
      sums.already += amount.parts.already
      sums.openDeals += deals.parts.open
      sums.newBusiness += deals.parts.newBusiness
    }
    expect(sums.open).toBe(allAmount.parts.open)
    expect(sums.already).toBe(allAmount.parts.already)
    expect(sums.openDeals).toBeCloseTo(allDeals.parts.open, 9)
    expect(sums.newBusiness).toBeCloseTo(allDeals.parts.newBusiness, 9)
  })

  test('what was won by the day counts as it is, and is never doubted', () => {
    const [deals] = figures(forecastOf(cohort, model))
    let won = 0
    for (let r = 0; r < cohort.size; r++)
      if (cohort.ending[r] === WON && (cohort.closedOn[r] ?? NO_DAY) >= at('2025-10-01')) won++
    expect(deals.parts.already).toBe(won)
    expect(deals.interval[0]).toBeGreaterThanOrEqual(won)
    expect(deals.interval[1]).toBeGreaterThan(deals.expected)
  })

  test('past periods were told nearer than by the run rate, and held as often as promised', () => {
    const { accuracy, past } = model
    expect(past).toHaveLength(12)
    expect(accuracy.deals?.mape).toBeLessThan(accuracy.deals?.runRateMape ?? 0)
    expect(accuracy.deals?.mape).toBeLessThan(0.15)
    expect(accuracy.deals?.covered80).toBeGreaterThanOrEqual(0.6)
  })

  test('what was nearer is used; the run rate, where it is, takes the place of the sum', () => {
    const { accuracy, used } = model
    for (const measure of ['deals', 'amount'] as const) {
      const told = accuracy[measure]
      const nearer = (told?.runRateMape ?? 1) < (told?.mape ?? 0) ? 'runRate' : 'model'
      expect(used[measure]).toBe(nearer)
    }
    const running = { ...model, used: { deals: 'runRate', amount: 'runRate' } } as const
    const told = forecastOf(cohort, running)
    const [deals, amount] = figures(told)
    expect(deals.expected).toBeCloseTo(
      Math.max(deals.parts.already, told.beside.runRate?.deals ?? 0),
      9,
    )
    expect(sumOf(amount)).toBe(amount.expected)
    expect(forecastReport(told, cohort).doubts.join(' ')).toMatch(/mean of the last four quarters/)
  })

  test('chances of deals are nearer to what came than rates', () => {
    const { scores } = model
    expect(scores?.model).toBeLessThan(scores?.stageRate ?? 0)
    expect(scores?.model).toBeLessThan(scores?.baseRate ?? 0)
  })

  test('the model survives being handed between threads', () => {
    const copy = structuredClone(model)
    expect(forecastOf(cohort, copy)).toEqual(forecastOf(cohort, model))
  })

  test('the document holds what is promised of it', () => {
    const report = forecastReport(forecastOf(cohort, model), cohort)
    const parsed = forecastReportSchema.parse(JSON.parse(JSON.stringify(report)))
    expect(parsed).toEqual(report)
    expect(report.answer).toMatch(
      /^Between \d+ and \d+ deals will be won this quarter, about \d+\.$/,
    )
    expect(report.opportunities).toHaveLength(cohort.open)
    const chances = report.opportunities.map(({ chance }) => chance)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
  })

  test('of a period that is over all is known', () => {
    const over = period('2025Q3')
    const told = forecastOf(cohort, learnForecast(history, { day, period: over }))
    const [deals] = figures(told)
    expect(deals.expected).toBe(deals.parts.already)
    expect(deals.interval).toEqual([deals.expected, deals.expected])
    expect(forecastReport(told, cohort).answer).toMatch(
      /deals were won in the third quarter of 2025\.$/,
    )
  })
})

describe('nothing of what comes after the day', () => {
  const { records, lastDay } = simulateCompany({ seed: 'no leak', deals: 1500 })
  const day = lastDay - 250
  const { quarter } = periodsOf(day)

  const learn = (of: readonly OpportunityRecord[]) =>
    learnForecast(historyOf(of, { stages: SIMULATED_STAGES, reportedUntil: lastDay + 100 }), {
      day,
      period: periodAfter(quarter),
    })

  /** What happens after the day happens later, and the other way round. */
  function otherwise(record: OpportunityRecord): OpportunityRecord {
    const later = shiftedAfter(record, day, 37)
    const turned = { Won: 'Lost', Lost: 'Won' } as const
    const changes = (later.changes ?? []).map((change) =>
      Number(change.on) > day && (change.after === 'Won' || change.after === 'Lost')
        ? { ...change, after: turned[change.after] }
        : change,
    )
    return { ...later, changes }
  }

  test('is in what was learned by then', () => {
    const model = learn(records)
    expect(model.chances.index.length).toBeGreaterThan(50)
    expect(learn(records.map(otherwise))).toEqual(model)
  }, 60_000)

  test('but what happened before it is', () => {
    const sooner = records.map((record) => shiftedAfter(record, day - 200, 11))
    expect(learn(sooner)).not.toEqual(learn(records))
  }, 60_000)
})

describe('a source that keeps the last values only', () => {
  /** Amounts are there only where a deal was won, and nothing tells how a deal stood before it closed. */
  function snapshot(seed: string, deals: number): { history: History; perQuarter: number } {
    const random = seededRandom(seed)
    const [from, until] = [at('2023-01-01'), at('2025-12-31')]
    let won = 0
    const records = Array.from({ length: deals }, (_, n): OpportunityRecord => {
      const createdOn = from + random.below(until - from)
      const closedOn = createdOn + 5 + Math.round(random.exponential(60))
      const wins = random.uniform() < 0.4
      if (closedOn > until) return { id: `D${n}`, createdOn, stage: 'Fit' }
      if (wins && closedOn > until - 365) won++
      const amount = wins ? 50_000 + random.below(100_000) : 0
      return {
        id: `D${n}`,
        createdOn,
        closedOn,
        stage: wins ? 'Won' : 'Lost',
        amount,
        currency: 'USD',
      }
    })
    const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: until })
    return { history, perQuarter: won / 4 }
  }

  test('is not taken at its last word: what only closed deals state tells nothing of open ones', () => {
    const { history, perQuarter } = snapshot('last word', 3000)
    const day = dayOfInstant(history.reportedUntil)
    const cohort = cohortAsOf(history, day)
    const model = learnForecast(history, { day, period: period('2026Q1') })
    const [deals, amount] = figures(forecastOf(cohort, model))
    expect(Math.abs(deals.expected / perQuarter - 1)).toBeLessThan(0.25)
    expect(Math.abs(amount.expected / (deals.expected * 100_000) - 1)).toBeLessThan(0.1)
    expect(amount.parts.open).toBeGreaterThan(0)
    expect(
      forecastReportSchema.parse(forecastReport(forecastOf(cohort, model), cohort)).beside.saidThen,
    ).toBeNull()
  }, 60_000)

  test('tells nothing where it is too short, and says what it takes', () => {
    const { history } = snapshot('short', 40)
    const day = at('2023-05-01')
    const cohort = cohortAsOf(history, day)
    const model = learnForecast(history, { day, period: period('2023Q3') })
    const report = forecastReport(forecastOf(cohort, model), cohort)
    expect(report.expected).toEqual({ deals: null, amount: null, amounts: {} })
    expect(report.interval80).toEqual({ deals: null, amount: null })
    expect(report.backtest).toBeNull()
    expect(report.opportunities).toEqual([])
    expect(report.answer).toMatch(/^A forecast of a quarter needs 3 past quarters/)
    expect(forecastReportSchema.parse(report)).toEqual(report)
  })

  test('without days of creation nothing can be learned', () => {
    const records = Array.from(
      { length: 200 },
      (_, n): OpportunityRecord => ({
        id: `D${n}`,
        stage: n % 2 ? 'Won' : 'Lost',
        closedOn: at('2024-01-01') + 3 * n,
      }),
    )
    const history = historyOf(records, { stages: SIMULATED_STAGES })
    const day = dayOfInstant(history.reportedUntil)
    const model = learnForecast(history, { day, period: periodAfter(periodsOf(day).quarter) })
    expect(model.needs?.text).toMatch(/needs the days on which deals were created and closed/)
  })

  test('and a book without deals neither', () => {
    const history = historyOf([], { stages: SIMULATED_STAGES, reportedUntil: '2025-06-30' })
    const model = learnForecast(history, { day: at('2025-06-30'), period: period('2025Q3') })
    const cohort = cohortAsOf(history, at('2025-06-30'))
    expect(forecastReport(forecastOf(cohort, model), cohort).expected.deals).toBeNull()
  })
})
