import {
  type Day,
  type Refusal,
  type TruthAsked,
  type TruthList,
  truthList,
  truthRows,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import type { House } from './house.ts'
import { isRefusal } from './refusals.ts'
import { tell } from './tell.ts'

/** The open deals by what they are in fact: one window of what the filters leave. */
export function pipelineTruth(
  house: House,
  _viewer: Viewer,
  day: Day | undefined,
  asked: TruthAsked,
): Promise<TruthList | Refusal> {
  return tell(house, day, (truth) => truthList(truth, asked))
}

/** All rows that the filters leave, as cells, the names of the columns first. */
export async function pipelineTruthRows(
  house: House,
  _viewer: Viewer,
  day: Day | undefined,
  asked: TruthAsked,
): Promise<Iterable<readonly string[]> | Refusal> {
  const then = await asOf(house, day)
  return isRefusal(then) ? then : truthRows(then.truth, asked)
}
