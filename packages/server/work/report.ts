import {
  cohortAsOf,
  type Day,
  dayOfInstant,
  isoOfDay,
  type PipelineReport,
  pipelineReport,
  type Refusal,
  sayDay,
  type TimeReport,
  type TruthReport,
  timeToLose,
  truthAsOf,
  truthReport,
  type Viewer,
} from '@closed-learned/deals'
import type { House } from './house.ts'
import { loadHistory } from './load-history.ts'
import { raiseFlags } from './raise-flags.ts'
import { asRefusal } from './refusals.ts'

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
  try {
    const history = await loadHistory(house)
    if (history.size === 0) return NOTHING
    const newest = dayOfInstant(history.reportedUntil)
    const day = asked.asOf ?? newest
    const cohort = cohortAsOf(history, day)
    if (cohort.size === 0) return before(day)
    const truth = truthAsOf(cohort)
    if (asked.name === 'truth' && day === newest) await raiseFlags(house, truth)
    const told = tell(asked.name, truth, asked.all ?? false)
    return day > newest ? withDoubt(told, newest) : told
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function tell(name: Told['name'], truth: ReturnType<typeof truthAsOf>, all: boolean): Told {
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

const NOTHING: Refusal = {
  kind: 'no-data',
  text: 'There are no deals here yet.',
  mend: 'Bring in an export with "closed-learned import PATH", or look around with "closed-learned demo".',
}

function before(day: Day): Refusal {
  return {
    kind: 'no-data-then',
    text: `No deal was known on ${isoOfDay(day)}.`,
    mend: 'Ask for a later day.',
  }
}
