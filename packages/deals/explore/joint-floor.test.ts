import { type Random, seededRandom } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import type { TrendOutcome } from '../report/trend-schemas.ts'
import { findingPage } from '../segment/finding-page.ts'
import { type Made, searchedIn } from '../segment/testing/made-company.ts'
import { explorePage } from './explore-page.ts'

/** Few owners, small places, one region lost more often. */
function company(random: Random): Made[] {
  return Array.from({ length: 500 }, (_, n): Made => {
    const region = ['North', 'South', 'West', 'East'][Math.floor(random.uniform() ** 2 * 4)] ?? ''
    const source = ['Web', 'Event', 'Partner'][Math.floor(random.uniform() ** 2 * 3)] ?? ''
    const draw = random.uniform() + (region === 'North' ? 0.25 : 0)
    const isLocal = region === 'East' || source === 'Partner'
    return {
      attributes: { Region: region, 'Lead Source': source },
      owner: `owner ${random.below(isLocal ? 2 : 6)}`,
      created: 19_000 + 2 * n,
      days: 20 + random.below(60),
      ending: draw < 0.5 ? 'Won' : draw < 0.6 ? 'No Decision' : 'Lost',
    }
  })
}

const BOTH = ['Region', 'Lead Source']

test('what is held back is the same whatever is asked: no table tells what another one holds back', () => {
  let held = 0
  for (let seed = 0; seed < 25; seed++) {
    const made = company(seededRandom(`joint ${seed}`))
    const heldIn = (outcome: TrendOutcome, attributes: readonly string[]) => {
      const { question, search } = searchedIn(made, outcome)
      const { cells = [] } = explorePage(question, search, attributes) ?? {}
      return cells.flatMap(({ values, deals }) => (deals === null ? [values.join()] : [])).sort()
    }
    for (const attributes of [['Region'], BOTH]) {
      const lost = heldIn('lost', attributes)
      expect(heldIn('noDecision', attributes)).toEqual(lost)
      const slow = heldIn('slow', attributes)
      const { question, search } = searchedIn(made, 'slow')
      const inSlow = explorePage(question, search, attributes)?.cells.map((c) => c.values.join())
      for (const cell of lost) if (inSlow?.includes(cell)) expect(slow).toContain(cell)
      held += lost.length
    }
  }
  // The check has something to check.
  expect(held).toBeGreaterThan(50)
})

test('the quarters of an opened place tell of lost deals no more than of all closed ones', () => {
  let checked = 0
  for (let seed = 0; seed < 10; seed++) {
    const made = company(seededRandom(`quarters ${seed}`))
    const quartersOf = (outcome: TrendOutcome) => {
      const { question, search } = searchedIn(made, outcome)
      const page = findingPage(question, search, [{ attribute: 'Region', value: 'North' }])
      return page?.quarters.map(({ quarter }) => quarter) ?? []
    }
    const [closed, lost] = [quartersOf('lost'), quartersOf('slow')]
    for (const quarter of lost) expect(closed).toContain(quarter)
    checked += lost.length
  }
  expect(checked).toBeGreaterThan(10)
})
