import { seededRandom } from '@closed-learned/analysis'
import { expect, test } from 'vitest'
import { FEATURES } from './features.ts'
import { foldOf } from './fold.ts'
import type { Landmarks } from './landmarks.ts'
import { chancesOfRows, teach } from './teach.ts'

const DEALS = 600
const MONTHS = 5

/** Deals over some months, of which the age tells the outcome. */
function lessons(flips: (key: number) => boolean) {
  const random = seededRandom('lessons')
  const size = DEALS * MONTHS
  const index = Uint32Array.from({ length: size }, (_, row) => Math.floor(row / MONTHS))
  const columns = FEATURES.map(() => Float64Array.from({ length: size }, () => random.uniform()))
  const landmarks: Landmarks = {
    size,
    index,
    day: Int32Array.from({ length: size }, (_, row) => 20_000 + 30 * (row % MONTHS)),
    covered: new Uint8Array(size),
    veiled: new Uint8Array(size),
    columns,
  }
  const lots = Uint32Array.from({ length: DEALS }, (_, i) => 1_000 + i)
  const outcome = Uint8Array.from(index, (i, row) => {
    const old = (columns[0]?.[row] ?? 0) > 0.5
    return old === flips(lots[i] ?? 0) ? 1 : 0
  })
  return { landmarks, rows: Uint32Array.from(index.keys()), outcome, lots }
}

test('the trees that tell of a deal have not seen it', () => {
  const plain = teach(lessons(() => false))
  const flipped = teach(lessons((key) => foldOf(key) === 0))
  expect(flipped[0]).toEqual(plain[0])
  expect(flipped[1]).not.toEqual(plain[1])
  expect(flipped[2]).not.toEqual(plain[2])
})

test('each deal is told of by the trees of its fold', () => {
  const { landmarks, rows, lots, ...rest } = lessons((of) => foldOf(of) === 0)
  const trees = teach({ landmarks, rows, lots, ...rest })
  const told = chancesOfRows(trees, landmarks, rows, lots)
  const only = trees.map((tree) => chancesOfRows([tree, tree, tree], landmarks, rows, lots))
  for (const row of rows) {
    const fold = foldOf(lots[landmarks.index[row] ?? 0] ?? 0)
    expect(told[row]).toBe(only[fold]?.[row])
  }
})
