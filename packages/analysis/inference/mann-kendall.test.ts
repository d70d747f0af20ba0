import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { mannKendall } from './mann-kendall.ts'

// Against R: golden/reference.test.ts.

const inTime = (value: readonly number[]) => ({ time: value.map((_, i) => i), value })

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]]
  return values.flatMap((first, i) => {
    return permutations(values.filter((_, j) => j !== i)).map((rest) => [first, ...rest])
  })
}

describe('mannKendall', () => {
  it('counts all orders of the values, ties or not', () => {
    const values = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(values, (value) => {
        const { s, variance, pExact } = mannKendall(inTime(value))
        const all = permutations(value).map((order) => mannKendall(inTime(order)).s)
        const asLarge = all.filter((other) => Math.abs(other) >= Math.abs(s)).length
        expect(pExact).toBeCloseTo(asLarge / all.length, 12)
        const squares = all.reduce((sum, other) => sum + other * other, 0)
        expect(variance).toBeCloseTo(squares / all.length, 10)
      }),
      { numRuns: 50 },
    )
  })

  it('counts the pairs, one by one, also where times and values are tied', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { minLength: 1 })
    fc.assert(
      fc.property(rows, (list) => {
        let s = 0
        for (const [t, v] of list) {
          for (const [u, w] of list) if (t < u) s += Math.sign(w - v)
        }
        expect(mannKendall({ time: list.map(([t]) => t), value: list.map(([, v]) => v) }).s).toBe(s)
      }),
    )
  })

  it('has the variance of all orders also where times are tied', () => {
    const time = [1, 1, 2, 3, 3, 3]
    const orders = permutations([4, 4, 7, 8, 8, 9])
    const squares = orders.map((value) => mannKendall({ time, value }).s ** 2)
    const { variance, pExact, p, pNormal } = mannKendall({ time, value: [4, 4, 7, 8, 8, 9] })
    expect(variance).toBeCloseTo(squares.reduce((a, b) => a + b, 0) / orders.length, 10)
    expect(pExact).toBeNull()
    expect(p).toBe(pNormal)
  })

  it('turns round with time and with value, and does not depend on the order of rows', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 20 })), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const columns = (rows: readonly (readonly number[])[]) => {
          return { time: rows.map(([t]) => t), value: rows.map(([, v]) => v) }
        }
        const test = mannKendall(columns(list))
        expect(mannKendall(columns(seededRandom(seed).shuffle([...list])))).toEqual(test)
        const back = mannKendall(columns(list.map(([t, v]) => [-t, v])))
        const down = mannKendall(columns(list.map(([t, v]) => [t, -v])))
        expect(back.s + test.s).toBe(0)
        expect(down.s + test.s).toBe(0)
        expect(down.p).toBeCloseTo(test.p, 12)
        expect(Object.values(test).some(Number.isNaN)).toBe(false)
      }),
    )
  })

  it('raises at most 5 % false alarms in 8 quarters, in 20, and in 60 months of whole numbers', () => {
    const random = seededRandom('quarters')
    for (const [n, runs, few] of [
      [8, 3000, 9],
      [20, 2000, 1e9],
      [60, 1500, 6],
    ]) {
      let alarms = 0
      for (let run = 0; run < runs; run++) {
        if (mannKendall(inTime(Array.from({ length: n }, () => random.below(few)))).p <= 0.05)
          alarms++
      }
      expect(alarms / runs, `${n} values`).toBeGreaterThan(0.02)
      expect(alarms / runs, `${n} values`).toBeLessThan(0.06)
    }
  })

  it('finds no trend in up to three values, nor in equal ones, and refuses what is no series', () => {
    expect(mannKendall(inTime([5])).p).toBe(1)
    expect(mannKendall(inTime([1, 2])).p).toBe(1)
    expect(mannKendall(inTime([1, 2, 3])).p).toBeCloseTo(1 / 3, 12)
    const flat = mannKendall(inTime([4, 4, 4, 4, 4]))
    expect([flat.s, flat.variance, flat.z, flat.p, flat.pNormal]).toEqual([0, 0, 0, 1, 1])
    expect(() => mannKendall(inTime([]))).toThrow('no values')
    expect(() => mannKendall({ time: [1], value: [1, 2] })).toThrow('1 times, 2 values')
    expect(() => mannKendall(inTime([1, Number.NaN]))).toThrow('in row 1')
    expect(() => mannKendall({ time: [Infinity], value: [1] })).toThrow(RangeError)
  })
})
