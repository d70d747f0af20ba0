import {
  type Day,
  type OverviewReport,
  oncePer,
  overviewReport,
  type Refusal,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from './house.ts'
import { tell } from './tell.ts'
import { timeOf } from './time.ts'

const overviewOf = oncePer((truth: Truth) => overviewReport(truth, timeOf(truth)))

/** How we are doing: the three numbers, the pipeline, the week. */
export function overview(
  house: House,
  _viewer: Viewer,
  day: Day | undefined,
): Promise<OverviewReport | Refusal> {
  return tell(house, day, overviewOf)
}
