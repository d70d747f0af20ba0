import { type BoostedTrees, boostedTrees, predictBoosted } from '@closed-learned/analysis'
import { FOLDS, foldOf, lot } from './fold.ts'
import type { Landmarks } from './landmarks.ts'

/** More rows than this teach the trees of a fold no more; whole deals are left out by lot. */
const MOST_ROWS = 50_000

/** Large trees, since signs tell most together; a leaf of so many rows is some dozen deals. */
const TREES = { rounds: 100, leaves: 31, depth: 8, leastRows: 60 }

/** Rows of which the outcome is known: 1 won within the horizon, 0 not. */
export interface Lessons {
  readonly landmarks: Landmarks
  readonly rows: Uint32Array
  /** By row of the landmarks. */
  readonly outcome: Uint8Array
  /** `lotsOf` the history, by opportunity. */
  readonly lots: Uint32Array
}

/** The trees of each fold, taught by the deals of the others. */
export function teach({ landmarks, rows, outcome, lots }: Lessons): BoostedTrees[] {
  const lotOf = (row: number) => lots[landmarks.index[row] ?? 0] ?? 0
  const kept = MOST_ROWS / Math.max(1, (rows.length * (FOLDS - 1)) / FOLDS)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const mine = rows.filter((row) => foldOf(lotOf(row)) !== fold && lot(lotOf(row), 1) < kept)
    const columns = landmarks.columns.map((column) => picked(column, mine))
    return boostedTrees({ columns, outcome: mine.map((row) => outcome[row] ?? 0) }, TREES)
  })
}

/** The chance of each of these rows, not calibrated, by the trees that have not seen its deal. */
export function chancesOfRows(
  trees: readonly BoostedTrees[],
  landmarks: Landmarks,
  rows: Uint32Array,
  lots: Uint32Array,
): Float64Array {
  const chances = new Float64Array(rows.length)
  for (let fold = 0; fold < trees.length; fold++) {
    const of = trees[fold]
    const places = Uint32Array.from(rows.keys()).filter(
      (at) => foldOf(lots[landmarks.index[rows[at] ?? 0] ?? 0] ?? 0) === fold,
    )
    if (!of || places.length === 0) continue
    const mine = places.map((at) => rows[at] ?? 0)
    const found = predictBoosted(
      of,
      landmarks.columns.map((column) => picked(column, mine)),
    )
    for (let n = 0; n < places.length; n++) chances[places[n] ?? 0] = found[n] ?? Number.NaN
  }
  return chances
}

function picked(column: Float64Array, rows: Uint32Array): Float64Array {
  const values = new Float64Array(rows.length)
  for (let n = 0; n < rows.length; n++) values[n] = column[rows[n] ?? 0] ?? Number.NaN
  return values
}
