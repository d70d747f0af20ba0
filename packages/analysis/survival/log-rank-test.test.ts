import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../array/random.ts'
import { logRankTest } from './log-rank-test.ts'

// Against R: golden/reference.test.ts.

interface Row {
  readonly time: number
  readonly event: number
  readonly entry: number
  readonly group: number
  readonly stratum: number
}

const rows = fc.array(
  fc.record({
    time: fc.integer({ min: 3, max: 15 }),
    event: fc.nat({ max: 1 }),
    entry: fc.nat({ max: 2 }),
    group: fc.nat({ max: 2 }),
    stratum: fc.nat({ max: 1 }),
  }),
  { minLength: 1, maxLength: 40 },
)
const columns = (list: readonly Row[]) => {
  const of = (name: keyof Row) => list.map((row) => row[name])
  return [
    { time: of('time'), event: of('event'), entry: of('entry') },
    { group: of('group'), stratum: of('stratum') },
  ] as const
}

/** Events expected in a group and their variance, straight from the definition. */
function byDefinition(list: readonly Row[], group: number) {
  let [expected, variance] = [0, 0]
  for (const stratum of [0, 1]) {
    const here = list.filter((row) => row.stratum === stratum)
    for (const time of new Set(here.filter((row) => row.event === 1).map((row) => row.time))) {
      const there = here.filter((row) => row.time >= time && (row.entry <= 0 || row.entry < time))
      const ended = there.filter((row) => row.time === time && row.event === 1).length
      const share = there.filter((row) => row.group === group).length / there.length
      expected += ended * share
      const tied = there.length > 1 ? (there.length - ended) / (there.length - 1) : 0
      variance += ended * share * (1 - share) * tied
    }
  }
  return { expected, variance }
}

/** Lognormal days, open deals cut off by chance; group 0 cut off as early as `watched` says. */
function pipeline(random: Random, sizes: readonly number[], watched: number) {
  const group = sizes.flatMap((size, g) => Array.from({ length: size }, () => g))
  const days = group.map(() => 60 * Math.exp(0.9 * random.normal()))
  const open = group.map((g) => random.uniform() * (g === 0 ? watched : 365))
  return {
    durations: {
      time: days.map((t, i) => Math.ceil(Math.min(t, open[i]))),
      event: days.map((t, i) => Number(t <= open[i])),
    },
    groups: { group },
  }
}

describe('logRankTest', () => {
  it('expects what the definition says, with late entries and strata', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { groups } = logRankTest(...columns(list), { permutations: 0 })
        groups.forEach(({ subjects, observed, expected }, g) => {
          const own = list.filter(({ group }) => group === g)
          expect(subjects).toBe(own.length)
          expect(observed).toBe(own.filter(({ event }) => event === 1).length)
          expect(expected).toBeCloseTo(byDefinition(list, g).expected, 10)
        })
      }),
    )
  })

  it('for two groups is (observed - expected)² / variance', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const list = all.map((row) => ({ ...row, group: Math.min(1, row.group) }))
        const { variance } = byDefinition(list, 0)
        const { statistic, degrees, p, groups } = logRankTest(...columns(list), { permutations: 0 })
        if (variance < 1e-12) expect([statistic, p]).toEqual([null, null])
        else {
          const [{ observed, expected }] = groups
          expect(statistic).toBeCloseTo((observed - expected) ** 2 / variance, 8)
          expect(degrees).toBe(1)
        }
      }),
    )
  })

  it('does not depend on the order of rows, nor on which group is called which, permuted or not', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const test = logRankTest(...columns(list), { permutations: 19 })
        const shuffled = seededRandom(seed).shuffle([...list])
        const again = logRankTest(...columns(shuffled), { permutations: 19 })
        expect(again).toEqual(test)
        const renamed = list.map((row) => ({ ...row, group: 2 - row.group }))
        const other = logRankTest(...columns(renamed), { permutations: 0 })
        expect(other.statistic ?? -1).toBeCloseTo(test.statistic ?? -1, 7)
        expect(Object.values(test).some(Number.isNaN)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('comes near the share of all ways to deal out the groups', () => {
    const time = [5, 8, 9, 12, 20, 21, 30, 41, 50]
    const event = [1, 1, 0, 1, 1, 1, 0, 1, 1]
    const group = [0, 0, 0, 1, 0, 1, 1, 1, 1]
    const { statistic, pPermuted } = logRankTest(
      { time, event },
      { group },
      { permutations: 20_000 },
    )
    let [ways, asLarge] = [0, 0]
    for (let chosen = 0; chosen < 512; chosen++) {
      const dealt = time.map((_, i) => (chosen >> i) % 2)
      if (dealt.filter((g) => g === 1).length !== 5) continue
      ways++
      const other = logRankTest({ time, event }, { group: dealt }, { permutations: 0 }).statistic
      if ((other ?? 0) >= (statistic ?? 0) - 1e-9) asLarge++
    }
    expect(ways).toBe(126)
    expect(Math.abs((pPermuted ?? 0) - asLarge / ways)).toBeLessThan(0.012)
  })

  // With the chi-square approximation: 10 % for 2 and 20, 7 % for 5 and 50, 13 % for 2, 3 and 20.
  for (const [sizes, runs] of [
    [[2, 20], 1000],
    [[5, 50], 1000],
    [[2, 3, 20], 600],
    [[20, 200], 500],
  ] as const) {
    for (const watched of [365, 120]) {
      it(`raises 5 % false alarms in groups of ${sizes.join(', ')}, the first watched ${watched} days`, () => {
        const random = seededRandom(`${sizes} ${watched}`)
        let alarms = 0
        for (let run = 0; run < runs; run++) {
          const { durations, groups } = pipeline(random, sizes, watched)
          const { p } = logRankTest(durations, groups, { permutations: 199, seed: run })
          if (p !== null && p <= 0.05) alarms++
        }
        // Two and a half standard errors of a share of 5 % beyond it.
        expect(alarms / runs).toBeLessThan(0.05 + 2.5 * Math.sqrt(0.0475 / runs))
      })
    }
  }

  it('uses the chi-square approximation where there are events enough, rightly', () => {
    const random = seededRandom('many')
    const runs = 600
    let alarms = 0
    for (let run = 0; run < runs; run++) {
      const { durations, groups } = pipeline(random, [100, 400], 365)
      const { p, pPermuted, pChiSquare } = logRankTest(durations, groups)
      expect([pPermuted, p]).toEqual([null, pChiSquare])
      if (p !== null && p <= 0.05) alarms++
    }
    expect(alarms / runs).toBeGreaterThan(0.03)
    expect(alarms / runs).toBeLessThan(0.07)
  })

  it('finds a group that ends twice as soon, and within strata one that they hide', () => {
    const random = seededRandom('found')
    const group = Array.from({ length: 300 }, (_, i) => Number(i % 3 === 0))
    const stratum = group.map((g) => Number(random.uniform() < (g ? 0.9 : 0.1)))
    // Stratum 1 is four times as slow; within it group 1 is twice as quick.
    const time = group.map((g, i) => random.exponential(60 * (stratum[i] ? 4 : 1) * (g ? 0.5 : 1)))
    const event = group.map(() => 1)
    const together = logRankTest({ time, event }, { group })
    const apart = logRankTest({ time, event }, { group, stratum })
    expect(apart.p).toBeLessThan(0.01)
    expect(apart.groups[1].observed).toBeGreaterThan(apart.groups[1].expected)
    expect(together.groups[1].observed).toBeLessThan(together.groups[1].expected)
  })

  it('cannot tell from one group, or without an event while two are at risk', () => {
    const deals = { time: [1, 2, 3], event: [1, 1, 1] }
    const one = logRankTest(deals, { group: [0, 0, 0] })
    expect([one.statistic, one.degrees, one.p, one.pChiSquare]).toEqual([null, 0, null, null])
    expect(one.groups).toEqual([{ subjects: 3, observed: 3, expected: 3 }])
    const open = logRankTest({ ...deals, event: [0, 0, 0] }, { group: [0, 1, 1] })
    expect([open.statistic, open.p]).toEqual([null, null])
    const apart = logRankTest(deals, { group: [0, 1, 1], stratum: [0, 1, 1] })
    expect(apart.p).toBeNull()
    expect(logRankTest(deals, { group: [0, 3, 3] }).groups.map(({ subjects }) => subjects)).toEqual(
      [1, 0, 0, 2],
    )
  })

  it('refuses what it cannot use, and says where', () => {
    const deals = { time: [1, 2], event: [1, 0] }
    expect(() => logRankTest({ time: [], event: [] }, { group: [] })).toThrow('no subjects')
    expect(() => logRankTest({ ...deals, time: [1, Number.NaN] }, { group: [0, 1] })).toThrow(
      'row 1',
    )
    expect(() => logRankTest({ ...deals, event: [1, 2] }, { group: [0, 1] })).toThrow('outcome 2')
    expect(() => logRankTest(deals, { group: [0] })).toThrow('2 subjects, 1 with a group')
    expect(() => logRankTest(deals, { group: [0, 0.5] })).toThrow('group 0.5 in row 1')
    expect(() => logRankTest(deals, { group: [0, 200] })).toThrow('0 to 199')
    expect(() => logRankTest(deals, { group: [0, 1], stratum: [0, -1] })).toThrow('stratum -1')
    expect(() => logRankTest(deals, { group: [0, 1] }, { permutations: 0.5 })).toThrow(RangeError)
  })
})
