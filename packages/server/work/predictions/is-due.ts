import { dayOfInstant, NO_DAY, type Prediction, type Truth } from '@closed-learned/deals'

/** Whether a deal has entered a stage since its owner last said what they expect, or they never did. */
export function isDue({ cohort }: Truth, row: number, last: Prediction | undefined): boolean {
  if (last === undefined) return true
  const stage = cohort.history.stage.values[cohort.stage[row] ?? -1] ?? null
  return last.stage !== stage || dayOfInstant(last.at) < (cohort.stageSince[row] ?? NO_DAY)
}
