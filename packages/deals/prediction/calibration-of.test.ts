import { readFileSync } from 'node:fs'
import { seededRandom } from '@closed-learned/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../opportunity/testing/told.ts'
import { instantOfDay } from '../shared/day.ts'
import { calibrationOf, FEWEST_RESOLVED } from './calibration-of.ts'
import { errorDoubt } from './error-doubt.ts'
import type { Fate } from './fate.ts'
import type { Prediction } from './prediction.ts'
import { ended, said } from './testing/said.ts'

const NO_BASE = () => null
const fates = (of: Record<number, Fate>) => (opportunity: number) => of[opportunity] ?? OPEN
const OPEN: Fate = { is: 'open' }

interface Golden {
  readonly cases: readonly {
    readonly id: string
    readonly input: { readonly p: number[]; readonly o: number[]; readonly bins?: number }
    readonly expected: Record<string, number>
  }[]
}
const golden = JSON.parse(
  readFileSync(new URL('../../analysis/reference/brier.json', import.meta.url), 'utf8'),
) as Golden

describe('scores are those that R computes', () => {
  const enough = golden.cases.filter(({ input }) => input.p.length >= FEWEST_RESOLVED)

  test.each(enough.map((each) => [each.id, each] as const))('%s', (_, { input, expected }) => {
    const predictions = input.p.map((chance, i) => said(i, '2026-01-05', 100 * chance))
    const fateOf = (i: number) => ended('2026-03-01', input.o[i] === 1 ? 'won' : 'lost')
    const { scores } = calibrationOf(predictions, fateOf, NO_BASE)
    for (const { brier } of [scores?.gut, scores?.updated].flatMap((each) => each ?? [])) {
      expect(brier.score).toBeCloseTo(expected.brier ?? -1, 9)
      expect(brier.uncertainty).toBeCloseTo(expected.uncertainty ?? -1, 9)
      expect(brier.skill).toBeCloseTo(expected.skill ?? -1, 9)
      // Its parts in groups of ten points are those of R's where as many deals are there.
      if (input.bins !== 10 || input.p.length < 100) continue
      expect(brier.reliability).toBeCloseTo(expected.reliability ?? -1, 9)
      expect(brier.resolution).toBeCloseTo(expected.resolution ?? -1, 9)
      expect(brier.withinGroupVariance).toBeCloseTo(expected.within_bin_variance ?? -1, 9)
      expect(brier.withinGroupCovariance).toBeCloseTo(expected.within_bin_covariance ?? -1, 9)
    }
  })

  test('cases of both kinds are there', () => {
    expect(enough.length).toBeGreaterThanOrEqual(7)
    expect(enough.filter(({ input }) => input.bins === 10 && input.p.length >= 100)).toHaveLength(2)
  })
})

/** Ten deals that were lost, each said to be a coin. */
const ten = Array.from({ length: 10 }, (_, i) => said(i, '2026-01-05', 50))
const tenLost = () => ended('2026-03-01')

describe('only what was said before the end counts', () => {
  test('not on the day of closing, nor after a letting go', () => {
    const late = [said(1, '2026-03-01', 0), said(2, '2026-02-20', 0), said(2, '2026-02-01', 30)]
    const letGo: Fate = {
      is: 'ended',
      how: 'lost',
      on: at('2026-03-01'),
      knownFrom: instantOfDay(at('2026-02-10')),
    }
    const found = calibrationOf(late, fates({ 1: ended('2026-03-01'), 2: letGo }), NO_BASE)
    expect(found).toMatchObject({ counted: 1, late: 2, open: 0, away: 0 })
    expect(found.resolved.map(({ gut }) => gut.chance)).toEqual([30])
  })

  test('what is open, gone or somebody else’s waits, and is counted', () => {
    const found = calibrationOf(
      [...ten, said(20, '2026-01-05', 90), said(21, '2026-01-05', 90)],
      (deal) => (deal === 20 ? OPEN : deal === 21 ? { is: 'away' } : tenLost()),
      NO_BASE,
    )
    expect(found).toMatchObject({ counted: 10, open: 1, away: 1, late: 0 })
    expect(found.scores?.gut.brier.score).toBe(0.25)
  })

  test('below ten deals no score is told', () => {
    expect(calibrationOf(ten.slice(1), tenLost, NO_BASE).scores).toBeNull()
    const twice = ten.slice(1).flatMap((each) => [each, { ...each, at: each.at + 1 }])
    expect(calibrationOf(twice, tenLost, NO_BASE).scores).toBeNull()
  })
})

describe('updated', () => {
  test('each prediction counts as long as it stood, each deal once', () => {
    // Noon of 5 January to the first moment of 1 March is 54.5 days; 10.9 of them are a fifth.
    const changed = said(0, '2026-01-05', 10, {
      at: (ten[0]?.at ?? 0) + 10.9 * 86_400_000,
    })
    const { scores } = calibrationOf([...ten, changed].sort(byMoment), tenLost, NO_BASE)
    const first = 0.2 * 0.25 + 0.8 * 0.01
    expect(scores?.updated.brier.score).toBeCloseTo((first + 9 * 0.25) / 10, 12)
    expect(scores?.gut.brier.score).toBe(0.25)
    expect(scores?.changing.value).toBeCloseTo(0.25 - (first + 2.25) / 10, 12)
  })

  test('is the same as the first where nobody changed their mind', () => {
    const day = fc.integer({ min: 0, max: 50 })
    const deal = fc.tuple(fc.integer({ min: 0, max: 100 }), day, fc.boolean())
    fc.assert(
      fc.property(fc.array(deal, { minLength: 10, maxLength: 30 }), (deals) => {
        const predictions = deals.map(([chance, on], i) =>
          said(i, '2026-01-05', chance, { at: instantOfDay(at('2026-01-05')) + on * 86_400_000 }),
        )
        const { scores } = calibrationOf(
          predictions,
          (i) => ended('2026-03-01', deals[i]?.[2] ? 'won' : 'lost'),
          NO_BASE,
        )
        expect(scores?.updated.brier.score).toBeCloseTo(scores?.gut.brier.score ?? -1, 12)
        expect(scores?.changing.value).toBeCloseTo(0, 12)
      }),
    )
  })
})

test('beside the base rate: told as sure only where it is', () => {
  const half = Array.from({ length: 40 }, (_, i) => said(i, '2026-01-05', i % 2 ? 90 : 10))
  const fateOf = (i: number) => ended('2026-03-01', i % 2 ? 'won' : 'lost')
  const { scores } = calibrationOf(half, fateOf, () => 0.5)
  expect(scores?.base?.score).toBe(0.25)
  expect(scores?.base?.lost.value).toBeCloseTo(0.24, 12)
  expect(scores?.base?.lost.interval[0]).toBeGreaterThan(0)
  const few = calibrationOf(half.slice(0, 10), fateOf, (day) => (day > 0 ? null : 0.5))
  expect(few.scores?.base).toBeNull()
})

test('months from the one that was said to the one in which it ended', () => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-03', '2026-03', '2026-04']
  const predictions = [...ten, said(10, '2026-01-05', 50)].map(
    (each, i): Prediction => ({ ...each, month: months[i % 6] ?? '' }),
  )
  const { scores } = calibrationOf(predictions, tenLost, NO_BASE)
  expect(scores?.months).toEqual({ middle: 0, half: [0, 1] })
})

describe('the interval of an error', () => {
  test('is no certainty where few ended alike', () => {
    const alike = Array.from({ length: 10 }, () => ({ ifWon: 0.81, ifNot: 0.01, won: false }))
    const { value, interval } = errorDoubt(alike)
    expect(value).toBeCloseTo(0.01, 12)
    expect(interval[1]).toBeGreaterThan(0.2)
  })

  test.each([10, 20, 40])('of %i deals holds the expected error 19 times in 20', (deals) => {
    const random = seededRandom(`errors ${deals}`)
    let [held, runs] = [0, 0]
    for (const bend of [0.6, 1, 1.6])
      for (let run = 0; run < 400; run++) {
        const errors = Array.from({ length: deals }, () => {
          const chance = Math.round(random.uniform() * 10) / 10
          const truth = chance ** bend
          const won = random.uniform() < truth
          return { ifWon: (chance - 1) ** 2, ifNot: chance ** 2, won, truth }
        })
        const expected =
          errors.reduce((sum, e) => sum + e.truth * e.ifWon + (1 - e.truth) * e.ifNot, 0) / deals
        const [low, high] = errorDoubt(errors).interval
        held += Number(low <= expected && expected <= high)
        runs++
      }
    expect(held / runs).toBeGreaterThan(0.94)
  })
})

const byMoment = (a: Prediction, b: Prediction) => a.at - b.at
