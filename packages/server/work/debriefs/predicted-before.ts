import { isFrozen, type Prediction } from '@closed-learned/deals'
import type { OwnPredictions } from '../predictions/own-predictions.ts'

/** What its author had predicted of a deal before its end could be known, the first first. */
export function predictedBefore(own: OwnPredictions, opportunity: number): Prediction[] {
  const fate = own.fateOf(opportunity)
  return own.predictions.filter(
    (each) =>
      each.opportunity === opportunity &&
      isFrozen(each, fate) &&
      each.at < (own.letGo(each.member, opportunity) ?? Number.POSITIVE_INFINITY),
  )
}
