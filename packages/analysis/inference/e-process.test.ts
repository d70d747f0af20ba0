import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import type { Direction } from './direction.ts'
import { eProcess } from './e-process.ts'

// Against a baseline, numbers of scipy: golden/reference.test.ts.

const bits = (n: number, number: number) => Array.from({ length: n }, (_, i) => (number >> i) & 1)
const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true })

/** Expected evidence after the last row, over all ways in which the rows can end. */
function expectedEvidence(
  chances: readonly number[],
  evidence: (outcome: readonly number[]) => number,
): number {
  let sum = 0
  for (let way = 0; way < 2 ** chances.length; way++) {
    const outcome = bits(chances.length, way)
    const likely = chances.reduce((p, chance, i) => p * (outcome[i] ? chance : 1 - chance), 1)
    if (likely > 0) sum += likely * evidence(outcome)
  }
  return sum
}

describe('eProcess against a baseline', () => {
  it('has expectation 1 at the baseline, at most 1 on the side that is not claimed', () => {
    fc.assert(
      fc.property(
        rate,
        rate,
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.constantFrom<Direction>('greater', 'less', 'two-sided'),
        (baseline, other, a, direction) => {
          const options = { direction, prior: [a, 1.5] as const }
          const expected = (chance: number) =>
            expectedEvidence(new Array(6).fill(chance), (outcome) => {
              return eProcess({ outcome, baseline }, options).eValue
            })
          expect(expected(baseline)).toBeCloseTo(1, 8)
          const unclaimed = direction === 'greater' ? other <= baseline : other >= baseline
          if (direction !== 'two-sided' && unclaimed) {
            expect(expected(other)).toBeLessThanOrEqual(1 + 1e-9)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is the likelihood under the prior, summed rate by rate, over that of the baseline', () => {
    const outcome = [1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1]
    const steps = 200_000
    for (const [direction, from, to] of [
      ['greater', 0.6, 1],
      ['less', 0, 0.6],
      ['two-sided', 0, 1],
    ] as const) {
      let [weight, likelihood] = [0, 0]
      for (let i = 0; i < steps; i++) {
        const p = from + ((i + 0.5) * (to - from)) / steps
        const prior = p ** 2 * (1 - p) ** 1.5 // beta(3, 2.5)
        weight += prior
        likelihood += prior * p ** 9 * (1 - p) ** 2
      }
      const byHand = likelihood / weight / (0.6 ** 9 * 0.4 ** 2)
      const { eValue } = eProcess({ outcome, baseline: 0.6 }, { direction, prior: [3, 2.5] })
      expect(eValue / byHand).toBeCloseTo(1, 8)
    }
  })

  it('stays a number however much is said', () => {
    const outcome = new Uint8Array(20_000)
    for (const direction of ['greater', 'less', 'two-sided'] as const) {
      const { logE, eValue, anytimeP } = eProcess({ outcome, baseline: 0.68 }, { direction })
      expect(logE.every(Number.isFinite)).toBe(true)
      expect(Number.isFinite(eValue)).toBe(true)
      expect(anytimeP).toBe(direction === 'greater' ? 1 : 0)
    }
  })
})

describe('eProcess against the rest', () => {
  const segments = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 9 })

  it('has expectation at most 1 where the segment is not as claimed, though chances drift', () => {
    fc.assert(
      fc.property(segments, rate, rate, rate, rate, (segment, p, q, later, drift) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)]
        const chances = (inside: number, rest: number) => {
          let [seen, shift] = [0, 1] // both sides drift together from one block to the next
          return segment.map((s) => {
            const chance = (s ? inside : rest) * shift
            seen |= s ? 1 : 2
            if (seen === 3) [seen, shift] = [0, shift === 1 ? later : drift]
            return chance
          })
        }
        const expected = (direction: Direction, inside: number, rest: number) =>
          expectedEvidence(chances(inside, rest), (outcome) => {
            return eProcess({ outcome, segment }, { direction }).eValue
          })
        for (const direction of ['greater', 'less', 'two-sided'] as const) {
          expect(expected(direction, low, low)).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(expected('greater', low, high)).toBeLessThanOrEqual(1 + 1e-9)
        expect(expected('less', high, low)).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('says nothing before both sides were seen, and mirrors outcomes', () => {
    const only = eProcess({ outcome: [1, 1, 1, 0], segment: [1, 1, 1, 1] })
    expect(only).toMatchObject({ eValue: 1, anytimeP: 1, supportedAt: null })
    const [outcome, segment] = [
      [1, 0, 1, 1, 0, 1, 0],
      [1, 0, 0, 1, 1, 1, 0],
    ]
    const mirrored = outcome.map((o) => 1 - o)
    const greater = eProcess({ outcome, segment }).logE
    expect([...eProcess({ outcome: mirrored, segment }, { direction: 'less' }).logE]).toEqual([
      ...greater,
    ])
  })
})

/** A segment of one deal in ten beside the rest, looked at after every deal. */
function watch(seed: string, deals: number, inside: number, rest: number) {
  const random = seededRandom(seed)
  const segment = Uint8Array.from({ length: deals }, () => Number(random.uniform() < 0.1))
  return {
    segment,
    outcome: segment.map((s) => Number(random.uniform() < (s ? inside : rest))),
  }
}

describe('looking after every deal', () => {
  it('supports a wrong claim in at most 6.2 % of 2,000 runs, against either', () => {
    let [fixed, streams] = [0, 0]
    for (let run = 0; run < 2_000; run++) {
      const { outcome, segment } = watch(`null ${run}`, 2_000, 0.68, 0.68)
      streams += Number(eProcess({ outcome, segment }).supportedAt !== null)
      const mine = outcome.subarray(0, 400)
      fixed += Number(eProcess({ outcome: mine, baseline: 0.68 }).supportedAt !== null)
    }
    expect(streams / 2_000).toBeLessThanOrEqual(0.062)
    expect(fixed / 2_000).toBeLessThanOrEqual(0.062)
  })

  it('supports a right claim in time: 68 % lost in the rest, more in the segment', () => {
    for (const [inside, mostAgainstRest, mostAgainstBaseline] of [
      [0.8, 134, 95],
      [0.85, 60, 45],
      [0.9, 34, 28],
    ]) {
      const needed: number[][] = [[], []]
      for (let run = 0; run < 200; run++) {
        const { outcome, segment } = watch(`effect ${inside} ${run}`, 5_000, inside, 0.68)
        const mine = outcome.filter((_, row) => segment[row] === 1)
        const at = eProcess({ outcome, segment }).supportedAt ?? Infinity
        needed[0].push(segment.reduce((sum, s, row) => sum + (row <= at ? s : 0), 0))
        needed[1].push((eProcess({ outcome: mine, baseline: 0.68 }).supportedAt ?? Infinity) + 1)
      }
      const median = (list: number[]) => list.sort((a, b) => a - b)[100]
      expect(median(needed[0])).toBeLessThanOrEqual(mostAgainstRest)
      expect(median(needed[1])).toBeLessThanOrEqual(mostAgainstBaseline)
    }
  })
})

describe('eProcess', () => {
  it('says nothing before the first outcome', () => {
    for (const watched of [
      { outcome: [], baseline: 0.5 },
      { outcome: [], segment: [] },
    ]) {
      expect(eProcess(watched)).toMatchObject({ eValue: 1, anytimeP: 1, supportedAt: null })
    }
  })
  it('keeps what was once supported', () => {
    const outcome = [...new Array(12).fill(1), ...new Array(60).fill(0)]
    const { eValue, supportedAt, anytimeP } = eProcess({ outcome, baseline: 0.5 })
    expect(eValue).toBeLessThan(1)
    expect(supportedAt).toBeLessThan(12)
    expect(anytimeP).toBeLessThan(0.05)
  })
  it('refuses what it cannot use, and says where', () => {
    const outcome = [1, 0]
    expect(() => eProcess({ outcome: [1, Number.NaN], baseline: 0.5 })).toThrow('NaN in row 1')
    expect(() => eProcess({ outcome, segment: [1, 2] })).toThrow('segment 2 in row 1')
    expect(() => eProcess({ outcome, segment: [1] })).toThrow('2 outcomes, 1 segment marks')
    for (const baseline of [0, 1, Number.NaN]) {
      expect(() => eProcess({ outcome, baseline })).toThrow('baseline')
    }
    for (const alpha of [0, 1, Number.NaN]) {
      expect(() => eProcess({ outcome, baseline: 0.5 }, { alpha })).toThrow('alpha')
    }
    expect(() => eProcess({ outcome, baseline: 0.5 }, { prior: [0, 1] })).toThrow('prior')
    expect(() => eProcess({ outcome, baseline: 0.5 }, { prior: [1, Infinity] })).toThrow('prior')
  })
})
