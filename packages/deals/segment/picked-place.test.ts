import { findSegments } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { explorePage } from '../explore/explore-page.ts'
import { segmentQuestion } from '../finding/segment-question.ts'
import { findingPage } from './finding-page.ts'
import { bookOfTwo } from './testing/book-of-two.ts'
import { type Made, madeCompany, searchedIn, TODAY, truthOf } from './testing/made-company.ts'
import { regionsOfOwners } from './testing/regions-of-owners.ts'

const openedIn = (
  { question, search }: ReturnType<typeof searchedIn>,
  attribute: string,
  value: string,
) => findingPage(question, search, [{ attribute, value }])

test('what stands out only because of another place names that one, and is not confirmed', () => {
  const asked = searchedIn(madeCompany(3_000))
  const page = openedIn(asked, 'Industry', 'Retail')
  expect(page).toMatchObject({
    stands: 'usual',
    alone: 'more',
    bound: false,
    finding: { kind: 'exploratory', since: null, lately: null },
  })
  expect(page?.answer).toMatch(
    /^Taken by itself, Retail accounts are lost more often: .* It stands out only because of Retail accounts that came by partner\.$/,
  )
  const table = explorePage(asked.question, asked.search, ['Industry'])
  const cell = table?.cells.find(({ values }) => values[0] === 'Retail')
  expect(cell).toMatchObject({ stands: 'usual', alone: 'more', text: page?.answer })
  expect(table?.answer).toBe(
    'By Industry two places stand out by themselves, none of which the search confirms.',
  )
})

test('where nothing was confirmed it names no other place', () => {
  const { question, search } = searchedIn(madeCompany(3_000))
  const none = { ...search, confirmed: [], exploratory: [] }
  const table = explorePage(question, none, ['Industry'])
  const cell = table?.cells.find(({ values }) => values[0] === 'Retail')
  expect(cell).toMatchObject({ stands: 'usual', alone: 'more' })
  expect(cell?.text).toMatch(/ The search as a whole does not confirm it\.$/)
  const opened = openedIn({ question, search: none }, 'Industry', 'Retail')
  expect(opened?.answer).toBe(cell?.text)
})

test('a place cannot be told apart from who sells there, on its page and in the table', () => {
  const asked = searchedIn(regionsOfOwners(1_500))
  const page = openedIn(asked, 'Region', 'South')
  expect(page).toMatchObject({ stands: 'usual', alone: null, bound: true })
  expect(page?.answer).toMatch(
    /^For deals in South no difference can be told apart from who sells there, and when: 3\d % .* of the others\.$/,
  )
  const table = explorePage(asked.question, asked.search, ['Region'])
  expect(table?.cells.find(({ values }) => values[0] === 'South')?.text).toBe(page?.answer)
  expect(table?.basis).toContain('only among deals of the same owner and quarter')
})

test('cells are told by the same as opened places: what owners and quarters let expect', () => {
  const asked = searchedIn(madeCompany(2_000))
  for (const attribute of ['Industry', 'Lead Source', 'Persona']) {
    const table = explorePage(asked.question, asked.search, [attribute])
    for (const { values, text } of table?.cells ?? [])
      expect(text).toBe(openedIn(asked, attribute, values[0] ?? '')?.answer)
  }
})

test('a whole book of two owners tells nothing', () => {
  const asked = searchedIn(bookOfTwo(1_000))
  const said = 'Too few owners to say anything about this.'
  const page = openedIn(asked, 'Industry', 'Retail')
  expect(page).toMatchObject({ answer: said, deals: 0, finding: null, closed: null, doubts: [] })
  const table = explorePage(asked.question, asked.search, ['Industry'])
  expect(table).toMatchObject({ answer: said, deals: 0, cells: [], values: [[]], doubts: [] })
  expect(table?.usual).toEqual({ value: null, interval: null, deals: 0 })
})

test('no rates where the CRM never says that a deal ended without a decision', () => {
  const made = madeCompany(1_000).map((deal): Made => {
    return deal.ending === 'No Decision' ? { ...deal, ending: 'Lost' } : deal
  })
  const stages = { Fit: 'open', Won: 'won', Lost: 'lost' } as const
  const question = segmentQuestion(truthOf(made, TODAY, stages), 'noDecision')
  const asked = { question, search: findSegments(question.data) }
  const said = 'No stage or outcome of the CRM says that a deal ended without a decision.'
  expect(openedIn(asked, 'Industry', 'Retail')).toMatchObject({ answer: said, finding: null })
  const table = explorePage(asked.question, asked.search, ['Industry'])
  expect(table).toMatchObject({ answer: said, cells: [], basis: null })
  expect(table?.usual.value).toBeNull()
})

test('the closed deals here are counted with those that the search did not see', () => {
  const made = madeCompany(3_000)
  const page = openedIn(searchedIn(made), 'Industry', 'Retail')
  const closed = made.filter((d) => d.ending !== null && d.attributes.Industry === 'Retail')
  expect(page?.closed).toBe(closed.length)
  expect(page?.finding?.deals).toBeLessThan(closed.length)
})

test('but not where those are of two owners', () => {
  const made = madeCompany(3_000).map((deal, n): Made => {
    const isNew = deal.created + deal.days > 20_000 - 10
    return isNew && deal.attributes.Industry === 'Retail'
      ? { ...deal, owner: `owner ${n % 2}` }
      : deal
  })
  const page = openedIn(searchedIn(made), 'Industry', 'Retail')
  expect(page?.closed).toBeNull()
  expect(page?.some.length).toBeGreaterThan(0)
})
