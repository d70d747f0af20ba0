import {
  type Day,
  type PipelineReport,
  pipelineReport,
  type Refusal,
  type TimeReport,
  type TruthReport,
  timeToLose,
  truthReport,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import type { House } from './house.ts'
import { isRefusal } from './refusals.ts'

/** What one screen tells of a workspace. */
export interface Summary {
  readonly asOf: Day
  readonly pipeline: PipelineReport
  readonly truth: TruthReport
  readonly time: TimeReport
}

export async function summary(house: House, viewer: Viewer): Promise<Summary | Refusal> {
  const then = await asOf(house, viewer)
  if (isRefusal(then)) return then
  const { truth } = then
  return {
    asOf: truth.cohort.day,
    pipeline: pipelineReport(truth),
    truth: truthReport(truth),
    time: timeToLose(truth),
  }
}
