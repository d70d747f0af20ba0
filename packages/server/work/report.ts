import {
  type Day,
  factsFor,
  type PipelineReport,
  pipelineReport,
  type Refusal,
  type SegmentsReport,
  sayDay,
  segmentsReport,
  type TimeReport,
  type TruthReport,
  timeToLose,
  truthReport,
  type Viewer,
} from '@closed-learned/deals'
import { asOf, type ThenSeen } from './as-of.ts'
import { findSegments, type SearchManner, type SegmentsAsked } from './find-segments.ts'
import type { House } from './house.ts'
import { lastPublished } from './last-published.ts'
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
  viewer: Viewer,
  asked: ReportAsked,
  manner: SearchManner = {},
): Promise<Told | Refusal> {
  const then = await asOf(house, viewer, asked.asOf)
  if (isRefusal(then)) return then
  try {
    const told = await tell(house, viewer, then, asked, manner)
    return then.truth.cohort.day > then.newest ? withDoubt(told, then.newest) : told
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function tell(
  house: House,
  viewer: Viewer,
  { truth, whole }: ThenSeen,
  { name, all = false, segments = { outcome: 'lost' } }: ReportAsked,
  manner: SearchManner,
): Promise<Told> {
  const facts = factsFor(viewer, whole)
  const published = await lastPublished(house, viewer, truth.cohort.day)
  switch (name) {
    case 'pipeline':
      return { name, document: pipelineReport(truth, published) }
    case 'truth':
      return { name, document: truthReport(truth, { all }, published) }
    case 'time':
      return { name, document: timeToLose(facts) }
    case 'segments': {
      const { question, search } = await findSegments(house, facts, segments, manner)
      return { name, document: segmentsReport(question, search) }
    }
  }
}

function withDoubt(told: Told, newest: Day): Told {
  const doubt = `The sources tell until ${sayDay(newest)}; what happened after it is not known here.`
  const doubts = [doubt, ...told.document.doubts]
  return { ...told, document: { ...told.document, doubts } } as Told
}
