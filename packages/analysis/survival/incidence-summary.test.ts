import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aalenJohansen } from './aalen-johansen.ts'
import { incidenceSummary } from './incidence-summary.ts'
import { observationHorizon } from './observation-horizon.ts'

const row = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 3 }), fc.nat({ max: 8 }))
const columns = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) => ({
  time: rows.map(([stay, , entry]) => entry + stay + 1),
  cause: rows.map(([, cause]) => cause),
  entry: rows.map(([, , entry]) => entry),
}))

describe('incidenceSummary', () => {
  it('reads its numbers off the incidence curves', () => {
    fc.assert(
      fc.property(columns, fc.nat({ max: 35 }), (durations, horizon) => {
        const curves = aalenJohansen(durations, { causes: 3 })
        const summary = incidenceSummary(durations, { horizon, causes: 3 })
        const last = curves.time.findLastIndex((t) => t <= horizon)
        summary.causes.forEach((found, c) => {
          const { incidence, nEvent } = curves.causes[c]
          const total = incidence[last] ?? 0
          expect(found.incidence).toBe(total)
          expect(found.events).toBe(nEvent.slice(0, last + 1).reduce((sum, d) => sum + d, 0))
          if (total === 0) return
          let area = 0 // ∫ F from 0 to the horizon
          for (let i = 0; i <= last; i++) {
            area += incidence[i] * ((i < last ? curves.time[i + 1] : horizon) - curves.time[i])
          }
          expect(found.mean).toBeCloseTo((horizon * total - area) / total, 8)
          const reached = incidence.findIndex((value) => value > total / 2 - 1e-9)
          expect(found.median).toBe(curves.time[reached])
        })
      }),
    )
  })

  it('without censoring gives the mean of the cause, with the standard error of a mean', () => {
    const time = [3, 5, 6, 9, 14, 15, 21, 30, 40]
    const cause = [1, 2, 1, 2, 1, 1, 2, 1, 1]
    const [first] = incidenceSummary({ time, cause }, { horizon: 35 }).causes
    const own = [3, 6, 14, 15, 30]
    const mean = own.reduce((sum, t) => sum + t, 0) / 5
    const variance = own.reduce((sum, t) => sum + (t - mean) ** 2, 0) / 4
    expect(first.mean).toBeCloseTo(mean, 12)
    expect(first.meanStdErr).toBeCloseTo(Math.sqrt(variance / 5), 12)
    expect(first.median).toBe(14)
  })

  it('keeps the intervals around their value and within the horizon', () => {
    fc.assert(
      fc.property(columns, fc.nat({ max: 35 }), (durations, horizon) => {
        for (const found of incidenceSummary(durations, { horizon }).causes) {
          expect(found.meanInterval === null).toBe(found.events < 2 || found.mean === null)
          expect(found.medianInterval === null).toBe(found.events < 2 || found.mean === null)
          for (const [value, interval] of [
            [found.mean, found.meanInterval],
            [found.median, found.medianInterval],
          ] as const) {
            if (value === null || interval === null) continue
            expect(interval[0]).toBeGreaterThanOrEqual(-1e-9)
            expect(interval[0]).toBeLessThanOrEqual(value + 1e-9)
            expect(interval[1]).toBeGreaterThanOrEqual(value - 1e-9)
            expect(interval[1]).toBeLessThanOrEqual(horizon + 1e-9)
          }
        }
      }),
    )
  })

  it('with one event gives no interval, with all on one day one without width', () => {
    const [one] = incidenceSummary({ time: [4, 9], cause: [1, 0] }, { horizon: 8 }).causes
    expect(one).toMatchObject({ events: 1, mean: 4, meanInterval: null, medianInterval: null })
    const [same] = incidenceSummary({ time: [4, 4, 9], cause: [1, 1, 0] }, { horizon: 8 }).causes
    expect(same).toMatchObject({ mean: 4, meanInterval: [4, 4], medianInterval: [4, 4] })
    const [atHorizon] = incidenceSummary({ time: [8, 8], cause: [1, 1] }, { horizon: 8 }).causes
    expect(atHorizon).toMatchObject({ mean: 8, meanInterval: [8, 8] })
  })

  it('tells how many are still under observation', () => {
    const at = (horizon: number) =>
      incidenceSummary({ time: [4, 9, 9], cause: [1, 0, 2] }, { horizon }).nRiskAtHorizon
    expect([0, 4, 5, 9, 10].map(at)).toEqual([3, 3, 2, 2, 0])
  })

  it('says nothing of a time before the first event, and refuses what is no horizon', () => {
    const durations = { time: [4, 9], cause: [1, 2] }
    const [early] = incidenceSummary(durations, { horizon: 3 }).causes
    expect(early).toEqual({
      cause: 1,
      events: 0,
      incidence: 0,
      mean: null,
      meanStdErr: null,
      meanInterval: null,
      median: null,
      medianInterval: null,
    })
    expect(() => incidenceSummary(durations, { horizon: Number.NaN })).toThrow(RangeError)
    expect(() => incidenceSummary(durations, { horizon: 5, level: 2 })).toThrow(RangeError)
    expect(() => incidenceSummary({ time: [], cause: [] }, { horizon: 5 })).toThrow(RangeError)
  })
})

describe('observationHorizon', () => {
  it('is the longest time with enough under observation', () => {
    const time = Array.from({ length: 30 }, (_, i) => i + 1)
    expect(observationHorizon({ time })).toBe(21)
    expect(observationHorizon({ time }, { atLeast: 31 })).toBeNull()
    expect(observationHorizon({ time: time.fill(7) })).toBe(7)
    expect(() => observationHorizon({ time: [] })).toThrow(RangeError)
  })

  it('does not count who has not entered yet', () => {
    const time = [2, 3, 10, 11, 12]
    expect(observationHorizon({ time, entry: [0, 0, 9, 9, 9] }, { atLeast: 2 })).toBe(11)
    expect(observationHorizon({ time, entry: [0, 0, 9, 9, 9] }, { atLeast: 4 })).toBeNull()
  })
})
