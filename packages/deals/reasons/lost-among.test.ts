import { seededRandom } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import { reasonsPage } from './reasons-page.ts'
import { type Company, company, oneOf, some, TODAY, truthOf } from './testing/losses.ts'

const COMPANIES = 24
const TITLES = ['CTO', 'CFO', 'Buyer', 'Engineer']

/** What is said to be lost more or less often in a made-up company. */
function differIn(records: readonly OpportunityRecord[]) {
  const { personas, competitors } = reasonsPage(truthOf(records))
  const differ = (list: typeof personas) =>
    list.filter(({ beside }) => beside && beside.differs !== null).map(({ name }) => name)
  return { personas: differ(personas), competitors: differ(competitors) }
}

const companies = (options: Omit<Company, 'seed'>, seed: string, count = COMPANIES) =>
  Array.from({ length: count }, (_, k) => company({ ...options, seed: `${seed} ${k}` }))

/** In how many companies something is said to differ. */
function alarmsIn(all: readonly OpportunityRecord[][]) {
  const found = all.map(differIn)
  return {
    personas: found.filter(({ personas }) => personas.length > 0).length,
    competitors: found.filter(({ competitors }) => competitors.length > 0).length,
  }
}

const drifting: Omit<Company, 'seed'> = {
  deals: 1_500,
  stage: ({ random, at }) => (random.uniform() < 1 / (1 + Math.exp(0.9 - 3 * at)) ? 'Lost' : 'Won'),
  attributes: ({ random, at }) => ({
    Title: random.uniform() < 0.7 * at ? 'CTO' : oneOf(random, TITLES),
    Competitor: random.uniform() < 0.1 + 0.6 * at ? oneOf(random, ['Acme', 'Globex']) : 'None',
  }),
}

test('a loss rate and a mix that both drift make no difference', () => {
  const { personas, competitors } = alarmsIn(companies(drifting, 'drift'))
  expect(personas).toBeLessThanOrEqual(3)
  expect(competitors).toBeLessThanOrEqual(3)
})

test('what is new does not seem to lose because wins take longer', () => {
  const slowWins = companies(
    {
      deals: 2_500,
      days: ({ random }, stage) =>
        stage === 'Lost' ? 10 + 50 * random.uniform() : 90 + 180 * random.uniform(),
    },
    'slow',
  )
  const news = slowWins.map((records, k) => {
    const random = seededRandom(`news ${k}`)
    return records.map((record) => {
      const isNew = Number(record.createdOn) > TODAY - 360 && random.uniform() < 0.5
      return { ...record, attributes: { Title: isNew ? 'CTO' : oneOf(random, ['CFO', 'Buyer']) } }
    })
  })
  expect(alarmsIn(news).personas).toBeLessThanOrEqual(3)
})

test('what differs within owners and quarters is told, though all drifts', () => {
  const found = companies(drifting, 'real', 5).map((records, k) => {
    const random = seededRandom(`real ${k}`)
    return differIn(
      records.map((record) => {
        const isWon = record.changes?.some(({ after }) => after === 'Won')
        const isChief = random.uniform() < (isWon ? 0.2 : 0.4)
        return {
          ...record,
          attributes: { Title: isChief ? 'CFO' : oneOf(random, ['CTO', 'Buyer']) },
        }
      }),
    )
  })
  expect(found.map(({ personas }) => personas)).toEqual(found.map(() => ['CFO']))
})

test('where owners turn a difference around, that of deals of the same owner is told', () => {
  const dealsOf = (owners: readonly string[], title: string, lost: number, won: number) => [
    ...some(lost, '2024-05-01', { owners, attributes: { Title: title } }),
    ...some(won, '2024-05-01', { owners, stage: 'Won', attributes: { Title: title } }),
  ]
  const [often, seldom] = [
    ['A', 'B', 'C'],
    ['D', 'E', 'F'],
  ] as const
  const { personas } = reasonsPage(
    truthOf([
      ...dealsOf(often, 'CFO', 54, 3),
      ...dealsOf(often, 'CTO', 120, 30),
      ...dealsOf(often, 'CIO', 120, 30),
      ...dealsOf(seldom, 'CFO', 90, 90),
      ...dealsOf(seldom, 'CTO', 9, 30),
      ...dealsOf(seldom, 'CIO', 9, 30),
    ]),
  )
  const cfo = personas.find(({ name }) => name === 'CFO')
  expect(cfo?.text).toBe(
    '144 of 237 closed deals were lost, 61 % (54–67 %); 68 % of the 378 with another title. ' +
      'Among deals of the same owner and time, that is more often than chance would explain.',
  )
})
