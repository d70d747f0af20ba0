import {
  companyNumbers,
  type Day,
  type OverviewReport,
  oncePer,
  overviewReport,
  type Refusal,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from './house.ts'
import { lastFew } from './last-few.ts'
import { lastPublished } from './last-published.ts'
import { tell } from './tell.ts'
import { timeOf } from './time.ts'

/** Once a day for all people, who share its facts. */
export const companyOf = oncePer(companyNumbers)

const reportOf = lastFew<Truth, OverviewReport>(1)

/** How we are doing: the three numbers, the pipeline, the week. */
export function overview(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
): Promise<OverviewReport | Refusal> {
  return tell(house, viewer, day, async (truth, facts) => {
    const published = await lastPublished(house, viewer, truth.cohort.day)
    const make = () => overviewReport(truth, timeOf(facts), published, companyOf(facts))
    return reportOf(truth, published?.period ?? '', make)
  })
}
