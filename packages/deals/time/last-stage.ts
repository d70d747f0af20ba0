import { wilsonInterval } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'

/** How many losses were found only in the last stage. */
export interface LastStageLosses {
  /** Share of the losses whose stages are known, with its 95 % interval; null where there are none. */
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  readonly deals: number
  readonly losses: number
}

/** Of the deals that closed without a win and whose stages are known: how many had gone all the way. */
export function lastStageLosses(cohort: Cohort): LastStageLosses {
  const last = Math.max(-1, ...cohort.history.stageOrder)
  let losses = 0
  let deals = 0
  for (let r = 0; r < cohort.size; r++) {
    const ending = cohort.ending[r]
    const furthest = cohort.furthest[r] ?? -1
    if ((ending !== LOST && ending !== NO_DECISION) || furthest < 0) continue
    losses++
    if (furthest === last) deals++
  }
  if (losses === 0) return { value: null, interval: null, deals, losses }
  return { value: deals / losses, interval: wilsonInterval(deals, losses), deals, losses }
}
