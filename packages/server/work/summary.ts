import {
  cohortAsOf,
  type Day,
  dayOfInstant,
  type PipelineReport,
  pipelineReport,
  type TimeReport,
  type TruthReport,
  timeToLose,
  truthAsOf,
  truthReport,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory } from './load-history.ts'
import { raiseFlags } from './raise-flags.ts'

/** What one screen tells of a workspace. */
export interface Summary {
  readonly asOf: Day
  readonly pipeline: PipelineReport
  readonly truth: TruthReport
  readonly time: TimeReport
}

export async function summary(house: House, _viewer: Viewer): Promise<Summary> {
  const history = await loadHistory(house)
  const asOf = dayOfInstant(history.reportedUntil)
  const truth = truthAsOf(cohortAsOf(history, asOf))
  await raiseFlags(house, truth)
  return {
    asOf,
    pipeline: pipelineReport(truth),
    truth: truthReport(truth),
    time: timeToLose(truth),
  }
}
