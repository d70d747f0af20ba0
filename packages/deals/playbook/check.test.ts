import { describe, expect, test } from 'vitest'
import { FIRST, type Made, madeCompany, TODAY, truthOf } from '../segment/testing/made-company.ts'
import { checkBackTest, middleOf } from './check-back-test.ts'
import { checkVerdict } from './check-verdict.ts'
import { checkedDeals } from './checked-deals.ts'
import { riskRatio } from './risk-ratio.ts'
import { retireInSimulation } from './testing/retire-in-simulation.ts'

const RETAIL_PARTNER = [
  { attribute: 'Industry', value: 'Retail' },
  { attribute: 'Lead Source', value: 'Partner' },
]
const check = (where: typeof RETAIL_PARTNER, fromStage: string | null = null) => ({
  question: 'Who else would have to agree?',
  disqualifies: 'Nobody knows',
  fromStage,
  where,
})

describe('a verdict', () => {
  test('a planted check survives, and at least 18 of 20 of noise have retired after 200 deals', () => {
    for (let n = 0; n < 20; n++) {
      const { planted, noise } = retireInSimulation(`check ${n}`, 20)
      expect(planted, `company ${n}`).not.toBe('retired')
      const retired = noise.filter((standing) => standing === 'retired').length
      expect(retired, `company ${n}`).toBeGreaterThanOrEqual(18)
    }
  })

  test('stays as it was settled, whatever comes after', () => {
    const flagged = Uint8Array.from({ length: 400 }, (_, n) => n % 2)
    const lost = flagged.map((flag, n) => (n < 120 ? flag : 1 - flag))
    const early = checkVerdict({ lost: lost.subarray(0, 120), flagged: flagged.subarray(0, 120) })
    expect(early.standing).toBe('predicts')
    expect(checkVerdict({ lost, flagged })).toMatchObject({
      standing: 'predicts',
      settledAt: early.settledAt,
    })
    const noise = flagged.map((_, n) => Number(n % 4 < 2))
    const after = (deals: number) =>
      checkVerdict({ lost: noise.subarray(0, deals), flagged: flagged.subarray(0, deals) })
    expect(after(199).standing).toBe('open')
    expect(after(200)).toMatchObject({ standing: 'retired', settledAt: 200 })
    expect(after(400)).toMatchObject({ standing: 'retired', settledAt: 200 })
  })

  test('one that points the other way retires early; one without deals is open', () => {
    const flagged = Uint8Array.from({ length: 150 }, (_, n) => n % 2)
    const { standing, settledAt } = checkVerdict({ lost: flagged.map((f) => 1 - f), flagged })
    expect([standing, settledAt]).toEqual(['retired', 50])
    expect(checkVerdict({ lost: [], flagged: [] })).toMatchObject({ standing: 'open', deals: 0 })
  })
})

describe('a back-test', () => {
  const truth = truthOf(madeCompany(2_000))

  test('finds the place that loses, with lift, lead time and intervals', () => {
    const { here, rest, lift, lead, text } = checkBackTest(truth, check(RETAIL_PARTNER))
    expect(here?.value).toBeGreaterThan(0.8)
    expect(rest?.value).toBeLessThan(0.6)
    expect(lift?.interval[0]).toBeGreaterThan(1.3)
    expect(lift?.interval[1]).toBeLessThan(2.2)
    expect(lead?.interval[0]).toBeLessThanOrEqual(lead?.days ?? 0)
    expect(lead?.interval[1]).toBeGreaterThanOrEqual(lead?.days ?? 0)
    // Bad deals take 80 to 180 days.
    expect(lead?.days).toBeGreaterThan(115)
    expect(lead?.days).toBeLessThan(145)
    expect(text).toMatch(/times as often \(.*\)\. Asked then, it would have come 1\d\d days before/)
  })

  test('a place where nothing is different says so, one of few owners nothing', () => {
    const same = checkBackTest(truth, check([{ attribute: 'Persona', value: 'Chief' }]))
    expect(same.text).toContain('no difference can be told')
    const few = checkBackTest(truth, check([{ attribute: 'Region', value: 'Islands' }]))
    expect(few).toMatchObject({ here: null, lift: null, lead: null })
    // With what is told of North, Islands could be worked out.
    const beside = checkBackTest(truth, check([{ attribute: 'Region', value: 'North' }]))
    expect(beside.text).toMatch(/^Not told: /)
    expect(checkBackTest(truth, check([])).text).toMatch(/^It names no kind of deal/)
  })

  test('a ratio agrees with a table worked by hand', () => {
    // Greenland and Robins: 30 of 50 against 20 of 80; one stratum: 0.6 / 0.25.
    const one = riskRatio([{ events: 30, deals: 50, restEvents: 20, restDeals: 80 }])
    expect(one?.value).toBeCloseTo(2.4, 12)
    const error = Math.sqrt(1 / 30 - 1 / 50 + 1 / 20 - 1 / 80)
    expect(one?.interval[0]).toBeCloseTo(2.4 * Math.exp(-1.959963984540054 * error), 10)
    expect(one?.interval[1]).toBeCloseTo(2.4 * Math.exp(1.959963984540054 * error), 10)
    expect(riskRatio([{ events: 3, deals: 5, restEvents: 0, restDeals: 0 }])).toBeNull()
  })

  test('a middle lies within its interval, and few have none', () => {
    expect(middleOf([1, 2, 3, 4])).toBeNull()
    // R: sort(1:100)[qbinom(c(.025, .975), 100, .5) + 0:1] is 40 to 61.
    expect(middleOf(Array.from({ length: 100 }, (_, n) => n + 1))).toEqual({
      days: 50.5,
      interval: [40, 61],
      deals: 100,
    })
  })
})

describe('deals that test a check', () => {
  const deal = (n: number, more: Partial<Made> = {}): Made => ({
    attributes: { Industry: n % 2 ? 'Retail' : 'Energy', 'Lead Source': 'Partner' },
    owner: `owner ${n % 5}`,
    created: FIRST + 10 + n,
    ending: n % 2 ? 'Lost' : 'Won',
    days: 30,
    ...more,
  })

  test('are those created since, old enough, by answer before attribute', () => {
    const made = [
      deal(0),
      deal(1),
      deal(2, { created: FIRST - 5 }),
      deal(3, { created: TODAY - 100 }),
      deal(4, { attributes: { Industry: null, 'Lead Source': null } }),
      deal(5, { ending: null }),
    ]
    const content = check([{ attribute: 'Industry', value: 'Retail' }])
    const told = (answered: (row: number) => boolean | undefined) => {
      const { lost, flagged } = checkedDeals(truthOf(made), { content }, FIRST, answered)
      return Array.from(lost, (one, n) => `${one}${flagged[n]}`)
    }
    expect(told(() => undefined)).toEqual(['00', '11', '01'])
    expect(told((row) => (row === 0 ? true : undefined))).toEqual(['01', '11', '01'])
    expect(told((row) => (row === 4 ? false : undefined))).toEqual(['00', '11', '00', '01'])
  })
})
