import {
  type Day,
  type EnoughPage,
  enoughPage,
  pipelineAnswer,
  pipelineParts,
  type Refusal,
  seesSumsOnly,
  type Truth,
  targetsTold,
  targetWarning,
  type Viewer,
  warnedBy,
} from '@closed-learned/deals'
import type { House } from '../house.ts'
import { tell } from '../tell.ts'
import { coverageThen } from './coverage-then.ts'
import { maySetTargets } from './may-set-targets.ts'

/** How much pipeline is enough on a day, by default the newest. */
export function enough(house: House, viewer: Viewer, day?: Day): Promise<EnoughPage | Refusal> {
  return tell(house, viewer, day, async (truth, facts) => {
    const { known, events, at } = await coverageThen(house, viewer, facts, day)
    const by = warnedBy(known)
    const warn = (said: Parameters<typeof targetWarning>[0]) => targetWarning(said, by)
    const targets = targetsTold(events, at, warn, maySetTargets(viewer))
    return enoughPage(known, targets, yoursOf(viewer, truth))
  })
}

/** Of one's own open deals, or one's team's: a deal in its grace counts as live, as everywhere. */
function yoursOf(viewer: Viewer, truth: Truth): string | null {
  if (viewer.kind === 'operator' || seesSumsOnly(viewer) || truth.cohort.open === 0) return null
  return pipelineAnswer(truth, pipelineParts(truth), null)
}
