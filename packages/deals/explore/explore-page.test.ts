import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explorePageSchema } from '../report/trend-schemas.ts'
import { type Made, madeCompany, searchedIn } from '../segment/testing/made-company.ts'
import { explorePage } from './explore-page.ts'

const pageOf = (made: readonly Made[], ...attributes: string[]) => {
  const { question, search } = searchedIn(made)
  return explorePage(question, search, attributes)
}

describe('a company in which one segment loses', () => {
  const made = madeCompany(3_000)
  const { question, search } = searchedIn(made)
  const page = explorePage(question, search, ['Industry', 'Lead Source'])

  test('a table whose cells tell their rate, its doubt and how it stands', () => {
    const json = JSON.parse(JSON.stringify(page))
    expect(explorePageSchema.parse(json)).toEqual(json)
    expect(page?.cells).toHaveLength(9)
    const bad = page?.cells.find(({ values }) => values.join() === 'Retail,Partner')
    expect(bad).toMatchObject({ stands: 'more', withheld: null })
    expect(bad?.text).toMatch(/^Retail accounts that came by partner are lost more often: 8\d %/)
    const usual = page?.cells.filter(({ stands }) => stands === 'usual') ?? []
    expect(usual.length).toBeGreaterThan(4)
    expect(usual[0]?.text).toMatch(/no difference can be told/)
  })

  test('a cell counts its deals', () => {
    for (const { values, deals, rate } of page?.cells ?? []) {
      const own = Array.from(question.rows).filter((row) => {
        const { attributes } = made[question.truth.cohort.index[row] ?? -1] ?? {}
        return attributes?.Industry === values[0] && attributes?.['Lead Source'] === values[1]
      })
      const lost = own.filter(
        (row) => made[question.truth.cohort.index[row] ?? -1]?.ending !== 'Won',
      )
      expect({ deals, rate }).toEqual({ deals: own.length, rate: lost.length / own.length })
    }
  })

  test('the headline names what stands out, and the threshold is that of the search', () => {
    expect(page?.answer).toMatch(/^Retail accounts that came by partner are lost more often/)
    expect(page?.threshold).toBe(search.thresholds[1])
    expect(explorePage(question, search, ['Persona'])?.answer).toBe(
      'Nothing stands out by Persona, as far as can be told.',
    )
  })

  test('values stand in the order of their deals', () => {
    const { values = [[]], cells = [] } = explorePage(question, search, ['Industry']) ?? {}
    const deals = values[0]?.map((value) => cells.find((cell) => cell.values[0] === value)?.deals)
    expect(deals).toEqual(deals?.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
  })

  test('a place of two owners tells nothing, nor does one beside it; both stand last', () => {
    const regions = explorePage(question, search, ['Region'])
    const held = regions?.cells.filter(({ withheld }) => withheld !== null)
    expect(regions?.cells.slice(2)).toEqual(held)
    expect(held).toHaveLength(2)
    for (const cell of held ?? [])
      expect(cell).toMatchObject({ deals: null, rate: null, interval: null, stands: null })
    expect(held?.map(({ text }) => text)).toContain(
      'For deals in Islands: too few owners to say anything about this place.',
    )
    expect(JSON.stringify(held)).not.toMatch(/\d/)
  })

  test('three attributes, and the views and choices that there are', () => {
    const three = explorePage(question, search, ['Industry', 'Lead Source', 'Persona'])
    expect(three?.cells).toHaveLength(18)
    expect(three?.cells[0]?.values).toHaveLength(3)
    expect(three?.views).toEqual([
      { name: 'Lead source by persona', attributes: ['Lead Source', 'Persona'] },
    ])
    expect(three?.choices.map(({ name }) => name).toSorted()).toEqual([
      'Industry',
      'Lead Source',
      'Persona',
      'Region',
    ])
  })

  test('undefined for attributes that there are not, twice the same, none or four', () => {
    for (const attributes of [[], ['Owner'], ['Industry', 'Industry']])
      expect(explorePage(question, search, attributes)).toBeUndefined()
    const four = ['Industry', 'Lead Source', 'Persona', 'Region']
    expect(explorePage(question, search, four)).toBeUndefined()
  })
})

test('a company in which nothing tells anything: no cell stands out', () => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    const made = madeCompany(1_500, seed).map(
      (deal, n): Made => ({
        ...deal,
        ending: deal.ending === null ? null : n % 3 === 0 ? 'Won' : 'Lost',
      }),
    )
    const table = pageOf(made, 'Industry', 'Lead Source', 'Region')
    expect(table?.cells.every(({ stands }) => stands === 'usual' || stands === null)).toBe(true)
    expect(table?.answer).toMatch(/^Nothing stands out by Industry, Lead Source and Region/)
  }
})

test('too few deals: a cell says so, and so does the headline where all do', () => {
  const page = pageOf(madeCompany(45), 'Industry', 'Lead Source')
  const few = page?.cells.filter(({ withheld }) => withheld === 'Too few deals to say.') ?? []
  expect(few.length).toBeGreaterThan(0)
  for (const { rate, deals } of few)
    expect({ rate, few: (deals ?? 99) < 10 }).toEqual({ rate: null, few: true })
  expect(page?.answer).toBe('Not enough to tell by Industry and Lead Source.')
})

test('more values than a page can show: those with most deals, and a doubt says so', () => {
  const made = madeCompany(4_000).map((deal, n): Made => {
    const country = `Country ${Math.floor(Math.sqrt(n % 900))}`
    return { ...deal, attributes: { ...deal.attributes, Country: country } }
  })
  const page = pageOf(made, 'Industry', 'Country')
  expect(page?.values.map(({ length }) => length)).toEqual([3, 14])
  expect(page?.values[1]?.[0]).toBe('Country 29')
  expect(page?.doubts).toContain('Country has 30 values; the 14 with most deals are shown.')
  const shown = new Set(page?.values[1])
  expect(page?.cells.every(({ values }) => shown.has(values[1] ?? ''))).toBe(true)
})

test('whatever the deals: no number of fewer than three owners, and none that can be taken from a sum', () => {
  const deal = fc.record({
    region: fc.constantFrom('North', 'South', 'West', null),
    source: fc.constantFrom('Web', 'Event'),
    owner: fc.constantFrom('a', 'b', 'c', 'd'),
    ending: fc.constantFrom('Won', 'Lost', 'Lost'),
  })
  fc.assert(
    fc.property(fc.array(deal, { minLength: 40, maxLength: 120 }), (deals) => {
      const made = deals.map(
        ({ region, source, owner, ending }, n): Made => ({
          attributes: { Region: region, 'Lead Source': source },
          owner,
          created: 19_000 + n,
          ending,
          days: 30,
        }),
      )
      const { question, search } = searchedIn(made)
      const page = explorePage(question, search, ['Region', 'Lead Source'])
      const looked = Array.from(
        question.rows,
        (row) => deals[question.truth.cohort.index[row] ?? -1],
      )
      const of = (is: (d: (typeof deals)[number]) => boolean) =>
        new Set(looked.flatMap((d) => (d && is(d) ? [d.owner] : []))).size
      for (const { values, deals: count } of page?.cells ?? []) {
        const [region, source] = values
        if (of((d) => d.region === region && d.source === source) < 3) expect(count).toBeNull()
      }
      for (const source of ['Web', 'Event']) {
        const told = page?.cells.filter((c) => c.values[1] === source && c.deals !== null) ?? []
        const names = told.map((cell) => cell.values[0])
        const left = of((d) => d.source === source && !names.includes(d.region ?? ''))
        if (told.length > 0) expect([0, 3, 4]).toContain(left)
      }
    }),
    { numRuns: 100 },
  )
})

test('size bands stand in their own order, whichever has most deals', () => {
  const bands = ['200-999', '50-199', '1000-4999', '1-49', '20000+', '5000-19999']
  const made = madeCompany(2_000).map((deal, n): Made => {
    const size = bands[Math.floor(Math.sqrt(n % 36))] ?? null
    return { ...deal, attributes: { ...deal.attributes, Size: size } }
  })
  const inOrder = ['1-49', '50-199', '200-999', '1000-4999', '5000-19999', '20000+']
  expect(pageOf(made, 'Size')?.values).toEqual([inOrder])
  const cells = pageOf(made, 'Industry', 'Size')?.cells.slice(0, 6) ?? []
  expect(cells.map(({ values }) => values[1])).toEqual(inOrder)
})

test('where there is not enough to tell, nothing is said of what cells are compared with', () => {
  expect(pageOf(madeCompany(45), 'Industry')?.basis).toBeNull()
  expect(pageOf(madeCompany(1_500), 'Industry')?.basis).not.toBeNull()
})
