import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../array/random.ts'
import { choose } from '../testing/choose.ts'
import { chiSquare } from './chi-square.ts'
import { fisherExact } from './fisher-exact.ts'

// Against R: golden/reference.test.ts.

const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([r, c]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: c, maxLength: c }), {
      minLength: r,
      maxLength: r,
    }),
  )
  .filter((rows) => rows.some((row) => row.some((count) => count > 0)))

const plain = { permutations: 0 }

describe('chiSquare', () => {
  it('is the same for a table turned round or with its rows in another order', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const test = chiSquare(rows, plain)
        const turned = chiSquare(
          rows[0].map((_, j) => rows.map((row) => row[j])),
          plain,
        )
        const reversed = chiSquare(rows.toReversed(), plain)
        for (const other of [turned, reversed]) {
          expect(other.degrees).toBe(test.degrees)
          if (test.p === null) expect(other.p).toBeNull()
          else expect(other.p).toBeCloseTo(test.p, 9)
        }
        expect(Object.values(test).some(Number.isNaN)).toBe(false)
      }),
    )
  })

  it('is n (ad - bc)² / (the product of the margins) for 2 × 2', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 4, maxLength: 4 }),
        ([a, b, c, d]) => {
          const margins = (a + b) * (c + d) * (a + c) * (b + d)
          const { statistic, corrected } = chiSquare(
            [
              [a, b],
              [c, d],
            ],
            plain,
          )
          const n = a + b + c + d
          expect(statistic).toBeCloseTo((n * (a * d - b * c) ** 2) / margins, 8)
          const off = Math.max(0, Math.abs(a * d - b * c) - n / 2)
          expect(corrected?.statistic).toBeCloseTo((n * off ** 2) / margins, 8)
        },
      ),
    )
  })

  it('finds the p-value of a thin table by permutation, near the exact one', () => {
    const random = seededRandom('thin')
    for (let run = 0; run < 10; run++) {
      const rows = Array.from({ length: 2 }, (_, i) => [
        random.below(4),
        1 + random.below(i ? 30 : 5),
      ])
      const { p, leastExpected, statistic } = chiSquare(rows, { permutations: 9999 })
      expect(leastExpected).toBeLessThan(5)
      if (p === null) continue
      expect(Math.abs(p - exact(rows, statistic ?? 0))).toBeLessThan(0.02)
    }
  })

  /** Chance of a statistic at least as large, over all tables of the same margins. */
  function exact([[a, b], [c, d]]: number[][], seen: number): number {
    let chance = 0
    for (let x = 0; x <= Math.min(a + b, a + c); x++) {
      const other = [
        [x, a + b - x],
        [a + c - x, b + d - (a + b - x)],
      ]
      if (other.flat().some((count) => count < 0)) continue
      const ways = Number(choose(a + c, x) * choose(b + d, a + b - x))
      const { statistic } = chiSquare(other, plain)
      if ((statistic ?? 0) >= seen * (1 - 1e-9))
        chance += ways / Number(choose(a + b + c + d, a + b))
    }
    return chance
  }

  it('raises no more false alarms than it says, computed and not drawn, for groups of 2 and 20, 5 and 50', () => {
    for (const [n, m] of [
      [2, 20],
      [5, 50],
      [10, 100],
    ]) {
      const found = new Map<string, ReturnType<typeof chiSquare>>()
      for (const rate of [0.05, 0.2, 0.5, 0.68, 0.9]) {
        const alarms = { permuted: 0, corrected: 0 }
        for (let x = 0; x <= n; x++) {
          for (let y = 0; y <= m; y++) {
            const chance =
              Number(choose(n, x) * choose(m, y)) * rate ** (x + y) * (1 - rate) ** (n + m - x - y)
            if (chance < 1e-9) continue
            const key = `${x} ${y}`
            const test =
              found.get(key) ??
              chiSquare(
                [
                  [x, n - x],
                  [y, m - y],
                ],
                { permutations: 499 },
              )
            found.set(key, test)
            if (test.p !== null && test.p <= 0.05) alarms.permuted += chance
            if (test.corrected && test.corrected.p <= 0.05) alarms.corrected += chance
          }
        }
        expect(alarms.permuted, `${n} and ${m} at ${rate}`).toBeLessThan(0.052)
        expect(alarms.corrected, `${n} and ${m} at ${rate}`).toBeLessThan(0.05)
      }
    }
  })

  it('raises 5 % false alarms on a larger table with rows of 2, 20 and 200', () => {
    const random = seededRandom('rows')
    const runs = 1000
    let alarms = 0
    for (let run = 0; run < runs; run++) {
      const rows = [2, 20, 200].map((size) => {
        const row = [0, 0, 0]
        for (let i = 0; i < size; i++) row[random.pick([0, 1, 1, 1, 1, 2, 2, 2])]++
        return row
      })
      const { p } = chiSquare(rows, { permutations: 199, seed: run })
      if (p !== null && p <= 0.05) alarms++
    }
    expect(alarms / runs).toBeGreaterThan(0.03)
    expect(alarms / runs).toBeLessThan(0.068)
  })

  it('is as careful as Fisher where it is corrected', () => {
    const rows = [
      [3, 17],
      [12, 8],
    ]
    const { corrected } = chiSquare(rows)
    expect(Math.abs((corrected?.p ?? 0) - fisherExact(rows).p)).toBeLessThan(0.003)
  })

  it('cannot tell with an empty row or column', () => {
    const { statistic, p, pPermuted, corrected, degrees, expected } = chiSquare([
      [0, 0],
      [3, 4],
    ])
    expect([statistic, p, pPermuted, corrected]).toEqual([null, null, null, null])
    expect(degrees).toBe(1)
    expect(expected.map((row) => [...row])).toEqual([
      [0, 0],
      [3, 4],
    ])
    expect(
      chiSquare([
        [1, 0, 2],
        [3, 0, 4],
      ]).p,
    ).toBeNull()
  })

  it('refuses what is no table of counts', () => {
    expect(() => chiSquare([])).toThrow('0 rows')
    expect(() => chiSquare([[1, 2]])).toThrow('1 rows')
    expect(() => chiSquare([[1], [2]])).toThrow('1 columns')
    expect(() => chiSquare([[1, 2], [2]])).toThrow('row 1 has 1 of 2')
    expect(() =>
      chiSquare([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow('empty')
    expect(() =>
      chiSquare([
        [1, 2],
        [2, Number.NaN],
      ]),
    ).toThrow('NaN is no count')
    expect(() =>
      chiSquare([
        [1, 2],
        [2, 0.5],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      chiSquare(
        [
          [1, 2],
          [2, 3],
        ],
        { permutations: -1 },
      ),
    ).toThrow('-1 permutations')
  })
})
