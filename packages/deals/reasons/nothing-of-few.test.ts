import { type Random, seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import type { OpportunityRecord } from '../cohort/history-of.ts'
import type { ReasonsPage, ReasonTold } from '../report/trend-schemas.ts'
import { reasonsPage } from './reasons-page.ts'
import { oneOf, QUARTERS, TODAY, truthOf } from './testing/losses.ts'

/** A deal as the check sees it; every number of a page is a sum over some of them. */
interface Deal {
  readonly owner: string
  readonly lost: boolean
  /** By list: what it counts in. */
  readonly of: Readonly<Record<List, string>>
  readonly quarter: string
}

type List = 'reasons' | 'outcomes' | 'competitors' | 'personas'

const COMPANIES = 60
const companies = Array.from({ length: COMPANIES }, (_, seed) => seededRandom(`few ${seed}`)).map(
  dealsOf,
)

/** Few owners, of whom some have a title, a competitor or a reason to themselves, and some quarters too. */
function dealsOf(random: Random): Deal[] {
  const owners = 4 + random.below(4)
  const habits = Array.from({ length: owners }, (_, owner) => ({
    own: random.uniform() < 0.4,
    names: { reasons: `R${owner}`, competitors: `C${owner}`, personas: `T${owner}` },
    from: random.uniform() < 0.3 ? random.below(5) : 0,
  }))
  return Array.from({ length: 150 + random.below(500) }, (): Deal => {
    const owner = random.below(owners)
    const habit = habits[owner]
    const named = (list: 'reasons' | 'competitors' | 'personas', names: readonly string[]) =>
      habit?.own && random.uniform() < 0.5 ? habit.names[list] : oneOf(random, names)
    const lost = random.uniform() < 0.6
    const stage = !lost ? 'Won' : owner === 0 && random.uniform() < 0.3 ? 'No decision' : 'Lost'
    const quarter = Math.max(habit?.from ?? 0, Math.floor(6 * random.uniform()))
    return {
      owner: `O${owner}`,
      lost,
      of: {
        reasons: lost ? named('reasons', ['Price', 'Timing', 'Budget', '']) : '',
        outcomes: stage,
        competitors: named('competitors', ['Zeta', 'Omni', '']),
        personas: named('personas', ['CFO', 'CIO', 'COO', '']),
      },
      quarter: `${2022 + Math.floor(quarter / 4)}Q${1 + (quarter % 4)}`,
    }
  })
}

function recordOf({ owner, of, quarter }: Deal, i: number): OpportunityRecord {
  const q = 4 * (Number(quarter.slice(0, 4)) - 2022) + Number(quarter.slice(5)) - 1
  const on = QUARTERS[q] ?? 0
  return {
    id: `deal ${i}`,
    createdOn: on - 20,
    owner,
    account: `account ${i % 50}`,
    lossReason: of.reasons === '' ? null : of.reasons,
    attributes: { Title: of.personas || null, Competitor: of.competitors || null },
    changes: [{ on, field: 'stage', before: 'Fit', after: of.outcomes }],
  }
}

/** Open deals with a competitor, without which the column would seem to be filled on closing. */
const open = Array.from({ length: 80 }, (_, i) => ({
  id: `open ${i}`,
  createdOn: TODAY - 60,
  owner: `O${i % 4}`,
  stage: 'Fit',
  attributes: { Title: 'CFO', Competitor: ['Zeta', 'Omni', null][i % 3] ?? null },
}))

const pages = companies.map((deals) => reasonsPage(truthOf([...deals.map(recordOf), ...open])))

const LISTS = ['reasons', 'outcomes', 'competitors', 'personas'] as const
const NAMES: Readonly<Record<string, string>> = { 'Lost, how is not known': 'Lost' }

const isOther = (told: readonly ReasonTold[], deal: Deal, list: List) =>
  deal.of[list] !== '' && !told.some(({ name }) => (NAMES[name] ?? name) === deal.of[list])

/** Deals of one line of a list. */
function inLine(list: List, told: readonly ReasonTold[], { name }: ReasonTold, deals: Deal[]) {
  const plain = NAMES[name] ?? name
  const isKnown = deals.some((deal) => deal.of[list] === plain)
  return deals.filter((deal) => (isKnown ? deal.of[list] === plain : isOther(told, deal, list)))
}

/** Everything that is told of one list, as sets of deals. */
function toldSets(page: ReasonsPage, list: List, deals: Deal[]): Deal[][] {
  const told = page[list]
  const among = list === 'competitors' || list === 'personas'
  const sets = [deals, deals.filter(({ lost }) => lost)]
  for (const line of told) {
    const all = inLine(list, told, line, deals)
    expect(among ? line.of : line.deals, `${list} ${line.name}`).toBe(all.length)
    sets.push(all)
    if (!among) sets.push(deals.filter((deal) => list === 'outcomes' || deal.of.reasons !== ''))
    for (const { quarter, value } of line.trend)
      if (value !== null) {
        sets.push(all.filter((deal) => deal.quarter === quarter))
        if (!among)
          sets.push(
            deals.filter(
              (d) => d.quarter === quarter && (list === 'outcomes' || d.of.reasons !== ''),
            ),
          )
      }
    if (line.beside) sets.push(restOf(list, told, all, deals, line.beside.deals))
  }
  return sets
}

/** The deals beside: those in which none was named, or of all other titles, or of those that are told. */
function restOf(
  list: List,
  told: readonly ReasonTold[],
  all: Deal[],
  deals: Deal[],
  count: number,
) {
  const choices = [
    deals.filter((deal) => deal.of[list] === ''),
    deals.filter((deal) => deal.of[list] !== '' && !all.includes(deal)),
    deals.filter((d) => d.of[list] !== '' && !all.includes(d) && !isOther(told, d, list)),
  ]
  const rest = choices.slice(list === 'competitors' ? 0 : 1).find(({ length }) => length === count)
  expect(rest, list).toBeDefined()
  return rest ?? []
}

/** What can be worked out of one kind in one quarter or in all: whether its sum is a sum of told ones. */
function givenAway(sets: readonly Deal[][], list: List, deals: readonly Deal[]): string[] {
  const atomOf = (deal: Deal) => `${deal.of[list]}|${deal.quarter}|${deal.lost}`
  const atoms = [...new Set(deals.map(atomOf))]
  const row = (some: readonly Deal[]) => {
    const has = new Set(some.map(atomOf))
    return atoms.map((atom) => Number(has.has(atom)))
  }
  const basis = reduced(sets.map(row))
  const kinds = [...new Set(deals.map((deal) => deal.of[list]))]
  const quarters = [...new Set(deals.map((deal) => deal.quarter))]
  const targets = [
    ...kinds.map((kind) => deals.filter((deal) => deal.of[list] === kind)),
    ...(list === 'competitors' || list === 'personas'
      ? kinds.flatMap((kind) =>
          quarters.map((q) => deals.filter((d) => d.of[list] === kind && d.quarter === q)),
        )
      : quarters.map((q) => deals.filter((d) => d.quarter === q && isBase(list, d)))),
  ]
  return targets
    .filter((some) => some.length > 0 && new Set(some.map(({ owner }) => owner)).size < 3)
    .filter((some) => isSum(row(some), basis))
    .map((some) => `${some[0]?.of[list]} ${some[0]?.quarter} ${some.length}`)
}

const isBase = (list: List, deal: Deal) => list === 'outcomes' || deal.of.reasons !== ''

interface Row {
  readonly pivot: number
  readonly values: readonly number[]
}

/** Rows from which all others are sums, each with an entry that no later one has. */
function reduced(rows: readonly number[][]): Row[] {
  const basis: Row[] = []
  for (const row of rows) {
    const left = rest(row, basis)
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot >= 0) basis.push({ pivot, values: left.map((value) => value / (left[pivot] ?? 1)) })
  }
  return basis
}

function rest(row: readonly number[], basis: readonly Row[]): number[] {
  let left = [...row]
  for (const { pivot, values } of basis) {
    const times = left[pivot] ?? 0
    if (Math.abs(times) > 1e-9) left = left.map((value, k) => value - times * (values[k] ?? 0))
  }
  return left
}

const isSum = (row: readonly number[], basis: readonly Row[]) =>
  rest(row, basis).every((value) => Math.abs(value) <= 1e-9)

describe.each(LISTS)('%s', (list) => {
  test('nothing of fewer than three owners is told or can be worked out', () => {
    for (const [at, deals] of companies.entries()) {
      const page = pages[at]
      if (page)
        expect(givenAway(toldSets(page, list, deals), list, deals), `company ${at}`).toEqual([])
    }
  })

  test('and yet most is told', () => {
    const told = pages.map((page) => page[list].length)
    expect(told.filter((lines) => lines > 0).length).toBeGreaterThan(0.7 * COMPANIES)
    const rates = pages.flatMap((page) => page[list].flatMap(({ trend }) => trend))
    expect(rates.filter(({ value }) => value !== null).length).toBeGreaterThan(0.5 * rates.length)
  })
})

test('the check has something to check', () => {
  const alone = companies.filter((deals) => {
    const titles = new Set(deals.map((deal) => deal.of.personas))
    return [...titles].some((title) => {
      const owners = deals.filter((deal) => deal.of.personas === title).map(({ owner }) => owner)
      return new Set(owners).size < 3
    })
  })
  expect(alone.length).toBeGreaterThan(COMPANIES / 2)
})
