import { pipelineReport } from '../pipeline/pipeline-report.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import type { OverviewReport } from '../report/page-schemas.ts'
import { isoOfDay } from '../shared/day.ts'
import { sayDays } from '../shared/say.ts'
import { purgesIn } from '../time/purges.ts'
import { type TimeReport, timeToLose } from '../time/time-to-lose.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { changesOf } from './changes.ts'
import { cycleOf, type Pace } from './cycle.ts'
import { forecastDoubts, forecastOf } from './forecast.ts'
import { headlineOf } from './headline.ts'
import { winRateOf } from './win-rate.ts'

/**
 * How we are doing: win rate, days to lose and to win, and forecast against a year ago, the pipeline
 * and what changed in a week, as it was knowable on the cohort's day. Rates are fractions, times days,
 * amounts major units. `time` is the time report of the same day, where it is at hand; `published` what
 * was last published, for those who see sums only.
 */
export function overviewReport(
  truth: Truth,
  time: TimeReport = timeToLose(truth),
  published: PublicationTold | null = null,
): OverviewReport {
  const { cohort } = truth
  const purges = purgesIn(truth)
  const pipeline = pipelineReport(truth, published)
  const { stated, live, longDated, stalled, buried, honest } = pipeline
  const { horizon, won, lost, noDecision } = time
  const pace = cycleOf(cohort, purges)
  const doubts = [
    ...pipeline.doubts,
    ...time.doubts,
    ...paceDoubts(pace),
    ...forecastDoubts(cohort, pipeline.forecastAccuracy),
  ]
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.size,
    answer: headlineOf(truth, pace, pipeline),
    doubts: [...new Set(doubts)],
    of: pipeline.of,
    published: pipeline.published,
    winRate: winRateOf(cohort, purges),
    cycle: pace.cycle,
    forecast: forecastOf(cohort, pipeline.forecastAccuracy),
    pipeline: { stated, live, longDated, stalled, buried, honest },
    changes: changesOf(truth, purges),
    time: { horizon, won, lost, noDecision },
  }
}

function paceDoubts({ days }: Pace): string[] {
  if (days === null) return []
  return [`The pace of a year is measured over the first ${sayDays(days)} of a deal.`]
}
