import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier.ts'
import { restrictedMean } from './restricted-mean.ts'

const columns = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 1 })), { minLength: 1, maxLength: 60 })
  .map((rows) => ({ time: rows.map(([t]) => t), event: rows.map(([, e]) => e) }))

describe('restrictedMean', () => {
  it('is the area under the curve, wherever tau lies', () => {
    fc.assert(
      fc.property(columns, fc.nat({ max: 80 }), (durations, half) => {
        const tau = half / 2
        const curve = kaplanMeier(durations)
        let area = 0
        for (let t = 0; t < tau; t += 0.5) {
          const at = curve.time.findLastIndex((time) => time <= t)
          area += 0.5 * (at < 0 ? 1 : curve.survival[at])
        }
        const { mean, interval } = restrictedMean(durations, { tau })
        expect(mean).toBeCloseTo(area, 10)
        expect(interval[0]).toBeLessThanOrEqual(mean + 1e-12)
        expect(interval[1]).toBeGreaterThanOrEqual(mean - 1e-12)
      }),
    )
  })

  it('is the mean of min(time, tau) without censoring, with the error of a mean', () => {
    const time = [1, 4, 4, 9, 12, 20]
    const { mean, stdErr } = restrictedMean({ time, event: time.map(() => 1) }, { tau: 10 })
    const cut = time.map((t) => Math.min(t, 10))
    const average = cut.reduce((sum, t) => sum + t, 0) / 6
    const spread = cut.reduce((sum, t) => sum + (t - average) ** 2, 0)
    expect(mean).toBeCloseTo(average, 12)
    expect(stdErr).toBeCloseTo(Math.sqrt(spread) / 6, 12)
  })

  it('is what kaplanMeier gives', () => {
    const durations = { time: [5, 8, 8, 13], event: [1, 0, 1, 1], entry: [0, 2, 0, 6] }
    expect(restrictedMean(durations)).toEqual(kaplanMeier(durations).restrictedMean)
  })

  it('tells how many were watched up to tau', () => {
    const durations = { time: [5, 8, 8, 13], event: [1, 0, 1, 1] }
    const at = (tau: number) => restrictedMean(durations, { tau }).nRiskAtTau
    expect([0, 5, 6, 8, 13, 14].map(at)).toEqual([4, 4, 3, 3, 1, 0])
  })

  it('refuses what it cannot do', () => {
    const one = { time: [1], event: [1] }
    expect(() => restrictedMean(one, { tau: -1 })).toThrow(RangeError)
    expect(() => restrictedMean(one, { tau: Number.NaN })).toThrow(RangeError)
    expect(() => restrictedMean(one, { level: 0 })).toThrow(RangeError)
    expect(() => restrictedMean({ time: [], event: [] })).toThrow(RangeError)
    expect(restrictedMean(one, { tau: 0 }).interval).toEqual([0, 0])
  })
})
