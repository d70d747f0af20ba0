import {
  type Day,
  type Refusal,
  type Truth,
  type TruthAsked,
  type TruthList,
  truthList,
  truthRows,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import type { House } from './house.ts'
import { lastFew } from './last-few.ts'
import { lastPublished } from './last-published.ts'
import { isRefusal } from './refusals.ts'
import { tell } from './tell.ts'

const listOf = lastFew<Truth, TruthList>(1)

/** The open deals by what they are in fact: one window of what the filters leave. */
export function pipelineTruth(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  asked: TruthAsked,
): Promise<TruthList | Refusal> {
  return tell(house, viewer, day, async (truth) => {
    const published = await lastPublished(house, viewer, truth.cohort.day)
    const question = JSON.stringify([asked, published?.period])
    return listOf(truth, question, () => truthList(truth, asked, published))
  })
}

/** All rows that the filters leave, as cells, the names of the columns first. */
export async function pipelineTruthRows(
  house: House,
  viewer: Viewer,
  day: Day | undefined,
  asked: TruthAsked,
): Promise<Iterable<readonly string[]> | Refusal> {
  const then = await asOf(house, viewer, day)
  return isRefusal(then) ? then : truthRows(then.truth, asked)
}
