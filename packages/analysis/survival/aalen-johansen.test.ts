import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { sortIndices } from '../array/sort-indices.ts'
import { aalenJohansen } from './aalen-johansen.ts'
import { kaplanMeier } from './kaplan-meier.ts'

const row = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 3 }), fc.nat({ max: 8 }))
const columns = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) => ({
  time: rows.map(([stay, , entry]) => entry + stay + 1),
  cause: rows.map(([, cause]) => cause),
  entry: rows.map(([, , entry]) => entry),
}))

describe('aalenJohansen', () => {
  it('shares everybody out: event-free and all causes sum to 1', () => {
    fc.assert(
      fc.property(columns, ({ time, cause }) => {
        const curves = aalenJohansen({ time, cause }, { causes: 3 })
        curves.time.forEach((_, i) => {
          const ended = curves.causes.reduce((sum, { incidence }) => sum + incidence[i], 0)
          expect(ended + curves.eventFree[i]).toBeCloseTo(1, 12)
        })
      }),
    )
  })

  it('with one cause is Kaplan and Meier, Greenwood and log-log limits included', () => {
    fc.assert(
      fc.property(columns, fc.boolean(), ({ time, cause, entry }, late) => {
        const event = cause.map((c) => (c > 0 ? 1 : 0))
        const one = aalenJohansen({ time, cause: event, entry: late ? entry : undefined })
        const curve = kaplanMeier({ time, event, entry: late ? entry : undefined })
        curve.survival.forEach((s, i) => {
          expect(1 - one.causes[0].incidence[i]).toBeCloseTo(s, 12)
          if (s < 1e-9 || late) return // with late entries the jackknife and Greenwood differ
          expect(one.causes[0].stdErr[i]).toBeCloseTo(curve.stdErr[i], 12)
          expect(one.eventFreeStdErr[i]).toBeCloseTo(curve.stdErr[i], 12)
          if (s < 1) expect(1 - one.causes[0].lower[i]).toBeCloseTo(curve.upper[i], 9)
        })
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(columns, fc.nat(), ({ time, cause }, seed) => {
        const order = seededRandom(seed).shuffle(sortIndices(time))
        const shuffled = {
          time: Float64Array.from(order, (at) => time[at]),
          cause: Uint8Array.from(order, (at) => cause[at]),
        }
        expect(aalenJohansen(shuffled)).toEqual(aalenJohansen({ time, cause }))
      }),
    )
  })

  it('does not care by which number a cause goes', () => {
    const time = [1, 2, 2, 3, 5, 8]
    const curves = aalenJohansen({ time, cause: [1, 2, 0, 3, 2, 1] })
    const swapped = aalenJohansen({ time, cause: [2, 1, 0, 3, 1, 2] })
    expect(swapped.causes[1].stdErr).toEqual(curves.causes[0].stdErr)
    expect(swapped.causes[0].incidence).toEqual(curves.causes[1].incidence)
  })

  it('gives a cause that never happens zeros, and one cause if nobody ended', () => {
    const curves = aalenJohansen({ time: [1, 2], cause: [2, 0] }, { causes: 3 })
    expect(curves.causes.map(({ cause }) => cause)).toEqual([1, 2, 3])
    expect([...curves.causes[2].incidence, ...curves.causes[2].stdErr]).toEqual([0, 0, 0, 0])
    expect(curves.causes[2].upper.every(Number.isNaN)).toBe(true)
    expect(aalenJohansen({ time: [4], cause: [0] }).causes).toHaveLength(1)
  })

  it('refuses unusable columns in words', () => {
    expect(() => aalenJohansen({ time: [], cause: [] })).toThrow('no subjects')
    expect(() => aalenJohansen({ time: [Number.NaN], cause: [1] })).toThrow('time NaN in row 0')
    expect(() => aalenJohansen({ time: [1], cause: [-1] })).toThrow('outcome -1 in row 0')
    expect(() => aalenJohansen({ time: [1], cause: [Number.NaN] })).toThrow(RangeError)
    expect(() => aalenJohansen({ time: [1], cause: [3] }, { causes: 2 })).toThrow('outcome 3')
    expect(() => aalenJohansen({ time: [1], cause: [1] }, { causes: 0 })).toThrow('0 causes')
    expect(() => aalenJohansen({ time: [1], cause: [1] }, { level: 0 })).toThrow(RangeError)
  })
})

describe('standard errors of aalenJohansen', () => {
  it('keeps its digits over many times', () => {
    const random = seededRandom('digits')
    const n = 20_000
    const time = Float64Array.from({ length: n }, () => random.exponential(100))
    const cause = Uint8Array.from(time, () => random.below(4))
    const curves = aalenJohansen({ time, cause })
    const event = cause.map((c) => Math.min(c, 1))
    const curve = kaplanMeier({ time, event })
    const worst = curve.stdErr.reduce((most, se, i) => {
      return curve.survival[i] > 0 ? Math.max(most, Math.abs(se - curves.eventFreeStdErr[i])) : most
    }, 0)
    expect(worst).toBeLessThan(1e-12)
    // Σ of all causes is 1 - S: with cause 2 and 3 taken as one, cause 1 must not change.
    const merged = aalenJohansen({ time, cause: cause.map((c) => Math.min(c, 2)) })
    const off = merged.causes[0].stdErr.map((se, i) => Math.abs(se - curves.causes[0].stdErr[i]))
    expect(Math.max(...off)).toBeLessThan(1e-12)
  })
})
