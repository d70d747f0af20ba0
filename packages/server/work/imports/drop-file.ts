import { rm } from 'node:fs/promises'
import type { Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { asRefusal, isRefusal } from '../refusals.ts'
import { closedToChanges } from './closed-to-changes.ts'
import type { ImportDrafts } from './import-drafts.ts'

/** Takes an uploaded file away again; a look that runs is ended. */
export async function dropFile(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
  name: string,
): Promise<Refusal | undefined> {
  const draft = drafts.find(house, id)
  if (isRefusal(draft)) return draft
  const closed = closedToChanges(draft)
  if (closed) return closed
  if (!draft.names.includes(name)) return NO_SUCH_FILE
  draft.letGo(name)
  try {
    await rm(draft.pathOf(name), { force: true })
    return undefined
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

const NO_SUCH_FILE: Refusal = {
  kind: 'not-found',
  text: 'There is no file of this name in the upload.',
  mend: 'Look at the list of files again.',
}
