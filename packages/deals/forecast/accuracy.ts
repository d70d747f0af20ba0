import { studentQuantile } from '@closed-learned/analysis'
import type { PastForecast } from './backtest.ts'
import { coveredShare, missesOf } from './conformal.ts'
import type { Accuracy, Used } from './forecast-model.ts'
import type { Sum } from './wins-known.ts'

type Measure = keyof Sum

/** Past periods that it takes before the run rate may take the place of the model. */
const FEWEST_TO_CHOOSE = 4

/** How far off the past periods were told, by number or by amount; `used` tells whose interval it is. */
export function accuracyOf(
  back: readonly PastForecast[],
  measure: Measure,
  used: Used,
): Accuracy | null {
  const counted = back.filter(({ came }) => came[measure] > 0)
  if (counted.length === 0) return null
  const off = (of: (past: PastForecast) => Sum | null) =>
    counted.flatMap((past) => {
      const told = of(past)
      const came = past.came[measure]
      return told === null || Number.isNaN(told[measure])
        ? []
        : [Math.abs(told[measure] - came) / came]
    })
  return {
    periods: counted.length,
    mape: meanOrNull(off(({ told }) => told.total)) ?? 0,
    runRateMape: meanOrNull(off(({ told }) => told.beside.runRate)),
    stageWeightedMape: meanOrNull(off(({ told }) => told.beside.stageWeighted)),
    saidThenMape: meanOrNull(off(({ told }) => told.beside.saidThen)),
    covered80: coveredShare(missesOf(back, measure, used)),
    isClear: isClear(gaps(counted, measure)),
  }
}

/** The nearer one over the past periods that both could tell; the model where these are too few. */
export function usedOf(back: readonly PastForecast[], measure: Measure): Used {
  const both = gaps(
    back.filter(({ came }) => came[measure] > 0),
    measure,
  )
  return both.length >= FEWEST_TO_CHOOSE && (meanOrNull(both) ?? 0) < 0 ? 'runRate' : 'model'
}

/** By how much the run rate was further off than the model, as shares of what came. */
function gaps(counted: readonly PastForecast[], measure: Measure): number[] {
  return counted.flatMap(({ came, told }) => {
    const { runRate } = told.beside
    if (runRate === null) return []
    const off = (sum: Sum) => Math.abs(sum[measure] - came[measure]) / came[measure]
    return [off(runRate) - off(told.total)]
  })
}

/** Whether the mean differs from none beyond doubt, by Student's test. */
function isClear(values: readonly number[]): boolean {
  if (values.length < FEWEST_TO_CHOOSE) return false
  const mean = meanOrNull(values) ?? 0
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1)
  const reach = studentQuantile(0.975, values.length - 1) * Math.sqrt(variance / values.length)
  return Math.abs(mean) > reach
}

function meanOrNull(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length
}
