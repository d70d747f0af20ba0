import type { ImportState, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import type { ImportDrafts } from './import-drafts.ts'

/** Where an upload stands; cheap, as it is asked for several times a second. */
export function draftState(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
): ImportState | Refusal {
  const draft = drafts.find(house, id)
  return isRefusal(draft) ? draft : draft.document()
}
