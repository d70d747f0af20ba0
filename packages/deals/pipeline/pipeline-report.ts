import { wilsonInterval } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { sayCount, sayNumber, sayRate } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type ForecastAccuracy, forecastAccuracy } from './forecast-accuracy.ts'
import { type Honest, honestPipeline } from './honest.ts'
import { type PipelineParts, pipelineParts } from './parts.ts'

/** A rate with its interval and the deals behind it. */
export interface RateTold {
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  readonly deals: number
}

/** The document of `report pipeline --json`. */
export interface PipelineReport extends Omit<PipelineParts, 'withoutAmount'> {
  readonly asOf: string
  readonly deals: number
  readonly answer: string
  readonly doubts: readonly string[]
  readonly honest: Honest
  /** Won among all deals that closed by the day; `lastYear` among those of the last 365 days. */
  readonly winRate: RateTold & { readonly lastYear: RateTold }
  readonly forecastAccuracy: ForecastAccuracy | null
  /** Until a target is set. */
  readonly coverage: null
}

/** What the CRM states, what of it is alive, and what it is worth honestly. */
export function pipelineReport(truth: Truth): PipelineReport {
  const { withoutAmount, ...parts } = pipelineParts(truth)
  const accuracy = forecastAccuracy(truth.cohort)
  return {
    asOf: isoOfDay(truth.cohort.day),
    deals: truth.cohort.open,
    answer: pipelineAnswer(parts),
    doubts: pipelineDoubts(truth, parts, withoutAmount, accuracy),
    ...parts,
    honest: honestPipeline(truth),
    winRate: { ...rateTold(truth.overall), lastYear: lastYearsRate(truth.cohort) },
    forecastAccuracy: accuracy,
    coverage: null,
  }
}

/** The headline: how much of what is stated looks alive; by deals where amounts do not add up. */
export function pipelineAnswer(parts: Omit<PipelineParts, 'withoutAmount'>): string {
  const { stated, live, longDated } = parts
  if (stated.deals === 0) return 'No deal is open.'
  if (live.deals + longDated.deals === stated.deals)
    return stated.deals === 1
      ? 'Nothing speaks against the one open deal.'
      : `Nothing speaks against any of ${sayNumber(stated.deals)} open deals.`
  if (stated.amount === null || stated.amount <= 0) {
    const alive = sayCount(live.deals + longDated.deals, 'deal', 'deals')
    return `${alive} of ${sayNumber(stated.deals)} in the stated pipeline look alive.`
  }
  const share = ((live.amount ?? 0) + (longDated.amount ?? 0)) / stated.amount
  return `${sayRate(share)} of the stated pipeline looks alive.`
}

function rateTold({ deals, won, interval }: BaseRate): RateTold {
  return { value: deals === 0 ? null : won / deals, interval, deals }
}

/** Won among the deals that closed within 365 days up to the cohort's day. */
function lastYearsRate(cohort: Cohort): RateTold {
  let deals = 0
  let won = 0
  for (let r = 0; r < cohort.size; r++) {
    const closed = cohort.closedOn[r] ?? NO_DAY
    if (cohort.ending[r] === OPEN || closed <= cohort.day - 365) continue
    deals++
    if (cohort.ending[r] === WON) won++
  }
  return rateTold({ deals, won, interval: deals === 0 ? null : wilsonInterval(won, deals) })
}

function pipelineDoubts(
  truth: Truth,
  parts: Omit<PipelineParts, 'withoutAmount'>,
  withoutAmount: number,
  accuracy: ForecastAccuracy | null,
): string[] {
  const doubts = [...truth.doubts]
  if (withoutAmount > 0)
    doubts.push(
      `${sayCount(withoutAmount, 'open deal has', 'open deals have')} no amount: counted as deals, without money.`,
    )
  if (parts.stated.amount === null)
    doubts.push(
      'Amounts are in several currencies, and no exchange rates are given: each is summed apart.',
    )
  if (accuracy === null)
    doubts.push('Forecast accuracy needs a history of stages and close dates over a whole quarter.')
  return doubts
}
