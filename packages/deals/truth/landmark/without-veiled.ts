import type { Day } from '../../shared/day.ts'
import { FEATURES, type Feature } from './features.ts'
import type { Landmarks } from './landmarks.ts'

/** What cannot be known of a veiled row: the stages and the close date. */
export const HIDDEN: readonly Feature[] = [
  'daysInStage',
  'stageRank',
  'furthestRank',
  'parked',
  'stageMoves',
  'regressions',
  'reopenings',
  'pushes',
  'longestPush',
  'lastPush',
  'daysSincePush',
  'slip',
  'pushesSinceStep',
  'slipSinceStep',
  'closeIn',
  'plannedDays',
]

/** Share of veiled rows above which stages and close dates are not learned from. */
export const MANY = 0.02

/**
 * A veiled row tells by what is missing that its deal closed later. Where there are a few they stay
 * out of all that is learned; where there are many, stages and close dates do, for every deal.
 */
export function withoutVeiled(landmarks: Landmarks, until: Day): Landmarks {
  let [veiled, all] = [0, 0]
  for (let row = 0; row < landmarks.size; row++)
    if ((landmarks.day[row] ?? 0) <= until) {
      all++
      veiled += landmarks.veiled[row] ?? 0
    }
  if (veiled > MANY * all) return blanked(landmarks)
  return veiled === 0 ? landmarks : keeping(landmarks, (row) => !landmarks.veiled[row])
}

function blanked(landmarks: Landmarks): Landmarks {
  const none = new Float64Array(landmarks.size).fill(Number.NaN)
  const isHidden = (c: number) => HIDDEN.some((name) => name === FEATURES[c])
  const columns = landmarks.columns.map((column, c) => (isHidden(c) ? none : column))
  return { ...landmarks, columns }
}

function keeping(landmarks: Landmarks, keeps: (row: number) => boolean): Landmarks {
  const at = (_: number, row: number) => keeps(row)
  const index = landmarks.index.filter(at)
  return {
    size: index.length,
    index,
    day: landmarks.day.filter(at),
    covered: landmarks.covered.filter(at),
    veiled: landmarks.veiled.filter(at),
    columns: landmarks.columns.map((column) => column.filter(at)),
  }
}
