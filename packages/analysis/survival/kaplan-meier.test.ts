import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { sortIndices } from '../array/sort-indices.ts'
import { kaplanMeier } from './kaplan-meier.ts'

const columns = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 1 })), { minLength: 1, maxLength: 60 })
  .map((rows) => ({ time: rows.map(([t]) => t), event: rows.map(([, e]) => e) }))

describe('kaplanMeier', () => {
  it('without censoring is the empirical share still open', () => {
    fc.assert(
      fc.property(columns, ({ time }) => {
        const curve = kaplanMeier({ time, event: time.map(() => 1) })
        curve.time.forEach((t, i) => {
          const open = time.filter((other) => other > t).length / time.length
          expect(curve.survival[i]).toBeCloseTo(open, 12)
          if (open > 0) {
            const binomial = Math.sqrt((open * (1 - open)) / time.length)
            expect(curve.stdErr[i]).toBeCloseTo(binomial, 12)
          }
        })
        const mean = time.reduce((sum, t) => sum + t, 0) / time.length
        expect(curve.restrictedMean.mean).toBeCloseTo(mean, 10)
      }),
    )
  })

  it('does not depend on the order of the rows, nor on the kind of array', () => {
    fc.assert(
      fc.property(columns, fc.nat(), ({ time, event }, seed) => {
        const order = seededRandom(seed).shuffle(sortIndices(time))
        const shuffled = {
          time: Float64Array.from(order, (row) => time[row]),
          event: Uint8Array.from(order, (row) => event[row]),
        }
        expect(kaplanMeier(shuffled)).toEqual(kaplanMeier({ time, event }))
      }),
    )
  })

  it('falls, stays between its limits and counts everybody once', () => {
    fc.assert(
      fc.property(columns, (durations) => {
        const curve = kaplanMeier(durations)
        curve.survival.forEach((s, i) => {
          expect(s).toBeLessThanOrEqual(i > 0 ? curve.survival[i - 1] : 1)
          if (Number.isNaN(curve.lower[i])) return
          expect(curve.lower[i]).toBeLessThan(s)
          expect(curve.upper[i]).toBeGreaterThan(s)
        })
        const left = curve.nEvent.map((d, i) => d + curve.nCensor[i])
        expect(left.reduce((sum, d) => sum + d, 0)).toBe(durations.time.length)
      }),
    )
  })

  it('widens its limits with the level', () => {
    const durations = { time: [1, 2, 3, 4, 5, 6], event: [1, 0, 1, 1, 0, 1] }
    const [narrow, wide] = [0.8, 0.99].map((level) => kaplanMeier(durations, { level }))
    expect(wide.lower[2]).toBeLessThan(narrow.lower[2])
    expect(wide.upper[2]).toBeGreaterThan(narrow.upper[2])
    expect(wide.restrictedMean.interval[0]).toBeLessThan(narrow.restrictedMean.interval[0])
  })

  it('with nobody ended stays at 1, without a median', () => {
    const curve = kaplanMeier({ time: [3, 5], event: [0, 0] })
    expect([...curve.survival]).toEqual([1, 1])
    expect([...curve.stdErr]).toEqual([0, 0])
    expect(curve.lower.every(Number.isNaN)).toBe(true)
    expect(curve.median).toBeNull()
    expect(curve.medianInterval).toEqual([null, null])
    expect(curve.restrictedMean.mean).toBe(5)
  })

  it('takes one subject, all on one day, and the middle of a flat at one half', () => {
    expect([...kaplanMeier({ time: [0], event: [1] }).survival]).toEqual([0])
    expect(kaplanMeier({ time: [4, 4, 4], event: [1, 1, 1] }).median).toBe(4)
    expect(kaplanMeier({ time: [1, 2, 5, 9], event: [1, 1, 1, 1] }).median).toBe(3.5)
    expect(kaplanMeier({ time: [1, 2, 5, 9], event: [1, 1, 0, 0] }).median).toBe(2)
  })

  it('refuses unusable columns in words', () => {
    const refuse = (time: number[], event: number[], entry?: number[]) =>
      expect(() => kaplanMeier({ time, event, entry }))
    refuse([], []).toThrow('no subjects')
    refuse([1, Number.NaN], [1, 1]).toThrow('time NaN in row 1')
    refuse([1, Number.POSITIVE_INFINITY], [1, 1]).toThrow('time Infinity in row 1')
    refuse([-1], [1]).toThrow('time -1 in row 0')
    refuse([1], [2]).toThrow('outcome 2 in row 0')
    refuse([1], [Number.NaN]).toThrow('outcome NaN in row 0')
    refuse([1], [0.5]).toThrow('outcome 0.5 in row 0')
    refuse([1], [1, 0]).toThrow('1 times, 2 outcomes')
    refuse([1], [1], []).toThrow('1 times, 0 entries')
    refuse([4], [1], [4]).toThrow('entry 4 in row 0 is not before time 4')
    refuse([4], [1], [Number.NaN]).toThrow('entry NaN in row 0')
    expect(() => kaplanMeier({ time: [1], event: [1] }, { level: 1 })).toThrow(RangeError)
    expect(() => kaplanMeier({ time: [1], event: [1] }, { tau: -1 })).toThrow(RangeError)
  })
})

describe('kaplanMeier with late entries', () => {
  it('counts a subject at risk only after its entry', () => {
    const curve = kaplanMeier({
      time: [2, 4, 4, 6, 8, 8],
      event: [1, 1, 0, 1, 0, 1],
      entry: [0, 0, 2, 3, 4, 7],
    })
    // Y at 2: rows 0, 1; at 4: 1, 2, 3; at 6: 3, 4; at 8: 4, 5
    expect([...curve.nRisk]).toEqual([2, 3, 2, 2])
    expect(curve.survival[1]).toBeCloseTo((1 / 2) * (2 / 3), 14)
    expect(curve.survival[3]).toBeCloseTo((1 / 2) * (2 / 3) * (1 / 2) * (1 / 2), 14)
  })

  it('counts as many at risk as a count by hand does', () => {
    const late = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { minLength: 1 })
    fc.assert(
      fc.property(late, (rows) => {
        const time = rows.map(([entry, stay]) => entry + stay + 1)
        const entry = rows.map(([from]) => from - 3) // 0 and less: from the start
        const curve = kaplanMeier({ time, event: time.map(() => 1), entry })
        curve.time.forEach((t, i) => {
          const there = time.filter((end, row) => end >= t && (entry[row] <= 0 || entry[row] < t))
          expect(curve.nRisk[i]).toBe(there.length)
        })
      }),
    )
  })

  it('says where it broke off because few had entered', () => {
    const curve = kaplanMeier({ time: [1, 5, 6], event: [1, 1, 0], entry: [0, 2, 2] })
    expect([...curve.survival]).toEqual([0, 0, 0])
    expect(curve.emptiedAt).toBe(1)
    expect(kaplanMeier({ time: [1, 5], event: [1, 1] }).emptiedAt).toBeNull()
  })

  it('lets day 0 happen, and takes entries of 0 as none', () => {
    const durations = { time: [0, 3, 5], event: [1, 1, 0] }
    expect(kaplanMeier({ ...durations, entry: [0, 0, 0] })).toEqual(kaplanMeier(durations))
    expect([...kaplanMeier({ ...durations, entry: [0, 1, 0] }).nRisk]).toEqual([2, 2, 1])
  })
})
