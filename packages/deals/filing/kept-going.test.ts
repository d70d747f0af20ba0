import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseRate } from '../truth/base-rate.ts'
import { type Kept, keptGoing } from './kept-going.ts'
import { SINCE, type Since } from './outcome-since.ts'

const LIKE = baseRate(270, 30)
const kept = (outcomes: readonly Since[], chance: Kept['chance'] = LIKE): Kept[] =>
  outcomes.map((outcome, n) => ({ opportunity: n, filedAt: n, outcome, chance }))
const said = (outcomes: readonly Since[], chance?: Kept['chance']) =>
  keptGoing(kept(outcomes, chance))?.text

test('nothing was kept going: nothing is said', () => {
  expect(keptGoing([])).toBe(null)
})

test('what came of them, beside how deals like them fared, each with its doubt', () => {
  expect(said(['won', 'lost', 'open', 'won', 'noDecision', 'letGo'])).toBe(
    'Of 6 deals that you kept going, 2 were won, 3 were lost and 1 is open still. Of deals like them about 1 in 9 was won (8–15 %). Of yours that ended it was 2 of 5 (12–77 %), not enough to tell a difference.',
  )
  expect(said(['won', 'won', 'won', 'won', 'lost'])).toContain('4 of 5 (38–96 %), more often.')
  expect(said(['lost', 'lost', 'lost', 'lost', 'lost', 'lost'], baseRate(200, 180))).toContain(
    '0 of 6 (0–39 %), less often.',
  )
})

test('fewer than five that ended, or nothing known of deals like them: not enough to tell', () => {
  expect(said(['won', 'lost', 'open', 'open', 'lost', 'lost'])).toBe(
    'Of 6 deals that you kept going, 1 was won, 3 were lost and 2 are open still. Not enough to tell yet how that compares with deals like them.',
  )
  expect(said(['won'])).toMatch(/^The one deal that you kept going was won\. Not enough to tell/)
  expect(said(['won', 'lost', 'lost', 'lost', 'lost'], null)).toContain('Not enough to tell')
  expect(said(['elsewhere', 'gone'])).toMatch(/^All 2 deals that you kept going went elsewhere\./)
})

test('a deal counts once, from the first time on, and all of them are in the sum', () => {
  const any = fc.record({
    opportunity: fc.nat(5),
    filedAt: fc.nat(100),
    outcome: fc.constantFrom(...SINCE),
    chance: fc.constant(LIKE),
  })
  fc.assert(
    fc.property(fc.array(any, { minLength: 1 }), (filed) => {
      const sum = keptGoing(filed)
      expect(sum?.deals).toBe(new Set(filed.map(({ opportunity }) => opportunity)).size)
      expect((sum?.won ?? 0) + (sum?.lost ?? 0) + (sum?.open ?? 0)).toBeLessThanOrEqual(
        sum?.deals ?? 0,
      )
    }),
  )
  const again: Kept[] = [
    { opportunity: 1, filedAt: 9, outcome: 'open', chance: baseRate(10, 9) },
    { opportunity: 1, filedAt: 2, outcome: 'open', chance: LIKE },
  ]
  expect(keptGoing(again)).toMatchObject({ deals: 1, open: 1, won: 0 })
})
