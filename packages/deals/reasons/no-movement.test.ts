import { seededRandom } from '@closed-learned/analysis'
import { describe, expect, test } from 'vitest'
import type { ReasonsPage } from '../report/trend-schemas.ts'
import { reasonsPage } from './reasons-page.ts'
import { anyReason, type Company, company, type Made, oneOf, truthOf } from './testing/losses.ts'

/** Companies of a kind where nothing moves, and where something was planted. */
const COMPANIES = 40
const PLANTED = 12

function endsAs({ random }: Made): string {
  const draw = random.uniform()
  return draw < 0.3 ? 'Won' : draw < 0.5 ? 'No decision' : 'Lost'
}

const attributes = ({ random }: Made) => ({
  Title: oneOf(random, ['CFO', 'CIO', 'COO', 'Head of IT', 'HR manager']),
  Competitor: oneOf(random, ['None', 'Alpha', 'Beta', 'Gamma']),
})

const pageOf = (options: Company) =>
  reasonsPage(truthOf(company({ stage: endsAs, attributes, reason: anyReason, ...options })))

const movesIn = ({ reasons, outcomes, competitors, personas }: ReasonsPage) =>
  [...reasons, ...outcomes, ...competitors, ...personas].filter(({ movement }) => movement !== null)

function countWhere(
  make: (seed: number) => Company,
  holds: (page: ReasonsPage) => boolean,
  companies = COMPANIES,
) {
  const seeds = Array.from({ length: companies }, (_, seed) => seed)
  return seeds.filter((seed) => holds(pageOf(make(seed)))).length
}

const alarms = (make: (seed: number) => Company) =>
  countWhere(make, (page) => movesIn(page).length > 0)

const AT_MOST = 0.05 * COMPANIES

describe('where nothing moves, at most one page in twenty shows a movement', () => {
  test('a company that grows fast, so that early quarters have few deals', () => {
    expect(alarms((seed) => ({ seed, deals: 900, growth: 2.5 }))).toBeLessThanOrEqual(AT_MOST)
  })

  test('a young record, in which some ways of ending are slow', () => {
    const days = ({ random }: Made, stage: string) =>
      random.exponential(stage === 'No decision' ? 200 : stage === 'Lost' ? 70 : 40)
    expect(alarms((seed) => ({ seed, deals: 1_500, days }))).toBeLessThanOrEqual(AT_MOST)
  })

  test('owners who come one after the other, each with reasons of their own', () => {
    const make = (seed: number): Company => {
      const random = seededRandom(`habits ${seed}`)
      const habit = Array.from({ length: 20 }, () => random.below(8))
      const from = Array.from({ length: 20 }, () => 0.7 * random.uniform())
      const reason = (deal: Made) => {
        if (deal.at < (from[deal.owner] ?? 0)) return null
        return deal.random.uniform() < 0.5 ? `Habit ${habit[deal.owner]}` : anyReason(deal)
      }
      return { seed, deals: 1_500, owners: 20, reason }
    }
    expect(alarms(make)).toBeLessThanOrEqual(AT_MOST)
  })

  test('no competitor and no title is said to be lost more or less often, but in one list of twenty', () => {
    const differs = (page: ReasonsPage) =>
      [...page.competitors, ...page.personas].some(({ beside }) => beside?.differs)
    // Two lists a page.
    expect(countWhere((seed) => ({ seed, deals: 900 }), differs)).toBeLessThanOrEqual(2 * AT_MOST)
  })
})

describe('what was planted is found', () => {
  const found = (movement: string, reason: (deal: Made) => string) =>
    countWhere(
      (seed) => ({ seed, deals: 2_500, reason }),
      (page) => page.reasons.some((one) => one.name === 'Planted' && one.movement === movement),
      PLANTED,
    )

  test('a reason that grows from nothing to a third', () => {
    const reason = (deal: Made) =>
      deal.random.uniform() < 0.35 * deal.at ? 'Planted' : anyReason(deal)
    expect(found('grows', reason)).toBeGreaterThanOrEqual(0.75 * PLANTED)
  })

  test('a reason that one in eight states in the last year, and none before', () => {
    const reason = (deal: Made) =>
      deal.at > 0.7 && deal.random.uniform() < 0.125 ? 'Planted' : anyReason(deal)
    expect(found('new', reason)).toBeGreaterThanOrEqual(0.9 * PLANTED)
  })
})
