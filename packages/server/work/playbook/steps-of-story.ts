import {
  dayOfInstant,
  isoOfDay,
  type OpportunityStory,
  sayDealStep,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { readDealSteps } from '../../store/process.ts'
import type { House } from '../house.ts'

type StorySteps = Exclude<OpportunityStory['steps'], undefined>

/** What the viewer noted of a deal of their own and knew on the day of a truth; theirs alone. */
export async function stepsOf(
  house: House,
  viewer: Viewer,
  { cohort }: Truth,
  row: number,
): Promise<StorySteps> {
  const opportunity = cohort.history.key[cohort.index[row] ?? 0]
  if (viewer.kind !== 'person' || opportunity === undefined) return []
  const noted = await house.store.seenBy(viewer, (session) => readDealSteps(session, opportunity))
  // Of today's page everything counts that was noted by now, whatever day the sources ended on.
  const isNewest = cohort.history.reportedUntil < dayEnd(cohort.day)
  const last = isoOfDay(cohort.day)
  return noted.flatMap(({ kind, on, at }) => {
    const isKnown = on <= last && (isNewest || dayOfInstant(at) <= cohort.day)
    return kind === 'step' || !isKnown ? [] : [{ on, text: sayDealStep(kind) }]
  })
}

const dayEnd = (day: number) => (day + 1) * 86_400_000
