import {
  type Day,
  type PipelineReport,
  pipelineReport,
  type Refusal,
  type SegmentsReport,
  sayDay,
  segmentsReport,
  type TimeReport,
  type Truth,
  type TruthReport,
  timeToLose,
  truthReport,
  type Viewer,
} from '@closed-learned/deals'
import { asOf } from './as-of.ts'
import { findSegments, type SearchManner, type SegmentsAsked } from './find-segments.ts'
import type { House } from './house.ts'
import { asRefusal, isRefusal } from './refusals.ts'

export type Told =
  | { readonly name: 'pipeline'; readonly document: PipelineReport }
  | { readonly name: 'truth'; readonly document: TruthReport }
  | { readonly name: 'time'; readonly document: TimeReport }
  | { readonly name: 'segments'; readonly document: SegmentsReport }

export interface ReportAsked {
  readonly name: Told['name']
  readonly asOf?: Day | undefined
  /** Of `truth`: every open deal. */
  readonly all?: boolean
  /** Of `segments`: what is searched for. */
  readonly segments?: SegmentsAsked
}

/** One report as of a day; by default the newest day that the sources have told of. */
export async function report(
  house: House,
  _viewer: Viewer,
  asked: ReportAsked,
  manner: SearchManner = {},
): Promise<Told | Refusal> {
  const then = await asOf(house, asked.asOf)
  if (isRefusal(then)) return then
  try {
    const told = await tell(house, then.truth, asked, manner)
    return then.truth.cohort.day > then.newest ? withDoubt(told, then.newest) : told
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function tell(
  house: House,
  truth: Truth,
  { name, all = false, segments = { outcome: 'lost' } }: ReportAsked,
  manner: SearchManner,
): Promise<Told> {
  switch (name) {
    case 'pipeline':
      return { name, document: pipelineReport(truth) }
    case 'truth':
      return { name, document: truthReport(truth, { all }) }
    case 'time':
      return { name, document: timeToLose(truth) }
    case 'segments': {
      const { question, search } = await findSegments(house, truth, segments, manner)
      return { name, document: segmentsReport(question, search) }
    }
  }
}

function withDoubt(told: Told, newest: Day): Told {
  const doubt = `The sources tell until ${sayDay(newest)}; what happened after it is not known here.`
  const doubts = [doubt, ...told.document.doubts]
  return { ...told, document: { ...told.document, doubts } } as Told
}
