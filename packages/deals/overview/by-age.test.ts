import { aalenJohansen } from '@closed-learned/analysis'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byAge } from './by-age.ts'

test('by hand: half of four go on day 2, one of the two left on day 4', () => {
  const { watched, share } = byAge({ time: [2, 2, 4, 5], cause: [2, 1, 2, 0], entry: [0, 0, 0, 1] })
  expect([...watched]).toEqual([3, 3, 4, 2, 2, 1])
  expect([...(share[2] ?? [])]).toEqual([0, 0, 0.25, 0.25, 0.5, 0.5])
  expect([...(share[1] ?? [])]).toEqual([0, 0, 0.25, 0.25, 0.25, 0.25])
})

test('the shares are those of the Aalen–Johansen estimate', () => {
  const spell = fc.record({
    entry: fc.integer({ min: 0, max: 30 }),
    more: fc.integer({ min: 1, max: 40 }),
    cause: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(spell, { minLength: 1, maxLength: 80 }), (spells) => {
      const durations = {
        time: spells.map(({ entry, more }) => entry + more),
        entry: spells.map(({ entry }) => entry),
        cause: spells.map(({ cause }) => cause),
      }
      const ours = byAge(durations)
      const theirs = aalenJohansen(durations, { causes: 3 })
      theirs.time.forEach((age, i) => {
        expect(ours.watched[age]).toBe(theirs.nRisk[i])
        for (const cause of [1, 2, 3])
          expect(ours.share[cause]?.[age]).toBeCloseTo(
            theirs.causes[cause - 1]?.incidence[i] ?? -1,
            12,
          )
      })
    }),
  )
})

test('nobody watched at all', () => {
  expect(byAge({ time: [], cause: [] }).watched).toHaveLength(0)
})
