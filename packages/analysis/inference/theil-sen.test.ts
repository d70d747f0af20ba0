import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { mannKendall } from './mann-kendall.ts'
import { theilSen } from './theil-sen.ts'

// Against R: golden/reference.test.ts.

describe('theilSen', () => {
  const wild = fc.double({ min: -100, max: 100, noNaN: true })
  const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), wild), {
    minLength: 2,
    maxLength: 40,
  })

  it('leaves as many pairs rising as falling about its line', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [time, value] = [list.map(([t]) => t), list.map(([, v]) => v)]
        const { slope, intercept } = theilSen({ time, value })
        expect(slope === null).toBe(new Set(time).size < 2)
        if (slope === null || intercept === null) return
        let above = 0
        let below = 0
        for (const [i, t] of time.entries()) {
          for (const [j, u] of time.entries()) {
            if (t >= u) continue
            const own = (value[j] - value[i]) / (u - t)
            if (own > slope + 1e-9) above++
            if (own < slope - 1e-9) below++
          }
        }
        const pairs = time.flatMap((t) => time.filter((u) => t < u)).length
        expect(above).toBeLessThanOrEqual(pairs / 2)
        expect(below).toBeLessThanOrEqual(pairs / 2)
      }),
    )
  })

  it('moves with the values, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const columns = (rows: readonly (readonly number[])[]) => {
          return { time: rows.map(([t]) => t), value: rows.map(([, v]) => v) }
        }
        const line = theilSen(columns(list))
        expect(theilSen(columns(seededRandom(seed).shuffle([...list])))).toEqual(line)
        const raised = theilSen(columns(list.map(([t, v]) => [t, 2 * v + 3 * t + 10])))
        if (line.slope === null || line.intercept === null) return
        expect(raised.slope).toBeCloseTo(2 * line.slope + 3, 8)
        if (line.interval) expect(raised.interval?.[1]).toBeCloseTo(2 * line.interval[1] + 3, 8)
      }),
    )
  })

  it('excludes 0 just where mannKendall finds a trend', () => {
    const random = seededRandom('both')
    for (const n of [4, 5, 6, 8, 13, 20, 50]) {
      for (let run = 0; run < 60; run++) {
        const value = Array.from(
          { length: n },
          (_, i) => random.normal() + (i * random.below(3)) / n,
        )
        const series = { time: value.map((_, i) => i + random.uniform() / 2), value }
        const { interval } = theilSen(series)
        const excludes = interval !== null && (interval[0] > 0 || interval[1] < 0)
        expect(excludes, `${n} values`).toBe(mannKendall(series).p <= 0.05)
      }
    }
  })

  it('covers the slope in at least 95 % with few values, and 93 to 97 % with many, whatever the spread', () => {
    const random = seededRandom('slope')
    for (const [n, runs] of [
      [6, 1500],
      [12, 1500],
      [80, 800],
    ]) {
      let covered = 0
      for (let run = 0; run < runs; run++) {
        const time = Float64Array.from({ length: n }, (_, i) =>
          n > 50 ? Math.floor(i / 2) : i * i,
        )
        const value = time.map((t) => 0.7 * t + random.normal() * (random.below(10) ? 1 : 30))
        const { interval } = theilSen({ time, value })
        if (interval && interval[0] <= 0.7 && interval[1] >= 0.7) covered++
      }
      expect(covered / runs, `${n} values`).toBeGreaterThan(n > 50 ? 0.93 : 0.945)
      expect(covered / runs, `${n} values`).toBeLessThan(n > 50 ? 0.97 : 0.99)
    }
  })

  it('has no interval for too few values, no slope at one time only, and refuses what is no series', () => {
    const value = [1, 2, 3, 5]
    const time = [1, 2, 3, 4]
    expect(theilSen({ time, value }).interval).toBeNull()
    expect(theilSen({ time, value }, { level: 0.9 }).interval).toEqual([1, 2])
    const none = { slope: null, intercept: null, interval: null }
    expect(theilSen({ time: [3, 3], value: [1, 2] })).toEqual(none)
    expect(theilSen({ time: [3], value: [1] })).toEqual(none)
    expect(() => theilSen({ time: [], value: [] })).toThrow('no values')
    expect(() => theilSen({ time: [1, 2], value: [1] })).toThrow('2 times, 1 values')
    expect(() => theilSen({ time: [1, 2], value: [1, Number.NaN] })).toThrow('in row 1')
    expect(() => theilSen({ time, value }, { level: 2 })).toThrow('level 2')
    const many = new Float64Array(5001)
    expect(() => theilSen({ time: many, value: many })).toThrow('5001 values; at most 5000')
  })
})
