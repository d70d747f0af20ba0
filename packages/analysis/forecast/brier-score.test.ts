import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brierScore } from './brier-score.ts'
import { logScore } from './log-score.ts'

// Scores and their parts against R: golden/reference.test.ts.

const chance = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
)
const predictions = fc.array(fc.tuple(chance, fc.integer({ min: 0, max: 1 })), { minLength: 1 })
const columns = (rows: [number, number][]) => ({
  predicted: rows.map(([p]) => p),
  outcome: rows.map(([, o]) => o),
})

describe('brierScore', () => {
  it('is the sum of its parts to 1e-12, by distinct chance and by bins', () => {
    const bins = fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined })
    fc.assert(
      fc.property(predictions, bins, (rows, bins) => {
        const brier = brierScore(columns(rows), { bins })
        const within = brier.withinGroupVariance - brier.withinGroupCovariance
        const sum = brier.reliability - brier.resolution + brier.uncertainty + within
        expect(Math.abs(sum - brier.score)).toBeLessThan(1e-12)
        if (bins === undefined) expect(Math.abs(within)).toBeLessThan(1e-12)
        else expect(brier.groups).toBeLessThanOrEqual(bins)
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(predictions, (rows) => {
        const [there, back] = [brierScore(columns(rows)), brierScore(columns([...rows].reverse()))]
        expect(back.reliability).toBeCloseTo(there.reliability, 12)
        expect(back.resolution).toBeCloseTo(there.resolution, 12)
        expect(back.groups).toBe(there.groups)
      }),
    )
  })

  it('knows the coin, the base rate, the prophet and its opposite', () => {
    const outcome = [1, 0, 0, 0]
    expect(brierScore({ predicted: [0.5, 0.5, 0.5, 0.5], outcome }).score).toBe(0.25)
    expect(brierScore({ predicted: [0.25, 0.25, 0.25, 0.25], outcome }).skill).toBeCloseTo(0, 15)
    expect(brierScore({ predicted: outcome, outcome })).toMatchObject({ score: 0, skill: 1 })
    expect(brierScore({ predicted: [0, 1, 1, 1], outcome }).score).toBe(1)
  })

  it('closes bins above, also where a tenth is not exact', () => {
    // cut(c(0, .1, .3, .6, .7, .70001, 1), 0:10 / 10, include.lowest = TRUE): 1 1 3 6 7 8 10
    const predicted = [0, 0.1, 0.3, 0.6, 0.7, 0.70001, 1]
    const outcome = [0, 0, 1, 0, 1, 1, 1]
    expect(brierScore({ predicted, outcome }, { bins: 10 }).groups).toBe(6)
    const onEdges = Array.from({ length: 10 }, (_, i) => (i + 1) / 10)
    const all = { predicted: onEdges, outcome: onEdges.map(() => 1) }
    expect(brierScore(all, { bins: 10 }).groups).toBe(10)
  })

  it('weighs: a whole weight is as good as repeating the row, and only proportions count', () => {
    const weighed = fc.array(
      fc.tuple(chance, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 5 })),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(weighed, (rows) => {
        const plain = rows.map(([p, o]): [number, number] => [p, o])
        const repeated = rows.flatMap(([p, o, times]) =>
          Array.from({ length: times }, (): [number, number] => [p, o]),
        )
        const whole = brierScore(columns(repeated))
        for (const scale of [1, 1 / 7]) {
          const weight = rows.map(([, , times]) => times * scale)
          const some = brierScore(columns(plain), { weight })
          for (const part of ['score', 'reliability', 'resolution', 'uncertainty'] as const)
            expect(some[part]).toBeCloseTo(whole[part], 12)
        }
      }),
    )
    const two = { predicted: [0.2, 0.4], outcome: [0, 1] }
    expect(() => brierScore(two, { weight: [1] })).toThrow('2 predictions, 1 weights')
    expect(() => brierScore(two, { weight: [1, 0] })).toThrow('weight 0 in row 1')
  })

  it('cannot tell skill where all ended alike', () => {
    expect(brierScore({ predicted: [0.2, 0.3], outcome: [0, 0] }).skill).toBeNull()
  })
})

describe('logScore', () => {
  it('is the mean surprise, and says what was clipped', () => {
    const { score, clipped } = logScore({ predicted: [0.5, 0.25, 0, 1], outcome: [1, 1, 0, 1] })
    expect(score).toBeCloseTo((Math.log(2) + Math.log(4)) / 4, 12)
    expect(clipped).toBe(2)
    const wrong = logScore({ predicted: [0], outcome: [1] })
    expect(wrong.score).toBeCloseTo(15 * Math.log(10), 12)
  })
  it('rewards the honest chance: no other has a better expectation', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (honest, said) => {
          const expected = (p: number) =>
            honest * logScore({ predicted: [p], outcome: [1] }).score +
            (1 - honest) * logScore({ predicted: [p], outcome: [0] }).score
          expect(expected(honest)).toBeLessThanOrEqual(expected(said) + 1e-12)
        },
      ),
    )
  })
  it('refuses a clip that is none', () => {
    for (const clip of [0, 0.5, -1, Number.NaN]) {
      expect(() => logScore({ predicted: [0.5], outcome: [1] }, { clip })).toThrow('clip')
    }
  })
})

describe('brierScore and logScore', () => {
  for (const score of [brierScore, logScore]) {
    it(`${score.name} refuses what it cannot use, and says where`, () => {
      expect(() => score({ predicted: [], outcome: [] })).toThrow('no predictions')
      expect(() => score({ predicted: [0.5], outcome: [1, 0] })).toThrow(
        '1 predictions, 2 outcomes',
      )
      expect(() => score({ predicted: [0.5, 1.2], outcome: [1, 0] })).toThrow('1.2 in row 1')
      expect(() => score({ predicted: [Number.NaN], outcome: [1] })).toThrow('NaN in row 0')
      expect(() => score({ predicted: [0.5], outcome: [0.5] })).toThrow('0.5 in row 0')
      expect(() => score({ predicted: [0.5], outcome: [Number.NaN] })).toThrow(RangeError)
    })
  }
  it('brierScore refuses bins that are none', () => {
    for (const bins of [0, -1, 2.5, Number.NaN, Infinity]) {
      expect(() => brierScore({ predicted: [0.5], outcome: [1] }, { bins })).toThrow('bins')
    }
  })
})
