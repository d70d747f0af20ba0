import { pipelineReport } from '../pipeline/pipeline-report.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { type TimeReport, timeToLose } from '../time/time-to-lose.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { changesOf } from './changes.ts'
import { companyNumbers } from './company-numbers.ts'
import type { Pace } from './cycle.ts'
import { headlineOf } from './headline.ts'

/**
 * How we are doing: win rate, days to lose and to win, and forecast against a year ago, the pipeline
 * and what changed in a week, as it was knowable on the cohort's day. Rates are fractions, times days,
 * amounts major units. `published` is what was last published, for those who see sums only; `time` and
 * `company` are the time report and the numbers of the same day's facts, where they are at hand.
 */
export function overviewReport(
  truth: Truth,
  time: TimeReport = timeToLose(truth),
  published: PublicationTold | null = null,
  company = companyNumbers(truth),
): OverviewReport {
  const { cohort } = truth
  const { purges, pace } = company
  const pipeline = pipelineReport(truth, published, company.rates)
  const { stated, live, longDated, stalled, buried, honest } = pipeline
  const { horizon, won, lost, noDecision } = time
  const doubts = [...pipeline.doubts, ...time.doubts, ...paceDoubts(pace), ...company.doubts]
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.size,
    answer: headlineOf(truth, pace, pipeline),
    doubts: [...new Set(doubts)],
    of: pipeline.of,
    published: pipeline.published,
    winRate: company.winRate,
    cycle: pace.cycle,
    forecast: company.forecast,
    pipeline: { stated, live, longDated, stalled, buried, honest },
    changes: changesOf(truth, purges),
    time: { horizon, won, lost, noDecision },
  }
}

function paceDoubts({ days }: Pace): string[] {
  if (days === null) return []
  return [`The pace of a year is measured over the first ${sayDays(days)} of a deal.`]
}
