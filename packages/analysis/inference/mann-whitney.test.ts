import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { mannWhitney } from './mann-whitney.ts'

// Against R: golden/reference.test.ts.

const column = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 5 })

function pairs(x: readonly number[], y: readonly number[]): number {
  return x
    .flatMap((a) => y.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
    .reduce<number>((s, v) => s + v, 0)
}

/** U of every way to choose which of the values are x. */
function everyU(values: readonly number[], n: number): number[] {
  const found: number[] = []
  for (let chosen = 0; chosen < 2 ** values.length; chosen++) {
    const isX = (i: number) => (chosen >> i) % 2 === 1
    const x = values.filter((_, i) => isX(i))
    if (x.length === n)
      found.push(
        pairs(
          x,
          values.filter((_, i) => !isX(i)),
        ),
      )
  }
  return found
}

describe('mannWhitney', () => {
  it('counts the pairs, and all ways to choose the groups, ties or not', () => {
    fc.assert(
      fc.property(column, column, (x, y) => {
        const { u, auc, p, pExact } = mannWhitney(x, y)
        expect(u).toBe(pairs(x, y))
        expect(auc).toBeCloseTo(u / (x.length * y.length), 14)
        const all = everyU([...x, ...y], x.length)
        const share = (holds: (other: number) => boolean) => all.filter(holds).length / all.length
        const tail = Math.min(
          share((other) => other <= u),
          share((other) => other >= u),
        )
        expect(pExact).toBeCloseTo(Math.min(1, 2 * tail), 12)
        expect(p).toBe(pExact)
      }),
      { numRuns: 60 },
    )
  })

  it('mirrors when the groups change places, and sees only the order of values', () => {
    const value = fc.double({ min: -5, max: 5, noNaN: true })
    const many = fc.array(value, { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(many, many, fc.nat(), (x, y, seed) => {
        const test = mannWhitney(x, y)
        const mirrored = mannWhitney(y, x)
        expect(mirrored.u).toBeCloseTo(x.length * y.length - test.u, 9)
        expect(mirrored.p).toBeCloseTo(test.p, 11)
        const random = seededRandom(seed)
        const cubed = (list: number[]) =>
          Float64Array.from(random.shuffle([...list]), (v) => v * 1024)
        expect(mannWhitney(cubed(x), cubed(y))).toEqual(test)
      }),
    )
  })

  it('raises at most 5 % false alarms in groups of 2 and 20, over all ways to choose them', () => {
    for (const tied of [false, true]) {
      const values = Array.from({ length: 22 }, (_, i) => (tied ? Math.floor(i / 4) : i))
      let alarms = 0
      let ways = 0
      for (let i = 0; i < 22; i++) {
        for (let j = 0; j < i; j++) {
          ways++
          const y = values.filter((_, at) => at !== i && at !== j)
          if (mannWhitney([values[i], values[j]], y).p <= 0.05) alarms++
        }
      }
      expect(ways).toBe(231)
      expect(alarms / ways).toBeLessThanOrEqual(0.05)
    }
  })

  it('raises 5 % false alarms where it approximates, with unequal groups full of ties', () => {
    const random = seededRandom('ties')
    const draw = (n: number) =>
      Float64Array.from({ length: n }, () => Math.floor(random.exponential(3)))
    const runs = 1500
    let alarms = 0
    for (let run = 0; run < runs; run++) {
      const { p, pExact } = mannWhitney(draw(40), draw(900))
      expect(pExact).toBeNull()
      if (p <= 0.05) alarms++
    }
    expect(alarms / runs).toBeGreaterThan(0.035)
    expect(alarms / runs).toBeLessThan(0.065)
  })

  it('counts as far as the steps allow, and comes near the approximation there', () => {
    const random = seededRandom('near')
    const x = Float64Array.from({ length: 50 }, () => random.normal() + 0.4)
    const y = Float64Array.from({ length: 50 }, () => random.normal())
    const { pExact, pCorrected } = mannWhitney(x, y)
    expect(Math.abs((pExact ?? 0) - (pCorrected ?? 1))).toBeLessThan(0.002)
    expect(
      mannWhitney(x.subarray(0, 2), Float64Array.from({ length: 1000 }, random.normal)).pExact,
    ).not.toBeNull()
  })

  it('says that equal values tell nothing, ranks Infinity last and refuses NaN', () => {
    const { auc, p, pExact, pNormal, pCorrected } = mannWhitney([7, 7], [7, 7, 7])
    expect([auc, p, pExact, pNormal, pCorrected]).toEqual([0.5, 1, 1, null, null])
    expect(mannWhitney([Infinity], [1, 2]).u).toBe(2)
    expect(() => mannWhitney([], [1])).toThrow('0 x, 1 y')
    expect(() => mannWhitney([1], [])).toThrow(RangeError)
    expect(() => mannWhitney([1, Number.NaN], [2])).toThrow('value 1 is NaN')
  })
})
