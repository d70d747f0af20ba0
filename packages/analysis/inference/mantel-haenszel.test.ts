import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { choose, quotient } from '../testing/choose.ts'
import { fisherExact } from './fisher-exact.ts'
import { mantelHaenszel } from './mantel-haenszel.ts'

// More numbers of R: golden/reference.test.ts.

const cells = fc.array(fc.nat({ max: 12 }), { minLength: 4, maxLength: 4 })
const strata = fc.array(cells, { minLength: 1, maxLength: 6 }).map((list) =>
  list.map(([a, b, c, d]) => [
    [a, b],
    [c, d],
  ]),
)

/** Tables of the same margins in all strata: how many give each sum of first cells. */
function counted(tables: number[][][]) {
  let ways = new Map([[0, 1n]])
  for (const [[a, b], [c, d]] of tables) {
    const next = new Map<number, bigint>()
    for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) {
      const here = choose(a + c, x) * choose(b + d, a + b - x)
      for (const [sum, count] of ways) next.set(sum + x, (next.get(sum + x) ?? 0n) + here * count)
    }
    ways = next
  }
  const seen = tables.reduce((sum, [[a]]) => sum + a, 0)
  const all = [...ways.values()].reduce((sum, count) => sum + count, 0n)
  const share = (holds: (x: number, count: bigint) => boolean) => {
    const some = [...ways].filter(([x, count]) => holds(x, count))
    return quotient(
      some.reduce((sum, [, count]) => sum + count, 0n),
      all,
    )
  }
  const here = ways.get(seen) ?? 0n
  return {
    p: share((_, count) => count <= here),
    pGreater: share((x) => x >= seen),
    pLess: share((x) => x <= seen),
  }
}

describe('mantelHaenszel', () => {
  it('gives what R prints for admissions to Berkeley and for penicillin in rabbits', () => {
    // mantelhaen.test(UCBAdmissions)
    const departments = [
      [
        [512, 89],
        [313, 19],
      ],
      [
        [353, 17],
        [207, 8],
      ],
      [
        [120, 202],
        [205, 391],
      ],
      [
        [138, 131],
        [279, 244],
      ],
      [
        [53, 94],
        [138, 299],
      ],
      [
        [22, 24],
        [351, 317],
      ],
    ]
    const admissions = mantelHaenszel(departments)
    expect(admissions.corrected?.statistic).toBeCloseTo(1.4269, 4)
    expect(admissions.corrected?.p).toBeCloseTo(0.2323, 4)
    expect(admissions.oddsRatio).toBeCloseTo(0.9046968, 7)
    expect(admissions.interval?.[0]).toBeCloseTo(0.7719074, 7)
    expect(admissions.interval?.[1]).toBeCloseTo(1.0603298, 7)
    // mantelhaen.test(Rabbits), with exact = TRUE for the last one (example(mantelhaen.test))
    const levels = [
      [
        [0, 6],
        [0, 5],
      ],
      [
        [3, 3],
        [0, 6],
      ],
      [
        [6, 0],
        [2, 4],
      ],
      [
        [5, 1],
        [6, 0],
      ],
      [
        [2, 0],
        [5, 0],
      ],
    ]
    const rabbits = mantelHaenszel(levels)
    expect(rabbits.corrected?.statistic).toBeCloseTo(3.9286, 4)
    expect(rabbits.corrected?.p).toBeCloseTo(0.04747, 5)
    expect(rabbits.oddsRatio).toBeCloseTo(7, 9)
    expect(rabbits.interval?.[0]).toBeCloseTo(1.026713, 6)
    expect(rabbits.interval?.[1]).toBeCloseTo(47.725133, 6)
    expect(rabbits.p).toBeCloseTo(0.03994, 5)
    expect(rabbits.informative).toBe(3)
  })

  it('counts all tables of the same margins', () => {
    fc.assert(
      fc.property(strata, (tables) => {
        const { exact, p } = mantelHaenszel(tables)
        expect(p === null).toBe(exact === null)
        if (exact === null) return
        for (const [name, chance] of Object.entries(counted(tables))) {
          const got = { p: exact.p, pGreater: exact.pGreater, pLess: exact.pLess }[name] ?? 0
          expect(Math.abs(got / chance - 1), name).toBeLessThan(1e-11)
        }
      }),
    )
  })

  it('is Fisher’s test in a single stratum', () => {
    fc.assert(
      fc.property(cells, ([a, b, c, d]) => {
        const { p } = mantelHaenszel([
          [
            [a, b],
            [c, d],
          ],
        ])
        if (p !== null)
          expect(p).toBeCloseTo(
            fisherExact([
              [a, b],
              [c, d],
            ]).p,
            11,
          )
      }),
    )
  })

  it('does not depend on the order of strata, and turns round with the rows', () => {
    fc.assert(
      fc.property(strata, (tables) => {
        const test = mantelHaenszel(tables)
        const reversed = mantelHaenszel(tables.toReversed())
        const exchanged = mantelHaenszel(tables.map(([first, second]) => [second, first]))
        expect(reversed.p ?? -1).toBeCloseTo(test.p ?? -1, 11)
        expect(exchanged.p ?? -1).toBeCloseTo(test.p ?? -1, 11)
        expect(exchanged.excess).toBeCloseTo(-test.excess, 10)
        if (test.oddsRatio) expect(exchanged.oddsRatio).toBeCloseTo(1 / test.oddsRatio, 8)
        expect(Object.values(test).some(Number.isNaN)).toBe(false)
      }),
    )
  })

  it('raises at most 5 % false alarms where reps differ and the segment is 2 of 20', () => {
    const random = seededRandom('reps')
    const rates = [0.2, 0.5, 0.68, 0.9]
    const count = (size: number, rate: number) => {
      let hits = 0
      for (let i = 0; i < size; i++) if (random.uniform() < rate) hits++
      return [hits, size - hits]
    }
    const alarms = { exact: 0, corrected: 0, pooled: 0 }
    const runs = 2000
    for (let run = 0; run < runs; run++) {
      // The reps with the highest rates have the most deals in the segment.
      const tables = rates.map((rate, rep) => [count(2 + 4 * rep, rate), count(20, rate)])
      const { exact, corrected } = mantelHaenszel(tables)
      if (exact && exact.p <= 0.05) alarms.exact++
      if (corrected && corrected.p <= 0.05) alarms.corrected++
      const pooled = [0, 1].map((i) =>
        [0, 1].map((j) => tables.reduce((sum, t) => sum + t[i][j], 0)),
      )
      if (fisherExact(pooled).p <= 0.05) alarms.pooled++
    }
    expect(alarms.exact / runs).toBeLessThan(0.055)
    expect(alarms.exact / runs).toBeGreaterThan(0.02)
    expect(alarms.corrected / runs).toBeLessThan(0.055)
    expect(alarms.pooled / runs).toBeGreaterThan(0.15) // what the strata are for
  })

  it('covers a common odds ratio of 2', () => {
    const random = seededRandom('odds')
    const runs = 1500
    let covered = 0
    for (let run = 0; run < runs; run++) {
      const tables = [0.3, 0.5, 0.7].map((rate) => {
        const raised = (2 * rate) / (1 - rate + 2 * rate)
        return [raised, rate].map((chance, i) => {
          let hits = 0
          const size = i === 0 ? 20 : 100
          for (let j = 0; j < size; j++) if (random.uniform() < chance) hits++
          return [hits, size - hits]
        })
      })
      const { interval } = mantelHaenszel(tables)
      if (interval && interval[0] <= 2 && interval[1] >= 2) covered++
    }
    expect(covered / runs).toBeGreaterThan(0.93)
    expect(covered / runs).toBeLessThan(0.97)
  })

  it('takes the corrected p-value where the tables are too many to count', () => {
    const tables = Array.from({ length: 60 }, (_, i) => [
      [700, 300 + i],
      [650, 350],
    ])
    const { exact, p, corrected } = mantelHaenszel(tables)
    expect(exact).toBeNull()
    expect(p).toBe(corrected?.p)
  })

  it('cannot tell if no stratum can, and passes over those that cannot', () => {
    const nothing = mantelHaenszel([
      [
        [0, 0],
        [3, 4],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 0],
        [0, 0],
      ],
    ])
    const { statistic, p, exact, corrected, oddsRatio, interval, informative } = nothing
    expect([statistic, p, exact, corrected]).toEqual([null, null, null, null])
    expect([oddsRatio, interval, informative]).toEqual([null, null, 0])
    const one = [
      [3, 4],
      [8, 2],
    ]
    expect(
      mantelHaenszel([
        [
          [0, 0],
          [3, 4],
        ],
        one,
      ]),
    ).toEqual(mantelHaenszel([one]))
    expect(
      mantelHaenszel([
        [
          [3, 0],
          [0, 4],
        ],
      ]).oddsRatio,
    ).toBe(Infinity)
    expect(
      mantelHaenszel([
        [
          [3, 0],
          [0, 4],
        ],
      ]).interval,
    ).toBeNull()
  })

  it('refuses what is no list of tables', () => {
    expect(() => mantelHaenszel([])).toThrow('no strata')
    expect(() =>
      mantelHaenszel([
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2], [3]],
      ]),
    ).toThrow('stratum 1')
    expect(() =>
      mantelHaenszel([
        [
          [1, 2],
          [3, Number.NaN],
        ],
      ]),
    ).toThrow('NaN is no count')
    expect(() =>
      mantelHaenszel(
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        { level: 0 },
      ),
    ).toThrow('level 0')
  })
})
