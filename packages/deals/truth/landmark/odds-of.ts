import { boostedReasons } from '@closed-learned/analysis'
import { type Cohort, STANDING_OPEN } from '../../cohort/cohort.ts'
import { lotsOf } from '../../cohort/lots.ts'
import { NO_DAY } from '../../shared/day.ts'
import { oncePer } from '../../shared/once-per.ts'
import { isCovered } from '../weighed.ts'
import { stepAt } from './calibrate.ts'
import { monthEnds } from './days.ts'
import { expectedDays } from './expected-days.ts'
import { featureIndex } from './features.ts'
import { flagsAlone } from './flags-alone.ts'
import { foldOf } from './fold.ts'
import type { Landmarks } from './landmarks.ts'
import { landmarksOf } from './landmarks-of.ts'
import type { Odds } from './odds.ts'
import type { OddsModel } from './odds-model.ts'
import { reasonsIn } from './reasons-in.ts'
import { chancesOfRows } from './teach.ts'

/** How many months back it is looked since when a deal is flagged. */
const MONTHS_BACK = 36

/**
 * The odds of the open deals of a cohort, with what was knowable on its day. Errors: RangeError where
 * the model knows of days after the cohort's.
 */
export function oddsOf(cohort: Cohort, model: OddsModel): Odds {
  if (model.day > cohort.day) throw new RangeError('oddsOf: the model knows more than the cohort')
  const { core } = model
  const { history } = cohort
  const rowOf = openRows(cohort)
  const landmarks = landmarksOf(history, [cohort.day], (i) => (rowOf[i] ?? -1) >= 0)
  const found = chancesOfRows(core.trees, landmarks, allOf(landmarks), lotsOf(history))
  const chance = new Float64Array(cohort.size).fill(Number.NaN)
  const score = new Float64Array(cohort.size).fill(Number.NaN)
  const flagged = new Uint8Array(cohort.size)
  const step = new Int16Array(cohort.size).fill(-1)
  const place = new Int32Array(cohort.size).fill(-1)
  const ages = landmarks.columns[featureIndex('age')]
  for (let n = 0; n < landmarks.size; n++) {
    const row = rowOf[landmarks.index[n] ?? 0] ?? -1
    const raw = found[n] ?? Number.NaN
    place[row] = n
    step[row] = stepAt(core.steps, raw)
    const base = core.steps[step[row] ?? -1]?.base
    chance[row] = base ? base.won / base.deals : Number.NaN
    score[row] = 1 - raw
    const isLow = flagsAlone(core, 1 - raw, ages?.[n] ?? Number.NaN)
    flagged[row] = isLow && !isCovered(cohort, row) ? 1 : 0
  }
  const stepOf = (row: number) => core.steps[step[row] ?? -1]
  const valuesOf = (row: number) => landmarks.columns.map((column) => column[place[row] ?? -1])
  return {
    model,
    chance,
    score,
    flagged,
    flaggedSince: flaggedSince(cohort, model, flagged),
    base: (row) => stepOf(row)?.base ?? null,
    expected: (row) => expectedDays(stepOf(row), ages?.[place[row] ?? -1] ?? Number.NaN),
    reasons(row) {
      const trees = core.trees[foldOf(lotsOf(history)[cohort.index[row] ?? 0] ?? 0)]
      if ((place[row] ?? -1) < 0 || !trees) return []
      const values = Float64Array.from(valuesOf(row), (value) => value ?? Number.NaN)
      return reasonsIn(boostedReasons(trees, values).parts, values, { cohort, row, core })
    },
  }
}

/** By opportunity of the history: its row where it is open, else -1. */
const openRows = oncePer(({ history, index, standing }: Cohort): Int32Array => {
  const rowOf = new Int32Array(history.size).fill(-1)
  for (let row = 0; row < index.length; row++)
    if (standing[row] === STANDING_OPEN) rowOf[index[row] ?? 0] = row
  return rowOf
})

function allOf({ size }: Landmarks): Uint32Array {
  return Uint32Array.from({ length: size }, (_, n) => n)
}

/** Goes back from month end to month end as long as a flagged deal was flagged. */
function flaggedSince(cohort: Cohort, { core }: OddsModel, flagged: Uint8Array): Int32Array {
  const { history, day } = cohort
  const since = Int32Array.from(flagged, (is) => (is ? day : NO_DAY))
  const rowOf = openRows(cohort)
  const isFlagged = (i: number) => flagged[rowOf[i] ?? -1] === 1
  const landmarks = landmarksOf(history, monthEnds(day, MONTHS_BACK), isFlagged)
  const chances = chancesOfRows(core.trees, landmarks, allOf(landmarks), lotsOf(history))
  const ages = landmarks.columns[featureIndex('age')]
  const stopped = new Uint8Array(cohort.size)
  for (let n = landmarks.size - 1; n >= 0; n--) {
    const row = rowOf[landmarks.index[n] ?? 0] ?? -1
    if (stopped[row]) continue
    if (flagsAlone(core, 1 - (chances[n] ?? 1), ages?.[n] ?? Number.NaN) && !landmarks.covered[n])
      since[row] = landmarks.day[n] ?? day
    else stopped[row] = 1
  }
  return since
}
