import { rm } from 'node:fs/promises'
import type { Refusal, Viewer } from '@closed-learned/deals'
import type { House } from '../house.ts'
import { isRefusal } from '../refusals.ts'
import { IMPORTING } from './closed-to-changes.ts'
import type { ImportDraft } from './import-draft.ts'
import type { ImportDrafts } from './import-drafts.ts'

/** Forgets an upload and its files; what was imported stays in. */
export async function forgetDraft(
  house: House,
  _viewer: Viewer,
  drafts: ImportDrafts,
  id: string,
): Promise<Refusal | undefined> {
  const draft = drafts.find(house, id)
  if (isRefusal(draft)) return draft
  if (draft.state === 'importing') return IMPORTING
  await removeDraft(drafts, draft)
  return undefined
}

/** A look that still runs finds nobody to tell. */
export async function removeDraft(drafts: ImportDrafts, draft: ImportDraft): Promise<void> {
  drafts.remove(draft)
  await rm(draft.folder, { recursive: true, force: true })
}
