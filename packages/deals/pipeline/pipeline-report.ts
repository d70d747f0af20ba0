import { wilsonInterval } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import type { PipelineCoverage } from '../enough/pipeline-coverage.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { isoOfDay, NO_DAY } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import { publishedTo } from '../truth/say-published.ts'
import { type Whose, whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type ForecastAccuracy, forecastAccuracy } from './forecast-accuracy.ts'
import { type Honest, honestPipeline } from './honest.ts'
import { type PartsTold, type PipelineParts, partsTold, pipelineParts } from './parts.ts'
import { pipelineAnswer } from './pipeline-answer.ts'

/** A rate with its interval and the deals behind it. */
export interface RateTold {
  readonly value: number | null
  readonly interval: readonly [number, number] | null
  readonly deals: number
}

/** The document of `report pipeline --json`. */
export interface PipelineReport extends PartsTold {
  readonly asOf: string
  readonly deals: number
  readonly answer: string
  readonly doubts: readonly string[]
  /** Whose open deals these are. */
  readonly of: Whose
  /** For those who see sums only: what was last published. */
  readonly published: PublicationTold | null
  /** Null where the parts are. */
  readonly honest: Honest | null
  /** Won among all deals that closed by the day; `lastYear` among those of the last 365 days. */
  readonly winRate: RateTold & { readonly lastYear: RateTold }
  readonly forecastAccuracy: ForecastAccuracy | null
  /** Null until a revenue target is set. */
  readonly coverage: PipelineCoverage | null
}

/**
 * What the CRM states, what of it is alive, and what it is worth honestly. Those who see sums only are
 * told what was `published` instead of the parts. `rates` are those of the cohort, where they are at hand;
 * `coverage` is that of the target that stands.
 */
export function pipelineReport(
  truth: Truth,
  published: PublicationTold | null = null,
  rates = pipelineRates(truth.cohort),
  coverage: PipelineCoverage | null = null,
): PipelineReport {
  const { withoutAmount, ...parts } = pipelineParts(truth)
  return {
    asOf: isoOfDay(truth.cohort.day),
    deals: truth.cohort.open,
    answer: pipelineAnswer(truth, parts, published),
    doubts: pipelineDoubts(truth, parts, withoutAmount, rates.accuracy),
    of: whoseOf(truth),
    published: publishedTo(truth, published),
    ...partsTold(truth, parts),
    honest: whoseOf(truth) === 'published' ? null : honestPipeline(truth),
    winRate: { ...rateTold(truth.overall), lastYear: rates.lastYear },
    forecastAccuracy: rates.accuracy,
    coverage,
  }
}

/** What a pipeline report tells of closed deals: the same for everybody. */
export interface PipelineRates {
  readonly accuracy: ForecastAccuracy | null
  /** Won among the deals that closed within 365 days up to the cohort's day. */
  readonly lastYear: RateTold
}

export function pipelineRates(cohort: Cohort): PipelineRates {
  return { accuracy: forecastAccuracy(cohort), lastYear: lastYearsRate(cohort) }
}

function rateTold({ deals, won, interval }: BaseRate): RateTold {
  return { value: deals === 0 ? null : won / deals, interval, deals }
}

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
