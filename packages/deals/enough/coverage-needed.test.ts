import { seededRandom } from '@closed-learned/analysis'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { historyOf, type OpportunityRecord } from '../cohort/history-of.ts'
import { usualCurrency } from '../pipeline/parts.ts'
import { dayOfIso, NO_DAY } from '../shared/day.ts'
import { SIMULATED_STAGES, simulateCompany } from '../testing/simulate-company.ts'
import { type CoverageBasis, coverageBasis } from './coverage-basis.ts'
import { coverageNeeded } from './coverage-needed.ts'
import { pastQuarter, pastStarts } from './past-quarter.ts'

const at = (iso: string) => dayOfIso(iso) ?? NO_DAY

function pastOf(records: readonly OpportunityRecord[], day: number) {
  const history = historyOf(records, { stages: SIMULATED_STAGES, reportedUntil: day })
  const now = cohortAsOf(history, day)
  return pastStarts(now).map((start) => {
    const then = cohortAsOf(history, start - 1)
    const of = { now, then, start, currency: usualCurrency(now), counts: () => true }
    return pastQuarter(of)
  })
}

function basisOf(records: readonly OpportunityRecord[], day: number): CoverageBasis {
  const basis = coverageBasis(pastOf(records, day))
  if ('lacks' in basis) throw new Error(basis.lacks)
  return basis
}

const deal = (
  id: string,
  createdOn: string,
  closedOn: string | null,
  as: 'Won' | 'Lost',
  amount = 10_000,
) => ({
  ...{ id, createdOn, amount, currency: 'USD', owner: `owner ${id.length % 3}` },
  ...(closedOn === null
    ? { stage: 'Fit' }
    : { changes: [{ on: closedOn, field: 'stage', before: 'Fit', after: as } as const] }),
})

/** In each quarter of two years ten deals are open at the start; four are won in it, one more from within. */
function steady(): OpportunityRecord[] {
  const quarters = [
    '2023-01',
    '2023-04',
    '2023-07',
    '2023-10',
    '2024-01',
    '2024-04',
    '2024-07',
    '2024-10',
  ]
  return quarters.flatMap((month, q) => [
    ...Array.from({ length: 6 }, (_, n) =>
      deal(`l${q}${n}`, before(month, 20), `${month}-20`, 'Lost'),
    ),
    ...Array.from({ length: 4 }, (_, n) =>
      deal(`w${q}${n}`, before(month, 20), `${month}-21`, 'Won'),
    ),
    deal(`in${q}`, `${month}-05`, `${month}-25`, 'Won'),
  ])
}

function before(month: string, days: number): string {
  return new Date(Date.parse(`${month}-01T00:00:00Z`) - days * 86_400_000)
    .toISOString()
    .slice(0, 10)
}

test('(target - what comes beside) / conversion, from what past quarters brought', () => {
  const basis = basisOf(steady(), at('2025-01-10'))
  expect(basis).toMatchObject({ quarters: 7, wins: 28, conversion: 0.4, beside: 10_000, ends: 1 })
})

test('too little is said to be too little, and what it takes', () => {
  const few = coverageBasis(pastOf(steady().slice(0, 22), at('2023-10-10')))
  expect(few).toEqual({ lacks: expect.stringMatching(/^It takes 4 whole quarters and 20 deals/) })
  expect(coverageBasis(pastOf([], at('2024-01-01')))).toHaveProperty('lacks')
})

test('it falls as more of what is open is won, deal by deal', () => {
  const { records, lastDay } = simulateCompany({ seed: 'needed', deals: 500 })
  const target = basisOf(records, lastDay).brought * 1.5
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0.05, max: 0.5, noNaN: true }), (seed, share) => {
      const random = seededRandom(seed)
      // The same deals, some of the lost ones won on the same day.
      const better = records.map((record) => ({
        ...record,
        changes: (record.changes ?? []).map((change) =>
          change.field === 'stage' && change.after === 'Lost' && random.uniform() < share
            ? { ...change, after: 'Won' }
            : change,
        ),
      }))
      const [was, is] = [basisOf(records, lastDay), basisOf(better, lastDay)]
      const [needed, less] = [coverageNeeded(was, target), coverageNeeded(is, target)]
      expect(is.conversion).toBeGreaterThan(was.conversion)
      expect(less?.value).toBeLessThan(needed?.value ?? 0)
    }),
    { numRuns: 4 },
  )
}, 60_000)

const basisWith = (conversion: number, beside: number): CoverageBasis => ({
  ...{ quarters: 8, wins: 100, owners: 9, conversion, beside, brought: 1_000, ends: 0.5 },
  dated: null,
  draws: {
    conversion: Float64Array.of(conversion * 0.8, conversion, conversion * 1.25),
    beside: Float64Array.of(beside * 0.9, beside, beside * 1.1),
  },
})

test('monotone in conversion, in what comes beside and in the target; the value lies in its interval', () => {
  const positive = fc.double({ min: 0.01, max: 1, noNaN: true })
  const money = fc.double({ min: 0, max: 900, noNaN: true })
  fc.assert(
    fc.property(positive, positive, money, money, (a, b, c, d) => {
      const needed = (conversion: number, beside: number, target = 1_000) =>
        coverageNeeded(basisWith(conversion, beside), target)?.value ?? Number.NaN
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const [less, more] = [Math.min(c, d), Math.max(c, d)]
      expect(needed(high, c)).toBeLessThanOrEqual(needed(low, c))
      expect(needed(a, more)).toBeLessThanOrEqual(needed(a, less))
      expect(needed(a, c, 1_100)).toBeGreaterThanOrEqual(needed(a, c) - 1e-9)
      const { value, interval } = coverageNeeded(basisWith(a, c), 1_000) ?? {}
      expect(interval?.[0]).toBeLessThanOrEqual(value ?? 0)
      expect(interval?.[1]).toBeGreaterThanOrEqual(value ?? 0)
    }),
  )
})

test('what is created and won within a quarter may be enough by itself; of nothing won nothing follows', () => {
  expect(coverageNeeded(basisWith(0.2, 2_000), 1_000)).toMatchObject({ value: 0 })
  expect(coverageNeeded(basisWith(0, 0), 1_000)).toBeNull()
})

test('where samples of the past leave no upper end, none is said', () => {
  const basis = basisWith(0.2, 0)
  const conversion = Float64Array.from({ length: 400 }, (_, n) => (n < 40 ? 0 : 0.2))
  const of = { ...basis, draws: { conversion, beside: new Float64Array(400) } }
  expect(coverageNeeded(of, 1_000)?.interval).toEqual([expect.closeTo(5), null])
})

test('the interval holds what companies like it come to', () => {
  const truth = steadyConversion()
  let held = 0
  for (let seed = 0; seed < 12; seed++) {
    const { records, lastDay } = simulateCompany({ seed: `interval ${seed}`, deals: 500 })
    const basis = basisOf(records, lastDay)
    const sorted = basis.draws.conversion.slice().sort()
    if ((sorted[9] ?? 0) <= truth && truth <= (sorted[390] ?? 1)) held++
  }
  expect(held).toBeGreaterThanOrEqual(9)
}, 60_000)

/** Of a company so large that chance hardly matters. */
function steadyConversion(): number {
  const { records, lastDay } = simulateCompany({ seed: 'large', deals: 6_000 })
  return basisOf(records, lastDay).conversion
}

test('nothing that happens later changes what a past day tells', () => {
  const { records, lastDay } = simulateCompany({ seed: 'later', deals: 600 })
  const day = lastDay - 200
  const shifted = records.map((record) => ({
    ...record,
    changes: (record.changes ?? []).map((change) =>
      Number(change.on) > day ? { ...change, on: Number(change.on) + 5_000 } : change,
    ),
  }))
  const { draws: _, ...was } = basisOf(records, day)
  const { draws: __, ...is } = basisOf(shifted, day)
  expect(is).toEqual(was)
})
