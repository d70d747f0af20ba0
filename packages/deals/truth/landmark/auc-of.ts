import { areaUnderCurve } from '@closed-learned/analysis'
import type { Rated } from './odds-model.ts'

/** How well scores of any unit tell outcome 1 from 0, unknown ones as the lowest; null of one outcome. */
export function aucOf(scores: readonly number[], outcome: readonly (0 | 1)[]): Rated | null {
  if (scores.length === 0) return null
  const known = scores.filter((score) => Number.isFinite(score))
  const least = known.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY)
  const most = known.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY)
  const predicted = scores.map((score) =>
    Number.isFinite(score) && most > least ? (1 + (score - least) / (most - least)) / 2 : 0,
  )
  const { value, interval } = areaUnderCurve({ predicted, outcome })
  return value === null || interval === null ? null : { value, interval }
}
