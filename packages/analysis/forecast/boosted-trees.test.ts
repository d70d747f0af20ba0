import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../array/random.ts'
import { logisticRegression } from '../inference/logistic-regression.ts'
import { predictLogistic } from '../inference/predict-logistic.ts'
import { boostedReasons } from './boosted-reasons.ts'
import { boostedTrees } from './boosted-trees.ts'
import { logScore } from './log-score.ts'
import { predictBoosted } from './predict-boosted.ts'

type LogOdds = (a: number, b: number, c: number) => number

function simulate(random: Random, n: number, logOdds: LogOdds) {
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: n }, () => random.normal()))
  const outcome = Uint8Array.from({ length: n }, (_, i) => {
    const chance = 1 / (1 + Math.exp(-logOdds(columns[0][i], columns[1][i], columns[2][i])))
    return Number(random.uniform() < chance)
  })
  return { columns, outcome }
}

function surprises(logOdds: LogOdds) {
  const random = seededRandom('surprise')
  const learnt = simulate(random, 4_000, logOdds)
  const later = simulate(random, 8_000, logOdds)
  const trees = predictBoosted(boostedTrees(learnt), later.columns)
  const line = predictLogistic(logisticRegression(learnt).coefficients, later.columns)
  const truth = Float64Array.from(later.outcome, (_, i) => {
    return (
      1 /
      (1 +
        Math.exp(
          -logOdds(...([0, 1, 2].map((j) => later.columns[j][i]) as [number, number, number])),
        ))
    )
  })
  const score = (predicted: Float64Array) => logScore({ predicted, outcome: later.outcome }).score
  return { trees: score(trees), line: score(line), truth: score(truth) }
}

const value = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.NaN))
const rows = fc.array(fc.tuple(value, value, fc.nat({ max: 1 })), { minLength: 4, maxLength: 60 })
const dataOf = (list: readonly (readonly number[])[]) => ({
  columns: [list.map(([a]) => a), list.map(([, b]) => b)],
  outcome: list.map(([, , o]) => o),
})

describe('boostedTrees', () => {
  it('takes the one step that Newton takes, by hand', () => {
    // Chance 1/2 everywhere: the left three have slope 1.5 - 1 = 0.5 and curvature 3 / 4, the right three -0.5.
    const data = { columns: [[1, 1, 1, 2, 2, 2]], outcome: [0, 0, 1, 1, 1, 0] }
    const model = boostedTrees(data, { rounds: 1, rate: 1, l2: 1, leastRows: 3 })
    expect(model.cut[0]).toBe(1.5)
    const step = (1.5 - 1) / (0.75 + 1)
    const [low, high] = predictBoosted(model, [[0, 3]])
    expect(high).toBeCloseTo(1 / (1 + Math.exp(-step)), 9)
    expect(low).toBeCloseTo(1 - high, 9)
  })

  it('finds what only two columns together tell, where a logistic regression finds nothing', () => {
    const { trees, line, truth } = surprises((a, b) => (a * b > 0 ? 2 : -2))
    expect(line).toBeGreaterThan(0.68)
    expect(trees).toBeLessThan(truth + 0.03)
  })

  it('loses little where a logistic regression is the truth', () => {
    const { trees, line, truth } = surprises((a, b) => a - 0.5 * b)
    expect(trees).toBeLessThan(line + 0.02)
    expect(line).toBeLessThan(truth + 0.01)
  })

  it('is the same model to the last bit whatever the order of the rows, and after a structured clone', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const model = boostedTrees(dataOf(list), { leastRows: 2, rounds: 10 })
        const other = dataOf(seededRandom(seed).shuffle([...list]))
        expect(boostedTrees(other, { leastRows: 2, rounds: 10 })).toEqual(model)
        const { columns } = dataOf(list)
        expect(predictBoosted(structuredClone(model), columns)).toEqual(
          predictBoosted(model, columns),
        )
      }),
    )
  })

  it('takes whole weights for repeated rows, and weight 0 for none', () => {
    const weighted = fc.array(
      fc.tuple(value, value, fc.nat({ max: 1 }), fc.constantFrom(0, 1, 2, 4)),
      {
        minLength: 3,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(weighted, (list) => {
        fc.pre(list.some(([, , , times]) => times > 0))
        const options = { leastRows: 1, rounds: 5 }
        const weight = list.map(([, , , times]) => times)
        const some = boostedTrees({ ...dataOf(list), weight }, options)
        const repeated = list.flatMap((row) => Array.from({ length: row[3] }, () => row))
        const all = boostedTrees(dataOf(repeated), options)
        const { columns } = dataOf(list)
        const [here, there] = [predictBoosted(some, columns), predictBoosted(all, columns)]
        for (const [i, chance] of here.entries()) expect(chance).toBeCloseTo(there[i], 6)
      }),
    )
  })

  it('sends a missing value where it belongs', () => {
    const random = seededRandom('gaps')
    const x = Float64Array.from({ length: 2_000 }, () =>
      random.below(4) === 0 ? Number.NaN : random.normal(),
    )
    const outcome = x.map((v) =>
      Number(random.uniform() < (Number.isNaN(v) ? 0.9 : v > 1 ? 0.8 : 0.1)),
    )
    const chances = predictBoosted(boostedTrees({ columns: [x], outcome }), [[Number.NaN, 2, 0]])
    expect(chances[0]).toBeGreaterThan(0.85)
    expect(chances[1]).toBeGreaterThan(0.7)
    expect(chances[2]).toBeLessThan(0.15)
  })

  it('says the base rate where there is nothing to learn', () => {
    const nothing = new Array<number>(100).fill(Number.NaN)
    const outcome = nothing.map((_, i) => Number(i < 30))
    for (const columns of [
      [nothing],
      [nothing.map(() => 7)],
      [nothing, nothing.map(() => 0)],
      [],
    ]) {
      const model = boostedTrees({ columns, outcome })
      expect(model.root).toHaveLength(0)
      expect(1 / (1 + Math.exp(-model.start))).toBeCloseTo(30.5 / 101, 9)
    }
    const certain = boostedTrees({ columns: [[1, 2, 3]], outcome: [1, 1, 1] }, { leastRows: 1 })
    expect(predictBoosted(certain, [[1, 9]])[1]).toBeCloseTo(3.5 / 4, 9)
    const one = boostedTrees({ columns: [[5]], outcome: [0] }, { leastRows: 1 })
    expect(predictBoosted(one, [[5]])[0]).toBeCloseTo(0.25, 9)
  })

  it('keeps to its limits', () => {
    const data = simulate(seededRandom('limits'), 3_000, (a, b, c) => a * b + c)
    const { column, root, left } = boostedTrees(data, { rounds: 7, leaves: 4, bins: 8 })
    expect(root).toHaveLength(7)
    expect(column.filter((asks) => asks < 0).length).toBeLessThanOrEqual(28)
    expect(left.filter((child) => child > 0).length).toBeLessThanOrEqual(21)
    const stumps = boostedTrees(data, { rounds: 5, depth: 1 })
    expect(stumps.column).toHaveLength(15)
    expect(boostedTrees(data, { leastRows: 1_501 }).root).toHaveLength(0)
  })

  it('learns from many rows in parts, each tree seeing other rows', () => {
    const random = seededRandom('parts')
    const data = simulate(random, 300_000, (a, b) => (a > 0 ? 1 : -1) + b)
    const predicted = predictBoosted(boostedTrees(data, { rounds: 30 }), data.columns)
    const best = logScore({
      predicted: Float64Array.from(data.columns[0], (a, i) => {
        return 1 / (1 + Math.exp((a > 0 ? -1 : 1) - data.columns[1][i]))
      }),
      outcome: data.outcome,
    }).score
    expect(logScore({ predicted, outcome: data.outcome }).score).toBeLessThan(best + 0.01)
  })

  it('refuses what it cannot use, and says where', () => {
    const refuses = (data: Parameters<typeof boostedTrees>[0], why: string) => {
      expect(() => boostedTrees(data)).toThrow(RangeError)
      expect(() => boostedTrees(data)).toThrow(why)
    }
    refuses({ columns: [], outcome: [] }, 'no rows')
    refuses({ columns: [[1]], outcome: [0, 1] }, '2 outcomes, 1 rows of column 1')
    refuses({ columns: [[1, Infinity]], outcome: [0, 1] }, 'column 1 is Infinity in row 1')
    refuses({ columns: [], outcome: [0, 2] }, 'outcome 2 in row 1')
    refuses({ columns: [], outcome: [0, 1], weight: [0, -1] }, 'weight -1 in row 1')
    refuses({ columns: [], outcome: [0, 1], weight: [0, 0] }, 'all weights are 0')
    refuses({ columns: [], outcome: [0, 1], weight: [1] }, '1 rows of weight')
    for (const wrong of [{ rounds: 0 }, { leaves: 1 }, { rate: 0 }, { bins: 65 }, { l2: -1 }]) {
      expect(() => boostedTrees({ columns: [], outcome: [0] }, wrong)).toThrow('out of range')
    }
  })
})

describe('predictBoosted and boostedReasons', () => {
  it('agree to the last bit, added up in any order', () => {
    fc.assert(
      fc.property(rows, fc.array(value, { minLength: 2, maxLength: 2 }), (list, asked) => {
        const model = boostedTrees(dataOf(list), { leastRows: 1, rounds: 20 })
        const { base, parts } = boostedReasons(model, asked)
        const [chance] = predictBoosted(
          model,
          asked.map((v) => [v]),
        )
        expect(1 / (1 + Math.exp(-(base + parts[0] + parts[1])))).toBe(chance)
        expect(1 / (1 + Math.exp(-(parts[1] + parts[0] + base)))).toBe(chance)
      }),
    )
  })

  it('put the reason down to the column that moved it', () => {
    const data = simulate(seededRandom('reasons'), 4_000, (a) => 3 * a)
    const { base, parts } = boostedReasons(boostedTrees(data), [2, 2, 2])
    expect(parts[0]).toBeGreaterThan(2)
    expect(Math.abs(parts[1]) + Math.abs(parts[2])).toBeLessThan(parts[0] / 4)
    expect(Math.abs(base)).toBeLessThan(0.5)
  })

  it('refuse rows of another shape', () => {
    const model = boostedTrees({ columns: [[1, 2]], outcome: [0, 1] })
    expect(() => predictBoosted(model, [])).toThrow('0 columns, the model has 1')
    expect(() => boostedReasons(model, [1, 2])).toThrow('2 values, the model has 1')
    const two = boostedTrees({ columns: [[1], [2]], outcome: [0] })
    expect(() => predictBoosted(two, [[1], [1, 2]])).toThrow('2 rows of column 2')
  })
})
