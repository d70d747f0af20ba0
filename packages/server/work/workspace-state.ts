import {
  dayOfInstant,
  type History,
  isoOfDay,
  isoOrNull,
  NO_DAY,
  oncePer,
  publishedDay,
  type Refusal,
  segmentAttributes,
  type Viewer,
  type WorkspaceState,
  workspaceAnswer,
} from '@closed-learned/deals'
import { historyNow } from './history-now.ts'
import type { House } from './house.ts'
import { asRefusal } from './refusals.ts'

type State = Omit<WorkspaceState, 'version' | 'listens'>

/** What there is: how many deals, from when until when, and what they can be cut by. */
export async function workspaceState(house: House, viewer: Viewer): Promise<State | Refusal> {
  try {
    const history = await historyNow(house, viewer.kind === 'person' ? viewer.pulse : undefined)
    const state = stateOf(history)
    if (state.newest === null) return state
    const shown = publishedDay(viewer, undefined, dayOfInstant(history.reportedUntil))
    return { ...state, newest: isoOfDay(shown) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NOTHING_HERE: State = {
  answer: workspaceAnswer(0, NO_DAY),
  opportunities: 0,
  newest: null,
  earliest: null,
  attributes: [],
}

const stateOf = oncePer((history: History): State => {
  if (history.size === 0) return NOTHING_HERE
  let standing = 0
  let first = NO_DAY
  for (let i = 0; i < history.size; i++) {
    if (history.gone[i] !== 1 && history.deleted[i] !== 1) standing++
    const created = history.createdOn[i] ?? NO_DAY
    if (created !== NO_DAY && (first === NO_DAY || created < first)) first = created
  }
  const newest = dayOfInstant(history.reportedUntil)
  return {
    answer: workspaceAnswer(standing, newest),
    opportunities: standing,
    newest: isoOfDay(newest),
    earliest: isoOrNull(first),
    attributes: segmentAttributes(history),
  }
})
