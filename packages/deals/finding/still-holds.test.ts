import { expect, test } from 'vitest'
import type { SegmentQuestion } from './segment-question.ts'
import { stillHolds } from './still-holds.ts'

/** Deals held back: so many here and elsewhere, of one owner and quarter, and how many were lost. */
function lately(deals: number, lost: number, restDeals: number, restLost: number) {
  const all = deals + restDeals
  const here = Uint8Array.from({ length: all }, (_, n) => (n < deals ? 1 : 0))
  const outcome = here.map((isHere, n) =>
    isHere ? (n < lost ? 1 : 0) : n - deals < restLost ? 1 : 0,
  )
  const data = { attributes: [], outcome, strata: new Int32Array(all) }
  const question = {
    outcome: 'lost',
    lately: { quarter: '2025Q4', rows: new Uint32Array(all), data },
  }
  return stillHolds(question as unknown as SegmentQuestion, here, 'more', Math.log(2))
}

test('it holds where the deals that were held back go the same way', () => {
  const told = lately(64, 54, 400, 272)
  expect(told).toMatchObject({ quarter: '2025Q4', deals: 64, holds: true })
  expect(told?.value).toBeCloseTo(54 / 64, 9)
  expect(told?.restRate).toBeCloseTo(0.68, 9)
  expect(told?.text).toBe(
    'Since the start of Q4 2025, which the search did not see, it still holds: 84 % (74–91) of 64 deals were lost, 68 % of the others.',
  )
})

test('few deals are too few to tell, even where all went that way', () => {
  expect(lately(5, 5, 400, 272)).toMatchObject({ deals: 5, holds: null })
  expect(lately(12, 6, 400, 272)?.holds).toBeNull()
  expect(lately(30, 22, 400, 272)?.text).toBe(
    'Since the start of Q4 2025, which the search did not see, there are 30 such deals: too few to tell whether it still holds.',
  )
})

test('many deals are never called too few', () =>
  expect(lately(200, 144, 900, 612)?.text).toBe(
    'Since the start of Q4 2025, which the search did not see, 200 such deals have closed: whether it still holds cannot be told.',
  ))

test('it no longer shows only where even half of what was found is ruled out', () => {
  expect(lately(200, 130, 900, 612)?.holds).toBe(false)
  expect(lately(200, 144, 900, 612)?.holds).toBeNull()
})

test('without such deals nothing is told but that', () => {
  expect(lately(0, 0, 400, 272)).toMatchObject({
    value: null,
    interval: null,
    deals: 0,
    holds: null,
    text: 'Since the start of Q4 2025 no such deal has closed.',
  })
})
