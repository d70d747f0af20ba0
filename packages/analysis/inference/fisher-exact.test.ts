import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose, quotient } from '../testing/choose.ts'
import { fisherExact } from './fisher-exact.ts'

// Against R: golden/reference.test.ts.

const cell = fc.nat({ max: 40 })
const tables = fc
  .tuple(cell, cell, cell, cell)
  .filter((cells) => cells.some((count) => count > 0))
  .map(([a, b, c, d]) => ({
    a,
    b,
    c,
    d,
    table: [
      [a, b],
      [c, d],
    ],
  }))

/** Numbers of draws that give each first cell, smallest first; `odds` weighs them. */
function ways({ a, b, c, d }: { a: number; b: number; c: number; d: number }) {
  const low = Math.max(0, a - d)
  const high = Math.min(a + b, a + c)
  return Array.from({ length: high - low + 1 }, (_, i) => {
    return { x: low + i, count: choose(a + c, low + i) * choose(b + d, a + b - low - i) }
  })
}

function counted(cells: { a: number; b: number; c: number; d: number }) {
  const all = ways(cells)
  const seen = all.find(({ x }) => x === cells.a)?.count ?? 0n
  const share = (holds: (of: { x: number; count: bigint }) => boolean) => {
    const some = all.filter(holds).reduce((sum, { count }) => sum + count, 0n)
    return quotient(
      some,
      all.reduce((sum, { count }) => sum + count, 0n),
    )
  }
  return {
    p: share(({ count }) => count <= seen),
    pGreater: share(({ x }) => x >= cells.a),
    pLess: share(({ x }) => x <= cells.a),
  }
}

describe('fisherExact', () => {
  it('agrees with counting all tables of the same margins', () => {
    fc.assert(
      fc.property(tables, ({ table, ...cells }) => {
        const test = fisherExact(table)
        for (const [name, p] of Object.entries(counted(cells))) {
          const got = { p: test.p, pGreater: test.pGreater, pLess: test.pLess }[name] ?? Number.NaN
          expect(Math.abs(got / p - 1), name).toBeLessThan(1e-11)
        }
      }),
    )
  })

  it('finds the odds ratio whose mean table is the one seen, and the limits whose tails are 2.5 %', () => {
    fc.assert(
      fc.property(tables, ({ table, ...cells }) => {
        const { oddsRatio, interval } = fisherExact(table)
        const all = ways(cells)
        const [low, high] = [all[0].x, all[all.length - 1].x]
        if (low === high) return
        const at = (odds: number, value: (x: number) => number) => {
          const weights = all.map(({ x, count }) => Number(count) * odds ** (x - cells.a))
          const sum = weights.reduce((a, b) => a + b, 0)
          return all.reduce((mean, { x }, i) => mean + (value(x) * weights[i]) / sum, 0)
        }
        const inside = cells.a > low && cells.a < high
        if (inside) expect(at(oddsRatio ?? 0, (x) => x)).toBeCloseTo(cells.a, 9)
        else expect(oddsRatio).toBe(cells.a === low ? 0 : Infinity)
        if (cells.a === low) expect(interval[0]).toBe(0)
        else expect(at(interval[0], (x) => Number(x >= cells.a))).toBeCloseTo(0.025, 9)
        if (cells.a === high) expect(interval[1]).toBe(Infinity)
        else expect(at(interval[1], (x) => Number(x <= cells.a))).toBeCloseTo(0.025, 9)
      }),
    )
  })

  it('stays itself when the table is turned, and inverts its odds when rows are exchanged', () => {
    fc.assert(
      fc.property(tables, ({ a, b, c, d, table }) => {
        const test = fisherExact(table)
        const turned = fisherExact([Uint8Array.of(a, c), Uint8Array.of(b, d)])
        expect(turned.p).toBeCloseTo(test.p, 12)
        expect(turned.oddsRatio ?? -1).toBeCloseTo(test.oddsRatio ?? -1, 8)
        const exchanged = fisherExact([table[1], table[0]])
        expect(exchanged.p).toBeCloseTo(test.p, 12)
        expect(exchanged.pLess).toBeCloseTo(test.pGreater, 12)
        if (test.oddsRatio) expect(exchanged.oddsRatio).toBeCloseTo(1 / test.oddsRatio, 8)
      }),
    )
  })

  it('raises at most 5 % false alarms, computed and not drawn, for groups of 2 and 20, 5 and 50', () => {
    for (const [n, m] of [
      [2, 20],
      [5, 50],
      [20, 20],
      [1, 60],
    ]) {
      for (let rate = 0.05; rate < 1; rate += 0.05) {
        let alarms = 0
        for (let x = 0; x <= n; x++) {
          for (let y = 0; y <= m; y++) {
            const table = [
              [x, n - x],
              [y, m - y],
            ]
            const ways = Number(choose(n, x) * choose(m, y))
            const chance = ways * rate ** (x + y) * (1 - rate) ** (n + m - x - y)
            if (chance > 1e-12 && fisherExact(table).p <= 0.05) alarms += chance
          }
        }
        expect(alarms, `${n} and ${m} at ${rate}`).toBeLessThanOrEqual(0.05)
      }
    }
  })

  it('widens its interval with the level, and finds odds beyond all reason', () => {
    const table = [
      [40, 3],
      [100, 120],
    ]
    const [low, high] = fisherExact(table, { level: 0.99 }).interval
    expect(low).toBeLessThan(fisherExact(table).interval[0])
    expect(high).toBeGreaterThan(fisherExact(table).interval[1])
    const odds =
      fisherExact([
        [5e8, 1],
        [1, 5e8],
      ]).oddsRatio ?? 0
    expect(odds).toBeGreaterThan(1e17)
    expect(odds).toBeLessThan(1e18)
  })

  it('finds the odds of R if it stops where R does', () => {
    const { oddsRatio, interval } = fisherExact(
      [
        [3, 1],
        [1, 3],
      ],
      { tolerance: 2 ** -13 },
    )
    // fisher.test(matrix(c(3, 1, 1, 3), 2)): 6.408309, 0.3135693 … one-sided; here two-sided
    expect(oddsRatio).toBeCloseTo(6.408309, 6)
    expect(interval[1]).toBeCloseTo(621.9337505, 6)
  })

  it('cannot tell from an empty row or column, and refuses what is no table of counts', () => {
    const nothing = { p: 1, pGreater: 1, pLess: 1, oddsRatio: null, interval: [0, Infinity] }
    expect(
      fisherExact([
        [0, 0],
        [5, 7],
      ]),
    ).toEqual(nothing)
    expect(
      fisherExact([
        [0, 4],
        [0, 7],
      ]),
    ).toEqual(nothing)
    expect(() =>
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow('the table is empty')
    expect(() => fisherExact([[1, 2]])).toThrow('not 2 × 2')
    expect(() =>
      fisherExact([
        [1, 2],
        [3, 4, 5],
      ]),
    ).toThrow('not 2 × 2')
    expect(() =>
      fisherExact([
        [1, 2],
        [3, 4.5],
      ]),
    ).toThrow('4.5 is no count')
    expect(() =>
      fisherExact([
        [1, 2],
        [3, -1],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      fisherExact([
        [1, 2],
        [3, Number.NaN],
      ]),
    ).toThrow(RangeError)
    expect(() =>
      fisherExact(
        [
          [1, 2],
          [3, 4],
        ],
        { level: 1 },
      ),
    ).toThrow('level 1')
    expect(() =>
      fisherExact(
        [
          [1, 2],
          [3, 4],
        ],
        { tolerance: -1 },
      ),
    ).toThrow('tolerance -1')
  })
})
