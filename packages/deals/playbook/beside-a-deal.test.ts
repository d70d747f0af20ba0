import { describe, expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { instantOfDay } from '../shared/day.ts'
import { sayRate } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { likenesses } from './budget-fit.ts'
import { checksForDeal } from './checks-for-deal.ts'
import { losingPattern } from './losing-pattern.ts'
import { neededTold } from './needed.ts'
import type { CheckTold } from './schemas.ts'
import { COMPARED_NUMBERS } from './talk-number.ts'
import { talkTrackContent } from './talk-track.ts'
import { tellCheck } from './tell-playbook.ts'
import {
  type Deal,
  isRecent,
  madeDeals,
  render,
  STAGES,
  TODAY,
  track,
  truthOf,
} from './testing/talk-company.ts'
import { whatToExpect } from './what-to-expect.ts'

const randomId = '8f0e2f3a-3c6b-4f35-9a53-6f7a3c0a4c11'

describe('beside a deal', () => {
  const deals = madeDeals('beside', 500)
  const truth = truthOf(deals)
  const beside = (row: number, doubt: string) => render(truth, track({ doubt }), {}, { truth, row })

  test('numbers are those of its own data, each equal to its query', () => {
    const open = deals.flatMap(({ closed }, row) => (closed === null ? [row] : []))
    const won = deals.filter((deal) => isRecent(deal) && deal.how === 'Won')
    let told = 0
    for (const row of open) {
      const { created, amount, currency } = deals[row] as Deal
      const age = TODAY - created
      const months = Math.max(1, Math.round(age / 30.4375))
      expect(beside(row, '{dealMonths} and {dealAmount}').said?.doubt).toBe(
        `${months} ${months === 1 ? 'month' : 'months'} and ${sayMoney(amount / 100, currency)}`,
      )
      const took = won.map(({ created, closed }) => (closed ?? 0) - created)
      const share = took.filter((days) => days <= age).length / took.length
      const { said, whyNot } = beside(row, '{wonByNow}')
      if (share < 0.5) expect(whyNot).toMatch(/^Most won deals took longer/)
      if (said === null) continue
      told++
      expect(said.doubt).toBe(sayRate(share))
    }
    expect(told).toBeGreaterThan(5)
    expect(beside(open[0] ?? 0, '{dealSlides}').whyNot).toMatch(/was not put off\.$/)
  })

  test('days that it was put off by are counted', () => {
    const records: OpportunityRecord[] = deals.map((deal, n) => ({
      id: `deal ${n}`,
      createdOn: deal.created,
      owner: deal.owner,
      stage: 'Fit',
      closeDate: TODAY + 90,
      attributes: {},
      changes: [3, 2, 1, 4].map((days, k) => ({
        on: TODAY - 15 + k,
        field: 'closeDate' as const,
        before: k === 0 ? TODAY + 1 : TODAY + [3, 2, 1, 4][k - 1],
        after: TODAY + days,
      })),
    }))
    const one = truthAsOf(
      cohortAsOf(historyOf(records, { stages: STAGES, reportedUntil: TODAY }), TODAY),
    )
    const told = render(one, track({ doubt: '{dealSlides}' }), {}, { truth: one, row: 0 })
    expect(told.said?.doubt).toBe('2 times')
  })

  test('numbers of comparable deals are the same beside every deal, and beside none', () => {
    const doubt = COMPARED_NUMBERS.map((name) => `{${name}}`).join(' | ')
    const facts = { facts: truth, today: TODAY }
    for (const where of [[], [{ attribute: 'Industry', value: 'Retail' }]]) {
      const words = track({ doubt, where, priceRange: true })
      const alone = render(truth, words)
      expect(alone.numbers).toHaveLength(COMPARED_NUMBERS.length)
      for (const row of deals.keys())
        expect(render(truth, words, {}, { truth, row })).toEqual(alone)
    }
    // A page for a buyer differs by what their deal is like, and by no company.
    const said = new Map<string, string>()
    for (const [row, { industry, region, amount, currency }] of deals.entries()) {
      const like = JSON.stringify(likenesses(truth, row))
      const page = whatToExpect(facts, [], { truth, row }).said.join()
      expect(page, `${industry} ${region} ${amount} ${currency}`).toBe(said.get(like) ?? page)
      said.set(like, page)
    }
    expect(said.size).toBeLessThan(deals.length / 10)
  })
})

describe('what was missing', () => {
  const part = {
    id: 'a',
    cause: 'termsOrSecurity',
    parent: null,
    name: 'Certificate',
    retiredAt: null,
  } as const
  const deals = madeDeals('missing', 400).map((deal, n) => ({ ...deal, account: `account ${n}` }))
  const { cohort } = truthOf(deals)
  const lost = deals.flatMap((deal, row) => (isRecent(deal) && deal.how !== 'Won' ? [row] : []))
  const noted = (count: number, people: number) =>
    lost.slice(0, count).map((row) => ({
      part: 'a',
      row,
      author: `person ${row % people}`,
      at: instantOfDay(TODAY - 60),
    }))
  const told = (count: number, people: number, today = TODAY) =>
    neededTold({ cohort }, [part], noted(count, people), today).get('a')

  test('is counted from five companies of three people on, and once the month is over', () => {
    expect(told(9, 4)).toMatchObject({ companies: 9, name: 'Certificate' })
    expect(told(4, 4)?.companies).toBeNull()
    expect(told(9, 1)?.companies).toBeNull()
    expect(told(9, 4, TODAY - 60)?.companies).toBeNull()
    const won = deals.findIndex((deal) => isRecent(deal) && deal.how === 'Won')
    const bought = [{ part: 'a', row: won, author: 'other', at: instantOfDay(TODAY - 60) }]
    const both = neededTold({ cohort }, [part], [...noted(9, 4), ...bought], TODAY)
    expect(both.get('a')?.companies).toBe(9)
  })

  test('is said with its name, or not at all', () => {
    const truth = truthOf(deals)
    const content = talkTrackContent.parse({
      doubt: 'We met {neededCompanies}.',
      ask: 'Shall we?',
      missing: randomId,
    })
    const needed = new Map([[randomId, { name: 'Certificate', companies: 7, deals: 9 }]])
    expect(render(truth, track(content), { needed }).said?.doubt).toBe(
      'We met 7 companies that did not buy and of which “Certificate” was noted as missing.',
    )
    expect(render(truth, track(content)).whyNot).toMatch(/^What was missing is not on the list/)
  })
})

test('what is known and lies back too far is not said as true now', () => {
  const truth = truthOf(madeDeals('stale', 300))
  const on = (today: number) =>
    render(truth, track({ doubt: '{deals}' }, { expiresOn: today + 9 }), { today })
  expect(on(TODAY + 90).said).not.toBeNull()
  expect(on(TODAY + 91).whyNot).toMatch(/^What is known of deals ends on .* too long ago/)
})

test('a losing pattern is met only where such deals are lost more often', () => {
  const deals = madeDeals('pattern', 600)
  const truth = truthOf(deals)
  const rowIn = (industry: string) =>
    deals.findIndex((deal) => deal.closed === null && deal.industry === industry)
  const wheres = ['Retail', 'Energy'].map((value) => [{ attribute: 'Industry', value }])
  const of = (industry: string) => losingPattern(truth, { truth, row: rowIn(industry) }, wheres)
  expect(of('Retail')).toMatch(
    /^Retail accounts were lost more often: 8\d % \(.* deals\), others \d\d %\.$/,
  )
  expect(of('Energy')).toBeNull()
  expect(of('Health')).toBeNull()
})

describe('what is asked of a deal', () => {
  const deals = madeDeals('asked', 600)
  const truth = truthOf(deals)
  const row = deals.findIndex(({ closed, industry }) => closed === null && industry === 'Retail')
  const asked = (id: string, value: string | null, more: Partial<CheckTold> = {}): CheckTold => {
    const where = value === null ? [] : [{ attribute: 'Industry', value }]
    const content = { question: id, disqualifies: 'No', fromStage: null, where }
    const check = { id, version: 1, lesson: null, content, retired: false, since: 0 }
    return { ...tellCheck({ facts: truth, lessons: new Map() }, check, null), ...more }
  }
  const checks = [
    asked('none', null),
    asked('health', 'Health'),
    asked('energy', 'Energy'),
    asked('proven', null, { standing: 'predicts' }),
    asked('retired', 'Retail', { standing: 'retired' }),
    asked('retail', 'Retail'),
  ]
  const ids = (answered: readonly string[]) =>
    checksForDeal({ truth, row }, checks, (id) => answered.includes(id)).map(
      ({ check, meets }) => `${check.id}${meets ? ' meets' : ''}`,
    )

  test('is what concerns it first, then what was proven, three at most', () => {
    expect(ids([]).slice(0, 2)).toEqual(['retail meets', 'proven'])
    expect(ids([])).toHaveLength(3)
  })

  test('stays in sight once it was answered, beside three others', () => {
    expect(ids(['retail', 'none'])).toHaveLength(5)
    expect(ids(['none'])).toContain('none')
    expect(ids(['retired'])).not.toContain('retired')
  })
})

describe('a page for a buyer', () => {
  const deals = madeDeals('buyer', 500)
  const facts = truthOf(deals)

  test('has the steps, the months and the prices, of the deals most like theirs', () => {
    const { said, steps } = whatToExpect({ facts, today: TODAY }, ['Meet'], null)
    expect(steps).toEqual(['Meet'])
    expect(said).toEqual([
      expect.stringMatching(/a yes it took \d+ months in the middle, in \d+ purchases\.$/),
      expect.stringMatching(/^Where it did not go ahead, that was clear after \d+ months/),
      expect.stringMatching(/^Half of \d+ purchases came to between [\d,]+ EUR and [\d,]+ EUR\.$/),
    ])
    const row = deals.findIndex(({ closed }) => closed === null)
    expect(whatToExpect({ facts, today: TODAY }, [], { truth: facts, row }).said).toHaveLength(3)
  })

  test('says nothing that could be of few', () => {
    const few = truthOf(madeDeals('buyer', 200, 2))
    const { said, answer } = whatToExpect({ facts: few, today: TODAY }, [], null)
    expect([said, answer]).toEqual([[], expect.stringMatching(/^There is nothing yet/)])
  })
})
