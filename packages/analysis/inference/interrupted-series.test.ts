import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../array/random.ts'
import { interruptedSeries } from './interrupted-series.ts'

function carried(random: Random, n: number, over: number): Float64Array {
  let deviation = random.normal() / Math.sqrt(1 - over * over)
  return Float64Array.from({ length: n }, () => {
    const now = deviation
    deviation = over * deviation + random.normal()
    return now
  })
}

describe('interruptedSeries', () => {
  it('finds the change of level and slope that was put in', () => {
    const random = seededRandom('change')
    const value = carried(random, 60, 0.2).map((e, t) => {
      return 20 + 0.5 * t + 0.1 * e + (t >= 40 ? -6 + 0.8 * (t - 40) : 0)
    })
    const { levelChange, slopeChange, meanChange, p, reason, expected, fitted } = interruptedSeries(
      { value, at: 40 },
    )
    expect(reason).toBeNull()
    expect(levelChange?.value).toBeCloseTo(-6, 0)
    expect(slopeChange?.value).toBeCloseTo(0.8, 1)
    expect(meanChange?.value).toBeCloseTo(-6 + 0.8 * 9.5, 0)
    expect(p).toBeLessThan(1e-6)
    expect(expected?.[59]).toBeCloseTo(20 + 0.5 * 59, 0)
    expect(fitted?.[59]).toBeCloseTo(20 + 0.5 * 59 - 6 + 0.8 * 19, 0)
  })

  it('moves with the values: other units, another trend, weights of another sum', () => {
    const value = carried(seededRandom('units'), 20, 0.3)
    const plain = interruptedSeries({ value, at: 13 })
    const other = interruptedSeries({
      value: value.map((v, t) => 1000 * v + 7 * t - 3),
      at: 13,
      weight: value.map(() => 40),
    })
    expect(other.levelChange?.value).toBeCloseTo(1000 * (plain.levelChange?.value ?? 0), 5)
    expect(other.slopeChange?.interval[1]).toBeCloseTo(
      1000 * (plain.slopeChange?.interval[1] ?? 0),
      5,
    )
    expect(other.p).toBeCloseTo(plain.p ?? 0, 9)
  })

  it('leaves gaps out, and trusts a light value little', () => {
    const value = carried(seededRandom('gaps'), 24, 0)
    const wild = value.map((v, t) => (t === 5 ? 1e6 : v))
    const gap = interruptedSeries({ value: wild.map((v, t) => (t === 5 ? Number.NaN : v)), at: 14 })
    expect(gap.before).toBe(13)
    const light = interruptedSeries({
      value: wild,
      at: 14,
      weight: wild.map((_, t) => Number(t !== 5)),
    })
    expect(light).toEqual(gap)
  })

  it('covers 93–97 % with 12 before and 6 after up to a carry-over of 0.4, and claims a change in at most 6 %', () => {
    for (const over of [0, 0.2, 0.4]) {
      const random = seededRandom(`carried ${over}`)
      const runs = 1_500
      let [level, slope, claimed] = [0, 0, 0]
      for (let run = 0; run < runs; run++) {
        const value = carried(random, 18, over).map((e, t) => e + 0.1 * t + (t >= 12 ? 2 : 0))
        const found = interruptedSeries({ value, at: 12 })
        const holds = (interval: readonly [number, number] | undefined, truth: number) => {
          return Number(interval !== undefined && interval[0] <= truth && truth <= interval[1])
        }
        level += holds(found.levelChange?.interval, 2)
        slope += holds(found.slopeChange?.interval, 0)
        const without = interruptedSeries({
          value: value.map((v, t) => v - (t >= 12 ? 2 : 0)),
          at: 12,
        })
        claimed += Number((without.p ?? 0) <= 0.05)
      }
      for (const share of [level / runs, slope / runs]) {
        expect(share, `carry-over ${over}`).toBeGreaterThan(0.92)
        expect(share, `carry-over ${over}`).toBeLessThan(0.98)
      }
      expect(claimed / runs, `carry-over ${over}`).toBeLessThan(0.07)
    }
  })

  it('says why it cannot tell', () => {
    const value = carried(seededRandom('few'), 12, 0)
    expect(interruptedSeries({ value, at: 7 }).reason).toBe('too few before')
    expect(interruptedSeries({ value, at: 9 }).reason).toBe('too few after')
    expect(interruptedSeries({ value: [], at: 0 }).levelChange).toBeNull()
    const line = value.map((_, t) => 2 * t)
    expect(interruptedSeries({ value: line, at: 8 })).toMatchObject({
      reason: 'no scatter',
      p: null,
    })
    expect(interruptedSeries({ value: value.map(() => 0), at: 8 }).reason).toBe('no scatter')
  })

  it('refuses what is no series', () => {
    expect(() => interruptedSeries({ value: [1], at: 2 })).toThrow('at 2')
    expect(() => interruptedSeries({ value: [Infinity], at: 0 })).toThrow('row 0')
    expect(() => interruptedSeries({ value: [1], at: 0, weight: [] })).toThrow('0 weights')
    expect(() => interruptedSeries({ value: [1], at: 0, weight: [-1] })).toThrow('weight -1')
    expect(() => interruptedSeries({ value: [1], at: 0 }, { level: 0 })).toThrow('level 0')
  })
})
