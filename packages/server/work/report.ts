import {
  type Day,
  type PipelineReport,
  pipelineReport,
  type Refusal,
  sayDay,
  type TimeReport,
  type Truth,
  type TruthReport,
  timeToLose,
  truthReport,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import type { House } from './house.ts'
import { isRefusal } from './refusals.ts'

export type Told =
  | { readonly name: 'pipeline'; readonly document: PipelineReport }
  | { readonly name: 'truth'; readonly document: TruthReport }
  | { readonly name: 'time'; readonly document: TimeReport }

/** One report as of a day; by default the newest day that the sources have told of. */
export async function report(
  house: House,
  _viewer: Viewer,
  asked: { name: Told['name']; asOf?: Day | undefined; all?: boolean },
): Promise<Told | Refusal> {
  const then = await asOf(house, asked.asOf)
  if (isRefusal(then)) return then
  const told = tell(asked.name, then.truth, asked.all ?? false)
  return then.truth.cohort.day > then.newest ? withDoubt(told, then.newest) : told
}

function tell(name: Told['name'], truth: Truth, all: boolean): Told {
  switch (name) {
    case 'pipeline':
      return { name, document: pipelineReport(truth) }
    case 'truth':
      return { name, document: truthReport(truth, { all }) }
    case 'time':
      return { name, document: timeToLose(truth) }
  }
}

function withDoubt(told: Told, newest: Day): Told {
  const doubt = `The sources tell until ${sayDay(newest)}; what happened after it is not known here.`
  const doubts = [doubt, ...told.document.doubts]
  return { ...told, document: { ...told.document, doubts } } as Told
}
