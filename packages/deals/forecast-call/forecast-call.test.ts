import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePeriod } from '../forecast/period.ts'
import { at, stage, truthOf } from '../opportunity/testing/told.ts'
import { instantOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { forecastCalls } from './calls-page.ts'
import { type CallSaid, callAsked, type ForecastCall } from './forecast-call.ts'
import { sayCall, sayScore, scoreCall } from './score-call.ts'
import { addedCalls, pooledCalls } from './team-calls.ts'
import { whatCame } from './what-came.ts'

const NOTHING: CallSaid = {
  ...{ of: 'own', currency: 'EUR', amount: null, low: null, high: null },
  ...{ deals: null, dealsLow: null, dealsHigh: null },
}

function call(
  who: string,
  said: Partial<CallSaid>,
  on = '2026-07-01',
  period = '2026Q3',
): ForecastCall {
  return {
    ...{ id: `${who} ${on}`, member: who as MemberId, team: 1, period },
    ...{ at: instantOfDay(at(on)), said: { ...NOTHING, ...said } },
  }
}

describe('what may be said', () => {
  const read = (body: object) => callAsked.safeParse({ period: '2026Q4', ...body })

  test('an amount, deals, or both, with a range around each', () => {
    expect(read({ amount: 250_000 }).data).toEqual({
      ...read({ amount: 250_000 }).data,
      deals: null,
    })
    expect(read({ deals: 4, dealsLow: 2, dealsHigh: 6 }).success).toBe(true)
    expect(read({ amount: 5, low: 5, high: 5, period: '2026-W48' }).success).toBe(true)
  })

  test.each<[object, string]>([
    [{}, 'must be given, or how many deals'],
    [{ amount: -1 }, 'must be 0 or more'],
    [{ amount: 5, low: 6 }, 'must be no more than the amount'],
    [{ amount: 5, high: 4 }, 'must be no less than the amount'],
    [{ deals: 1, low: 1 }, 'must be no more than the amount'],
    [{ deals: 1.5 }, 'must be a whole number'],
    [{ amount: 5, currency: 'euro' }, 'must be a currency such as EUR'],
    [
      { amount: 5, period: '2026Q5' },
      'must be a week, month or quarter such as 2026-W48, 2026-11 or 2026Q4',
    ],
    [
      { amount: 5, period: '2026-W54' },
      'must be a week, month or quarter such as 2026-W48, 2026-11 or 2026Q4',
    ],
  ])('not %j', (body, why) => {
    expect(read(body).error?.issues[0]?.message).toBe(why)
  })
})

describe('beside what came', () => {
  test('how far off, which way, and whether within what was given', () => {
    const said: CallSaid = { ...NOTHING, amount: 250_000, low: 200_000, high: 300_000, deals: 5 }
    const score = scoreCall(said, { deals: 5, amount: 190_000 })
    expect(score.amount).toMatchObject({ lay: 'below', off: -0.24 })
    expect(sayScore(score, 'EUR')).toBe(
      '190,000 EUR came, 24 % less than said and below what was given. 5 deals were won, as said.',
    )
    expect(sayCall(said)).toBe('250,000 EUR (200,000 to 300,000) from 5 deals')
  })

  test('nothing said to come is compared without a share', () => {
    const score = scoreCall({ ...NOTHING, amount: 0 }, { deals: 1, amount: 10 })
    expect(score).toMatchObject({ amount: { off: null, lay: null }, deals: null })
    expect(sayScore(score, 'EUR')).toBe('10 EUR came.')
  })

  test('counts what was won in the period, in its currency, of the rows asked for', () => {
    const won = (id: string, on: string, amount: number, currency = 'EUR') => ({
      ...{ id, createdOn: '2026-01-01', amount, currency },
      changes: [stage(on, 'Fit', 'Won')],
    })
    const { cohort } = truthOf(
      [
        won('first day', '2026-07-01', 100),
        won('last day', '2026-09-30', 20_000),
        won('before', '2026-06-30', 1),
        won('dollars', '2026-08-01', 7, 'USD'),
        won('another’s', '2026-08-01', 9),
        {
          id: 'lost',
          createdOn: '2026-01-01',
          amount: 5,
          changes: [stage('2026-08-01', 'Fit', 'Lost')],
        },
      ],
      '2026-12-01',
    )
    const period = parsePeriod('2026Q3')
    const came = period && whatCame(cohort, period, 'EUR', (row) => row !== 4)
    expect(came).toEqual({ deals: 3, amount: 201 })
  })
})

const CAME = { deals: 1, amount: 100 }

describe('a team, as one', () => {
  test('from three people on, each with what they said first', () => {
    const calls = [
      call('a', { amount: 1_000 }),
      call('a', { amount: 9_000 }, '2026-07-20'),
      call('b', { amount: 200, deals: 2 }),
      call('c', { amount: 34 }),
      call('d', { deals: 3 }),
      call('manager', { of: 'team', amount: 5_000 }),
    ]
    expect(pooledCalls(calls, 'EUR', () => CAME)).toEqual({
      amount: { callers: 3, said: 1_200, came: 300, currency: 'EUR' },
      deals: null,
    })
    expect(pooledCalls(calls.slice(0, 3), 'EUR', () => CAME)).toBeNull()
    expect(pooledCalls(calls, 'USD', () => CAME)).toBeNull()
  })

  test('never tells of fewer than three, whoever said what', () => {
    const one = fc.record({
      who: fc.constantFrom('a', 'b', 'c', 'd'),
      amount: fc.option(fc.integer({ min: 0, max: 10_000 })),
      deals: fc.option(fc.integer({ min: 0, max: 20 })),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 9 }), (said) => {
        const calls = said.map(({ who, ...each }) => call(who, each))
        const first = [...new Map(calls.toReversed().map((each) => [each.member, each])).values()]
        const told = pooledCalls(calls, 'EUR', () => CAME)
        for (const field of ['amount', 'deals'] as const) {
          const many = first.filter((each) => each.said[field] !== null).length
          expect(told?.[field] != null).toBe(many >= 3)
        }
      }),
    )
  })

  test('several teams are what they were told, and nothing else', () => {
    const told = (said: number) => ({
      amount: { callers: 3, said, came: 10, currency: 'EUR' },
      deals: null,
    })
    expect(addedCalls([told(100), told(20), { amount: null, deals: null }], 'EUR')).toEqual({
      amount: { callers: 6, said: 120, came: 20, currency: 'EUR' },
      deals: null,
    })
    expect(addedCalls([told(100)], 'USD').amount).toBeNull()
  })
})

describe('one’s own page', () => {
  const page = (calls: readonly ForecastCall[], day = '2026-10-05') =>
    forecastCalls({
      ...{ today: at(day) + 1, day: at(day), calls, mayCall: ['own'], currency: 'EUR', told: [] },
      cameOf: () => ({ deals: 2, amount: 90 }),
    })

  test('an earlier call stays beside a later one, the newest first', () => {
    const { calls } = page([call('a', { amount: 100 }), call('a', { amount: 60 }, '2026-08-01')])
    expect(calls.map(({ text, came }) => [text, came])).toEqual([
      [
        '1 July 2026 to 30 September 2026, of your own deals: 60 EUR.',
        '90 EUR came, 50 % more than said.',
      ],
      [
        '1 July 2026 to 30 September 2026, of your own deals: 100 EUR.',
        '90 EUR came, 10 % less than said.',
      ],
    ])
  })

  test('is not scored before the period is over', () => {
    const { calls, answer } = page([call('a', { amount: 100 })], '2026-09-29')
    expect(calls[0]).toMatchObject({
      score: null,
      came: 'It is compared with what came after 30 September 2026.',
    })
    expect(answer).toBe('You made 1 call; what came can be told of none of them yet.')
  })

  test('says together what three or more missed by', () => {
    const many = ['2026-07-01', '2026-07-02', '2026-07-03'].map((on, n) =>
      call('a', { amount: 100 + n * 20, low: 80, high: 95 + n }, on),
    )
    expect(page(many.slice(1)).answer).toMatch(/^You made 2 calls; 2 of them can be compared\./)
    expect(page(many).answer).toBe(
      'Of 3 calls that can be compared, less came than you said in 3 and more in 0; half of them were within 25 %. What came lay within what you gave in 3 of 3.',
    )
  })
})
