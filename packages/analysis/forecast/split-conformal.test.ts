import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { conformalFactor, conformalThreshold } from './split-conformal.ts'

describe('conformalThreshold', () => {
  it('is the score of the right rank, and null where there are too few', () => {
    const scores = Array.from({ length: 19 }, (_, i) => 19 - i)
    expect(conformalThreshold(scores, { share: 0.05 })).toBe(19)
    expect(conformalThreshold(scores, { share: 0.1 })).toBe(18)
    expect(conformalThreshold(scores.slice(1), { share: 0.05 })).toBeNull()
    expect(conformalThreshold([], { share: 0.5 })).toBeNull()
  })

  it('is passed by at most the promised share of later scores, whatever they look like', () => {
    const random = seededRandom('later')
    const kinds = [() => random.normal(), () => random.exponential() ** 4, () => random.below(4)]
    for (const score of kinds) {
      for (const [n, share] of [
        [19, 0.05],
        [60, 0.05],
        [25, 0.2],
      ]) {
        const runs = 6_000
        let above = 0
        for (let run = 0; run < runs; run++) {
          const past = Array.from({ length: n }, score)
          above += Number(score() > (conformalThreshold(past, { share }) ?? Infinity))
        }
        expect(above / runs).toBeLessThan(share + 3 * Math.sqrt((share * (1 - share)) / runs))
      }
    }
  })

  it('refuses what is no share or no score', () => {
    for (const share of [0, 1, Number.NaN]) {
      expect(() => conformalThreshold([1], { share })).toThrow('share')
    }
    expect(() => conformalThreshold([1, Number.NaN], { share: 0.5 })).toThrow('NaN')
  })
})

describe('conformalFactor', () => {
  it('widens intervals that were too narrow and narrows those that were too wide', () => {
    const random = seededRandom('widths')
    for (const truth of [0.4, 1, 2.5]) {
      const runs = 4_000
      let inside = 0
      for (let run = 0; run < runs; run++) {
        const miss = () => Math.abs(random.normal()) * truth
        const factor = conformalFactor(Array.from({ length: 12 }, miss), 0.8)
        inside += Number(miss() <= (factor ?? 0))
      }
      expect(inside / runs).toBeGreaterThan(0.78)
      expect(inside / runs).toBeLessThan(0.88)
    }
  })

  it('says when there are too few, and refuses what is no miss', () => {
    expect(conformalFactor([1, 2, 3], 0.8)).toBeNull()
    expect(conformalFactor([1, 2, 3, 4], 0.8)).toBe(4)
    expect(() => conformalFactor([-1], 0.8)).toThrow('miss -1 in row 0')
    expect(() => conformalFactor([Infinity], 0.8)).toThrow('row 0')
    expect(() => conformalFactor([1], 1)).toThrow('level 1')
  })
})
