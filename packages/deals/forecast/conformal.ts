import { conformalFactor } from '@closed-learned/analysis'
import type { PastForecast } from './backtest.ts'
import { missOf } from './expectation.ts'
import type { Used } from './forecast-model.ts'
import type { WindowTold } from './told-window.ts'
import type { Sum } from './wins-known.ts'

/** Of what comes the interval is to hold so much. */
const LEVEL = 0.8
/** Before so many past periods were held against what came it is too early to say how wide is wide enough. */
const FEWEST_PERIODS = 8

/** How much wider intervals must be for four past periods in five to lie in them; null: too early. */
export function factorOf(misses: readonly number[]): number | null {
  return misses.length < FEWEST_PERIODS ? null : atLeastOne(misses)
}

/** For each past period the factor that all the others give. */
export function factorsWithoutEach(misses: readonly number[]): (number | null)[] {
  return misses.map((_, at) =>
    misses.length < FEWEST_PERIODS ? null : atLeastOne(misses.toSpliced(at, 1)),
  )
}

/** A few lucky periods make no interval narrower than chance alone does. */
function atLeastOne(misses: readonly number[]): number | null {
  const factor = conformalFactor(misses, LEVEL) ?? null
  return factor === null || !Number.isFinite(factor) ? null : Math.max(1, factor)
}

/** The share of past periods within the interval that the others give; null: too early. */
export function coveredShare(misses: readonly number[]): number | null {
  const factors = factorsWithoutEach(misses)
  const told = misses.filter((_, at) => (factors[at] ?? null) !== null)
  if (told.length === 0) return null
  const held = misses.filter((miss, at) => miss <= (factors[at] ?? -1))
  return held.length / told.length
}

/** How far off what is used was in the past periods, each in the reach of its interval on that side. */
export function missesOf(back: readonly PastForecast[], measure: keyof Sum, used: Used): number[] {
  return back.flatMap((past) => {
    const mean = usedMean(past.told, measure, used)
    return mean === null
      ? []
      : [missOf(past.came[measure], mean, limitsAround(past.told, measure, mean))]
  })
}

/** What the used forecast tells; null where it has nothing to tell. */
export function usedMean(
  { total, already, beside }: WindowTold,
  measure: keyof Sum,
  used: Used,
): number | null {
  if (used === 'model') return total[measure]
  return beside.runRate === null ? null : Math.max(already[measure], beside.runRate[measure])
}

/** The limits of the model around another mean. */
export function limitsAround(
  { total, limits }: WindowTold,
  measure: keyof Sum,
  mean: number,
): readonly [number, number] {
  const by = mean - total[measure]
  return [limits[measure][0] + by, limits[measure][1] + by]
}
