import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { parsePeriod, periodAfter, periodAround } from '../forecast/period.ts'
import { at, moved, stage, truthOf } from '../opportunity/testing/told.ts'
import { isoOfDay } from '../shared/day.ts'
import { changeTold, measured } from './change-told.ts'
import { daysSeries, lossRateSeries, type SeriesPoint, winRateSeries } from './monthly-series.ts'
import { programmePage } from './programme-page.ts'

const START = at('2025-01-01')

/** Deals of six owners that close month by month; how many days a loss takes hangs on its month. */
function company(daysToLose: (month: number) => number, months = 48): OpportunityRecord[] {
  const random = seededRandom('a company over the years')
  const deals: OpportunityRecord[] = []
  for (let month = 0; month < months; month++)
    for (let n = 0; n < 12; n++) {
      const closed = at('2022-01-15') + Math.round(month * 30.4375)
      const isWon = random.uniform() < 0.3
      const days = isWon ? 60 : Math.round(daysToLose(month) + random.uniform() * 12)
      deals.push({
        id: `${month} ${n}`,
        createdOn: closed - days,
        closeDate: closed,
        amount: 10_000,
        currency: 'EUR',
        owner: `owner ${n % 6}`,
        changes: [
          moved(isoOfDay(closed - 10), isoOfDay(closed + 3), isoOfDay(closed)),
          stage(closed, 'Fit', isWon ? 'Won' : 'Lost'),
        ],
      })
    }
  // Open all the while; it is in no rate but that of what was open.
  deals.push({ id: 'open', createdOn: '2022-02-01', owner: 'owner 1', stage: 'Fit' })
  return deals
}

const page = (deals: readonly OpportunityRecord[], start: number | null, day = '2025-12-31') =>
  programmePage({
    facts: truthOf(deals, day),
    start: start === null ? null : { on: start, how: 'set' },
    ...{ lessons: [], forecasts: new Map(), called: new Map(), exact: true },
  })
const changeOf = (told: ReturnType<typeof page>, measure: string) =>
  told.changes.find((each) => each.measure === measure)

describe('before and after', () => {
  test('a step that is there is told, with its interval, and nothing else is', () => {
    const told = page(
      company((month) => (month < 36 ? 90 : 45)),
      START,
    )
    const lose = changeOf(told, 'daysToLose')
    expect(lose?.isClear).toBe(true)
    expect(lose?.step?.interval[1]).toBeLessThan(-30)
    expect(lose?.text).toMatch(/^9\d days on average before, 5\d days since\. .* \d+ days fewer \(/)
    expect(changeOf(told, 'winRate')).toMatchObject({ isClear: false })
    expect(changeOf(told, 'winRate')?.text).toMatch(/chance would as likely bring it\.$/)
    expect(told.answer).toBe(
      'Since 1 January 2025 days to lose is below where it was heading; of the rest nothing differs by more than chance would as likely bring.',
    )
  })

  test('where nothing changed, nothing is claimed', () => {
    const told = page(
      company(() => 70),
      START,
    )
    expect(told.changes.filter(({ isClear }) => isClear)).toEqual([])
    expect(told.answer).toMatch(/nothing differs by more than chance/)
  })

  test('a line that goes on as it went is no change, however far its ends are apart', () => {
    const told = page(
      company((month) => 200 - 3 * month),
      START,
    )
    const lose = changeOf(told, 'daysToLose')
    expect((lose?.before ?? 0) - (lose?.after ?? 0)).toBeGreaterThan(50)
    expect(lose?.isClear).toBe(false)
  })

  test('too early, and without a start, it is said so', () => {
    const early = page(
      company(() => 70),
      at('2025-11-01'),
    )
    expect(early.answer).toBe(
      'Since 1 November 2025 too little time has passed to tell what is different.',
    )
    expect(changeOf(early, 'winRate')?.text).toBe(
      'Not enough to tell: it is known of 45 months before the start and 2 since, and takes 8 and 4.',
    )
    const none = page(
      company(() => 70),
      null,
    )
    expect(none).toMatchObject({ start: null, changes: [] })
    expect(none.answer).toMatch(/^Nothing is compared before and after/)
  })

  test('the month of the start is neither before nor after', () => {
    const months = Array.from({ length: 20 }).reduce<SeriesPoint[]>((all) => {
      const last = all.at(-1)?.period
      const period = last ? periodAfter(last) : periodAround('month', at('2024-01-01'))
      const value = period.name === '2025-03' ? 1 : 0.2 + 0.01 * (all.length % 3)
      return all.concat({ period, value, deals: 10 })
    }, [])
    const said = { measure: 'winRate', name: '', unit: 'rate', by: 'month', how: '' } as const
    const told = changeTold(measured(said, months, at('2025-03-10')), false)
    expect(told.before).toBeLessThan(0.25)
    expect(told.after).toBeLessThan(0.25)
    expect(told.points.find(({ from }) => from === '2025-03-01')).toMatchObject({ isAfter: false })
  })
})

describe('the series', () => {
  const { cohort } = truthOf(
    company(() => 70),
    '2025-12-31',
  )

  test('are counted by month of closing, of five deals of three owners or more', () => {
    const rates = winRateSeries(cohort)
    expect(rates.length).toBeGreaterThan(40)
    for (const { period, value, deals } of rates) {
      expect(period.until).toBeLessThanOrEqual(at('2025-12-31'))
      expect(deals).toBeGreaterThanOrEqual(5)
      const won = Array.from(cohort.closedOn.keys()).filter(
        (row) =>
          cohort.ending[row] === 1 &&
          (cohort.closedOn[row] ?? 0) >= period.from &&
          (cohort.closedOn[row] ?? 0) <= period.until,
      )
      expect(value).toBeCloseTo(won.length / deals, 12)
    }
    const two = company(() => 70).filter(({ owner }) => owner === 'owner 0' || owner === 'owner 1')
    expect(winRateSeries(truthOf(two, '2025-12-31').cohort)).toEqual([])
    for (const { value } of daysSeries(cohort, 'won')) expect(value).toBe(60)
  })

  test('loss rate is of those open at the start of the month', () => {
    const march = parsePeriod('2025-03')
    const [point] = march === null ? [] : lossRateSeries(cohort, [march])
    const { createdOn, closedOn, ending } = cohort
    const open = Array.from(createdOn.keys()).filter(
      (row) =>
        (createdOn[row] ?? 0) < (march?.from ?? 0) &&
        (ending[row] === 0 || (closedOn[row] ?? 0) >= (march?.from ?? 0)),
    )
    const lost = open.filter(
      (row) => ending[row] === 2 && (closedOn[row] ?? 0) <= (march?.until ?? 0),
    )
    expect(point).toMatchObject({ deals: open.length, value: lost.length / open.length })
  })
})

describe('accuracy over time', () => {
  test('marks the start, and rounds for all but the operator', () => {
    const facts = truthOf(
      company(() => 70),
      '2025-12-31',
    )
    const told = programmePage({
      ...{ facts, start: { on: START, how: 'set' }, lessons: [], exact: false },
      forecasts: new Map([['2025Q3', { value: 1_234, interval: [1_111, 1_999] }]]),
      called: new Map([['2025Q3', { said: 900, came: 1_000 }]]),
    })
    const quarter = told.accuracy.quarters.find((each) => each.quarter === '2025Q3')
    expect(quarter).toMatchObject({
      forecast: { value: 1_200, interval: [1_100, 2_000] },
      called: { said: 900, came: 1_000 },
      isAfter: true,
    })
    expect(told.accuracy.quarters.map(({ isAfter }) => isAfter)).toEqual(
      told.accuracy.quarters.map((each) => each.quarter >= '2025Q1'),
    )
  })

  test('needs a history of close dates', () => {
    const bare = company(() => 70).map((deal) => ({
      ...deal,
      changes: (deal.changes ?? []).filter(({ field }) => field === 'stage'),
    }))
    const { accuracy, changes } = page(bare, START)
    expect(accuracy).toMatchObject({
      quarters: [],
      text: 'Needs a history of close dates over a whole quarter.',
    })
    expect(changes[0]).toMatchObject({ measure: 'forecastAccuracy', step: null })
  })
})
