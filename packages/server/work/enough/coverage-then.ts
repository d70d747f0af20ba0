import {
  type CoverageKnown,
  coverageKnown,
  type Day,
  dayOfInstant,
  instantOfDay,
  isCellFor,
  isoOfDay,
  type PersonViewer,
  type PipelineCoverage,
  pipelineCoverage,
  type TargetEvent,
  type TargetsAt,
  type Truth,
  targetStanding,
  type Viewer,
} from '@closed-learned/deals'
import { readTold } from '../../store/publications.ts'
import type { Session } from '../../store/session.ts'
import { readTargets } from '../../store/targets.ts'
import { historyNow } from '../history-now.ts'
import type { House } from '../house.ts'
import { lastFew } from '../last-few.ts'
import { lookBack } from './look-back.ts'

/** What is known of coverage at a moment, and what was done about targets. */
export interface CoverageThen {
  readonly known: CoverageKnown
  readonly events: readonly TargetEvent[]
  readonly at: TargetsAt
}

const knownOf = lastFew<Truth, CoverageKnown>(4)

/**
 * For a reader: `facts` as `factsFor` gives them, so that to people nothing is in it that rests on a
 * flag. A target is that of the day asked for, also for those who are told of an earlier month's end.
 */
export async function coverageThen(
  house: House,
  viewer: Viewer,
  facts: Truth,
  asked: Day | undefined,
): Promise<CoverageThen> {
  const at = await targetsAt(house, asked)
  const { events, published } = await house.store.inWorkspace(async (session) => ({
    events: await readTargets(session),
    published: viewer.kind === 'operator' ? null : await publishedTo(session, viewer, facts),
  }))
  const past = await lookBack(facts)
  const said = targetStanding(events, 'revenue', at)?.said ?? null
  const key = JSON.stringify([said, published])
  const known = knownOf(facts, key, () => coverageKnown(facts, past, said, published))
  return { known, events, at }
}

/** What was last published, as far as the reader reads it. */
async function publishedTo(session: Session, viewer: PersonViewer, { cohort }: Truth) {
  const [told] = await readTold(session, isoOfDay(cohort.day))
  return told ? { ...told, cells: told.cells.filter(({ cell }) => isCellFor(viewer, cell)) } : null
}

/**
 * The moment at which targets are looked at: now for the newest day, else the end of a day. The quarter
 * that counts is the one ahead of that day, as in a forecast: on its last day a quarter is over.
 */
export async function targetsAt(house: House, asked: Day | undefined): Promise<TargetsAt> {
  const newest = dayOfInstant((await historyNow(house)).reportedUntil)
  return asked === undefined || asked >= newest
    ? { day: newest + 1, until: house.now() }
    : { day: asked + 1, until: instantOfDay(asked + 1) - 1 }
}

/** The coverage of the revenue target of a day, as a report tells it; null until one stands. */
export async function coverageTold(
  house: House,
  viewer: Viewer,
  facts: Truth,
  asked: Day | undefined,
): Promise<PipelineCoverage | null> {
  const at = await targetsAt(house, asked)
  const events = await house.store.inWorkspace(readTargets)
  if (targetStanding(events, 'revenue', at) === null) return null
  return pipelineCoverage((await coverageThen(house, viewer, facts, asked)).known)
}
