import {
  type Cohort,
  type Day,
  type ForecastReport,
  factsFor,
  forecastReport,
  forecastSeen,
  type Period,
  type PipelineReport,
  periodsOf,
  pipelineReport,
  type Refusal,
  refuse,
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
import { asOf, type ThenSeen } from './as-of.ts'
import { coverageTold } from './enough/coverage-then.ts'
import { findSegments, type SearchManner, type SegmentsAsked } from './find-segments.ts'
import { teamForecast } from './forecast/team-forecast.ts'
import { forecastModelOf } from './forecast-models.ts'
import type { House } from './house.ts'
import { lastPublished } from './last-published.ts'
import { learnOddsFor } from './odds.ts'
import { asRefusal, isRefusal } from './refusals.ts'

export type Told =
  | { readonly name: 'pipeline'; readonly document: PipelineReport }
  | { readonly name: 'truth'; readonly document: TruthReport }
  | { readonly name: 'time'; readonly document: TimeReport }
  | { readonly name: 'segments'; readonly document: SegmentsReport }
  | { readonly name: 'forecast'; readonly document: ForecastReport }

export interface ReportAsked {
  readonly name: Told['name']
  readonly asOf?: Day | undefined
  /** Of `truth`: every open deal. */
  readonly all?: boolean
  /** Of `segments`: what is searched for. */
  readonly segments?: SegmentsAsked
  /** Of `forecast`: by default the quarter of the next day. */
  readonly period?: Period | undefined
}

/** Who asks at a terminal waits until they are learned. */
const RESTS_ON_ODDS: ReadonlySet<Told['name']> = new Set(['pipeline', 'truth'])

/** One report as of a day; by default the newest day that the sources have told of. */
export async function report(
  house: House,
  viewer: Viewer,
  asked: ReportAsked,
  manner: SearchManner = {},
): Promise<Told | Refusal> {
  if (RESTS_ON_ODDS.has(asked.name)) await learnOddsFor(house, viewer, asked.asOf)
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
  asked: ReportAsked,
  manner: SearchManner,
): Promise<Told> {
  const { name, all = false, segments = { outcome: 'lost' }, period } = asked
  const facts = factsFor(viewer, whole)
  const published = await lastPublished(house, viewer, truth.cohort.day)
  switch (name) {
    case 'pipeline':
      return { name, document: await pipelineTold(house, viewer, { truth, facts }, asked.asOf) }
    case 'truth':
      return { name, document: truthReport(truth, { all }, published) }
    case 'time':
      return { name, document: timeToLose(facts) }
    case 'segments': {
      const { question, search } = await findSegments(house, facts, segments, manner)
      return { name, document: segmentsReport(question, search) }
    }
    case 'forecast':
      return { name, document: await foresee(house, viewer, facts.cohort, period) }
  }
}

/** With the coverage of the revenue target, where one stands. */
async function pipelineTold(
  house: House,
  viewer: Viewer,
  { truth, facts }: Record<'truth' | 'facts', Truth>,
  day: Day | undefined,
): Promise<PipelineReport> {
  const published = await lastPublished(house, viewer, truth.cohort.day)
  const coverage = await coverageTold(house, viewer, facts, day)
  return pipelineReport(truth, published, undefined, coverage)
}

/** The widest that the reader may know: of all deals, else of their team's, else of their own. */
async function foresee(
  house: House,
  viewer: Viewer,
  cohort: Cohort,
  asked: Period | undefined,
): Promise<ForecastReport> {
  const { history, day } = cohort
  const period = asked ?? periodsOf(day + 1).quarter
  const model = await forecastModelOf(house, history, day, period)
  for (const of of ['all', 'team', 'own'] as const) {
    if (of === 'team') {
      const team = await teamForecast(house, viewer, cohort, period)
      if (team?.of === 'told') return team.report
      continue
    }
    const seen = forecastSeen(cohort, model, viewer, of)
    if (seen !== null) return forecastReport(seen.forecast, cohort, seen.told)
  }
  return refuse(
    'not-found',
    'No deal is known to be yours, so there is nothing to foresee.',
    'Ask an admin to match you with the owner that the CRM names.',
  )
}

function withDoubt(told: Told, newest: Day): Told {
  const doubt = `The sources tell until ${sayDay(newest)}; what happened after it is not known here.`
  const doubts = [doubt, ...told.document.doubts]
  return { ...told, document: { ...told.document, doubts } } as Told
}
