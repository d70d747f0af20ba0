import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../array/random.ts'
import { grayTest } from './gray-test.ts'
import { logRankTest } from './log-rank-test.ts'

// Against R: golden/reference.test.ts.

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.nat({ max: 2 }),
    fc.nat({ max: 2 }),
    fc.nat({ max: 1 }),
  ),
  { minLength: 1, maxLength: 40 },
)
const columns = (list: readonly (readonly number[])[]) => {
  const of = (column: number) => list.map((row) => row[column])
  return [
    { time: of(0), cause: of(1) },
    { group: of(2), stratum: of(3) },
  ] as const
}

/** Days and causes of deals, 1 of 5 won; group 0 loses `slower` times as late and is watched so long. */
function pipeline(random: Random, sizes: readonly number[], slower = 1, watched = 365) {
  const group = sizes.flatMap((size, g) => Array.from({ length: size }, () => g))
  const won = group.map(() => random.below(5) === 0)
  const days = group.map((g, i) => {
    return 60 * Math.exp(0.9 * random.normal()) * (g === 0 && !won[i] ? slower : 1)
  })
  const open = group.map((g) => random.uniform() * (g === 0 ? watched : 365))
  return {
    durations: {
      time: days.map((t, i) => Math.ceil(Math.min(t, open[i]))),
      cause: days.map((t, i) => (t > open[i] ? 0 : won[i] ? 1 : 2)),
    },
    groups: { group },
  }
}

describe('grayTest', () => {
  it('with one cause and nobody censored expects what the log-rank test expects', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [{ time }, groups] = columns(list)
        const cause = time.map(() => 1)
        const gray = grayTest({ time, cause }, groups, { permutations: 0 })
        const rank = logRankTest({ time, event: cause }, groups, { permutations: 0 })
        // Gray's counts stop where one group is left, the log-rank test's go on: equal differences.
        gray.groups.forEach(({ observed, expected }, g) => {
          const other = rank.groups[g]
          expect(observed - expected).toBeCloseTo(other.observed - other.expected, 9)
        })
      }),
    )
  })

  it('does not depend on the order of rows, nor on which group is called which', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const test = grayTest(...columns(list), { permutations: 9 })
        const shuffled = seededRandom(seed).shuffle([...list])
        expect(grayTest(...columns(shuffled), { permutations: 9 })).toEqual(test)
        const renamed = list.map(([t, cause, group, stratum]) => [t, cause, 2 - group, stratum])
        const other = grayTest(...columns(renamed), { permutations: 0 })
        if (test.pChiSquare !== null && other.pChiSquare !== null) {
          expect(other.pChiSquare).toBeCloseTo(test.pChiSquare, 6)
        }
        expect(Object.values(test).some(Number.isNaN)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('sees no difference between other causes', () => {
    const random = seededRandom('causes')
    const { durations, groups } = pipeline(random, [30, 60])
    const { time, cause } = durations
    const split = cause.map((c, i) => (c === 2 ? 2 + (i % 3) : c))
    expect(grayTest({ time, cause: split }, groups)).toEqual(grayTest(durations, groups))
  })

  // With the chi-square approximation: 9 % for 2 and 20, 7 % for 5 and 50 lost deals, 11 % for 2, 3 and 20.
  for (const [sizes, runs] of [
    [[2, 20], 800],
    [[5, 50], 500],
    [[2, 3, 20], 500],
  ] as const) {
    for (const watched of [365, 120]) {
      it(`raises 5 % false alarms in groups of ${sizes.join(', ')}, the first watched ${watched} days`, () => {
        const random = seededRandom(`${sizes} ${watched}`)
        const alarms = [0, 0]
        for (let run = 0; run < runs; run++) {
          const { durations, groups } = pipeline(random, sizes, 1, watched)
          for (const cause of [1, 2]) {
            const { p } = grayTest(durations, groups, { cause, permutations: 99, seed: run })
            if (p !== null && p <= 0.05) alarms[cause - 1]++
          }
        }
        for (const count of alarms) {
          expect(count / runs).toBeLessThan(0.05 + 2.5 * Math.sqrt(0.0475 / runs))
        }
      })
    }
  }

  it('uses the chi-square approximation where there are events enough, rightly', () => {
    const random = seededRandom('many')
    const runs = 400
    let alarms = 0
    for (let run = 0; run < runs; run++) {
      const { durations, groups } = pipeline(random, [120, 400])
      const { p, pPermuted } = grayTest(durations, groups, { cause: 2 })
      expect(pPermuted).toBeNull()
      if (p !== null && p <= 0.05) alarms++
    }
    expect(alarms / runs).toBeGreaterThan(0.02)
    expect(alarms / runs).toBeLessThan(0.078)
  })

  it('finds who loses slowly', () => {
    const random = seededRandom('slow')
    const { durations, groups } = pipeline(random, [40, 160], 3)
    const test = grayTest(durations, groups, { cause: 2 })
    expect(test.p).toBeLessThan(0.01)
    expect(test.groups[0].observed).toBeLessThan(test.groups[0].expected)
  })

  it('tells shares apart where the hazards are the same', () => {
    // Both groups lose at one pace while open; group 1 is also won, early, and so fewer are lost.
    const random = seededRandom('shares')
    const group = Array.from({ length: 600 }, (_, i) => i % 2)
    const lost = group.map(() => random.exponential(100))
    const won = group.map((g) => (g === 1 ? random.exponential(60) : Infinity))
    const time = lost.map((t, i) => Math.min(t, won[i]))
    const event = lost.map((t, i) => Number(t <= won[i]))
    const cause = event.map((e) => (e === 1 ? 1 : 2))
    expect(logRankTest({ time, event }, { group }).p).toBeGreaterThan(0.05)
    expect(grayTest({ time, cause }, { group }).p).toBeLessThan(1e-6)
  })

  it('cannot tell from one group, or where the cause never happens', () => {
    const deals = { time: [1, 2, 3, 4], cause: [1, 2, 1, 0] }
    const one = grayTest(deals, { group: [0, 0, 0, 0] })
    expect([one.statistic, one.degrees, one.p, one.pPermuted]).toEqual([null, 0, null, null])
    const never = grayTest(deals, { group: [0, 1, 0, 1] }, { cause: 3 })
    expect([never.statistic, never.degrees, never.p]).toEqual([null, 1, null])
    // A single event cannot tell three groups apart.
    const single = grayTest({ ...deals, cause: [0, 1, 0, 0] }, { group: [0, 1, 2, 2] })
    expect([single.statistic, single.degrees, single.p]).toEqual([null, 2, null])
  })

  it('refuses what it cannot use, and says where', () => {
    const deals = { time: [1, 2], cause: [1, 2] }
    expect(() => grayTest({ time: [], cause: [] }, { group: [] })).toThrow('no subjects')
    expect(() => grayTest({ ...deals, cause: [1, Number.NaN] }, { group: [0, 1] })).toThrow('row 1')
    expect(() => grayTest({ ...deals, time: [-1, 2] }, { group: [0, 1] })).toThrow('row 0')
    expect(() => grayTest({ ...deals, entry: [0, 1] }, { group: [0, 1] })).toThrow(
      'entry 1 in row 1',
    )
    expect(() => grayTest(deals, { group: [0, Number.NaN] })).toThrow('group NaN in row 1')
    expect(() => grayTest(deals, { group: [0, 1] }, { cause: 0 })).toThrow('cause 0')
    expect(grayTest({ ...deals, entry: [0, 0] }, { group: [0, 1] }).degrees).toBe(1)
  })
})
