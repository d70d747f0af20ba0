import type { Cohort } from '../cohort/cohort.ts'
import type { OddsLearned } from '../truth/landmark/odds-model.ts'
import { oddsOf } from '../truth/landmark/odds-of.ts'
import type { Look } from './ways-to-look.ts'

/** The model layer alone, whether or not the product uses it; null where nothing could be learned. */
export function lookByOdds(cohort: Cohort, { model }: OddsLearned): Look | null {
  if (model === null) return null
  const { score, flagged, chance } = oddsOf(cohort, model)
  return { score, flagged, chance }
}
