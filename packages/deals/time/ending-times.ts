import {
  aalenJohansen,
  type CauseSummary,
  type CompetingDurations,
  incidenceSummary,
} from '@closed-learned/analysis'
import { LOST, NO_DECISION, WON } from '../cohort/endings.ts'
import type { TimePage } from '../report/page-schemas.ts'
import { thinCurve } from './curve.ts'

/** How long one way of ending takes, the others competing. */
export type EndingTime = TimePage['lost']

export interface Times {
  readonly won: EndingTime
  readonly lost: EndingTime
  readonly noDecision: EndingTime
}

const NOTHING: EndingTime = {
  median: null,
  medianInterval: null,
  mean: null,
  interval: null,
  share: 0,
  deals: 0,
  curve: [],
}

/** How long each way of ending takes, of those that come by the horizon (in days). */
export function endingTimes(durations: CompetingDurations, horizon: number | null): Times {
  if (horizon === null) return { won: NOTHING, lost: NOTHING, noDecision: NOTHING }
  const curves = aalenJohansen(durations, { causes: NO_DECISION })
  const summary = incidenceSummary(durations, { horizon, causes: NO_DECISION })
  const of = (code: number): EndingTime => {
    const cause = summary.causes[code - 1]
    const curve = curves.causes[code - 1]
    if (!cause || !curve) return NOTHING
    return { ...endingTime(cause), curve: thinCurve(curves.time, curve, horizon) }
  }
  return { won: of(WON), lost: of(LOST), noDecision: of(NO_DECISION) }
}

function endingTime(cause: CauseSummary): Omit<EndingTime, 'curve'> {
  return {
    median: cause.median,
    medianInterval: cause.medianInterval,
    mean: cause.mean,
    interval: cause.meanInterval,
    share: cause.incidence,
    deals: cause.events,
  }
}
