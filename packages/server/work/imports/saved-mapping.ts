import type { Mapping, Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import type { ImportDrafts } from './import-drafts.ts'

/** The mapping as it is known so far; refused where none is. */
export function savedMapping(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
): Mapping | Refusal {
  const draft = drafts.find(house, id)
  if (isRefusal(draft)) return draft
  return draft.document().mapping ?? NO_MAPPING
}

const NO_MAPPING: Refusal = {
  kind: 'not-found',
  text: 'There is no mapping yet.',
  mend: 'Let the files be looked at first.',
}
