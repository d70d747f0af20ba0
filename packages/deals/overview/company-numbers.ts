import { type PipelineRates, pipelineRates } from '../pipeline/pipeline-report.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { type Purge, purgesIn } from '../time/purges.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { cycleOf, type Pace } from './cycle.ts'
import { forecastDoubts, forecastOf } from './forecast.ts'
import { winRateOf } from './win-rate.ts'

/** What an overview tells of the whole company, and what that rests on. */
interface CompanyNumbers {
  readonly purges: readonly Purge[]
  readonly winRate: OverviewReport['winRate']
  readonly pace: Pace
  readonly rates: PipelineRates
  readonly forecast: OverviewReport['forecast']
  readonly doubts: readonly string[]
}

/**
 * The numbers of a company. They rest on what the CRM shows to everybody, so those of the facts are
 * those of every person's truth of that day, and are made once for all of them.
 */
export function companyNumbers(truth: Truth): CompanyNumbers {
  const { cohort } = truth
  const purges = purgesIn(truth)
  const rates = pipelineRates(cohort)
  return {
    purges,
    winRate: winRateOf(cohort, purges),
    pace: cycleOf(cohort, purges),
    rates,
    forecast: forecastOf(cohort, rates.accuracy),
    doubts: forecastDoubts(cohort, rates.accuracy),
  }
}
