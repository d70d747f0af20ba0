import { mantelHaenszel, seededRandom } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { type Stratum, scoreTest } from './score-test.ts'

let owners = 0

/** The stratum of another owner, or a given one, from the scores of the hits and of the rest. */
function stratum(hits: readonly number[], rest: readonly number[], owner = owners++): Stratum {
  const all = [...hits, ...rest]
  const sum = (scores: readonly number[]) => scores.reduce((a, b) => a + b, 0)
  return {
    owner,
    deals: all.length,
    score: sum(all),
    squares: sum(all.map((score) => score * score)),
    hits: hits.length,
    hitScore: sum(hits),
  }
}

const zeros = (count: number) => Array.from({ length: count }, () => 0)
const ones = (count: number) => Array.from({ length: count }, () => 1)

test('is the test of Cochran, Mantel and Haenszel, corrected, where scores are 0 and 1', () => {
  const tables = [
    [11, 25, 10, 27],
    [16, 4, 22, 10],
    [14, 5, 7, 12],
    [2, 14, 1, 16],
    [9, 8, 4, 11],
    [12, 6, 6, 9],
    [13, 7, 8, 11],
    [15, 12, 9, 17],
  ] as const
  const found = scoreTest(
    tables.map(([a, b, c, d]) => stratum([...ones(a), ...zeros(b)], [...ones(c), ...zeros(d)])),
  )
  const theirs = mantelHaenszel(
    tables.map(([a, b, c, d]) => [
      [a, b],
      [c, d],
    ]),
  )
  expect(found?.higher).toBe(theirs.excess > 0)
  expect(found?.p).toBeCloseTo(theirs.corrected?.p ?? -1, 12)
  expect(found?.p).toBeLessThan(0.05)
})

test('what one owner alone brings about is nothing; of nobody known it is', () => {
  const strong = [...ones(40), ...zeros(2)]
  const weak = [...ones(2), ...zeros(40)]
  expect(scoreTest([stratum(strong, weak)])?.p).toBe(1)
  expect(scoreTest([stratum(strong, weak, -1)])?.p).toBeLessThan(1e-9)
  const even = stratum([0, 1, 0, 1], [0, 1, 0, 1])
  expect(scoreTest([stratum(strong, weak), even, even])?.p).toBe(1)
  expect(scoreTest([stratum(strong, weak), stratum(strong, weak), even])?.p).toBeLessThan(1e-9)
  expect(scoreTest([stratum(weak, strong), stratum(weak, strong)])?.higher).toBe(false)
  expect(scoreTest([stratum(strong, weak, 7), stratum(strong, weak, 7), even])?.p).toBe(1)
})

test('cannot tell where no owner has both', () => {
  expect(scoreTest([])).toBeNull()
  expect(scoreTest([stratum([1, 2, 3], [])])).toBeNull()
  expect(scoreTest([stratum([1], [1, 1])])).toBeNull()
})

test('raises few false alarms where owners differ and hits are drawn blindly within them', () => {
  const random = seededRandom('blind')
  let alarms = 0
  for (let run = 0; run < 1_000; run++) {
    const strata = Array.from({ length: 6 }, (_, owner) => {
      const scores = Array.from({ length: 30 }, () => owner + random.below(8))
      return stratum(scores.slice(0, 3 * owner + 2), scores.slice(3 * owner + 2))
    })
    if ((scoreTest(strata)?.p ?? 1) <= 0.05) alarms++
  }
  expect(alarms).toBeLessThanOrEqual(65)
})
