import { describe, expect, test } from 'vitest'
import { findingPageSchema } from '../report/trend-schemas.ts'
import { findingPage } from './finding-page.ts'
import { at, FIRST, type Made, madeCompany, searchedIn } from './testing/made-company.ts'

const where = (...pairs: [string, string][]) =>
  pairs.map(([attribute, value]) => ({ attribute, value }))

const RETAIL_BY_PARTNER = where(['Industry', 'Retail'], ['Lead Source', 'Partner'])

describe('a company in which one segment loses', () => {
  const made = madeCompany(3_000)
  const { question, search } = searchedIn(made)
  const page = (...pairs: [string, string][]) => findingPage(question, search, where(...pairs))
  const isHere = ({ attributes }: Made) =>
    attributes.Industry === 'Retail' && attributes['Lead Source'] === 'Partner'

  test('the finding, its quarters, its times and its deals', () => {
    const opened = findingPage(question, search, RETAIL_BY_PARTNER)
    const json = JSON.parse(JSON.stringify(opened))
    expect(findingPageSchema.parse(json)).toEqual(json)
    expect(opened).toMatchObject({
      title: 'Retail accounts that came by partner',
      stands: 'more',
      withheld: null,
      finding: { kind: 'confirmed', direction: 'more' },
    })
    expect(opened?.answer).toMatch(
      /^Retail accounts that came by partner are lost more often: 8\d %/,
    )
    expect(opened?.time?.here.mean).toBeGreaterThan((opened?.time?.rest.mean ?? 0) + 40)
    expect(opened?.time?.text).toMatch(/ on average \(\d+–\d+ days longer\)\.$/)
  })

  test('every quarter counts the deals that closed in it, on either side', () => {
    const { quarters = [] } = findingPage(question, search, RETAIL_BY_PARTNER) ?? {}
    expect(quarters.length).toBeGreaterThan(8)
    const last = quarters.at(-1)
    expect(last?.quarter).toBe('2024Q4')
    const closed = made.filter(
      ({ ending, created, days }) =>
        ending !== null && created + days >= at('2024-10-01') && created + days < at('2025-01-01'),
    )
    const here = closed.filter(isHere)
    const lost = here.filter(({ ending }) => ending !== 'Won')
    expect(last?.here).toMatchObject({ deals: here.length, value: lost.length / here.length })
    expect(last?.rest.deals).toBe(closed.length - here.length)
  })

  test('at most fifty closed deals, the newest first, and the open ones; never an owner', () => {
    const opened = findingPage(question, search, RETAIL_BY_PARTNER)
    expect(opened?.some).toHaveLength(50)
    const ended = opened?.some.map(({ endedOn }) => endedOn) ?? []
    expect(ended).toEqual(ended.toSorted().reverse())
    const open = made.filter((deal) => deal.ending === null && isHere(deal))
    expect(opened?.open.deals).toBe(open.length)
    expect(opened?.open.some).toHaveLength(Math.min(50, open.length))
    expect(opened?.some.every(({ glyph }) => glyph !== null)).toBe(true)
    expect(JSON.stringify(opened)).not.toContain('owner ')
  })

  test('what is picked by hand and does not stand out is not called anything', () => {
    const opened = page(['Persona', 'Chief'])
    expect(opened).toMatchObject({ stands: 'usual', withheld: null })
    expect(opened?.answer).toMatch(/^For deals with Chief as Persona no difference can be told: /)
    expect(opened?.doubts.at(-1)).toContain('picked by hand')
  })

  test('a place of two owners gets nothing, however many deals it has', () => {
    const opened = page(['Region', 'Islands'])
    expect(opened).toMatchObject({
      answer: 'Too few owners to say anything about this place.',
      finding: null,
      stands: null,
      quarters: [],
      time: null,
      some: [],
      open: { deals: 0, some: [] },
    })
    expect(opened?.withheld).toBe(opened?.answer)
  })

  test('and one beside it is held back, since the sum of all is known', () => {
    const regions = ['North', 'South', 'West'].map((region) => page(['Region', region])?.withheld)
    expect(regions.filter((withheld) => withheld?.startsWith('Not told'))).toHaveLength(1)
    expect(regions.filter((withheld) => withheld === null)).toHaveLength(2)
  })

  test('undefined where there is no such attribute or value, or an attribute is named twice', () => {
    expect(page(['Owner', 'owner 1'])).toBeUndefined()
    expect(page(['Region', 'Nowhere'])).toBeUndefined()
    expect(page()).toBeUndefined()
    expect(page(['Region', 'North'], ['Region', 'South'])).toBeUndefined()
  })
})

test('with few deals it says so', () => {
  const { question, search } = searchedIn(madeCompany(60))
  const opened = findingPage(question, search, RETAIL_BY_PARTNER)
  expect(opened?.withheld).toMatch(/^Too few (deals|owners) to say/)
  expect(opened?.some).toEqual([])
})

test('a quarter in which a side is of two owners is left out, and so much beside it that it stays unknown', () => {
  const early = (deal: Made, n: number): Made => {
    const isEarly = deal.created + deal.days < FIRST + 300
    const isHere = deal.attributes.Industry === 'Retail'
    return { ...deal, owner: isEarly && isHere ? `owner ${n % 2}` : deal.owner }
  }
  const { question, search } = searchedIn(madeCompany(2_000).map(early))
  const { quarters = [] } = findingPage(question, search, where(['Industry', 'Retail'])) ?? {}
  expect(quarters.length).toBeGreaterThan(5)
  expect(quarters[0]?.quarter).toBe('2022Q4')
})

test('for late losses and for deals without a decision', () => {
  for (const outcome of ['slow', 'noDecision'] as const) {
    const { question, search } = searchedIn(madeCompany(3_000), outcome)
    const opened = findingPage(question, search, RETAIL_BY_PARTNER)
    const json = JSON.parse(JSON.stringify(opened))
    expect(findingPageSchema.parse(json)).toEqual(json)
    if (outcome === 'slow') expect(opened?.stands).toBe('more')
    for (const { ending } of opened?.some ?? [])
      if (outcome === 'slow') expect(ending).not.toBe('won')
  }
})

test('a deal that lacks the value is on neither side of the times', () => {
  // Half of the deals stay open, and few of those have a region yet.
  const blank = madeCompany(2_000).map((deal, n): Made => {
    const ending = n % 2 === 0 ? null : deal.ending
    const isTold = ending !== null || n % 10 === 0
    const region = isTold ? ['North', 'South', 'West'][n % 3] : null
    return { ...deal, ending, attributes: { ...deal.attributes, Region: region ?? null } }
  })
  const { question, search } = searchedIn(blank)
  const { time } = findingPage(question, search, where(['Region', 'North'])) ?? {}
  expect(time?.here.share).toBeGreaterThan(0.3)
  expect(Math.abs((time?.here.share ?? 0) - (time?.rest.share ?? 1))).toBeLessThan(0.08)
})
